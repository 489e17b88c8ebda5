package org.icjs.fingerprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjs.WholeProgram;
import org.icjs.docket.PoliceEntry.DestructionGround;
import org.icjs.docket.PoliceEntry.LaboratoryReportReceived;
import org.icjs.docket.PoliceEntry.MeasurementsDestroyed;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.fingerprints.enrolment.PrintStore;
import org.icjs.fingerprints.nist.NistFile;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.synthetic.Impression;
import org.icjs.fingerprints.synthetic.RidgePattern;
import org.icjs.identity.Duty;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From ten files on an officer's table to a person found again, and to prints destroyed. */
class FingerprintPagesTest extends WholeProgram {
    @Autowired
    private Journal journal;

    @Autowired
    private PrintStore store;

    @Autowired
    private AccessJournal accessJournal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aPersonIsEnrolledFoundAgainAndDestroyed() {
        String docket = theftUntil(LaboratoryReportReceived.class);
        String other = theftUntil(PropertySeized.class);
        String prints = "/cases/" + docket + "/fingerprints";
        try (Visitor station = visitor(STATION, Duty.INVESTIGATOR);
                Visitor stranger = visitor(STRANGER, Duty.INVESTIGATOR);
                Visitor court = visitor(COURT, Duty.MAGISTRATE)) {
            assertThat(stranger.get(prints).statusCode()).isEqualTo(404);
            assertThat(court.get(prints).statusCode()).isEqualTo(404);
            assertThat(station.open("/cases/" + docket).select("a[href=" + prints + "]"))
                    .hasSize(1);
            String person = thief(station.open(prints));

            refusals(station, prints, person);

            String page = Visitor.location(station.upload(prints, prints, Map.of("person", person), ten(100, 1)));
            Document quality = station.open(page);
            assertThat(quality.select("tbody tr")).hasSize(10);
            assertThat(quality.text()).contains("Right thumb", "Left little", "Good", "not filed yet");
            assertThat(Visitor.errors(station.post(page, page, Map.of()))).contains("Choose on which ground");
            assertThat(Visitor.errors(
                            station.post(page, page, Map.of("ground", "ARRESTED", "nationalNumber", "12345"))))
                    .contains("ten digits");
            assertThat(found(station, other, 100)).as("not filed, not found").isEmpty();
            String entry = Visitor.location(
                    station.post(page, page, Map.of("ground", "ARRESTED", "nationalNumber", "15 0123 4567")));
            assertThat(station.open(entry).text()).contains("Fingerprints taken", "1501234567");

            assertThat(found(station, other, 100)).contains("Zoramthanga", "Probably the same person", "Right thumb");
            assertThat(found(station, other, 900)).doesNotContain("Probably the same person");
            assertThat(accessJournal.of(CaseId.parse(docket), 20))
                    .anyMatch(access -> access.what().equals("candidate of a fingerprint search"));

            String reference = page.substring(page.lastIndexOf('/') + 1);
            verifies(station, docket, reference);
            exports(station, prints, reference);

            destroy(docket, person, entry);

            assertThat(store.prints(reference)).isEmpty();
            assertThat(rows("fingerprint_print", reference)).isZero();
            assertThat(rows("fingerprint_capture", reference)).isZero();
            assertThat(rows("fingerprint_destruction", reference)).isEqualTo(1);
            assertThat(found(station, other, 100)).doesNotContain("Zoramthanga");
            assertThat(station.open(prints).text()).contains("destroyed since");
            assertThat(station.get(page).statusCode()).isEqualTo(404);
        }
    }

    private void refusals(Visitor station, String prints, String person) {
        Map<String, String> whom = Map.of("person", person);
        assertThat(Visitor.errors(station.upload(prints, prints, whom, Map.of())))
                .contains("Choose at least one file");
        assertThat(Visitor.errors(station.upload(prints, prints, whom, some(100, 1, Finger.RIGHT_THUMB))))
                .contains("prints of 1 of ten fingers", "Left little");
        assertThat(Visitor.errors(station.upload(prints, prints, whom, Map.of("finger1", new byte[] {1, 2, 3}))))
                .contains("Right thumb", "No picture or template");
        byte[] same = SamplePrints.png(5, 1);
        assertThat(Visitor.errors(station.upload(prints, prints, whom, Map.of("finger1", same, "finger2", same))))
                .contains("Right thumb and Right index are the same print");
        assertThat(Visitor.errors(station.upload(prints, prints, whom, Map.of("nist", new byte[] {1, 2, 3}))))
                .contains("no ANSI/NIST file");
        Map<String, byte[]> enormous = Map.of("finger1", new byte[13 * 1024 * 1024]);
        assertThat(station.upload(prints, prints, whom, enormous).statusCode()).isEqualTo(413);
        assertThat(rowsOfCase(prints)).isZero();
    }

    private void verifies(Visitor station, String docket, String reference) {
        String search = "/cases/" + docket + "/fingerprints/search";
        HttpResponse<String> same = station.upload(
                search, search, Map.of("whom", reference), some(100, 3, Finger.RIGHT_THUMB, Finger.LEFT_INDEX));
        assertThat(org.icjs.web.PageTest.check(same.body()).text())
                .contains("Fingers compared: 2", "Probably the same");
        HttpResponse<String> different =
                station.upload(search, search, Map.of("whom", reference), some(900, 3, Finger.RIGHT_THUMB));
        assertThat(org.icjs.web.PageTest.check(different.body()).text()).contains("Below the score");
    }

    private static void exports(Visitor station, String prints, String reference) {
        NistFile file = NistFile.read(station.bytes(prints + "/" + reference + ".an2"));
        assertThat(file.prints())
                .extracting(NistFile.PrintRecord::finger)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        HttpResponse<String> again = station.upload(
                prints, prints, Map.of("person", thief(station.open(prints))), Map.of("nist", file.bytes()));
        assertThat(station.open(Visitor.location(again)).select("tbody tr")).hasSize(10);
    }

