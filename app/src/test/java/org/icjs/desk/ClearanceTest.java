package org.icjs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.journal.AccessJournal;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An application for clearance at the Superintendent's desk: taken in, the records searched from its file, certified. */
class ClearanceTest extends DeskFixture {
    private static final String SUPERINTENDENT = "MZ-SP-AIZAWL";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Autowired
    private AccessJournal readings;

    private static Officer.Filled at(Officer.Filled form, String field, Instant at) {
        LocalDateTime india = LocalDateTime.ofInstant(at, IndiaTime.ZONE);
        return form.with(field + ".date", DAY.format(india)).with(field + ".time", TIME.format(india));
    }

    private static String applied(Officer superintendent) {
        Officer.Filled form =
                superintendent.form("/acts/police.ClearanceApplied").with("_add", "applicant");
        form = form.again(form.refused(200))
                .with("applicant.0.name", "Lalremruata")
                .with("applicant.0.sex", "MALE")
                .with("applicant.0.ageYears", "29")
                .with("applicant.0.parentName", "Lalhmingliana")
                .with("applicant.0.address.where", "B-12")
                .with("applicant.0.address.area", "Ailawng")
                .with("applicant.0.phone", "98620 12345")
                .with("purpose", "Employment")
                .with("addressee", "Mizoram Public Service Commission");
        return at(form, "occurredAt", Instant.now().minusSeconds(7200)).taken();
    }

    @Test
    void anApplicationIsSearchedForAndCertifiedAndNobodyElseSeesIt() {
        try (Officer superintendent = officer(SUPERINTENDENT, Duty.SUPERVISOR);
                Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            assertThat(superintendent.open("/").text()).contains("Take in an application for clearance");
            assertThat(station.open("/").text()).doesNotContain("application for clearance");
            assertThat(station.status("/acts/police.ClearanceApplied")).isEqualTo(404);

            String entry = applied(superintendent);
            String file = entry.substring(0, entry.indexOf("/entries"));
            String docket = file.substring("/cases/".length());
            Document page = superintendent.open(file);
            assertThat(page.text())
                    .contains("PCC ", "Superintendent of Police, Aizawl", "Clearance applied for", "Lalremruata");
            assertThat(station.status(file)).isEqualTo(404);

            Document search = superintendent.open("/search?case=" + docket);
            assertThat(search.expectFirst("[name=person]").attr("value")).isEqualTo("Lalremruata");
            assertThat(search.expectFirst("[name=father]").attr("value")).isEqualTo("Lalhmingliana");
            assertThat(search.expectFirst("[name=case]").attr("value")).isEqualTo(docket);
            searchedFrom(superintendent, search, docket);

            String act = page.select(".icjs-acts a").stream()
                    .map(link -> link.attr("href"))
                    .filter(href -> href.contains("police.ClearanceCertified"))
                    .findFirst()
                    .orElseThrow();
            Officer.Filled form = at(
                            superintendent.form(act),
                            "searchedAt",
                            Instant.now().minusSeconds(60))
                    .with("finding", "NOTHING_RECORDED");
            assertThat(form.with("records", "FIR 9/2024")
                            .refused(422)
                            .select(".govuk-error-summary")
                            .text())
                    .contains("Leave one of the two");
            Document certified = superintendent.open(form.with("records", "").taken());
            assertThat(certified.text()).contains("Clearance certified", "Nothing is recorded against the person");
            assertThat(superintendent.open(file).select(".icjs-acts").text())
                    .doesNotContain("Certify clearance", "Decline certificate");
        }
    }

    /** The search stands in the journal of readings, with this file. */
    private void searchedFrom(Officer superintendent, Document search, String docket) {
        StringBuilder body = new StringBuilder();
        search.expectFirst("main form[action=/search]")
                .select("input[name], select[name]")
                .forEach(input -> {
                    String value = input.tagName().equals("select")
                            ? input.select("option[selected]").attr("value")
                            : input.attr("value");
                    boolean unchecked = input.attr("type").equals("radio") && !input.hasAttr("checked");
                    if (!unchecked) {
                        body.append(body.isEmpty() ? "" : "&")
                                .append(input.attr("name"))
                                .append('=')
                                .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8));
                    }
                });
        var answer = superintendent.browser().postRaw("/search", body.toString(), "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        Document results = superintendent.open(Browser.location(answer));
        assertThat(results.text()).doesNotContain("PCC ");
        assertThat(readings.of(CaseId.parse(docket), 20))
                .anySatisfy(reading -> assertThat(reading.what()).contains("Lalremruata"));
    }
}
