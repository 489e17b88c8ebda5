package org.icjs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.icjs.connect.sandbox.Sandbox;
import org.icjs.database.CannotStart;
import org.icjs.database.DataFolder;
import org.icjs.database.Database;
import org.icjs.database.EmbeddedPostgres;
import org.icjs.database.ExternalPostgres;
import org.icjs.database.Options;
import org.icjs.database.Running;
import org.icjs.demo.DemoFilling;
import org.icjs.identity.FirstAdministratorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description = "Starts the whole system on its own database and says where to open it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With --db, the accounts come from the environment: ICJS_DB_USER and ICJS_DB_PASSWORD",
            "(or ICJS_DB_PASSWORD_FILE), and, better, roles of their own for migrations and erasure:",
            "ICJS_DB_OWNER_USER, ICJS_DB_OWNER_PASSWORD, ICJS_DB_ERASURE_USER, ICJS_DB_ERASURE_PASSWORD."
        })
final class Run implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the pages and the API; 0 takes any free one. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description = "Address to listen on; 0.0.0.0 lets other machines in. Default: ${DEFAULT-VALUE}")
    private String address = "localhost";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder for all that is kept. Default: /var/lib/icjs for root, else ~/.local/share/icjs")
    private @Nullable Path data;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "A PostgreSQL 18 of your own, jdbc:postgresql://…, instead of the embedded one.")
    private @Nullable String databaseUrl;

    @ArgGroup
    private Content content = new Content();

    @Option(
            names = "--sandbox",
            description =
                    "Stand-ins of the services outside run in the same process; /sandbox shows what was exchanged.")
    private boolean sandbox;

    /** A start, a visit of the first page and a stop, from which the JDK learns what to keep ready for the next start. */
    @Option(names = "--rehearse", hidden = true)
    private boolean rehearse;

    @Spec
    private @Nullable CommandSpec command;

    /** What a new data folder is filled with. */
    static final class Content {
        @Option(names = "--demo", description = "Demonstration offices, officers and cases (the default).")
        private boolean demo;

        @Option(names = "--empty", description = "Nothing but what the law and the map give.")
        private boolean empty;

        boolean forDemonstration() {
            return demo || !empty;
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        Started started = new Started();
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "shutdown"));
        try (started) {
            String url = start(started);
            if (rehearse) {
                visit(url);
            } else {
                started.awaitStop();
            }
        }
        return 0;
    }

    static CannotStart portTaken(int port) {
        return new CannotStart("Port " + port + " is taken: stop what holds it, or choose another with --port"
                + " (0 takes any free one).");
    }

    /** The whole program on any free port of this machine only, without demonstration, for a command that works on what it keeps. */
    static ConfigurableApplicationContext quietly(@Nullable Path data, @Nullable String databaseUrl, Started started) {
        Run run = new Run();
        run.port = 0;
        run.databaseUrl = databaseUrl;
        run.content.empty = true;
        DataFolder folder = DataFolder.open(data == null ? DataFolder.usual() : data);
        started.add(folder::close);
        ConfigurableApplicationContext context = run.run(run.database(folder, started), folder, started);
        started.add(context::close);
        folder.announce(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        return context;
    }

    private String start(Started started) {
        DataFolder folder = DataFolder.open(data == null ? DataFolder.usual() : data);
        started.add(folder::close);
        refuseTakenPort();
        ConfigurableApplicationContext context;
        try (Patience patience = new Patience("starting the database", this::say)) {
            Database database = database(folder, started);
            patience.now("starting the program");
            context = run(database, folder, started);
            started.add(context::close);
            context.getBeanProvider(DemoFilling.class).ifAvailable(filling -> fill(filling, patience));
        }
        int answering = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        folder.announce(answering);
        String url = "http://localhost:%d/".formatted(answering);
        say("ICJS is ready: " + url);
        context.getBeanProvider(FirstAdministratorCode.class)
                .ifAvailable(first -> first.code()
                        .ifPresent(code -> say("There is no administrator yet. Become the first"
                                + " at %ssignin/first with the code %s".formatted(url, code))));
        say("Data in %s, log in %s. Ctrl-C stops it.".formatted(folder.path(), log(folder)));
        return url;
    }

    private ConfigurableApplicationContext run(Database database, DataFolder folder, Started started) {
        SpringApplication application = application(database);
        List<String> arguments = new ArrayList<>(List.of(arguments(folder)));
        if (sandbox) {
            Sandbox standIns =
                    Sandbox.start(folder.path().resolve("sandbox"), "http://localhost:" + port, Clock.systemUTC());
            started.add(standIns::close);
            arguments.addAll(standIns.arguments());
            application.addInitializers(context -> context.getBeanFactory().registerSingleton("sandbox", standIns));
        }
        return application.run(arguments.toArray(String[]::new));
    }

    private void fill(DemoFilling filling, Patience patience) {
        patience.now("filling in the demonstration's cases");
        DemoFilling.Standing standing =
                filling.fill(done -> patience.now("filling in the demonstration's cases, " + done + " % done"));
        switch (standing) {
            case FILLED, NOT_OURS -> {
                // As at every start but the first.
            }
            case FILLED_NOW -> say("The demonstration's cases are filled in.");
            case FILLED_IN_PART ->
                say("The demonstration's cases are filled in; some that were begun before go no further.");
            case UNFINISHED ->
                say("The demonstration's cases are not all there yet; the next start goes on with them.");
        }
    }

    private Database database(DataFolder folder, Started started) {
        if (databaseUrl != null) {
            Database database = ExternalPostgres.from(databaseUrl, System.getenv());
            if (!database.rolesAreApart()) {
                say(
                        "Note: the application uses the database owner's account, so the database itself does not keep it from"
                                + " changing journal rows. See --help for roles of their own.");
            }
            return database;
        }
        say(EmbeddedPostgres.existsIn(folder) ? "Starting …" : "Making the database in " + folder.path() + " (once) …");
        Running running = EmbeddedPostgres.start(folder, Options.standard());
        started.add(running::close);
        return running.database();
    }

    private SpringApplication application(Database database) {
        SpringApplication application = new SpringApplication(IcjsApplication.class);
        // The database must outlive the context, so the order of stopping is ours.
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("database", database));
        return application;
    }

    private String[] arguments(DataFolder folder) {
        return new String[] {
            "--server.port=" + port,
            "--server.address=" + address,
            "--icjs.data=" + folder.path(),
            "--icjs.demo=" + content.forDemonstration(),
            "--logging.file.name=" + log(folder)
        };
    }

    private static Path log(DataFolder folder) {
        return folder.path().resolve("log").resolve("icjs.log");
    }

    /** Told before anything else is started; a race lost later is told by the same line. */
    private void refuseTakenPort() {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            probe.setReuseAddress(true);
        } catch (UnknownHostException e) {
            throw new CannotStart("There is no address " + address + " here: give --address localhost or 0.0.0.0.");
        } catch (IOException e) {
            throw portTaken(port);
        }
    }

    private static void visit(String url) throws InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String line) {
        if (command != null) {
            PrintWriter terminal = command.commandLine().getOut();
            terminal.println(line);
            terminal.flush();
        }
    }
}
