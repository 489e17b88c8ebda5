package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjs.connect.WithStandIns;
import org.icjs.docket.CourtEntry.BondAccepted;
import org.icjs.docket.StationEntry.SanctionReceived;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficeCode;
import org.junit.jupiter.api.Test;

/** A sanction file in a real browser: written at the station, decided by the Government's stand-in, entered as it came. */
class CorrespondenceBrowserTest extends WithStandIns {
    private void as(Chrome chrome, String office, Duty duty) {
        chrome.as(demonstration.officer(new OfficeCode(office), duty).code(), Demonstration.PASSWORD);
    }

    private static void choose(Chrome chrome, String id, int option) {
        chrome.click(chrome.all("#" + id + " option").get(option));
    }

    /** Who sits at the other side answers; the station's page shows it once it is taken in. */
    private static void government(Chrome chrome, String kind, String decision, String text) {
        String row = chrome.all("main li[id^=file-]").getFirst().getDomAttribute("id");
        String file = String.valueOf(row).replace("file-", "");
        chrome.until(
                _ -> SANDBOX.eoffice().files().stream().anyMatch(one -> one.id().equals(file)));
        SANDBOX.eoffice().say(file, SANDBOX.eoffice().today(kind, decision, text));
        chrome.until(_ -> {
            chrome.open("/correspondence");
            return !chrome.all("main li form button").isEmpty();
        });
    }

    @Test
    void aSanctionIsWrittenDecidedAndEntered() {
        String docket = theftUntil(BondAccepted.class);
        try (Chrome chrome = Chrome.desktop(port);
                Chrome phone = Chrome.phone(port)) {
            as(chrome, STATION, Duty.STATION_OFFICER);
            chrome.open("/cases/" + docket);
            chrome.press("a[href='/cases/" + docket + "/correspondence']");
            choose(chrome, "kind", 1);
            choose(chrome, "person", 1);
            choose(chrome, "authority", 1);
            choose(chrome, "classification", 2);
            chrome.type(chrome.element("subject"), "Sanction to prosecute a constable for theft on duty");
            chrome.type(
                    chrome.element("noting"),
                    "He kept the night patrol of the market on the day of the offence, and is said to have taken the property then.");
            chrome.picture("letter");
            chrome.press("main form button[type=submit]");
            assertThat(chrome.text("main")).contains("waits to go out");

            chrome.until(_ -> {
                chrome.open("/correspondence");
                return chrome.text("main").contains("Handed over");
            });
            government(chrome, "RECEIPT", "", "");
            chrome.press("main li form button");
            chrome.press("main button[data-prevent-double-click]");
            chrome.open("/correspondence");
            assertThat(chrome.text("main")).contains("120 of 120 days left");
            chrome.picture("correspondence");
            as(phone, STATION, Duty.STATION_OFFICER);
            phone.open("/correspondence");
            phone.picture("correspondence-phone");

            government(chrome, "DECISION", "GIVEN", "The material was considered.");
            chrome.press("main li form button");
            chrome.picture("decision");
            chrome.press("main button[data-prevent-double-click]");
            assertThat(docket(docket).all(SanctionReceived.class)).hasSize(1);
            chrome.open("/correspondence");
            chrome.picture("correspondence-decided");

            as(chrome, "MZ-HOME-ICJS", Duty.ADMINISTRATOR);
            chrome.open("/connectors");
            chrome.picture("connectors");
            as(chrome, COURT, Duty.MAGISTRATE);
            chrome.open("/signatures");
            chrome.picture("signatures");
        }
    }
}