    private void destroy(String docket, String person, String entry) {
        EntryId taken = EntryId.parse(entry.substring(entry.lastIndexOf('/') + 1));
        Outcome outcome = journal.append(new Filing(
                new OfficeCode(STATION),
                demonstration.officer(new OfficeCode(STATION), Duty.STATION_OFFICER),
                CaseId.parse(docket),
                new MeasurementsDestroyed(
                        PersonRef.parse(person),
                        taken,
                        DestructionGround.RELEASED_WITHOUT_TRIAL,
                        LocalDate.now(clock).minusDays(1),
                        false),
                clock.instant(),
                "destroy-" + docket,
                null,
                true));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void twoExaminersConcludeOnACandidate() {
        String docket = theftUntil(LaboratoryReportReceived.class);
        String prints = "/cases/" + docket + "/fingerprints";
        String latents = "/cases/" + docket + "/latents";
        try (Visitor station = visitor(STATION, Duty.INVESTIGATOR);
                Visitor first = visitor(LABORATORY, Duty.SCIENTIST);
                Visitor second = visitor(LABORATORY, Duty.LAB_DIRECTOR)) {
            String person = thief(station.open(prints));
            Map<String, String> whom = Map.of("person", person, "missing", "Hand bandaged after an injury");
            String page = Visitor.location(
                    station.upload(prints, prints, whom, some(300, 1, Finger.RIGHT_THUMB, Finger.RIGHT_INDEX)));
            Visitor.location(station.post(page, page, Map.of("ground", "ARRESTED")));

            assertThat(Visitor.errors(station.upload(latents, latents, Map.of("found", "Cup"), Map.of())))
                    .contains("empty");
            Visitor.location(station.upload(
                    latents,
                    latents,
                    Map.of("found", "Inner side of the window"),
                    Map.of("print", file(300, Finger.RIGHT_INDEX, 5))));
            Document seen = first.open(latents);
            assertThat(seen.text())
                    .contains("Inner side of the window", "Right index", "A candidate; no examiner has looked")
                    .doesNotContain("Probably the same person");

            assertThat(station.open(latents).select("form[action$=conclusions]"))
                    .isEmpty();
            Map<String, String> conclusion = conclusion(seen, "IDENTIFIED");
            String where = seen.expectFirst("form[action$=conclusions]").attr("action");
            assertThat(station.post(latents, where, conclusion).statusCode()).isEqualTo(403);
            assertThat(Visitor.errors(first.post(latents, where, conclusion(seen, ""))))
                    .contains("Choose a conclusion");
            Visitor.location(first.post(latents, where, conclusion));
            assertThat(first.open(latents).text()).contains("a second is wanted");
            assertThat(Visitor.errors(first.post(latents, where, conclusion))).contains("must be another officer");
            Visitor.location(second.post(latents, where, conclusion));
            assertThat(second.open(latents).text())
                    .contains("Two examiners concluded that it is this finger", "Twelve points agree");
        }
    }

    private static Map<String, String> conclusion(Document page, String chosen) {
        return Map.of(
                "reference",
                page.expectFirst("input[name=reference]").attr("value"),
                "finger",
                page.expectFirst("input[name=finger]").attr("value"),
                "conclusion",
                chosen,
                "reasons",
                "Twelve points agree");
    }

    /** Searches all enrolled persons with two fingers of somebody, pressed anew; what the page says of the result. */
    private static String found(Visitor officer, String docket, int whose) {
        String search = "/cases/" + docket + "/fingerprints/search";
        HttpResponse<String> answer = officer.upload(
                search, search, Map.of("whom", ""), some(whose, 2, Finger.RIGHT_THUMB, Finger.LEFT_INDEX));
        assertThat(answer.statusCode()).isEqualTo(200);
        return org.icjs.web.PageTest.check(answer.body())
                .select("section[aria-labelledby=result] ol")
                .text();
    }

    private Visitor visitor(String office, Duty duty) {
        OfficerCode officer = demonstration.officer(new OfficeCode(office), duty);
        return new Visitor(port, officer);
    }

    private static String thief(Document page) {
        return page.select("#person option").stream()
                .filter(option -> option.text().contains("Zoramthanga"))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }

    private static Map<String, byte[]> ten(int whose, int impression) {
        return some(whose, impression, Finger.values());
    }

    private static Map<String, byte[]> some(int whose, int impression, Finger... fingers) {
        Map<String, byte[]> files = new HashMap<>();
        for (Finger finger : List.of(fingers)) {
            files.put("finger" + finger.code(), file(whose, finger, impression));
        }
        return files;
    }

    private static byte[] file(int whose, Finger finger, int impression) {
        Impression laid = Impression.clear(whose * 100L + finger.code() * 10L + impression);
        return SamplePrints.file(laid.of(RidgePattern.of(whose + finger.code())), "png");
    }

    private long rows(String table, String reference) {
        String sql = switch (table) {
            case "fingerprint_print" -> "select count(*) from fingerprint_print where reference = :r";
            case "fingerprint_capture" -> "select count(*) from fingerprint_capture where reference = :r";
            default -> "select count(*) from fingerprint_destruction where reference = :r";
        };
        return jdbc.sql(sql).param("r", reference).query(Long.class).single();
    }

    private long rowsOfCase(String prints) {
        return jdbc.sql("select count(*) from fingerprint_capture where docket = :d")
                .param("d", java.util.UUID.fromString(prints.split("/", -1)[2]))
                .query(Long.class)
                .single();
    }
}
