package org.icjs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.STATION;
import static org.icjs.docket.PaperJournal.nov;

import java.time.LocalDate;
import java.util.Optional;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.ProcessEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.StationEntry;
import org.icjs.identity.SearchMatrix.Sought;
import org.junit.jupiter.api.Test;

/** Who is shown as wanted, by what the docket says and until it says that it has ended. */
class WantedTest {
    private final ACase murder = ACase.of(AFir.of("BNS 103(1)").against("Zova"));

    private Optional<Wanted> wanted() {
        return murder.docket().person(ACCUSED).flatMap(party -> Wanted.of(murder.docket(), party));
    }

    private Recorded issued(int day) {
        return murder.has(COURT, nov(day, 10, 0), new ProcessEntry.WarrantIssued(ACCUSED, false, "He hides."));
    }

    @Test
    void nobodyIsWithoutAWarrant() {
        assertThat(wanted()).isEmpty();
    }

    @Test
    void onAWarrantUntilItIsExecuted() {
        Recorded warrant = issued(4);
        assertThat(wanted()).contains(Wanted.WARRANT);
        assertThat(RecordedPersons.sought(
                        murder.docket(), murder.docket().person(ACCUSED).orElseThrow()))
                .isEqualTo(Sought.WANTED);

        murder.has(STATION, nov(5, 10, 0), new StationEntry.WarrantExecuted(ACCUSED, warrant.id(), false));

        assertThat(wanted()).isEmpty();
    }

    @Test
    void onAWarrantUntilItIsCancelledAndOnAnotherAgain() {
        Recorded warrant = issued(4);
        murder.has(COURT, nov(5, 10, 0), new ProcessEntry.WarrantCancelled(ACCUSED, warrant.id(), "He appeared."));
        assertThat(wanted()).isEmpty();

        issued(6);

        assertThat(wanted()).contains(Wanted.WARRANT);
    }

    @Test
    void onAWarrantUntilHeIsArrestedOtherwise() {
        murder.has(COURT, nov(2, 10, 0), new ProcessEntry.WarrantIssued(ACCUSED, false, "He hides."));
        assertThat(wanted()).contains(Wanted.WARRANT);

        murder.arrested();

        assertThat(wanted()).isEmpty();
    }

    @Test
    void aProclaimedOffenderStaysOneThoughTheWarrantIsCancelled() {
        Recorded warrant = issued(4);
        Recorded published = murder.has(
                COURT, nov(5, 10, 0), new ProcessEntry.ProclamationPublished(ACCUSED, LocalDate.of(2026, 11, 20)));
        murder.has(
                COURT,
                nov(21, 10, 0),
                new ProcessEntry.OffenderProclaimed(ACCUSED, published.id(), "He did not come."));
        assertThat(wanted()).contains(Wanted.PROCLAIMED);
        murder.has(COURT, nov(22, 10, 0), new ProcessEntry.WarrantCancelled(ACCUSED, warrant.id(), "A new one."));
        assertThat(wanted()).contains(Wanted.PROCLAIMED);

        Recorded again = issued(23);
        murder.has(STATION, nov(24, 10, 0), new StationEntry.WarrantExecuted(ACCUSED, again.id(), true));

        assertThat(wanted()).isEmpty();
    }
}
