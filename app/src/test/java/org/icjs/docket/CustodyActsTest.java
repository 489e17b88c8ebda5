package org.icjs.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.JAIL;
import static org.icjs.docket.ACase.OTHER_JAIL;
import static org.icjs.docket.PaperJournal.nov;

import java.time.LocalDate;
import org.icjs.docket.CourtEntry.DelayFound;
import org.icjs.docket.PrisonEntry.PrisonerEscaped;
import org.icjs.docket.PrisonEntry.UndertrialReleaseApplied;
import org.junit.jupiter.api.Test;

/** The acts that the count of custody needs besides arrest, remand and release. */
class CustodyActsTest {
    private static ACase admitted() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        return theft;
    }

    @Test
    void theJailThatHoldsHimRecordsAnEscapeWhichEndsCustody() {
        ACase theft = admitted();
        PrisonerEscaped escape = new PrisonerEscaped(ACCUSED, "Over the wall.");

        assertThat(theft.offers(PrisonerEscaped.class)).hasSize(1);
        assertThat(theft.refuses(OTHER_JAIL, nov(9, 10, 0), escape)).contains("escape.notHeldHere");
        assertThat(theft.refuses(JAIL, nov(9, 10, 0), escape)).isEmpty();
        theft.has(JAIL, nov(9, 10, 0), escape);
        assertThat(theft.docket().person(ACCUSED).map(Party::custody)).contains(Party.Custody.AT_LIBERTY);
        assertThat(theft.offers(PrisonerEscaped.class)).isEmpty();
        assertThat(theft.refuses(JAIL, nov(9, 11, 0), escape)).contains("escape.notHeldHere");
    }

    @Test
    void theSuperintendentAppliesForWhomHisJailHolds() {
        ACase theft = admitted();
        UndertrialReleaseApplied application = new UndertrialReleaseApplied(ACCUSED, 365);

        assertThat(theft.offers(UndertrialReleaseApplied.class)).hasSize(1);
        assertThat(theft.refuses(OTHER_JAIL, nov(9, 10, 0), application)).contains("undertrial.notHeldHere");
        assertThat(theft.refuses(JAIL, nov(9, 10, 0), application)).isEmpty();
        assertThat(ACase.ofTheft().offers(UndertrialReleaseApplied.class)).isEmpty();
    }

    @Test
    void aDelayIsOverAndDoesNotEndBeforeItBegins() {
        ACase theft = admitted();

        assertThat(theft.offers(DelayFound.class)).hasSize(1);
        assertThat(theft.refuses(COURT, nov(9, 10, 0), delay(5, 8))).isEmpty();
        assertThat(theft.refuses(COURT, nov(9, 10, 0), delay(5, 9))).isEmpty();
        assertThat(theft.refuses(COURT, nov(9, 10, 0), delay(5, 10))).containsExactly("delay.notOver");
        assertThat(theft.refuses(COURT, nov(9, 10, 0), delay(8, 7))).containsExactly("delay.backwards");
    }

    private static DelayFound delay(int from, int to) {
        return new DelayFound(ACCUSED, LocalDate.of(2026, 11, from), LocalDate.of(2026, 11, to), "He hid.");
    }
}
