package org.icjs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjs.identity.Duty;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** An address in a form picks the code of its place, by its name and without a script; what no register knows stays in words. */
class AddressesTest extends DeskFixture {
    private static final String AREA = "complainants.0.address.area";
    private static final String DISTRICT = "complainants.0.address.district";
    private static final String PANEL = "#f-complainants-0-address-area-follows";

    private static String panel(Document page) {
        return page.expectFirst(PANEL).text();
    }

    @Test
    void aVillageCouncilIsPickedByItsNameAndStandsInTheEntryByItsCode() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Officer.Filled form = fir(station).with(AREA, " ailawng");
            Document found = form.with("_keep", AREA).refused(200);
            assertThat(panel(found)).contains("Ailawng (LGD 264529), Village council");
            Document entry = station.open(form.again(found).taken());
            assertThat(entry.text()).contains("Ailawng (LGD 264529), Aizawl");
        }
    }

    @Test
    void whereSeveralPlacesHaveANameOneIsChosenByAButton() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Document refused = fir(station).with(AREA, "Lunglei").refused(422);
            assertThat(refused.select(".govuk-error-summary a[href=#f-complainants-0-address-area]")
                            .text())
                    .contains("may be one of several");
            String town = refused.select(PANEL + " button[name=_set]").stream()
                    .filter(button -> button.text().endsWith("Town"))
                    .map(button -> button.attr("value"))
                    .findFirst()
                    .orElseThrow();
            assertThat(town).isEqualTo(AREA + "=Lunglei (LGD 249780)");
            Officer.Filled form = fir(station).with(AREA, "Lunglei").with(DISTRICT, "265");
            Document chosen = form.with("_set", town).refused(200);
            assertThat(station.open(form.again(chosen).taken()).text()).contains("Lunglei (LGD 249780), Lunglei");
        }
    }

    @Test
    void aPlaceOutsideTheStateHasTheCodeOfItsStateAndNoDistrictOfThisOne() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            assertThat(fir(station)
                            .with(AREA, "Assam")
                            .refused(422)
                            .select(".govuk-error-summary")
                            .text())
                    .contains("another district or State");
            assertThat(fir(station)
                            .with(AREA, "BLOCK 2402")
                            .refused(422)
                            .select(".govuk-error-summary")
                            .text())
                    .contains("another district or State");
            Document entry = station.open(fir(station)
                    .with("complainants.0.address.where", "Tarapur, Silchar")
                    .with(AREA, "Assam")
                    .with(DISTRICT, "")
                    .taken());
            assertThat(entry.text()).contains("Tarapur, Silchar, Assam (LGD 18)");
        }
    }

    @Test
    void whatIsInNoRegisterStaysInWords() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER)) {
            Document refused = fir(station).with(AREA, "Atlantis").refused(422);
            assertThat(panel(refused)).contains("No place of the register is called so");
            Document entry = station.open(fir(station)
                    .with("complainants.0.address.where", "Tamu, Myanmar")
                    .with(DISTRICT, "")
                    .taken());
            assertThat(entry.text()).contains("Tamu, Myanmar");
        }
    }
}
