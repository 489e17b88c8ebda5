package org.icjs.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.icjs.IcjsApplication;
import org.icjs.database.EmbeddedPostgres;
import org.icjs.database.Options;
import org.icjs.database.Running;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The whole program as {@code ./icjs run} starts it, and beside it, in the same server, {@link PlainInserts}. */
@Command(name = "server", hidden = true)
final class BenchServer implements Callable<Integer> {
    static final String READY = "Ready: ";

    @Option(names = "--data", required = true)
    private Path data = Path.of("");

    @Option(names = "--setting")
    private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws SQLException, InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            awaitQuietly(stopped);
        }));
        try (Running database = EmbeddedPostgres.start(data, Options.standard());
                ConfigurableApplicationContext context = application(database).run(arguments())) {
            PlainInserts.makeTable(database.database());
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            System.out.println(READY + "http://localhost:" + port + "/");
            asked.await();
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    private static SpringApplication application(Running database) {
        SpringApplication application = new SpringApplication(IcjsApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("database", database.database()));
        return application;
    }

    private String[] arguments() {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=localhost",
                "--icjs.data=" + data,
                "--icjs.demo=true",
                "--icjs.demo.cases=false",
                // All visitors come from one machine.
                "--icjs.citizen.tries-times=1000",
                "--logging.file.name=" + data.resolve("log").resolve("icjs.log")));
        all.addAll(settings);
        return all.toArray(String[]::new);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
