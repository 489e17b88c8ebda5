package org.icjs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.icjs.clocks.StateSettings;
import org.icjs.desk.clock.Rulebook;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PoliceEntry.ReportSentForScrutiny;
import org.icjs.identity.Duty;
import org.icjs.law.Offences;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A jail's list of those whom it must ask the court about. The walk's remand was 116 days ago. */
@Import(UndertrialsTest.Own.class)
class UndertrialsTest extends DeskFixture {
    @TestConfiguration
    static class Own {
        @Bean
        @Primary
        Rulebook ownRulebook() {
            return new Rulebook(
                    List.of(
                            TestRules.fromRemand("longestDetention", 113, OfficeRole.COURT),
                            TestRules.fromRemand("undertrialRelease", 110, OfficeRole.COURT),
                            TestRules.fromRemand("defaultBail", 140, OfficeRole.COURT)),
                    Offences.standard(),
                    StateSettings.shipped());
        }
    }

    @Test
    void theJailSeesWhoIsDueAndGetsTheApplicationToSign() throws IOException {
        String held = theftUntil(BailApplied.class);
        String released = theftUntil(ReportSentForScrutiny.class);
        try (Officer jailor = officer(JAIL, Duty.JAIL_SUPERINTENDENT);
                Officer court = officer(COURT, Duty.MAGISTRATE);
                Officer otherJail = officer("MZ-JAIL-LUNGLEI", Duty.JAIL_SUPERINTENDENT)) {
            assertThat(jailor.open("/desk").select("a[href=/jail/undertrials]")).hasSize(1);
            Document page = jailor.open("/jail/undertrials");
            assertThat(of(page, "beyond", held).text()).contains("Zoramthanga R.", "Overdue by");
            assertThat(of(page, "today", held).text()).contains("Zoramthanga R.", "The right stands since");
            assertThat(of(page, "soon", held).text()).contains("The right begins in");
            assertThat(page.select("a[href*=" + released + "]")).isEmpty();

            String address = of(page, "today", held).expectFirst("a[download]").attr("href");
            try (PDDocument pdf = Loader.loadPDF(jailor.bytes(address))) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .contains(
                                "section 479(3)",
                                "Chief Judicial Magistrate, Aizawl",
                                "Zoramthanga R.",
                                "completed that part of the maximum period",
                                "first-time offender",
                                "Custody authorised");
            }
            assertThat(of(page, "soon", held).select("a[download]"))
                    .as("for default bail the accused applies")
                    .isEmpty();
            assertThat(jailor.status(address.replace("undertrialRelease", "defaultBail")))
                    .isEqualTo(404);
            assertThat(jailor.status(address.replace(held, released))).isEqualTo(404);
            assertThat(court.status("/jail/undertrials")).isEqualTo(404);
            assertThat(court.status(address)).isEqualTo(404);
            assertThat(otherJail.open("/jail/undertrials").text()).contains("For nobody has the time been completed");
            assertThat(otherJail.status(address)).isEqualTo(404);
        }
    }

    private static Element of(Document page, String group, String docket) {
        return page.select("section[aria-labelledby=" + group + "] li").stream()
                .filter(row ->
                        !row.select("a[href=/cases/" + docket + "/clocks]").isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
