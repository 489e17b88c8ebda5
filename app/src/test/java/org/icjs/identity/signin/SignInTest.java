package org.icjs.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.identity.Browser.location;

import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.icjs.database.TestDatabase;
import org.icjs.identity.Browser;
import org.icjs.identity.IdentityProbe;
import org.icjs.identity.SetClock;
import org.icjs.identity.demo.Demonstration;
import org.icjs.web.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"icjs.demo=true", "icjs.probe=true"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@Import(IdentityProbe.class)
class SignInTest {
    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestDatabase database;

    @Autowired
    private SetClock clock;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        JdbcClient.create(database.owner()).sql("delete from sign_in_failure").update();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anOfficerSignsInAndActsInHisOnlyPosting() {
        HttpResponse<String> answer = browser.signIn("mzp-1001", Demonstration.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/");
        assertThat(browser.get("/probe").body()).isEqualTo("MZP-1001 MZ-PS-BAWNGKAWN");
    }

    @Test
    void goesOnToThePageThatWasWanted() {
        assertThat(location(browser.get("/probe?x=1"))).isEqualTo("/signin");
        assertThat(location(browser.signIn("MZP-1001", Demonstration.PASSWORD))).startsWith("/probe?x=1");
    }

    @Test
    void theAnswerToAWrongPasswordDoesNotTellWhetherTheOfficerExists() {
        browser.signIn("MZP-1001", "wrong password");
        String known = browser.get("/signin").body();
        try (Browser other = new Browser(port)) {
            other.signIn("MZP-9999", "wrong password");
            String unknown = other.get("/signin").body();
            assertThat(withoutTokens(known).replace("MZP-1001\" auto", ""))
                    .isEqualTo(withoutTokens(unknown).replace("MZP-9999\" auto", ""));
        }
        Document page = PageTest.check(known);
        assertThat(page.select(".govuk-error-summary").text()).contains("number or the password is wrong");
        assertThat(page.select("#officer").attr("value")).isEqualTo("MZP-1001");
        assertThat(browser.get("/signin").body()).doesNotContain("govuk-error-summary");
    }

    @Test
    void slowsDownWhoGuessesAndNobodyElse() {
        for (int i = 0; i < Throttle.FREE_TRIES; i++) {
            browser.signIn("MZP-1002", "guess " + i);
        }
        browser.signIn("MZP-1002", Demonstration.PASSWORD);
        assertThat(browser.get("/signin").body()).contains("Wait 1 min");
        assertThat(browser.get("/probe").statusCode()).isEqualTo(302);
        try (Browser colleague = new Browser(port)) {
            assertThat(location(colleague.signIn("MZP-1003", Demonstration.PASSWORD)))
                    .isEqualTo("/");
        }

        clock.forward(Throttle.FIRST_WAIT);
        assertThat(location(browser.signIn("MZP-1002", Demonstration.PASSWORD))).startsWith("/probe");
        assertThat(jdbc.sql("select count(*) from sign_in_failure")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSessionGetsANewNumberWhenItsOfficerSignsIn() {
        String before = sessionOf(browser.get("/signin"));
        String after = sessionOf(browser.signIn("MZP-1001", Demonstration.PASSWORD));
        assertThat(before).isNotEmpty();
        assertThat(after).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void theCookieIsForTheServerOnly() {
        assertThat(browser.get("/signin").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/"));
    }

    @Test
    void aFormWithoutItsTokenDoesNothing() {
        browser.signIn("MZP-1001", Demonstration.PASSWORD);
        assertThat(browser.postRaw("/probe", "").statusCode()).isEqualTo(403);
        assertThat(browser.post("/signin/password", "/probe", Map.of()).body()).isEqualTo("done by MZP-1001");
        try (Browser stranger = new Browser(port)) {
            assertThat(location(stranger.postRaw("/probe", ""))).isEqualTo("/signin?ended");
            assertThat(location(stranger.postRaw("/signin", "officer=MZP-1001&password=" + Demonstration.PASSWORD)))
                    .isEqualTo("/signin?ended");
        }
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn("MZP-1001", Demonstration.PASSWORD);
        HttpResponse<String> out = browser.post("/signin/password", "/signout", Map.of());
        assertThat(location(out)).isEqualTo("/signin?out");
        assertThat(browser.get("/probe").statusCode()).isEqualTo(302);
        assertThat(PageTest.check(browser.get("/signin?out").body()).text()).contains("You have signed out");
    }

    @Test
    void aNewUrlIsClosed() {
        for (String path : List.of(
                "/anything", "/journal/probe/entries", "/officers", "/error/x", "/signin/office", "/signin/password")) {
            assertThat(location(browser.get(path))).as(path).isEqualTo("/signin");
        }
        assertThat(browser.get("/api/v1/probe").statusCode()).isEqualTo(401);
        assertThat(browser.postRaw("/journal/probe/checkpoint", "").statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/journal/probe/checkpoint").body()).isEqualTo("checkpoint");
        assertThat(browser.get("/assets/x/icjs.css").statusCode()).isEqualTo(200);
    }

    @Test
    void aPartOfAPageIsNotReplacedByTheSignInPage() {
        HttpResponse<String> part = browser.get("/probe", "HX-Request", "true");
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("HX-Redirect")).contains("/signin");
        assertThat(browser.get("/probe", "Accept", "text/event-stream").statusCode())
                .isEqualTo(401);
    }

    @Test
    void saysThatTheSessionHasEnded() {
        assertThat(location(browser.get("/probe", "Cookie", "icjs=0123456789ABCDEF0123456789ABCDEF")))
                .isEqualTo("/signin?ended");
        assertThat(PageTest.check(browser.get("/signin?ended").body()).text()).contains("session has ended");
    }

    @Test
    void whoHasSeveralPostingsChoosesOne() {
        browser.signIn("MZP-1041", Demonstration.PASSWORD);
        assertThat(location(browser.get("/probe"))).isEqualTo("/signin/office");
        Document page = PageTest.check(browser.get("/signin/office").body());
        assertThat(page.select("input[type=radio]").eachAttr("value"))
                .containsExactly("MZ-OP-ZONUAM", "MZ-PS-VAIVAKAWN");
        browser.post("/signin/office", "/signin/office", Map.of("office", "MZ-PS-AIZAWL"));
        assertThat(location(browser.get("/probe"))).isEqualTo("/signin/office");
        browser.post("/signin/office", "/signin/office", Map.of("office", "MZ-OP-ZONUAM"));
        assertThat(browser.get("/probe").body()).isEqualTo("MZP-1041 MZ-OP-ZONUAM");
        browser.post("/signin/office", "/signin/office", Map.of("office", "MZ-PS-VAIVAKAWN"));
        assertThat(browser.get("/probe").body()).isEqualTo("MZP-1041 MZ-PS-VAIVAKAWN");
    }

    @Test
    void aPostingThatEndsEndsTheSession() {
        browser.signIn("MZP-1013", Demonstration.PASSWORD);
        assertThat(browser.get("/probe").statusCode()).isEqualTo(200);
        jdbc.sql("update posting set ends_at = :now where officer = 'MZP-1013'")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        // Ended as if by another server, which this one sees some seconds later.
        clock.forward(Duration.ofSeconds(5));
        assertThat(location(browser.get("/probe"))).isEqualTo("/signin?withdrawn");
        browser.signIn("MZP-1013", Demonstration.PASSWORD);
        assertThat(browser.get("/signin").body()).contains("number or the password is wrong");
    }

    @Test
    void aNewPasswordEndsAllSessionsAndIsTheOnlyOneThatWorks() {
        browser.signIn("MZP-1022", Demonstration.PASSWORD);
        clock.forward(Duration.ofSeconds(1));
        String fresh = "ṭhal favang hnim hring";
        try (Browser other = new Browser(port)) {
            other.signIn("MZP-1022", Demonstration.PASSWORD);
            clock.forward(Duration.ofSeconds(1));
            refused(other, Demonstration.PASSWORD, "short", "short", "too short");
            refused(other, Demonstration.PASSWORD, fresh, fresh + "x", "differ");
            refused(other, "not the present one", fresh, fresh, "present password is wrong");
            refused(other, Demonstration.PASSWORD, "mzp-1022 mzp-1022", "mzp-1022 mzp-1022", "easy to guess");
            HttpResponse<String> set = other.post(
                    "/signin/password",
                    "/signin/password",
                    Map.of("present", Demonstration.PASSWORD, "password", fresh, "again", fresh));
            assertThat(location(set)).isEqualTo("/signin?password");
        }
        assertThat(location(browser.get("/probe"))).isEqualTo("/signin?withdrawn");
        assertThat(location(browser.signIn("MZP-1022", Demonstration.PASSWORD))).isEqualTo("/signin");
        String decomposed = Normalizer.normalize(fresh, Normalizer.Form.NFD);
        assertThat(location(browser.signIn("MZP-1022", decomposed))).isEqualTo("/");
    }

    @Test
    void everyAnswerForbidsTheBrowserWhatNoPageNeeds() {
        for (String path : List.of("/signin", "/assets/x/icjs.css", "/api/v1/probe")) {
            Map<String, List<String>> headers = browser.get(path).headers().map();
            assertThat(headers.get("content-security-policy"))
                    .as(path)
                    .hasSize(1)
                    .first()
                    .asString()
                    .doesNotContain("unsafe");
            assertThat(headers.get("x-frame-options")).containsExactly("DENY");
            assertThat(headers.get("x-content-type-options")).containsExactly("nosniff");
            assertThat(headers.get("referrer-policy")).containsExactly("same-origin");
            assertThat(headers.get("permissions-policy")).hasSize(1);
            assertThat(headers).doesNotContainKey("strict-transport-security");
        }
    }

    @Test
    void aSessionLastsHalfAnHourWithoutARequest(@Autowired ServletContext servlets) {
        assertThat(servlets.getSessionTimeout()).isEqualTo(30);
    }

    @Test
    void theSignInPageShowsTheDemonstrationsAccounts() {
        Document page = PageTest.check(browser.get("/signin?officer=MZC-4001").body());
        assertThat(page.select("#officer").attr("value")).isEqualTo("MZC-4001");
        assertThat(page.text())
                .contains(Demonstration.PASSWORD, Demonstration.CLIENT_SECRET, "Chief Judicial Magistrate");
    }

    private static void refused(Browser browser, String present, String password, String again, String why) {
        HttpResponse<String> answer = browser.post(
                "/signin/password",
                "/signin/password",
                Map.of("present", present, "password", password, "again", again));
        assertThat(PageTest.check(answer.body()).select(".govuk-error-summary").text())
                .contains(why);
    }

    private static String withoutTokens(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static String sessionOf(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("icjs="))
                .map(cookie -> cookie.substring(5, cookie.indexOf(';')))
                .findFirst()
                .orElse("");
    }
}
