package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Consumer;
import org.icjs.WholeProgram;
import org.icjs.docket.CourtEntry.ReleaseOrdered;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journal.Dockets;
import org.icjs.kernel.OfficeCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The golden cases in a real browser: on a desk's screen, on a phone, and without any script. */
class BrowserTest extends WholeProgram {
    @Autowired
    private Dockets dockets;

    @Test
    void theftFromInformationToJudgmentAtADesk() {
        try (Chrome chrome = Chrome.desktop(port);
                Chrome jailor = Chrome.phone(port)) {
            jailor.as(demonstration.officer(new OfficeCode(JAIL), Duty.JAILER).code(), Demonstration.PASSWORD);
            jailor.open("/desk");
            PageWalk walk = walk(chrome, step -> watch(jailor, step), step -> pictures(chrome, step));
            walk.walk(Theft.CASE);

            chrome.open("/cases/" + walk.docket("case") + "/proof");
            assertThat(chrome.all(".govuk-notification-banner--success")).hasSize(1);
            chrome.picture("proof");
            for (String page : new String[] {"/cases", "/journal", "/journal/readings", "/office", "/offices"}) {
                chrome.open(page);
                chrome.picture(page.substring(1).replace('/', '-'));
            }
            chrome.open("/cases/" + walk.docket("case"));
            chrome.picture("casefile");
        }
    }

    /** The panel follows the field by itself; its button puts a limb into the field. */
    @Test
    void whatFollowsFromASectionShowsAsSoonAsItIsTyped() {
        try (Chrome chrome = Chrome.phone(port)) {
            chrome.as(
                    demonstration
                            .officer(new OfficeCode(STATION), Duty.STATION_OFFICER)
                            .code(),
                    Demonstration.PASSWORD);
            chrome.open("/acts/police.FirRegistered");
            chrome.type(chrome.element("f-sections-0"), "BNS 331(3)\t");
            chrome.until(_ -> chrome.text("#f-sections-follows").contains("cannot tell"));
            chrome.picture("follows-phone");
            chrome.clickOne("#f-sections-follows button[name=_set]", 1);
            chrome.until(_ ->
                    "BNS 331(3) limb 2".equals(chrome.element("f-sections-0").getAttribute("value")));
            chrome.until(_ -> {
                String follows = chrome.text("#f-sections-follows");
                return follows.contains("60 or 90 days") && !follows.contains("cannot tell");
            });
            chrome.type(chrome.element("f-offenceFrom"), "30/6/2024\t");
            chrome.until(_ -> chrome.text("#f-sections-follows").contains("Not law on 30 Jun 2024"));
            chrome.until(_ -> chrome.text("#f-sections-follows").contains("IPC 454"));
        }
    }

    @Test
    void grievousHurtOnAPhone() {
        try (Chrome chrome = Chrome.phone(port)) {
            walk(chrome, _ -> {}, _ -> {}).walk(GrievousHurt.CASE);
        }
    }

    @Test
    void assaultOnAWomanWithoutScripts() {
        try (Chrome chrome = Chrome.plain(port)) {
            walk(chrome, _ -> {}, _ -> {}).walk(AssaultOnAWoman.CASE);
        }
    }

    private PageWalk walk(Chrome chrome, Consumer<Step> before, Consumer<Step> after) {
        return new PageWalk(chrome, demonstration::officer, Instant.now().minus(Walk.LONGEST), dockets, before, after);
    }

    /** The jailor has his desk open and does not touch it: the order to release stands there by itself. */
    private static void watch(Chrome jailor, Step step) {
        if (step.entry() == PrisonerReleased.class) {
            jailor.until(_ -> jailor.text("#live").contains("Release"));
            assertThat(jailor.text("#live")).contains("Liberty");
            assertThat(jailor.script("return document.getElementById('announce').textContent")
                            .toString())
                    .contains("liberty");
            jailor.picture("desk-jail-phone");
        }
    }

    private static void pictures(Chrome chrome, Step step) {
        if (step.entry() == FirRegistered.class || step.entry() == ReleaseOrdered.class) {
            chrome.picture("recorded-" + step.type().name());
        }
    }
}
