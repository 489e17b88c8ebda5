package org.icjs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.identity.Duty;
import org.icjs.web.PageTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the sections, beside their field, before the form is sent. */
class SectionsPanelTest extends DeskFixture {
    private static final String PANEL = "#f-sections-follows";

    /** Presses a button of the form; nothing is recorded, and what was typed stays. */
    private static Document press(Officer.Filled form, String button, String value) {
        HttpResponse<String> answer = form.with(button, value).send();
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = PageTest.check(answer.body());
        assertThat(page.select(".govuk-error-summary")).isEmpty();
        assertThat(page.expectFirst("[name='complainants.0.name']").attr("value"))
                .isEqualTo("Lalṭhanpuii");
        return page;
    }

    private static Document follows(Officer.Filled form) {
        return press(form, "_keep", "sections");
    }

    private static String panel(Document page) {
        return page.expectFirst(PANEL).text();
    }

    @Test
    void aFreshFormOffersToShowWhatFollowsAndShowsNothingYet() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Element panel = station.open("/acts/police.FirRegistered").expectFirst(PANEL);
            assertThat(panel.select("button[name=_keep][type=submit]").text()).isEqualTo("Show what follows");
            assertThat(panel.select("section")).isEmpty();
            assertThat(panel.attr("data-follows"))
                    .contains("offenceFrom.date", "propertyValueRupees", "previousConviction");
        }
    }

    @Test
    void eachSectionTellsItsClassWithReasonAndSource() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Document page = follows(fir(station).with("sections.0", "bns 103(1)"));
            assertThat(panel(page))
                    .contains("BNS 103(1): Murder", "30 Sep 2026", "death, or life, and fine")
                    .contains("without a warrant. (BNSS First Schedule, Part I)")
                    .contains("Court of Session", "90 days", "(BNSS 187(3))", "(BNSS 176(3))")
                    .doesNotContain("cannot tell");
            assertThat(page.select(PANEL + " dt").eachText())
                    .containsExactly(
                            "punishment", "cognizable", "bailable", "court", "forensic visit", "custody", "how sure");
        }
    }

    @Test
    void aTheftTurnsOnValueAndPreviousConviction() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            assertThat(panel(follows(fir(station))))
                    .contains("BNS 303(2) limb 1 is left")
                    .doesNotContain("limb 2");
            Officer.Filled open = fir(station).with("propertyValueRupees", "").with("previousConviction", "");
            Document page = follows(open);
            assertThat(panel(page)).contains("less than Rs 5,000", "cannot tell", "limb 1", "limb 4");
            assertThat(page.select(PANEL + " button[name=_set]").eachAttr("value"))
                    .containsExactly(
                            "sections.0=BNS 303(2) limb 1",
                            "sections.0=BNS 303(2) limb 2",
                            "sections.0=BNS 303(2) limb 3",
                            "sections.0=BNS 303(2) limb 4");
        }
    }

    @Test
    void aLimbIsChosenByAButtonAndRecorded() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Officer.Filled form = fir(station).with("sections.0", "BNS 331(3)");
            assertThat(panel(follows(form))).contains("cannot tell whether or which in", "court", "custody");
            Document page = press(form, "_set", "sections.0=BNS 331(3) limb 2");
            assertThat(page.expectFirst("[name='sections.0']").attr("value")).isEqualTo("BNS 331(3) limb 2");
            assertThat(panel(page)).contains("60 or 90 days").doesNotContain("cannot tell");
            String entry = form.again(page).taken();
            assertThat(station.open(entry).text()).contains("BNS 331(3) limb 2");
        }
    }

    @Test
    void aLimbMayBeLeftOpen() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            String entry = fir(station).with("sections.0", "BNS 331(3)").taken();
            assertThat(station.open(entry).text()).contains("BNS 331(3)").doesNotContain("limb");
        }
    }

    /** The last day of the IPC and the first of the BNS. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30/6/2024 | BNS 303(2) | Not law on 30 Jun 2024 | IPC 379
                    1/7/2024  | IPC 379    | Not law on 1 Jul 2024  | BNS 303(2)
                    """)
    void theLawIsThatOfTheDayOfTheOffence(String day, String typed, String words, String instead) {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Officer.Filled form = fir(station).with("offenceFrom.date", day).with("sections.0", typed);
            Document page = follows(form);
            assertThat(panel(page)).contains(words);
            String taken = "sections.0=" + instead;
            assertThat(page.select(PANEL + " button[name=_set]").eachAttr("value"))
                    .contains(taken);
            assertThat(panel(press(form, "_set", taken)))
                    .doesNotContain("Not law")
                    .contains(instead);
            assertThat(fir(station)
                            .with("offenceFrom.date", day)
                            .with("sections.0", typed)
                            .refused(422)
                            .select(".govuk-error-summary")
                            .text())
                    .contains("Not law on the day of the offence", typed);
        }
    }

    /** An old offence that is reported now is investigated under the new code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    30/6/2024 | 60 days A sentence may go below ten years | CRPC 167(2)
                    1/7/2024  | 60 or 90 days                             | BNSS 187(3)
                    """)
    void custodyGoesByTheCodeOfTheInvestigation(String registered, String days, String cited) {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Document page = follows(fir(station)
                    .with("occurredAt.date", registered)
                    .with("offenceFrom.date", "29/6/2024")
                    .with("sections.0", "IPC 307 limb 1"));
            assertThat(panel(page)).contains(days, cited, "CRPC First Schedule, Part I");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BNS 303(2) limb 99  | has no such limb      | Section 1: BNS 303(2) has limbs 1 to 4
                    BNS 303(2) limb 0   | Give the limb         | Section 1: Give the limb as a number from 1
                    BNS 303(2) limb x   | Give the limb         | Section 1: Give the limb as a number from 1
                    BNS 103(1) limb 2   | has no such limb      | Section 1: BNS 103(1) has one limb only
                    BNS 303(9)          | This is no offence    | There is no section BNS 303(9)
                    XYZ 12              | No such Act           | Section 1: No such Act
                    theft               | Give the Act          | Section 1: Give the Act
                    NDPS 23(b)          | Not on file           | Not on file, so its class can not be told: NDPS 23(b)
                    """)
    void whatIsWrongWithASectionIsSaidInThePanelAndAtTheField(String typed, String inPanel, String inSummary) {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            assertThat(panel(follows(fir(station).with("sections.0", typed)))).contains(inPanel);
            Document page = fir(station).with("sections.0", typed).refused(422);
            assertThat(page.select(".govuk-error-summary a[href^=#f-sections]").text())
                    .contains(inSummary);
        }
    }

    /** By a word or a number without its Act, and only what was law on the day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    snatching | 30/9/2026 | sections.0=BNS 304(2)
                    304(2)    | 30/9/2026 | sections.0=BNS 304(2)
                    379       | 30/6/2024 | sections.0=IPC 379
                    """)
    void whatWasMeantIsSuggested(String typed, String day, String suggested) {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Document page = follows(fir(station).with("offenceFrom.date", day).with("sections.0", typed));
            assertThat(page.select(PANEL + " button[name=_set]").eachAttr("value"))
                    .containsExactly(suggested);
        }
    }

    @Test
    void twentySectionsFitOnOnePage() {
        List<String> sections = List.of(
                "103(1)", "303(2)", "331(3)", "309(4)", "118(1)", "118(2)", "115(2)", "64(1)", "74", "75(2)", "85",
                "305", "306", "307", "308(2)", "310(2)", "316(2)", "318(4)", "351(2)", "351(3)");
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Officer.Filled form = fir(station).with("propertyValueRupees", "");
            for (int i = 0; i < sections.size(); i++) {
                form.with("sections." + i, "BNS " + sections.get(i));
            }
            assertThat(follows(form).select(PANEL + " h3")).hasSize(20);
            Document more = form.with("_keep", "")
                    .with("sections.20", "BNS 49")
                    .with("_add", "sections")
                    .again(follows(form))
                    .refused(422);
            assertThat(more.select(".govuk-error-summary").text()).contains("Too many");
        }
    }

    @Test
    void aChargeOffersTheLimbsOfWhatIsAlleged() {
        String docket = theftUntil(ChargeFramed.class);
        try (Officer court = officer(COURT, Duty.MAGISTRATE)) {
            String act = court.open("/cases/" + docket).select(".icjs-acts a").stream()
                    .map(link -> link.attr("href"))
                    .filter(href -> href.contains("courts.ChargeFramed"))
                    .findFirst()
                    .orElseThrow();
            Document page = court.open(act);
            assertThat(page.select("input[name=charges]").eachAttr("value"))
                    .contains("BNS 303(2)", "BNS 303(2) limb 2");
            HttpResponse<String> answer = court.form(act)
                    .with("charges", "BNS 303(2) limb 2")
                    .with("_keep", "charges")
                    .send();
            assertThat(PageTest.check(answer.body())
                            .expectFirst("#f-charges-follows")
                            .text())
                    .contains("Theft, second or later conviction", "1 year to 5 years");
        }
    }
}
