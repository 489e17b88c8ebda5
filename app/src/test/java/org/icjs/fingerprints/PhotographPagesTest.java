package org.icjs.fingerprints;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.icjs.WholeProgram;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.PoliceEntry.DestructionGround;
import org.icjs.docket.PoliceEntry.MeasurementsDestroyed;
import org.icjs.fingerprints.photograph.SamplePortraits;
import org.icjs.identity.Duty;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A photograph from an officer's camera to the person's page, and to its destruction; and prints that a jail takes. */
class PhotographPagesTest extends WholeProgram {
    @Autowired
    private Journal journal;

    @Autowired
    private AccessJournal accessJournal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aPhotographStandsOnThePersonsPageUntilItIsDestroyed() {
        String docket = theftUntil(JudgmentPronounced.class);
        String photographs = "/cases/" + docket + "/photographs";
        try (Visitor jail = visitor(JAIL, Duty.JAILER);
                Visitor station = visitor(STATION, Duty.INVESTIGATOR);
                Visitor prosecutor = visitor("MZ-APP-AIZAWL", Duty.PROSECUTOR);
                Visitor stranger = visitor(STRANGER, Duty.INVESTIGATOR)) {
            assertThat(stranger.get(photographs).statusCode()).isEqualTo(404);
            assertThat(jail.open("/cases/" + docket).select("a[href=" + photographs + "]"))
                    .hasSize(1);
            String person = thief(jail.open(photographs));
            refusals(jail, photographs, person);

            String page = Visitor.location(jail.upload(
                    photographs,
                    photographs,
                    Map.of("person", person),
                    Map.of("photograph", SamplePortraits.jpeg(900, 1200))));
            assertThat(jail.open(page).select("img[alt]")).hasSize(1);
            assertThat(station.get(page).statusCode()).as("not filed yet").isEqualTo(404);
            assertThat(station.get(page + ".jpg").statusCode()).isEqualTo(404);
            assertThat(Visitor.errors(jail.post(page, page, Map.of("ground", ""))))
                    .contains("Choose on which ground");
            String entry = Visitor.location(jail.post(page, page, Map.of("ground", "ARRESTED")));
            assertThat(jail.open(entry).text()).contains("Photograph taken");
            assertThat(jail.get(page).statusCode()).as("filed").isEqualTo(404);

            Element shown =
                    station.open("/persons/" + docket + "/" + person).expectFirst("section[aria-labelledby=line] img");
            assertThat(shown.attr("src")).isEqualTo(page + ".jpg");
            assertThat(shown.attr("alt")).contains("Photograph of Zoramthanga");
            byte[] picture = station.bytes(shown.attr("src"));
            assertThat(picture).startsWith(0xFF, 0xD8, 0xFF);
            assertThat(accessJournal.of(CaseId.parse(docket), 5))
                    .anyMatch(access -> access.what().startsWith("photograph ")
                            && access.office().code().equals(STATION));
            assertThat(prosecutor.get(page + ".jpg").statusCode()).isEqualTo(404);
            assertThat(stranger.get(page + ".jpg").statusCode()).isEqualTo(404);

            destroy(docket, person, entry);

            assertThat(station.get(page + ".jpg").statusCode()).isEqualTo(404);
            assertThat(rows("photograph", docket)).isZero();
            assertThat(rows("photograph_destruction", docket)).isEqualTo(1);
            assertThat(station.open("/persons/" + docket + "/" + person).select("img[src$=.jpg]"))
                    .isEmpty();
            assertThat(station.open(photographs).text()).contains("destroyed since");
        }
    }

    private void refusals(Visitor jail, String photographs, String person) {
        Map<String, String> whom = Map.of("person", person);
        assertThat(Visitor.errors(jail.upload(photographs, photographs, whom, Map.of())))
                .contains("Choose a file");
        assertThat(Visitor.errors(
                        jail.upload(photographs, photographs, whom, Map.of("photograph", new byte[] {1, 2, 3}))))
                .contains("Neither a JPEG nor a PNG");
        assertThat(Visitor.errors(jail.upload(
                        photographs,
                        photographs,
                        Map.of("person", "P99"),
                        Map.of("photograph", SamplePortraits.jpeg(300, 300)))))
                .contains("Choose whose photograph");
        HttpResponse<String> enormous =
                jail.upload(photographs, photographs, whom, Map.of("photograph", new byte[13 * 1024 * 1024]));
        assertThat(enormous.statusCode()).isEqualTo(413);
    }

    @Test
    void aJailEnrolsPrintsAndDoesNotSearchWithThem() {
        String docket = theftUntil(JudgmentPronounced.class);
        String prints = "/cases/" + docket + "/fingerprints";
        try (Visitor jail = visitor(JAIL, Duty.JAILER)) {
            Document list = jail.open(prints);
            assertThat(list.select("a[href$=/search], a[href$=/latents]")).isEmpty();
            assertThat(jail.get(prints + "/search").statusCode()).isEqualTo(404);
            assertThat(jail.get("/cases/" + docket + "/latents").statusCode()).isEqualTo(404);
            String page = Visitor.location(jail.upload(
                    prints,
                    prints,
                    Map.of("person", thief(list), "missing", "The other fingers are bandaged"),
                    Map.of("finger1", SamplePrints.png(77, 1))));
            String entry = Visitor.location(jail.post(page, page, Map.of("ground", "ARRESTED")));
            assertThat(jail.open(entry).text()).contains("Fingerprints taken");
            assertThat(jail.open(prints).text()).contains("taken by", "Jail");
        }
    }

    private void destroy(String docket, String person, String entry) {
        Outcome outcome = journal.append(new Filing(
                new OfficeCode(STATION),
                demonstration.officer(new OfficeCode(STATION), Duty.STATION_OFFICER),
                CaseId.parse(docket),
                new MeasurementsDestroyed(
                        PersonRef.parse(person),
                        EntryId.parse(entry.substring(entry.lastIndexOf('/') + 1)),
                        DestructionGround.RELEASED_WITHOUT_TRIAL,
                        LocalDate.now(clock).minusDays(1),
                        false),
                clock.instant(),
                "destroy-" + docket,
                null,
                true));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    }

    private long rows(String table, String docket) {
        String sql = table.equals("photograph")
                ? "select count(*) from photograph where docket = :d"
                : "select count(*) from photograph_destruction where docket = :d";
        return jdbc.sql(sql)
                .param("d", CaseId.parse(docket).id())
                .query(Long.class)
                .single();
    }

    private Visitor visitor(String office, Duty duty) {
        return new Visitor(port, demonstration.officer(new OfficeCode(office), duty));
    }

    private static String thief(Document page) {
        return page.select("#person option").stream()
                .filter(option -> option.text().contains("Zoramthanga"))
                .findFirst()
                .orElseThrow()
                .attr("value");
    }
}
