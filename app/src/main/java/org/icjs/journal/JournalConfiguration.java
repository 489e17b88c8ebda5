package org.icjs.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.icjs.docket.Act;
import org.icjs.docket.Registers;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The journal's parts for the rest of the house. What is missing around it makes it refuse, never allow. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {
    @Bean
    Registry registry(
            DataSource database,
            @Qualifier("erasure") DataSource eraser,
            Clock clock,
            Offices offices,
            ObjectProvider<Entitlement> entitlement,
            ObjectProvider<Registers> registers,
            ObjectProvider<Act<?>> acts,
            ObjectProvider<Projection> projections,
            ObjectProvider<Follower> followers,
            ObjectProvider<Arrivals> arrivals,
            @Value("${icjs.state:MZ}") String state,
            @Value("${icjs.data:}") String data,
            @Value("${icjs.keys.passphrase-file:}") String passphrase) {
        return new Registry(
                database,
                eraser,
                clock,
                place(state, data, passphrase),
                () -> new Surroundings(
                        entitlement.getIfAvailable(() -> (_, _, _, _) -> false),
                        registers.getIfAvailable(Surroundings.NoRegisters::new),
                        office -> offices.find(office).map(Office::cnrPrefix),
                        List.copyOf(acts.orderedStream().toList()),
                        projections.orderedStream().toList(),
                        followers.orderedStream().toList(),
                        arrivals.orderedStream().toList()));
    }

    private static StateKey.KeyPlace place(String state, String data, String passphrase) {
        Optional<Path> folder = data.isBlank() ? Optional.empty() : Optional.of(Path.of(data));
        Path named = passphrase.isBlank() ? null : Path.of(passphrase);
        return new StateKey.KeyPlace(
                state,
                named == null
                        ? folder.map(f -> f.resolve("secret").resolve("keys")).orElse(null)
                        : named,
                folder.map(f -> f.resolve("root-key.txt")).orElse(null));
    }

    /** Runs before the web server answers, and until it has answered the last. */
    @Bean
    SmartLifecycle journalRuns(Registry registry) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                registry.start();
                running = true;
            }

            @Override
            public void stop() {
                registry.stop();
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }

            @Override
            public int getPhase() {
                return 0;
            }
        };
    }

    @Bean
    Journal journal(Registry registry) {
        return registry.journal;
    }

    @Bean
    Dockets dockets(Registry registry) {
        return registry.dockets;
    }

    @Bean
    Entries entries(Registry registry) {
        return registry.entries;
    }

    @Bean
    AccessJournal accessJournal(Registry registry) {
        return registry.accessJournal;
    }

    @Bean
    Erasure erasure(Registry registry) {
        return registry.erasure;
    }

    @Bean
    Copies copies(Registry registry) {
        return registry.copies;
    }

    @Bean
    Rebuild rebuild(Registry registry) {
        return registry.rebuild;
    }

    @Bean
    Bundles bundles(Registry registry) {
        return registry.bundles;
    }

    @Bean
    Keys keys(Registry registry) {
        return registry.checkpoints;
    }

    @Bean
    Followers followers(Registry registry) {
        return registry.followers;
    }

    @Bean
    Segments segments(Registry registry) {
        return registry.segments();
    }

    @Bean
    OfficeJournals officeJournals(Registry registry) {
        return registry.journals;
    }
}
