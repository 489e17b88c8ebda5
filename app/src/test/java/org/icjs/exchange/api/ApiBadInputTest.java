package org.icjs.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.icjs.WholeProgram;
import org.icjs.docket.PoliceEntry.SuspectsNamed;
import org.icjs.exchange.Client;
import org.icjs.identity.Duty;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a program sends: a clear answer that names what is wrong and what to do, and nothing left behind. */
class ApiBadInputTest extends WholeProgram {
    private static final String FIR = """
            {"type":"police.FirRegistered","occurredAt":"2026-10-02T04:50:00.000Z","facts":{
            "mode":"ORAL","receivedAt":"2026-10-02T04:20:00.000Z","offenceFrom":"2026-10-01T16:30:00.000Z",
            "place":{"where":"House V-17","district":"261"},"sections":["BNS 303(2)"],"propertyValueRupees":68000,
            "previousConviction":false,"complainants":[{"capacity":"INFORMANT_AND_VICTIM","name":"Lalṭhanpuii",
            "sex":"FEMALE","ageYears":46,"address":{"where":"V-17","district":"261"},"phone":"+919436100017"}],
            "suspects":[],"contents":"A necklace was gone.","magistrate":"MZ-CJM-AIZAWL"}}
            """;

    @Autowired
    private JdbcClient jdbc;

    private Client station;
    private String stationOfficer = "";

    @BeforeEach
    void open() {
        OfficeCode office = new OfficeCode(STATION);
        OfficerCode officer = demonstration.officer(office, Duty.STATION_OFFICER);
        stationOfficer = officer.code();
        station = new Client(port, office, officer);
    }

    @AfterEach
    void close() {
        station.close();
    }

