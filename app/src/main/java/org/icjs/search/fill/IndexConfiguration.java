package org.icjs.search.fill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.icjs.identity.Offices;
import org.icjs.journal.Dockets;
import org.icjs.journal.Followers;
import org.icjs.matching.Model;
import org.icjs.matching.Neighbours;
import org.icjs.search.IndexListener;
import org.icjs.search.index.LuceneIndex;
import org.icjs.search.index.SearchIndex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded index in the data folder, one for each process, filled by a follower of its own. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {
    /** Before the journal starts its followers. */
    private static final int BEFORE_THE_JOURNAL = -1;

    /** Where the index lies; without a data folder, in one for this run. */
    @Bean
    IndexFolder indexFolder(@Value("${icjs.data:}") String data) {
        return IndexFolder.in(data);
    }

    @Bean(destroyMethod = "close")
    SearchIndex searchIndex(IndexFolder folder) {
        return LuceneIndex.open(folder.path(), Model.standard(), Neighbours.mizoram());
    }

    @Bean
    IndexFollower indexFollower(
            IndexFolder folder,
            SearchIndex index,
            Dockets dockets,
            Offices offices,
            ObjectProvider<IndexListener> listeners) {
        return new IndexFollower(
                folder.follower(),
                index,
                dockets,
                offices,
                listeners.orderedStream().toList());
    }

    /** Before the followers run, the follower stands where the index does; after them, what was taken is kept. */
    @Bean
    SmartLifecycle indexRuns(SearchIndex index, Followers followers, IndexFolder folder, JdbcClient jdbc) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                long head = jdbc.sql("select coalesce(max(position), 0) from journal_entry")
                        .query(Long.class)
                        .single();
                if (index.position() > head) {
                    index.clear();
                }
                followers.moveTo(folder.follower(), index.position());
                if (index.position() == head) {
                    index.complete(true);
                }
                running = true;
            }

            @Override
            public void stop() {
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }

            @Override
            public int getPhase() {
                return BEFORE_THE_JOURNAL;
            }
        };
    }

    /**
     * Where one process keeps its index.
     *
     * @param follower the follower's name, which is the folder's own, since each folder is filled apart
     */
    record IndexFolder(Path path, String follower) {
        static IndexFolder in(String data) {
            try {
                Path folder = data.isBlank()
                        ? Files.createTempDirectory("icjs-search")
                        : Files.createDirectories(Path.of(data, "search"));
                Path name = folder.resolve("follower");
                if (!Files.exists(name)) {
                    Files.writeString(name, "search-" + UUID.randomUUID(), UTF_8);
                }
                return new IndexFolder(
                        Files.createDirectories(folder.resolve("index")),
                        Files.readString(name, UTF_8).strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
