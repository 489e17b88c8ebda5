package org.icjs.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.icjs.database.TestDatabase;
import org.icjs.identity.IdentityProbe;
import org.icjs.identity.SetClock;
import org.icjs.identity.demo.Demonstration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"icjs.demo=true", "icjs.probe=true"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@Import(IdentityProbe.class)
class ApiClientTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String STATION = "mz-ps-bawngkawn";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestDatabase database;

    @Autowired
    private SetClock clock;

    @BeforeEach
    void forgiveAll() {
        JdbcClient.create(database.owner()).sql("delete from sign_in_failure").update();
    }

    @AfterAll
    static void close() {
        HTTP.close();
    }

    @Test
    void aClientGetsAnOpaqueTokenAndActsForAnOfficerOfItsOffice() throws Exception {
        JsonNode answer =
                JSON.readTree(token(STATION, Demonstration.CLIENT_SECRET, "").body());
        assertThat(answer.get("token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.get("expires_in").asInt()).isBetween(3590, 3600);
        String token = answer.get("access_token").asString();
        assertThat(token).doesNotContain(".").hasSizeGreaterThan(100);
        assertThat(post(token, "MZP-1002").body()).isEqualTo("Sub-Inspector Zothanpuii");
        assertThat(get("/api/v1/probe", token).body()).isEqualTo("read");
        assertThat(get("/api/v1/probe/feed", token).body()).isEqualTo("feed");
        assertThat(get("/journal/probe/entries", token).body()).isEqualTo("journal");
    }

    @Test
    void tokensAndSecretsAreNotInTheDatabase() throws Exception {
        String token = good("");
        assertThat(jdbc.sql("select count(*) from api_token t where t::text like '%' || :token || '%'")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select distinct secret_hash from api_client")
                        .query(String.class)
                        .list())
                .allMatch(hash -> hash.startsWith("$argon2id$v=19$m=16384,t=3,p=1$"));
    }

    @Test
    void anOfficerOfAnotherOfficeIsRefused() throws Exception {
        String token = good("");
        assertProblem(post(token, "MZC-4001"), 403, "officer-not-posted");
        assertProblem(post(token, "MZP-9999"), 403, "officer-not-posted");
        assertProblem(post(token, "not a code"), 403, "officer-not-posted");
        assertProblem(post(token, ""), 403, "officer-not-posted");
    }

    @Test
    void anActNeedsAnOfficer() throws Exception {
        assertProblem(
                send(request("/api/v1/probe")
                        .header("Authorization", "Bearer " + good(""))
                        .POST(HttpRequest.BodyPublishers.noBody())),
                403,
                "not-allowed");
    }

    @Test
    void aTokenEnds() throws Exception {
        String token = good("");
        clock.forward(ApiClients.TOKEN_LIFE.minusSeconds(1));
        assertThat(get("/api/v1/probe", token).statusCode()).isEqualTo(200);
        clock.forward(Duration.ofSeconds(1));
        assertProblem(get("/api/v1/probe", token), 401, "not-signed-in");
    }

    @Test
    void aClosedClientsTokensEndAtOnce() throws Exception {
        String token = JSON.readTree(
                        token("mz-ps-kulikawn", Demonstration.CLIENT_SECRET, "").body())
                .get("access_token")
                .asString();
        assertThat(get("/api/v1/probe", token).statusCode()).isEqualTo(200);
        jdbc.sql("update api_client set closed_at = now() where id = 'mz-ps-kulikawn'")
                .update();
        assertProblem(get("/api/v1/probe", token), 401, "not-signed-in");
        assertThat(token("mz-ps-kulikawn", Demonstration.CLIENT_SECRET, "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aTokenIsGoodForItsScopesOnlyAndForNoPage() throws Exception {
        String reader = good("dockets.read");
        assertThat(get("/api/v1/probe", reader).statusCode()).isEqualTo(200);
        assertProblem(get("/api/v1/probe/feed", reader), 403, "not-allowed");
        assertProblem(get("/journal/probe/entries", reader), 403, "not-allowed");
        assertProblem(post(reader, "MZP-1002"), 403, "not-allowed");
        assertProblem(get("/probe", good("")), 403, "not-allowed");
        assertThat(token(STATION, Demonstration.CLIENT_SECRET, "everything").statusCode())
                .isEqualTo(400);
    }

    @Test
    void noTokenOrABadOneIsAProblem() throws Exception {
        assertProblem(send(request("/api/v1/probe").GET()), 401, "not-signed-in");
        HttpResponse<String> bad = get("/api/v1/probe", "x".repeat(128));
        assertProblem(bad, 401, "not-signed-in");
        assertThat(bad.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("Bearer"));
        assertProblem(get("/api/v1/probe", "not a token!"), 401, "not-signed-in");
    }

    @Test
    void aWrongSecretIsRefusedAndGuessingIsSlowedDown() throws Exception {
        assertThat(token("mz-nobody", "guess", "").statusCode()).isEqualTo(401);
        for (int i = 0; i < Throttle.FREE_TRIES; i++) {
            assertThat(token("mz-ps-aizawl", "guess " + i, "").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> slowed = token("mz-ps-aizawl", Demonstration.CLIENT_SECRET, "");
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.headers().firstValue("Retry-After")).contains("60");
        clock.forward(Throttle.FIRST_WAIT);
        assertThat(token("mz-ps-aizawl", Demonstration.CLIENT_SECRET, "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyOfficeHasAClient() {
        assertThat(jdbc.sql(
                                "select count(*) from office o where not exists (select 1 from api_client c where c.office = o.code)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String good(String scope) throws IOException, InterruptedException {
        return JSON.readTree(token(STATION, Demonstration.CLIENT_SECRET, scope).body())
                .get("access_token")
                .asString();
    }

    private HttpResponse<String> token(String id, String secret, String scope)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder()
                .encodeToString((id + ":" + secret.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
        return send(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials" + (scope.isEmpty() ? "" : "&scope=" + scope))));
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + token).GET());
    }

    private HttpResponse<String> post(String token, String officer) throws IOException, InterruptedException {
        return send(request("/api/v1/probe")
                .header("Authorization", "Bearer " + token)
                .header("ICJS-Officer", officer)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(kind -> assertThat(kind).startsWith("application/problem+json"));
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:icjs:problem:" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank().doesNotStartWith("problem.");
    }
}
