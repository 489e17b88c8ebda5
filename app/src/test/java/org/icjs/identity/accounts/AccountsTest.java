package org.icjs.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.identity.Browser.location;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.database.TestDatabase;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.identity.IdentityProbe;
import org.icjs.identity.Officer;
import org.icjs.identity.Officers;
import org.icjs.identity.Offices;
import org.icjs.identity.Passwords;
import org.icjs.identity.SetClock;
import org.icjs.identity.demo.DemoAccounts;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.web.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** A system that is not a demonstration, from its first administrator on; in the order in which it happens. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"icjs.demo=false", "icjs.probe=true"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@Import(IdentityProbe.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccountsTest {
    private static final Path DATA = folder();
    private static final String PASSWORD = "zan khua a var dawn ta";
    private static final Pattern TOLD = Pattern.compile("[0-9a-z]{4}(-[0-9a-z]{4}){3}");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Officers officers;

    @Autowired
    private SetClock clock;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private Offices offices;

    @Autowired
    private Passwords passwords;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ObjectProvider<Demonstration> demonstration;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry registry) {
        registry.add("icjs.data", DATA::toString);
    }

    @Test
    @Order(1)
    void hasNoAccountThatAnybodyKnows() {
        assertThat(demonstration.getIfAvailable()).isNull();
        assertThat(jdbc.sql("select (select count(*) from officer) + (select count(*) from api_client)")
                        .query(Integer.class)
                        .single())
                .isZero();
        try (Browser browser = new Browser(port)) {
            assertThat(browser.get("/signin").body())
                    .doesNotContain(Demonstration.PASSWORD, Demonstration.CLIENT_SECRET);
        }
    }

    @Test
    @Order(2)
    void theCodeIsForWhoCanReadTheDataFolder() throws IOException {
        Path file = DATA.resolve("first-administrator-code");
        assertThat(Files.readString(file).strip()).isEqualTo(first.code().orElseThrow());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @Order(3)
    void theFirstAdministratorAddsHimselfWithTheCodeOnce() {
        try (Browser browser = new Browser(port)) {
            PageTest.check(browser.get("/signin/first").body());
            Document refused = PageTest.check(
                    first(browser, "0000-0000-0000-0000", "MZH-1", PASSWORD).body());
            assertThat(refused.select(".govuk-error-summary").text()).contains("code is wrong");
            assertThat(refused.select("#name").attr("value")).isEqualTo("Lalnunthara");
            String code = first.code().orElseThrow();
            assertThat(PageTest.check(
                                    first(browser, code, "Lalnunthara", "short").body())
                            .select(".govuk-error-message"))
                    .hasSize(2);
            assertThat(location(first(browser, code, "MZH-1", PASSWORD))).isEqualTo("/signin?first");
            assertThat(browser.get("/signin/first").statusCode()).isEqualTo(404);
            assertThat(browser.post("/signin", "/signin/first", Map.of("secret", code))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(DATA.resolve("first-administrator-code")).doesNotExist();
            assertThat(location(browser.signIn("MZH-1", PASSWORD))).isEqualTo("/");
            assertThat(browser.get("/probe").body()).isEqualTo("MZH-1 MZ-HOME-ICJS");
        }
    }

    @Test
    @Order(4)
    void theAdministratorAddsAnOfficerWhoMustSetHisOwnPassword() {
        try (Browser browser = administrator()) {
            PageTest.check(browser.get("/officers/new").body());
            String told = told(add(browser, "mzp-1042", "Lalrinṭhanga", "MZ-PS-BAWNGKAWN", "STATION_OFFICER"), browser);
            assertThat(browser.get("/officers/MZP-1042").body()).doesNotContain(told);
            assertThat(officers.find(new OfficerCode("MZP-1042")))
                    .contains(new Officer(
                            new OfficerCode("MZP-1042"),
                            "Lalrinṭhanga",
                            "Inspector",
                            new OfficeCode("MZ-PS-BAWNGKAWN"),
                            Set.of(Duty.STATION_OFFICER)));
            try (Browser officer = new Browser(port)) {
                officer.signIn("MZP-1042", told);
                assertThat(location(officer.get("/probe"))).isEqualTo("/signin/password");
                clock.forward(Duration.ofSeconds(1));
                officer.post(
                        "/signin/password",
                        "/signin/password",
                        Map.of("present", told, "password", PASSWORD, "again", PASSWORD));
                officer.signIn("MZP-1042", PASSWORD);
                assertThat(officer.get("/probe").body()).isEqualTo("MZP-1042 MZ-PS-BAWNGKAWN");
                for (String closed : List.of("/officers", "/officers/new", "/officers/MZH-1", "/clients")) {
                    assertThat(officer.get(closed).statusCode()).as(closed).isEqualTo(403);
                }
                assertThat(officer.post("/signin/password", "/officers/MZH-1/closing", Map.of())
                                .statusCode())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    @Order(5)
    void refusesWhatIsNotWellFormedAndKeepsWhatWasTyped() {
        try (Browser browser = administrator()) {
            Document page = PageTest.check(add(browser, "Lalrinawma", "😀\u0007", "MZ-CJM-AIZAWL", "STATION_OFFICER")
                    .body());
            assertThat(page.select(".govuk-error-summary li")).hasSize(3);
            assertThat(page.select("#code").attr("value")).isEqualTo("Lalrinawma");
            assertThat(page.select("option[selected]").attr("value")).isEqualTo("MZ-CJM-AIZAWL");
            Document taken = PageTest.check(add(browser, "MZP-1042", "Another", "MZ-PS-AIZAWL", "INVESTIGATOR")
                    .body());
            assertThat(taken.text()).contains("Numbers are never given twice");
            assertThat(add(browser, "MZP-7", "Another", "MZ-PS-NOWHERE", "INVESTIGATOR")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(officers.find(new OfficerCode("MZP-7"))).isEmpty();
        }
    }

    @Test
    @Order(6)
    void postingsBeginAndEndAtOnceAndStayOnRecord() {
        try (Browser browser = administrator()) {
            clock.forward(Duration.ofSeconds(1));
            OfficerCode officer = new OfficerCode("MZP-1042");
            OfficeCode lunglei = new OfficeCode("MZ-PS-LUNGLEI");
            assertThat(officers.posted(officer, lunglei)).isFalse();
            Map<String, String> posting = Map.of("office", "MZ-PS-LUNGLEI", "duties", "INVESTIGATOR");
            assertThat(location(browser.post("/officers/MZP-1042", "/officers/MZP-1042/postings", posting)))
                    .isEqualTo("/officers/MZP-1042");
            assertThat(officers.posted(officer, lunglei)).isTrue();
            assertThat(officers.postedAt(lunglei)).extracting(Officer::code).containsExactly(officer);
            assertThat(PageTest.check(browser.post("/officers/MZP-1042", "/officers/MZP-1042/postings", posting)
                                    .body())
                            .text())
                    .contains("posted there already");
            clock.forward(Duration.ofSeconds(1));
            browser.post("/officers/MZP-1042", "/officers/MZP-1042/postings/MZ-PS-BAWNGKAWN/ending", Map.of());
            assertThat(officers.posted(officer, new OfficeCode("MZ-PS-BAWNGKAWN")))
                    .isFalse();
            assertThat(officers.find(officer)).get().extracting(Officer::office).isEqualTo(lunglei);
            assertThat(PageTest.check(browser.get("/officers/MZP-1042").body()).text())
                    .contains("Bawngkawn", "until");
            assertThat(browser.post(
                                    "/officers/MZP-1042",
                                    "/officers/MZP-1042/postings/MZ-PS-BAWNGKAWN/ending",
                                    Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    @Order(7)
    void aResetPasswordEndsTheOfficersSessions() {
        try (Browser browser = administrator();
                Browser officer = new Browser(port)) {
            officer.signIn("MZP-1042", PASSWORD);
            assertThat(officer.get("/probe").statusCode()).isEqualTo(200);
            clock.forward(Duration.ofSeconds(1));
            String told = told(browser.post("/officers/MZP-1042", "/officers/MZP-1042/password", Map.of()), browser);
            assertThat(location(officer.get("/probe"))).isEqualTo("/signin?withdrawn");
            assertThat(location(officer.signIn("MZP-1042", PASSWORD))).isEqualTo("/signin");
            officer.signIn("MZP-1042", told);
            assertThat(location(officer.get("/probe"))).isEqualTo("/signin/password");
        }
    }

    @Test
    @Order(8)
    void anApiClientIsMadeShownOnceAndClosed() {
        try (Browser browser = administrator()) {
            assertThat(PageTest.check(browser.post("/clients", "/clients", Map.of("office", "MZ-PS-AIZAWL"))
                                    .body())
                            .text())
                    .contains("at least one thing");
            browser.post("/clients", "/clients", Map.of("office", "MZ-PS-AIZAWL", "scopes", "feed.read"));
            Document page = PageTest.check(browser.get("/clients").body());
            assertThat(page.select(".govuk-notification-banner").text()).contains("mz-ps-aizawl-");
            String id = page.select("code").text();
            assertThat(PageTest.check(browser.get("/clients").body()).select(".govuk-notification-banner"))
                    .isEmpty();
            browser.post("/clients", "/clients/" + id + "/closing", Map.of());
            assertThat(PageTest.check(browser.get("/clients").body()).text()).contains("No office has an API client");
        }
    }

    @Test
    @Order(9)
    void anAccountIsClosedForEverButNotOnesOwn() {
        try (Browser browser = administrator()) {
            clock.forward(Duration.ofSeconds(1));
            assertThat(PageTest.check(browser.get("/officers?words=lalrin").body())
                            .text())
                    .contains("MZP-1042");
            assertThat(PageTest.check(browser.get("/officers?words=nobody").body())
                            .text())
                    .contains("No officer is called so");
            browser.post("/officers/MZP-1042", "/officers/MZP-1042/closing", Map.of());
            assertThat(PageTest.check(browser.get("/officers/MZP-1042").body()).text())
                    .contains("Closed 23 Nov 2026");
            assertThat(officers.posted(new OfficerCode("MZP-1042"), new OfficeCode("MZ-PS-LUNGLEI")))
                    .isFalse();
            assertThat(officers.find(new OfficerCode("MZP-1042")))
                    .get()
                    .extracting(Officer::name)
                    .isEqualTo("Lalrinṭhanga");
            assertThat(browser.post("/officers/MZH-1", "/officers/MZH-1/closing", Map.of())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(browser.get("/officers/MZP-9999").statusCode()).isEqualTo(404);
            assertThat(browser.get("/officers/nobody").statusCode()).isEqualTo(404);
        }
    }

    @Test
    @Order(10)
    void whatWasDoneToAccountsIsOnRecord() {
        assertThat(jdbc.sql(
                                "select act || ' ' || about || coalesce(' by ' || by_officer, '') from account_act order by id")
                        .query(String.class)
                        .list())
                .startsWith(
                        "OFFICER_ADDED MZH-1",
                        "POSTED MZH-1",
                        "OFFICER_ADDED MZP-1042 by MZH-1",
                        "POSTED MZP-1042 by MZH-1",
                        "POSTED MZP-1042 by MZH-1",
                        "POSTING_ENDED MZP-1042 by MZH-1",
                        "PASSWORD_RESET MZP-1042 by MZH-1")
                .endsWith("OFFICER_CLOSED MZP-1042 by MZH-1");
    }

    @Test
    @Order(11)
    void accountsOfAnEarlierDemonstrationCannotBeUsed() {
        // As when a data folder is first run with --demo and then with --empty.
        DemoAccounts.put(offices, passwords, jdbc, transactions, clock);
        assertThat(officers.posted(new OfficerCode("MZP-1001"), new OfficeCode("MZ-PS-BAWNGKAWN")))
                .isTrue();
        try (Browser browser = new Browser(port)) {
            assertThat(location(browser.signIn("MZP-1001", Demonstration.PASSWORD)))
                    .isEqualTo("/signin");
            assertThat(browser.get("/signin").body()).contains("number or the password is wrong");
            String basic = Base64.getEncoder()
                    .encodeToString(
                            ("mz-ps-bawngkawn:" + Demonstration.CLIENT_SECRET).getBytes(StandardCharsets.UTF_8));
            HttpResponse<String> token = browser.postRaw(
                    "/oauth2/token", "grant_type=client_credentials", "Authorization", "Basic " + basic);
            assertThat(token.statusCode()).isEqualTo(401);
        }
    }

    private Browser administrator() {
        Browser browser = new Browser(port);
        browser.signIn("MZH-1", PASSWORD);
        return browser;
    }

    private static HttpResponse<String> first(Browser browser, String secret, String code, String password) {
        return browser.post(
                "/signin/first",
                "/signin/first",
                Map.of(
                        "secret",
                        secret,
                        "code",
                        code,
                        "name",
                        "Lalnunthara",
                        "rank",
                        "Under Secretary",
                        "password",
                        password,
                        "again",
                        password));
    }

    private static HttpResponse<String> add(Browser browser, String code, String name, String office, String duty) {
        return browser.post(
                "/officers/new",
                "/officers",
                Map.of("code", code, "name", name, "rank", "Inspector", "office", office, "duties", duty));
    }

    /** The password that the administrator is told on the page to which the answer leads. */
    private static String told(HttpResponse<String> answer, Browser browser) {
        Document page = PageTest.check(browser.get(location(answer)).body());
        Matcher told = TOLD.matcher(page.select(".govuk-notification-banner").text());
        assertThat(told.find()).isTrue();
        return told.group();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("icjs-accounts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
