package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.icjs.WholeProgram;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.fingerprints.photograph.SamplePortraits;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a jailor's telephone: a photograph taken in, looked at, filed, and seen on the person's line of time; then on a desk of the police. */
class PhotographInABrowserTest extends WholeProgram {
    private static final String LINE = "section[aria-labelledby=line] ";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPhotographIsTakenInOnATelephoneAndSeenByThePolice() throws IOException {
        String docket = theftUntil(JudgmentPronounced.class);
        Path file = Files.write(folder.resolve("camera.jpg"), SamplePortraits.jpeg(1200, 1600));
        String person;
        try (Chrome phone = Chrome.phone(port)) {
            as(phone, JAIL, Duty.JAILER);
            phone.open("/cases/" + docket);
            phone.press("a[href$='/photographs']");
            assertThat(phone.text("main")).contains("None yet");
            phone.element("photograph").sendKeys(file.toString());
            phone.press("#form button[type=submit]");
            assertThat(phone.script(WIDTH, "main img")).isEqualTo(768L);
            phone.picture("photograph-to-file-phone");
            phone.element("ground").sendKeys("Arrested in connection");
            phone.press("#form button[type=submit]");
            assertThat(phone.text("main")).contains("Photograph taken");

            phone.open("/cases/" + docket + "/photographs");
            phone.picture("photographs-phone");
            person = ref(phone.element("person").getAttribute("value"));
            phone.open("/persons/" + docket + "/" + person);
            phone.script("document.querySelector(arguments[0]).scrollIntoView()", LINE + "img");
            phone.until(_ -> phone.script(WIDTH, LINE + "img").equals(768L));
            phone.picture("person-photograph-phone");
        }
        try (Chrome station = Chrome.desktop(port)) {
            as(station, STATION, Duty.INVESTIGATOR);
            station.open("/persons/" + docket + "/" + person);
            station.until(_ -> station.script(WIDTH, LINE + "img").equals(768L));
            assertThat(station.all(LINE + "img").getFirst().getAttribute("alt")).startsWith("Photograph of ");
            station.picture("person-photograph");
        }
    }

    private static final String WIDTH = "return document.querySelector(arguments[0]).naturalWidth";

    private static String ref(@org.jspecify.annotations.Nullable String value) {
        assertThat(value).startsWith("P");
        return String.valueOf(value);
    }

    private void as(Chrome chrome, String office, Duty duty) {
        chrome.as(demonstration.officer(new OfficeCode(office), duty).code(), Demonstration.PASSWORD);
    }
}
