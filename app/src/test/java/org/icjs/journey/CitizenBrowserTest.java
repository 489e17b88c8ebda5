package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.WholeProgram;
import org.icjs.docket.CourtEntry.AccusedExamined;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journal.Dockets;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen with a telephone, in a real browser as narrow as telephones are. */
class CitizenBrowserTest extends WholeProgram {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @Autowired
    private Dockets dockets;

    @Test
    void aCaseIsFollowedByNumberAndCodeInThreeLanguages() {
        Docket docket = dockets.load(CaseId.parse(theftUntil(AccusedExamined.class)));
        String number = docket.known(Fact.FIR_NUMBER).orElseThrow().value().toString();
        try (Chrome phone = Chrome.phone(port)) {
            phone.open("/citizen");
            phone.picture("citizen-start");
            phone.press("a[href='/citizen/follow']");
            phone.type(phone.element("number"), number);
            choose(phone, "station", STATION);
            phone.type(phone.element("phone"), "94361 00017");
            phone.picture("citizen-follow");
            phone.press("main button[type=submit]");
            phone.picture("citizen-code");
            String code = code(phone, "+919436100017");
            phone.open("/citizen/code");
            phone.type(phone.element("code"), code);
            phone.press("main button[type=submit]");

            assertThat(phone.path()).isEqualTo("/citizen/case");
            assertThat(phone.text("h1")).isEqualTo(number + ", Bawngkawn Police Station");
            assertThat(phone.script("return document.getElementById('aloud').hidden")
                            .toString())
                    .isEqualTo("false");
            phone.picture("citizen-case");
            phone.press("button[value=hi]");
            assertThat(phone.text("main")).contains("विचारण चल रहा है");
            phone.picture("citizen-case-hi");
            phone.press("button[value=lus]");
            assertThat(phone.text("main")).contains("Case ngaihtuah mek a ni");
            phone.picture("citizen-case-lus");
            phone.press("button[value=en]");
            phone.type(phone.element("question"), "When is the judgment?");
            phone.press("form[action='/citizen/case/questions'] button");
            assertThat(phone.text("main")).contains("Your question is with the station.");
        }
    }

    /** What the complainant typed is typed by nobody again: the officer adds what only he can say. */
    @Test
    void aComplaintBecomesAnFir() {
        try (Chrome phone = Chrome.phone(port);
                Chrome desk = Chrome.desktop(port)) {
            phone.open("/citizen/complaint");
            choose(phone, "station", STATION);
            phone.type(
                    phone.element("contents"), "My scooter, red, was taken from the lane behind the church at night.");
            phone.type(phone.element("day"), "20/11/2026");
            phone.type(phone.element("place"), "Lane behind the church, Bawngkawn Brigade");
            phone.type(phone.element("value"), "45,000");
            phone.type(phone.element("fullName"), "Lalmuanpuia");
            phone.click(phone.all("input[name=capacity]").getFirst());
            phone.click(phone.all("input[name=sex]").get(1));
            phone.type(phone.element("address"), "C-12, Bawngkawn Brigade");
            phone.type(phone.element("phone"), "98620 77001");
            phone.picture("citizen-complaint");
            phone.press("main button[type=submit]");
            String code = code(phone, "+919862077001");
            phone.open("/citizen/code");
            phone.type(phone.element("code"), code);
            phone.press("main button[type=submit]");
            assertThat(phone.text("main")).contains("Go to Bawngkawn Police Station by");
            phone.picture("citizen-complaint-mine");

            desk.as(
                    demonstration
                            .officer(new OfficeCode(STATION), Duty.STATION_OFFICER)
                            .code(),
                    Demonstration.PASSWORD);
            desk.open("/desk");
            desk.press("a[href='/complaints']");
            desk.press(desk.all(".icjs-list__what a").getLast());
            desk.picture("station-complaint");
            desk.press("#register button");
            assertThat(desk.element("f-contents").getAttribute("value")).contains("My scooter, red");
            desk.picture("station-fir-from-complaint");
            desk.type(desk.named("sections.0").getFirst(), "BNS 303(2)\t");
            assertThat(desk.named("complainants.0.name").getFirst().getAttribute("value"))
                    .isEqualTo("Lalmuanpuia");
            desk.click(desk.all("input[name=previousConviction][value=false]").getFirst());
            desk.press("form[data-draft] button[data-module='govuk-button']");
            assertThat(desk.all(".govuk-error-summary")).isEmpty();
            assertThat(desk.path()).contains("/entries/");

            phone.open("/citizen/complaint/mine");
            assertThat(phone.text("main")).contains("It is registered: FIR ");
            phone.picture("citizen-complaint-registered");
        }
    }

    static void choose(Chrome phone, String select, String value) {
        phone.script("const s = document.getElementById(arguments[0]); s.value = arguments[1];", select, value);
    }

    /** The code sent to a telephone, from the page that shows a demonstration's messages. */
    static String code(Chrome phone, String to) {
        return code(phone, to, 1);
    }

    /**
     * The newest of the codes sent to a telephone, which other messages may have reached before.
     *
     * @param sent how many codes must have come to it, for an older one is used up
     */
    static String code(Chrome phone, String to, int sent) {
        phone.until(_ -> {
            phone.open("/citizen/demonstration");
            return codes(phone, to).size() >= sent;
        });
        return codes(phone, to).getFirst();
    }

    private static List<String> codes(Chrome phone, String to) {
        return phone.all("main li").stream()
                .map(WebElement::getText)
                .filter(text -> text.contains(to))
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(code -> code.group(1))
                .toList();
    }
}
