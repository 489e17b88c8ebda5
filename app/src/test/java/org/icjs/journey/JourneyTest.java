package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.icjs.database.TestDatabase;
import org.icjs.verifier.Json;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import picocli.CommandLine;

/** The command against the whole program, and against what is not the program. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"icjs.demo=true", "icjs.demo.cases=false"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class JourneyTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @LocalServerPort
    private int port;

    @Test
    void walksAllCasesTwiceAndVerifiesTheJournals() {
        assertThat(run("--url", "http://localhost:" + port)).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("Case theft\n", "Case grievous-hurt\n", "Case assault-on-a-woman\n")
                .containsPattern("MZ-PS-BAWNGKAWN +police.FirRegistered +\\d+ +\\d+ +\\d+\\.\\d\n")
                .containsPattern("All: \\d+ entries +re-typed 0 +\\d+ +\\d+ +\\d+\\.\\d\n")
                .containsPattern("MZ-JAIL-AIZAWL +\\d+ +\\d+ +\\d+ +0  verified\n")
                .containsPattern("Verified: \\d+ entries\\.\n")
                .contains("The root key is the server's own word");

        assertThat(run("--url", "http://localhost:" + port + "/")).as("again").isZero();
    }

    @Test
    void walksOneCaseUnderAPinnedKeyAndGivesItsFigures() throws Exception {
        assertThat(run("--url", "http://localhost:" + port, "--case", "theft", "--json", "--root", rootKey()))
                .isZero();
        Json.Obj figures = (Json.Obj) Json.read(out.toString().strip(), 1 << 20);
        assertThat(figures.members().get("retyped")).isEqualTo(new Json.Num(0));
        assertThat(figures.members().get("cases"))
                .isInstanceOfSatisfying(
                        Json.Arr.class, cases -> assertThat(cases.items()).hasSize(1));
    }

    @Test
    void aKeyThatIsNotTheServersLetsNoJournalVerify() {
        String other = "icjs/MZ/root+c5d7891d+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
        int status = run("--url", "http://localhost:" + port, "--case", "theft", "--root", other);
        assertThat(status).isEqualTo(1);
        assertThat(out.toString()).contains("no key of this office is stated by the pinned root key");
    }

    @Test
    void saysThatNothingAnswers() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            free = socket.getLocalPort();
        }
        assertThat(run("--url", "http://localhost:" + free)).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("Nothing answers at http://localhost:" + free
                        + "/: start ./icjs run first, or give the server's address by --url.");
    }

    @Test
    void saysThatSomebodyElseAnswers() throws Exception {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        other.createContext("/", exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        other.start();
        try {
            assertThat(run("--url", "http://localhost:" + other.getAddress().getPort()))
                    .isEqualTo(2);
            assertThat(err.toString().lines()).singleElement().asString().contains("answered 404", "Is it ICJS?");
        } finally {
            other.stop(0);
        }
    }

    @Test
    void knowsItsCases() {
        assertThat(run("--case", "arson")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("There is no case arson", "grievous-hurt");
    }

    private String rootKey() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI root = URI.create("http://localhost:" + port + "/journal/root");
            return client.send(HttpRequest.newBuilder(root).build(), HttpResponse.BodyHandlers.ofString())
                    .body()
                    .strip();
        }
    }

    private int run(String... words) {
        return new CommandLine(new Journey())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }
}
