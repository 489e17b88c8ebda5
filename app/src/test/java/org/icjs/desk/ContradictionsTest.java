package org.icjs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.icjs.identity.Duty;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What contradicts and was recorded all the same is on the superior's list until he has looked at it, and at the entry for good. */
class ContradictionsTest extends DeskFixture {
    private static final String SUPERVISION = "MZ-SP-AIZAWL";
    private static final String ANOTHER = "MZ-SP-LUNGLEI";
    private static final String AGAINST = "IPC 379";

    @Test
    void theSuperiorSeesWhatWasConfirmedUntilHeHasLookedAtIt() {
        try (Officer station = officer(STATION, Duty.STATION_OFFICER);
                Officer superior = officer(SUPERVISION, Duty.SUPERVISOR);
                Officer another = officer(ANOTHER, Duty.SUPERVISOR)) {
            int before = waiting(superior);
            Officer.Filled form = fir(station).with("sections.0", AGAINST);
            String entry =
                    form.again(form.refused(422)).with("confirmed", "true").taken();
            assertThat(station.open(entry).text()).contains("What stood against it when it was recorded", AGAINST);

            assertThat(waiting(superior)).isEqualTo(before + 1);
            String path = entry.replaceFirst("\\?.*", "");
            Element item = item(superior.open("/contradictions"), path);
            assertThat(item.text()).contains("FIR registered", AGAINST, "Bawngkawn", "New");
            assertThat(another.open("/contradictions").select("a[href=" + path + "]"))
                    .isEmpty();

            String action = item.expectFirst("form").attr("action");
            assertThat(another.browser().post("/desk", action, Map.of()).statusCode())
                    .isEqualTo(404);
            assertThat(superior.browser().post("/desk", action, Map.of()).statusCode())
                    .isEqualTo(302);
            assertThat(waiting(superior)).isEqualTo(before);
            assertThat(item(superior.open("/contradictions"), path).select("form"))
                    .isEmpty();
            assertThat(station.open("/contradictions").select("a[href=" + path + "]"))
                    .hasSize(1);
            assertThat(superior.browser()
                            .post("/desk", "/contradictions/nonsense/acknowledgement", Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static Element item(Document page, String path) {
        return page.expectFirst("li:has(a[href=" + path + "])");
    }

    private static int waiting(Officer superior) {
        String text =
                superior.open("/desk").expectFirst("a[href=/contradictions]").text();
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}
