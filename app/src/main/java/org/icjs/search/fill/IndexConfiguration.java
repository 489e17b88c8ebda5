package org.icjs.search.fill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.icjs.identity.Offices;
import org.icjs.journal.Dockets;
import org.icjs.matching.Model;
import org.icjs.matching.Neighbours;
import org.icjs.search.IndexListener;
import org.icjs.search.Weights;
import org.icjs.search.index.LuceneIndex;
import org.icjs.search.index.OpenSearchIndex;
import org.icjs.search.index.OpenSearchSettings;
import org.icjs.search.index.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index, embedded in the data folder or in an OpenSearch of one's own, and the follower that fills it. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {
    /** Before the journal starts its followers. */
    private static final int BEFORE_THE_JOURNAL = -1;

    private static final Logger LOG = LoggerFactory.getLogger(IndexConfiguration.class);
    private static final String OPEN_SEARCH = "icjs.search.opensearch.";

    /** What fills the index goes by this name. */
    record FollowerName(String name) {}

    /** By which this program weighs until it stops. */
    @Bean
    Model weightsInUse(Weights weights) {
        return weights.used();
    }

    /** Opened, so that it is closed with the program. */
    @Bean(destroyMethod = "close")
    SearchIndex searchIndex(Environment environment, IndexFolder folder, Model weights) {
        return openSearch(environment)
                .<SearchIndex>map(settings -> new OpenSearchIndex(settings, weights, Neighbours.mizoram()))
                .orElseGet(() -> LuceneIndex.open(folder.path(), weights, Neighbours.mizoram()));
    }

    /** Where the embedded index lies; without a data folder, in one for this run. */
    @Bean
    IndexFolder indexFolder(@Value("${icjs.data:}") String data) {
        return IndexFolder.in(data);
    }

    /** Each embedded index is filled apart; one that several processes share is filled by one of them at a time. */
    @Bean
    FollowerName indexFollowerName(Environment environment, IndexFolder folder) {
        return new FollowerName(openSearch(environment)
                .map(settings -> "search-opensearch-" + settings.index())
                .orElseGet(folder::follower));
    }

    /** Empty without {@code icjs.search.opensearch.url}. */
    static Optional<OpenSearchSettings> openSearch(Environment environment) {
        return given(environment, "url")
                .map(url -> new OpenSearchSettings(
                        URI.create(url),
                        given(environment, "index").orElse("icjs"),
                        given(environment, "user").orElse(null),
                        given(environment, "password-file").map(Path::of).orElse(null),
                        given(environment, "ca-file").map(Path::of).orElse(null)));
    }

    private static Optional<String> given(Environment environment, String name) {
        return Optional.of(environment.getProperty(OPEN_SEARCH + name, "").strip())
                .filter(value -> !value.isEmpty());
    }

    @Bean
    IndexFollower indexFollower(
            FollowerName name,
            SearchIndex index,
            Dockets dockets,
            Offices offices,
            ObjectProvider<IndexListener> listeners) {
        return new IndexFollower(
                name.name(), index, dockets, offices, listeners.orderedStream().toList());
    }

    /** Before the followers run: an index of other journals than these is not theirs, and what is whole is known to be. */
    @Bean
    SmartLifecycle indexRuns(SearchIndex index, JdbcClient jdbc) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                long head = jdbc.sql("select coalesce(max(position), 0) from journal_entry")
                        .query(Long.class)
                        .single();
                try {
                    if (index.position() > head) {
                        index.clear();
                    }
                    if (index.position() == head) {
                        index.complete(true);
                    }
                } catch (UncheckedIOException e) {
                    LOG.warn("The index can't be reached; it is tried again", e);
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