    private String everything() {
        return jdbc.sql("""
                        select (select count(*) from journal_entry where officer <> 'SYSTEM-1') || ' '
                            || (select count(*) from journal_body where true) || ' '
                            || (select count(*) from docket_access) || ' ' || (select count(*) from feed_item) || ' '
                            || (select count(*) from desk_task) || ' ' || (select count(*) from desk_case)
                        """).query(String.class).single();
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"title\":", "\"traceId\":")
                .doesNotContain("Exception", "org.icjs", "select ", "{0}", "{1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "ORAL"                     | "PIGEON"                   | 400 | /facts/mode                   | Choose one
                    "ORAL"                     | 7                          | 400 | /facts/mode                   | text
                    "mode":"ORAL",             | ``                         | 400 | /facts/mode                   | Give this
                    "mode":"ORAL"              | "mode":"ORAL","moon":1     | 400 | /facts/moon                   | unknown
                    "mode":"ORAL"              | "mode":"ORAL","fir":"1/26" | 400 | /facts/fir                    | no such component
                    68000                      | "68000"                    | 400 | /facts/propertyValueRupees    | number
                    68000                      | -1                         | 400 | /facts/propertyValueRupees    | from 0 to
                    "ageYears":46              | "ageYears":460             | 400 | /facts/complainants/0/ageYears| from 0 to
                    ["BNS 303(2)"]             | []                         | 400 | /facts/sections               | .
                    ["BNS 303(2)"]             | "BNS 303(2)"               | 400 | /facts/sections               | list
                    "BNS 303(2)"               | "XYZ 9"                    | 400 | /facts/sections/0             | No such Act
                    "BNS 303(2)"               | "BNS 999"                  | 422 | /facts/sections/0             | no section BNS 999
                    "MZ-CJM-AIZAWL"            | "MZ-JAIL-AIZAWL"           | 422 | /facts/magistrate             | Choose another office
                    2026-10-02T04:50:00.000Z   | 2027-10-02T04:50:00.000Z   | 422 | /occurredAt                   | future
                    2026-10-02T04:50:00.000Z   | yesterday                  | 400 | /occurredAt                   | .
                    "type":"police.Fir         | "type":"police.Fur         | 400 | /type                         | Choose one
                    "type"                     | "colour":1,"type"          | 400 | /colour                       | unknown
                    "type"                     | "docket":"7","type"        | 400 | /docket                       | .
                    "type"                     | "version":"x","type"       | 400 | /version                      | number
                    "type"                     | "confirmed":"x","type"     | 400 | /confirmed                    | .
                    "+919436100017"            | "12"                       | 400 | /facts/complainants/0/phone   | .
                    "Lalṭhanpuii"              | "😀"                       | 400 | /facts/complainants/0/name    | letter
                    "Lalṭhanpuii"              | "Zo\\u0007va"              | 400 | /facts/complainants/0/name    | .
                    "Lalṭhanpuii"              | "   "                      | 400 | /facts/complainants/0/name    | .
                    """)
    void oneMistakeIsNamed(String right, String wrong, int status, String pointer, String words) {
        String before = everything();
        assertThat(FIR).contains(right);
        HttpResponse<String> answer = station.file(FIR.replace(right, wrong == null ? "" : wrong));
        problem(answer, status);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"").containsIgnoringCase(words);
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"FIR\"",
                "{\"type\":1,\"type\":2}",
                "{\"a\":1.5}",
                "{\"a\":1e400}",
                "\u0000"
            })
    void whatIsNoJsonOfAnActIsRefused(String body) {
        String before = everything();
        problem(station.file(body), 400);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anOversizedBodyIsRefused() {
        String before = everything();
        String body = FIR.replace("A necklace was gone.", "x".repeat(9 << 20));
        problem(station.file(body), 413);
        problem(station.file(FIR.replace("A necklace was gone.", "x".repeat(60_000))), 400);
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "Zova", "Ṭhansâwma", "ललथनपुई", "O’Brien-Sailo (Jr.)"})
    void namesOfEveryShapeAreGivenBackAsTheyWereSent(String name) {
        HttpResponse<String> answer = station.file(FIR.replace("Lalṭhanpuii", name));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(station.get("/api/v1/dockets/" + docketOf(answer)).body()).contains("\"" + name + "\"");
    }

    private static String docketOf(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*\"docket\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void theSameKeyMakesOneEntryAndAnotherActUnderItIsRefused() {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = station.file(FIR, key, stationOfficer);
        String after = everything();
        HttpResponse<String> second = station.file(FIR, key, stationOfficer);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        problem(station.file(FIR.replace("House V-17", "House V-18"), key, stationOfficer), 409);
        assertThat(everything()).isEqualTo(after);
    }

    @Test
    void anActBeforeTheFirIsAskedAboutAndRecordedOnceConfirmed() {
        String docket = theftUntil(SuspectsNamed.class);
        String act = """
                {"type":"police.SceneVisited","docket":"%s","occurredAt":"2026-01-02T04:50:00.000Z",
                "facts":{"description":"Seen.","forensicTeam":false,"recordedByVideo":true}}
                """.formatted(docket);
        String before = everything();
        try (Client investigator = investigator()) {
            HttpResponse<String> asked = investigator.file(act);
            problem(asked, 422);
            assertThat(asked.body())
                    .contains("urn:icjs:problem:unconfirmed", "earlier than the information in the FIR");
            assertThat(everything()).isEqualTo(before);
            HttpResponse<String> confirmed =
                    investigator.file(act.replace("\"docket\"", "\"confirmed\":true,\"docket\""));
            assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(201);
            problem(investigator.file(act.replace("\"docket\"", "\"confirmed\":true,\"version\":1,\"docket\"")), 409);
        }
    }

    private Client investigator() {
        OfficeCode office = new OfficeCode(STATION);
        return new Client(port, office, demonstration.officer(office, Duty.INVESTIGATOR));
    }

    @Test
    void whoMayNotIsToldSo() {
        String before = everything();
        String jailor = demonstration.officer(new OfficeCode(JAIL), Duty.JAILER).code();
        String investigator =
                demonstration.officer(new OfficeCode(STATION), Duty.MALKHANA).code();
        problem(station.file(FIR, null, jailor), 403);
        problem(station.file(FIR, null, "NOBODY-1"), 403);
        problem(station.file(FIR, null, ""), 403);
        problem(station.file(FIR, null, investigator), 403);
        problem(
                station.send(station.plain("/api/v1/entries")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(FIR))
                        .build()),
                401);
        problem(
                station.send(station.request("/api/v1/entries", stationOfficer)
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(FIR))
                        .build()),
                415);
        problem(
                station.send(station.request("/api/v1/entries", stationOfficer)
                        .method("DELETE", HttpRequest.BodyPublishers.noBody())
                        .build()),
                403);
        problem(station.get("/api/v1/entries"), 405);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aCaseThatIsNotSharedIsAsOneThatDoesNotExist() {
        String docket = theftUntil(SuspectsNamed.class);
        OfficeCode office = new OfficeCode(STRANGER);
        try (Client stranger = new Client(port, office, demonstration.officer(office, Duty.STATION_OFFICER))) {
            for (String path : new String[] {"/api/v1/dockets/%s", "/api/v1/dockets/%s/bundle"}) {
                HttpResponse<String> unseen = stranger.get(path.formatted(docket));
                HttpResponse<String> missing = stranger.get(path.formatted(UUID.randomUUID()));
                problem(unseen, 404);
                assertThat(untraced(unseen)).isEqualTo(untraced(missing));
            }
            String act =
                    "{\"type\":\"police.SceneVisited\",\"docket\":\"%s\",\"occurredAt\":\"2026-10-02T04:50:00.000Z\","
                            + "\"facts\":{\"description\":\"Seen.\",\"forensicTeam\":false,\"recordedByVideo\":true}}";
            assertThat(untraced(stranger.file(act.formatted(docket))))
                    .isEqualTo(untraced(stranger.file(act.formatted(UUID.randomUUID()))));
            problem(stranger.file(act.formatted(docket)), 404);
        }
    }

    private static String untraced(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
