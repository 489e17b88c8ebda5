package org.icjs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.web.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What officers type, wrong and right: each mistake is named at its field, the input stays, and nothing is recorded. */
class FormsTest extends DeskFixture {
    @Autowired
    private JdbcClient jdbc;

    private long entries() {
        return jdbc.sql("select count(*) from journal_entry where officer <> 'SYSTEM-1'")
                .query(Long.class)
                .single();
    }

    @Test
    void anEmptyFormNamesEveryFieldThatIsMissing() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            long before = entries();
            Document page = station.form("/acts/police.FirRegistered")
                    .with("contents", "  Two words kept.  ")
                    .refused(422);
            assertThat(page.select(".govuk-error-summary li a")).hasSize(6);
            assertThat(page.expectFirst("textarea[name=contents]").wholeText()).contains("Two words kept.");
            assertThat(page.title()).startsWith("Error").contains("Register FIR");
            assertThat(entries()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    occurredAt.date         | 2/10/2027    | dated in the future
                    receivedAt.date         | 31/2/2026    | Give a date
                    receivedAt.time         | half past    | a time
                    sections.0              | BNS 999      | BNS 999
                    sections.0              | XYZ 12       | No such Act
                    sections.0              | 303(2)       | Section 1
                    propertyValueRupees     | -5           | whole number from 0
                    propertyValueRupees     | lots         | number
                    complainants.0.phone    | 12           | telephone
                    complainants.0.ageYears | 400          | from 0 to
                    complainants.0.name     | 😀           | letter
                    complainants.0.name     | Zo😀         | signs and pictures
                    magistrate              | MZ-NOWHERE-1 | Choose another office
                    mode                    | BY_PIGEON    | Choose one from the list
                    """)
    void oneMistakeIsNamedAndNothingElseIsLost(String name, String value, String words) {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            long before = entries();
            Document page = fir(station).with(name, value).refused(422);
            assertThat(page.select(".govuk-error-summary").text()).containsIgnoringCase(words);
            assertThat(page.expectFirst("[name='complainants.0.address.where']").attr("value"))
                    .isEqualTo("V-17, Bawngkawn South");
            assertThat(entries()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "Zova", "Ṭhansâwma", "ललथनपुई", "O’Brien-Sailo (Jr.)"})
    void namesOfEveryShapeAreKeptAsTheyAreWritten(String name) {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            String entry = fir(station).with("complainants.0.name", name).taken();
            assertThat(station.open(entry).text()).contains(name);
        }
    }

    @Test
    void aNameMayHaveTwoHundredLettersAndNoMore() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            String longest = "Lal".repeat(66) + "te";
            assertThat(longest).hasSize(200);
            String entry = fir(station).with("complainants.0.name", longest).taken();
            assertThat(station.open(entry).text()).contains(longest);
            Document page =
                    fir(station).with("complainants.0.name", longest + "a").refused(422);
            assertThat(page.select(".govuk-error-summary").text()).contains("Too long");
        }
    }

    @Test
    void aFormSentTwiceIsRecordedOnce() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Officer.Filled form = fir(station);
            long before = entries();
            String first = form.taken();
            String second = form.taken();
            assertThat(second).isEqualTo(first);
            assertThat(entries()).isEqualTo(before + 1);
            assertThat(form.with("contents", "Something else.").send().statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void aFormFromBeforeAChangeComesBackToBeLookedAtAgain() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            String docket = fir(station).taken().split("/", -1)[2];
            Officer.Filled scene = scene(station, docket, "First thoughts.");
            scene(station, docket, "Meanwhile.").taken();
            Document page = scene.refused(409);
            assertThat(page.select(".govuk-error-summary").text()).contains("changed");
            assertThat(page.text()).doesNotContain("Meanwhile.");
            assertThat(page.expectFirst("textarea").wholeText()).contains("First thoughts.");
            assertThat(scene.again(page).taken()).contains("/entries/");
        }
    }

    @Test
    void theGeneralDiaryOpensACaseAndTheFirFollowsInIt() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            String docket = station.form("/acts/police.GeneralDiaryEntered")
                    .with("nature", "COGNIZABLE_OFFENCE")
                    .with("gist", "A necklace is said to be gone.")
                    .with("occurredAt.date", "2/10/2026")
                    .with("occurredAt.time", "10:00")
                    .taken()
                    .split("/", -1)[2];
            assertThat(station.open("/cases/" + docket).text()).contains("GD ");
            String form = "/cases/" + docket + "/acts/police.FirRegistered";
            Document early = fir(station, form).with("occurredAt.time", "09:55").refused(422);
            assertThat(early.select(".govuk-error-summary").text()).contains("before its entry in the general diary");
            String fir = fir(station, form).taken();
            assertThat(fir.split("/", -1)[2]).isEqualTo(docket);
            assertThat(station.open("/cases/" + docket).text()).contains("FIR ");
            assertThat(fir(station, form)
                            .refused(422)
                            .select(".govuk-error-summary")
                            .text())
                    .contains("opened already");
        }
    }

    private static Officer.Filled scene(Officer station, String docket, String words) {
        return station.form("/cases/" + docket + "/acts/police.SceneVisited")
                .with("occurredAt.date", "3/10/2026")
                .with("occurredAt.time", "11:00")
                .with("description", words)
                .with("forensicTeam", "false")
                .with("recordedByVideo", "true");
    }

    @Test
    void anArrestBeforeTheFirNeedsItsReason() {
        String docket = theftUntil(PersonArrested.class);
        try (Officer investigator = officer(STATION, Duty.INVESTIGATOR)) {
            Officer.Filled form = arrest(investigator, arrestOf(investigator, docket));
            Document page = form.refused(422);
            assertThat(page.select(".govuk-error-summary").text()).contains("earlier than the information in the FIR");
            String reason = "Caught by the villagers; the information was written down later.";
            Officer.Filled again = form.again(page).with("explanation", reason);
            assertThat(again.value("grounds")).isEqualTo("Seen with the stolen telephone.");
            assertThat(investigator.open(again.taken()).text()).contains(reason);
        }
    }

    private static String arrestOf(Officer investigator, String docket) {
        return investigator.open("/cases/" + docket).select(".icjs-acts a").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.contains("police.PersonArrested"))
                .findFirst()
                .orElseThrow();
    }

    private static Officer.Filled arrest(Officer investigator, String path) {
        Officer.Filled form = investigator.form(path);
        return form.with("occurredAt.date", "1/1/2026")
                .with("occurredAt.time", "08:00")
                .with("address.where", "Zuangtui")
                .with("place.where", "Zuangtui, at the bus stand")
                .with("reasons", "PREVENT_FURTHER_OFFENCE")
                .with("grounds", "Seen with the stolen telephone.")
                .with("groundsGivenAt.date", "1/1/2026")
                .with("groundsGivenAt.time", "08:10")
                .with("groundsLanguage", "Mizo")
                .with("memorandumWitness", "Lalbiakliana")
                .with("relativeTold", "Rosiami")
                .with("relativeToldAt.date", "1/1/2026")
                .with("relativeToldAt.time", "08:30");
    }

    @Test
    void aKnownFactThatIsSentAllTheSameIsRefusedAndLeadsNowhere() {
        String docket = theftUntil(PersonArrested.class);
        try (Officer investigator = officer(STATION, Duty.INVESTIGATOR)) {
            Officer.Filled form = arrest(investigator, arrestOf(investigator, docket));
            Document page = form.with("ageYears", "31").refused(422);
            assertThat(page.select(".govuk-error-summary").text()).contains("Age");
            assertThat(page.select("[name=ageYears]")).isEmpty();
        }
    }

    @Test
    void actsOfOthersAreNotThere() {
        String docket = theftUntil(PersonArrested.class);
        List<String> acts = List.of("courts.BailGranted", "prisons.PrisonerAdmitted", "nothing.Such");
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            for (String act : acts) {
                String path = "/cases/" + docket + "/acts/" + act;
                assertThat(station.status(path)).as(act).isEqualTo(404);
                HttpResponse<String> sent = station.browser().post("/desk", path, Map.of("requestKey", "abcdefgh-1"));
                assertThat(sent.statusCode()).as(act).isEqualTo(404);
            }
            assertThat(station.status("/acts/courts.BailGranted")).isEqualTo(404);
        }
        try (Officer jail = officer(JAIL, Duty.JAILER)) {
            assertThat(jail.status("/acts/police.FirRegistered")).isEqualTo(404);
        }
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            long before = entries();
            assertThat(fir(station).with("_csrf", "").send().statusCode()).isEqualTo(403);
            assertThat(entries()).isEqualTo(before);
        }
    }

    @Test
    void whoIsNotSignedInIsLedToSignIn() {
        try (Browser nobody = new Browser(port)) {
            HttpResponse<String> answer = nobody.get("/desk");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(Browser.location(answer)).startsWith("/signin");
        }
    }

    @Test
    void rowsComeAndGoWithoutLosingWhatIsTyped() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Officer.Filled form = fir(station);
            HttpResponse<String> more = form.with("_add", "suspects").send();
            assertThat(more.statusCode()).isEqualTo(200);
            Document page = PageTest.check(more.body());
            assertThat(page.select("[name='suspects.0.name']")).hasSize(1);
            assertThat(page.expectFirst("[name='complainants.0.name']").attr("value"))
                    .isEqualTo("Lalṭhanpuii");
        }
    }
}
