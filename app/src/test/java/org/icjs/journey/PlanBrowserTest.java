package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.icjs.WholeProgram;
import org.icjs.identity.Duty;
import org.icjs.identity.Offices;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficeCode;
import org.icjs.network.Inputs;
import org.icjs.network.MizoramExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bandwidth plan in a real browser, from the upload to the download. */
class PlanBrowserTest extends WholeProgram {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void fromTheUploadToTheDownload() throws IOException {
        for (Inputs.File file : MizoramExample.files()) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
        try (Chrome chrome = Chrome.desktop(port)) {
            chrome.as(
                    demonstration
                            .officer(new OfficeCode("MZ-HOME-ICJS"), Duty.AUDITOR)
                            .code(),
                    Demonstration.PASSWORD);
            chrome.open("/desk");
            chrome.press("a[href='/network/plans']");
            chrome.press("#upload button[type=submit]");
            assertThat(chrome.text("#errors")).contains("Choose the list of sites");
            chrome.element("sites").sendKeys(folder.resolve("sites.csv").toString());
            chrome.element("links").sendKeys(folder.resolve("links.csv").toString());
            chrome.element("settings").sendKeys(folder.resolve("settings.csv").toString());
            chrome.picture("plans");
            chrome.press("#upload button[type=submit]");
            chrome.until(_ -> !chrome.all("#files").isEmpty());
            assertThat(chrome.text("main")).contains(Offices.shipped().all().size() + " sites");
            chrome.until(_ ->
                    Boolean.TRUE.equals(chrome.script("return document.querySelector('.icjs-map').naturalWidth > 0")));
            chrome.picture("plan");
            for (String file : new String[] {"note.pdf", "plan.pdf", "plan.xlsx", "plan.json"}) {
                Object bytes = chrome.script(
                        "const x = new XMLHttpRequest(); x.open('GET', arguments[0], false); x.send();"
                                + " return x.status + ' ' + x.getResponseHeader('Content-Disposition');",
                        chrome.path() + "/" + file);
                assertThat(bytes.toString()).startsWith("200 ").contains(file);
            }
        }
        try (Chrome chrome = Chrome.phone(port)) {
            chrome.as(
                    demonstration
                            .officer(new OfficeCode("MZ-HOME-ICJS"), Duty.AUDITOR)
                            .code(),
                    Demonstration.PASSWORD);
            chrome.open("/network/plans");
            chrome.press("#upload button[name=example]");
            chrome.until(_ -> !chrome.all("#files").isEmpty());
            chrome.picture("plan-phone");
            chrome.open("/network/traffic");
        }
    }
}
