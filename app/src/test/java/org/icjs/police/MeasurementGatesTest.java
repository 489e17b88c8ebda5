package org.icjs.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.ARRESTED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.STATION;
import static org.icjs.docket.PaperJournal.nov;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.PoliceEntry.DestructionGround;
import org.icjs.docket.PoliceEntry.MeasurementGround;
import org.icjs.docket.PoliceEntry.MeasurementsDestroyed;
import org.icjs.docket.PoliceEntry.MeasurementsTaken;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Finger impressions under the Criminal Procedure (Identification) Act, 2022: taken, kept, destroyed. */
class MeasurementGatesTest {
    private static final Instant TAKEN_AT = ARRESTED.plusSeconds(3600);
    private static final Instant JUDGED_AT = nov(20, 11, 0);
    private static final Instant LATER = nov(25, 11, 0);

    @Test
    void printsAreTakenOfOneWhoWasArrested() {
        ACase theft = ACase.ofTheft();
        assertThat(theft.contradicts(STATION, TAKEN_AT, taken(null, null))).containsExactly("measurements.notArrested");
        assertThat(theft.offers(MeasurementsTaken.class)).isEmpty();

        theft.arrested();

        assertThat(theft.contradicts(STATION, TAKEN_AT, taken(null, null))).isEmpty();
        assertThat(theft.offers(MeasurementsTaken.class)).hasSize(1);
    }

    @Test
    void aNationalNumberHasTenDigitsAndAReferenceIsThatOfThePage() {
        ACase theft = ACase.ofTheft();
        theft.arrested();

        assertThat(theft.refuses(STATION, TAKEN_AT, taken("150123456", null)))
                .containsExactly("measurements.nationalNumber");
        assertThat(theft.refuses(STATION, TAKEN_AT, taken("15012345a7", null)))
                .containsExactly("measurements.nationalNumber");
        assertThat(theft.refuses(STATION, TAKEN_AT, taken("1501234567", "a".repeat(64))))
                .isEmpty();
        assertThat(theft.refuses(STATION, TAKEN_AT, taken(null, "a".repeat(63))))
                .containsExactly("measurements.reference");
    }

    @Test
    void printsAreDestroyedAfterAnAcquittalOnTheDayWhenNoRemedyIsLeft() {
        ACase theft = ACase.ofTheft();
        theft.arrested();
        EntryId taken = theft.has(STATION, TAKEN_AT, taken(null, null)).id();
        assertThat(theft.contradicts(STATION, LATER, destroyed(taken, 24)))
                .containsExactly("measurements.noSuchOutcome");
        assertThat(theft.offers(MeasurementsDestroyed.class)).isEmpty();

        theft.has(COURT, JUDGED_AT, judgment(Verdict.ACQUITTED));

        assertThat(theft.offers(MeasurementsDestroyed.class)).hasSize(1);
        assertThat(theft.findings(STATION, LATER, destroyed(taken, 24))).isEmpty();
        assertThat(theft.findings(STATION, LATER, destroyed(taken, 25))).isEmpty();
        assertThat(theft.refuses(STATION, LATER, destroyed(taken, 26))).containsExactly("measurements.remediesOpen");
        theft.has(STATION, LATER, destroyed(taken, 25));
        assertThat(theft.refuses(STATION, LATER, destroyed(taken, 25))).containsExactly("measurements.gone");
        assertThat(theft.offers(MeasurementsDestroyed.class)).isEmpty();
    }

    @Test
    void printsOfAConvictedPersonAreKept() {
        ACase theft = ACase.ofTheft();
        theft.arrested();
        EntryId taken = theft.has(STATION, TAKEN_AT, taken(null, null)).id();
        theft.has(COURT, JUDGED_AT, judgment(Verdict.CONVICTED));

        assertThat(theft.offers(MeasurementsDestroyed.class)).isEmpty();
        assertThat(theft.contradicts(STATION, LATER, destroyed(taken, 24)))
                .containsExactly("measurements.noSuchOutcome");
        MeasurementsDestroyed earlier = new MeasurementsDestroyed(
                ACCUSED, taken, DestructionGround.ACQUITTED, LocalDate.of(2026, 11, 24), true);
        assertThat(theft.refuses(STATION, LATER, earlier)).containsExactly("measurements.convictedEarlier");
    }

    @Test
    void theCourtMayDirectThatPrintsBeKept() {
        ACase theft = ACase.ofTheft();
        theft.arrested();
        EntryId taken = theft.has(STATION, TAKEN_AT, taken(null, null)).id();
        assertThat(theft.offers(CourtEntry.MeasurementsKept.class)).isEmpty();
        theft.has(COURT, JUDGED_AT, judgment(Verdict.ACQUITTED));
        assertThat(theft.offers(CourtEntry.MeasurementsKept.class)).hasSize(1);

        theft.has(COURT, JUDGED_AT, new CourtEntry.MeasurementsKept(ACCUSED, taken, "An appeal is likely."));

        assertThat(theft.offers(MeasurementsDestroyed.class)).isEmpty();
        assertThat(theft.refuses(STATION, LATER, destroyed(taken, 24))).containsExactly("measurements.directedToKeep");
    }

    private static MeasurementsTaken taken(@Nullable String number, @Nullable String prints) {
        return new MeasurementsTaken(ACCUSED, MeasurementGround.ARRESTED, 10, number, prints);
    }

    private static MeasurementsDestroyed destroyed(EntryId taken, int day) {
        return new MeasurementsDestroyed(
                ACCUSED, taken, DestructionGround.ACQUITTED, LocalDate.of(2026, 11, day), false);
    }

    private static CourtEntry.JudgmentPronounced judgment(Verdict verdict) {
        return new CourtEntry.JudgmentPronounced(
                ACCUSED,
                verdict,
                verdict == Verdict.CONVICTED ? List.of(Section.parse("BNS 303(2)")) : null,
                "As the evidence shows.");
    }
}
