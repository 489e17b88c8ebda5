package org.icjs.courts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.PROSECUTION;
import static org.icjs.docket.ACase.STATION;
import static org.icjs.docket.PaperJournal.nov;

import java.time.Instant;
import java.time.LocalDate;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Offer;
import org.icjs.docket.ProsecutionEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.StationEntry;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Longer custody under special Acts, withdrawal, and cognizance where a sanction is needed. */
class SpecialGatesTest {
    @Test
    void custodyIsExtendedToAYearForACommercialQuantity() {
        ACase drugs = held("NDPS 21(c)");
        Recorded request = sought(drugs);
        assertThat(drugs.offers(CourtEntry.CustodyExtensionDecided.class))
                .containsExactly(Offer.of(Offer.Urgency.LIBERTY, "person", ACCUSED)
                        .with("request", request.id())
                        .by(COURT));
        assertThat(drugs.findings(COURT, nov(5, 11, 0), extension(request.id(), true, 365L)))
                .isEmpty();
        assertThat(drugs.refuses(COURT, nov(5, 11, 0), extension(request.id(), true, null)))
                .containsExactly("longerCustody.daysMissing");
        assertThat(drugs.refuses(COURT, nov(5, 11, 0), extension(request.id(), false, 365L)))
                .containsExactly("longerCustody.daysRefused");
        drugs.has(COURT, nov(5, 11, 0), extension(request.id(), false, null));
        assertThat(drugs.contradicts(COURT, nov(5, 12, 0), extension(request.id(), true, 200L)))
                .containsExactly("longerCustody.decided");
    }

    @Test
    void custodyIsExtendedToHalfAYearUnderTheUapaAndNotAtAllElsewhere() {
        ACase terror = held("UAPA 18");
        Recorded request = sought(terror);
        assertThat(terror.findings(COURT, nov(5, 11, 0), extension(request.id(), true, 180L)))
                .isEmpty();
        assertThat(terror.contradicts(COURT, nov(5, 11, 0), extension(request.id(), true, 181L)))
                .containsExactly("longerCustody.tooLong");
        ACase theft = held("BNS 303(2)");
        assertThat(theft.contradicts(
                        COURT, nov(5, 11, 0), extension(sought(theft).id(), true, 90L)))
                .containsExactly("longerCustody.noSuchOffence");
    }

    @Test
    void theVictimIsHeardBeforeAWithdrawal() {
        ACase theft = ACase.ofTheft();
        theft.argued();
        EntryId request = theft.has(
                        PROSECUTION,
                        nov(27, 9, 0),
                        new ProsecutionEntry.WithdrawalSought(ACCUSED, "No witness is left."))
                .id();
        assertThat(theft.contradicts(COURT, nov(27, 11, 0), withdrawal(request, true, false)))
                .containsExactly("withdrawal.victimNotHeard");
        assertThat(theft.findings(COURT, nov(27, 11, 0), withdrawal(request, true, true)))
                .isEmpty();
        assertThat(theft.findings(COURT, nov(27, 11, 0), withdrawal(request, false, false)))
                .isEmpty();
        theft.has(COURT, nov(27, 11, 0), withdrawal(request, true, true));
        assertThat(theft.contradicts(COURT, nov(27, 12, 0), withdrawal(request, true, true)))
                .containsExactly("withdrawal.decided");
    }

    /** The Government had the request on 3 November 2026; the 120 days end with 3 March 2027. */
    @Test
    void noCognizanceWhileASanctionIsAwaitedOrRefused() {
        ACase servant = ACase.of(AFir.of("BNS 198").against("Zova"));
        EntryId request = servant.has(
                        STATION,
                        nov(3, 9, 0),
                        new StationEntry.SanctionRequested(
                                ACCUSED, StationEntry.SanctionAuthority.STATE_GOVERNMENT, LocalDate.of(2026, 11, 3)))
                .id();
        servant.registered();
        assertThat(servant.contradicts(COURT, india(2027, 3, 2), cognizance()))
                .containsExactly("cognizance.noSanction");
        assertThat(servant.contradicts(COURT, india(2027, 3, 3), cognizance()))
                .containsExactly("cognizance.noSanction");
        assertThat(servant.contradicts(COURT, india(2027, 3, 4), cognizance())).isEmpty();
        servant.has(
                STATION,
                nov(25, 9, 0),
                new StationEntry.SanctionReceived(ACCUSED, request, false, "Done in good faith."));
        assertThat(servant.contradicts(COURT, india(2027, 3, 4), cognizance()))
                .containsExactly("cognizance.noSanction");
        servant.has(
                STATION, nov(26, 9, 0), new StationEntry.SanctionReceived(ACCUSED, request, true, "Looked at again."));
        assertThat(servant.contradicts(COURT, nov(26, 10, 0), cognizance())).isEmpty();
    }

    private static ACase held(String section) {
        return ACase.of(AFir.of(section).against("Zova")).produced();
    }

    private static Recorded sought(ACase on) {
        return on.has(
                PROSECUTION,
                nov(5, 10, 0),
                new ProsecutionEntry.CustodyExtensionSought(ACCUSED, "The laboratory has not reported."));
    }

    private static CourtEntry.CustodyExtensionDecided extension(EntryId request, boolean granted, @Nullable Long days) {
        return new CourtEntry.CustodyExtensionDecided(ACCUSED, request, granted, days, "As stated.");
    }

    private static CourtEntry.WithdrawalDecided withdrawal(EntryId request, boolean allowed, boolean heard) {
        return new CourtEntry.WithdrawalDecided(ACCUSED, request, allowed, heard, "As stated.");
    }

    private static CourtEntry.CognizanceTaken cognizance() {
        return new CourtEntry.CognizanceTaken(LocalDate.of(2027, 4, 1));
    }

    private static Instant india(int year, int month, int day) {
        return IndiaTime.at(LocalDate.of(year, month, day).atTime(10, 0));
    }
}
