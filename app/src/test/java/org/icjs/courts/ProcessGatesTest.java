package org.icjs.courts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.INFORMANT;
import static org.icjs.docket.ACase.STATION;
import static org.icjs.docket.PaperJournal.nov;

import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.ProcessEntry;
import org.icjs.docket.ProcessEntry.AttachmentGround;
import org.icjs.docket.ProcessEntry.Disposal;
import org.icjs.docket.Recorded;
import org.icjs.docket.StationEntry;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonName;
import org.junit.jupiter.api.Test;

/** What a court does about those who stay away, and about property. */
class ProcessGatesTest {
    private static final LocalDate THIRTY_DAYS = LocalDate.of(2026, 12, 5);

    @Test
    void aWarrantIsAgainstWhoIsNotHeld() {
        ACase murder = murder();
        assertThat(murder.offers(ProcessEntry.WarrantIssued.class)).hasSize(1);
        assertThat(murder.findings(COURT, nov(4, 10, 0), warrant())).isEmpty();
        assertThat(murder.arrested().contradicts(COURT, nov(4, 10, 0), warrant()))
                .containsExactly("warrant.held");
    }

    @Test
    void aWarrantIsInForceUntilItIsCancelled() {
        ACase murder = murder();
        Recorded issued = murder.has(COURT, nov(4, 10, 0), warrant());
        ProcessEntry.WarrantCancelled cancelled =
                new ProcessEntry.WarrantCancelled(ACCUSED, issued.id(), "He appeared.");
        assertThat(murder.offers(ProcessEntry.WarrantCancelled.class)).hasSize(1);
        assertThat(murder.findings(COURT, nov(5, 10, 0), cancelled)).isEmpty();

        murder.has(COURT, nov(5, 10, 0), cancelled);

        assertThat(murder.offers(ProcessEntry.WarrantCancelled.class)).isEmpty();
        assertThat(murder.offers(StationEntry.WarrantExecuted.class)).isEmpty();
        assertThat(murder.contradicts(COURT, nov(6, 10, 0), cancelled)).containsExactly("warrant.cancelled");
    }

    @Test
    void aProclamationFollowsAWarrantAndGivesThirtyDays() {
        ACase murder = murder();
        assertThat(murder.contradicts(COURT, nov(5, 10, 0), proclamation(THIRTY_DAYS)))
                .containsExactly("proclamation.noWarrant");
        murder.has(COURT, nov(4, 10, 0), warrant());
        assertThat(murder.offers(ProcessEntry.ProclamationPublished.class)).hasSize(1);
        assertThat(murder.findings(COURT, nov(5, 10, 0), proclamation(THIRTY_DAYS)))
                .isEmpty();
        assertThat(murder.contradicts(COURT, nov(5, 10, 0), proclamation(THIRTY_DAYS.minusDays(1))))
                .containsExactly("proclamation.tooSoon");
    }

    @Test
    void whoDidNotAppearInAGraveCaseIsDeclaredAnOffender() {
        ACase murder = murder();
        murder.has(COURT, nov(4, 10, 0), warrant());
        Recorded published = murder.has(COURT, nov(5, 10, 0), proclamation(LocalDate.of(2026, 11, 20)));
        assertThat(murder.offers(ProcessEntry.OffenderProclaimed.class)).hasSize(1);
        assertThat(murder.contradicts(COURT, nov(19, 23, 0), declared(published.id())))
                .containsExactly("offender.tooSoon");
        assertThat(murder.findings(COURT, nov(20, 0, 1), declared(published.id())))
                .isEmpty();

        ACase theft = ACase.ofTheft();
        Recorded other = theft.has(COURT, nov(5, 10, 0), proclamation(LocalDate.of(2026, 11, 20)));
        assertThat(theft.contradicts(COURT, nov(21, 0, 1), declared(other.id())))
                .containsExactly("offender.notGrave");
    }

    @Test
    void evidenceInAbsenceWaitsNinetyDaysFromTheCharge() {
        ACase theft = ACase.ofTheft().charged();
        CourtEntry.EvidenceRecorded evidence = new CourtEntry.EvidenceRecorded(INFORMANT, "It was mine.", true);
        assertThat(theft.findings(COURT, nov(27, 10, 0), evidence)).isEmpty();
        Recorded published = theft.has(COURT, nov(5, 10, 0), proclamation(LocalDate.of(2026, 11, 20)));
        theft.has(COURT, nov(26, 10, 0), declared(published.id()));
        assertThat(theft.contradicts(COURT, nov(27, 10, 0), evidence)).containsExactly("evidence.absentiaEarly");
        // The charge was framed on 25 November.
        assertThat(theft.contradicts(COURT, nov(25, 10, 0).plusSeconds(90 * 86_400L), evidence))
                .containsExactly("evidence.absentiaEarly");
        assertThat(theft.findings(COURT, nov(25, 10, 0).plusSeconds(91 * 86_400L), evidence))
                .isEmpty();
    }

    @Test
    void anAttachmentRestsOnAProclamationOrANotice() {
        ACase murder = murder();
        assertThat(murder.contradicts(COURT, nov(5, 10, 0), attached(AttachmentGround.PROCLAIMED_PERSON)))
                .containsExactly("attachment.noProclamation");
        assertThat(murder.contradicts(COURT, nov(5, 10, 0), attached(AttachmentGround.PROCEEDS_OF_CRIME)))
                .containsExactly("attachment.noticeRuns");
        assertThat(murder.findings(COURT, nov(5, 10, 0), attached(AttachmentGround.PROCEEDS_INTERIM)))
                .isEmpty();
        ProcessEntry.ProceedsNoticeIssued notice = new ProcessEntry.ProceedsNoticeIssued(ACCUSED, "A car.");
        assertThat(murder.offers(ProcessEntry.ProceedsNoticeIssued.class)).hasSize(1);
        assertThat(murder.findings(COURT, nov(5, 10, 0), notice)).isEmpty();
        murder.has(COURT, nov(5, 10, 0), notice);
        assertThat(murder.contradicts(COURT, nov(19, 10, 0), attached(AttachmentGround.PROCEEDS_OF_CRIME)))
                .containsExactly("attachment.noticeRuns");
        assertThat(murder.findings(COURT, nov(20, 10, 0), attached(AttachmentGround.PROCEEDS_OF_CRIME)))
                .isEmpty();
        murder.has(COURT, nov(5, 11, 0), proclamation(THIRTY_DAYS));
        assertThat(murder.findings(COURT, nov(6, 10, 0), attached(AttachmentGround.PROCLAIMED_PERSON)))
                .isEmpty();
    }

    @Test
    void claimsAreToPropertyOfAProclaimedPersonAndDistributionIsOfProceeds() {
        ACase murder = murder();
        Recorded house = murder.has(COURT, nov(5, 10, 0), attached(AttachmentGround.PROCLAIMED_PERSON));
        Recorded proceeds = murder.has(COURT, nov(5, 11, 0), attached(AttachmentGround.PROCEEDS_INTERIM));
        assertThat(murder.offers(ProcessEntry.AttachmentClaimDecided.class)).hasSize(2);
        assertThat(murder.findings(COURT, nov(6, 10, 0), claim(house.id()))).isEmpty();
        assertThat(murder.contradicts(COURT, nov(6, 10, 0), claim(proceeds.id())))
                .containsExactly("claim.otherGround");
        assertThat(murder.offers(ProcessEntry.ProceedsDistributionOrdered.class))
                .hasSize(1);
        assertThat(murder.contradicts(COURT, nov(6, 10, 0), new ProcessEntry.ProceedsDistributionOrdered(house.id())))
                .containsExactly("distribution.notProceeds");
        ProcessEntry.ProceedsDistributionOrdered order = new ProcessEntry.ProceedsDistributionOrdered(proceeds.id());
        assertThat(murder.findings(COURT, nov(6, 10, 0), order)).isEmpty();
        Recorded ordered = murder.has(COURT, nov(6, 10, 0), order);
        assertThat(murder.contradicts(COURT, nov(6, 11, 0), order)).containsExactly("distribution.second");
        ProcessEntry.ProceedsDistributed done = new ProcessEntry.ProceedsDistributed(ordered.id());
        assertThat(murder.offers(ProcessEntry.ProceedsDistributed.class)).hasSize(1);
        assertThat(murder.findings(COURT, nov(7, 10, 0), done)).isEmpty();
        murder.has(COURT, nov(7, 10, 0), done);
        assertThat(murder.contradicts(COURT, nov(7, 11, 0), done)).containsExactly("distribution.done");
    }

    @Test
    void propertyIsProducedDescribedAndDisposedOf() {
        ACase theft = ACase.ofTheft();
        Recorded seizure = theft.has(STATION, nov(3, 9, 0), seized());
        ProcessEntry.PropertyProduced produced = new ProcessEntry.PropertyProduced(seizure.id());
        assertThat(theft.offers(ProcessEntry.PropertyProduced.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(5, 10, 0), produced)).isEmpty();
        Recorded production = theft.has(COURT, nov(5, 10, 0), produced);
        assertThat(theft.contradicts(COURT, nov(5, 11, 0), produced)).containsExactly("property.produced");
        assertThat(theft.offers(ProcessEntry.PropertyStatementPrepared.class)).hasSize(1);
        assertThat(theft.contradicts(
                        COURT, nov(6, 10, 0), new ProcessEntry.PropertyStatementPrepared(production.id(), false)))
                .containsExactly("property.notPhotographed");
        theft.has(COURT, nov(6, 10, 0), new ProcessEntry.PropertyStatementPrepared(production.id(), true));
        assertThat(theft.contradicts(
                        COURT, nov(6, 11, 0), new ProcessEntry.PropertyStatementPrepared(production.id(), true)))
                .containsExactly("property.described");
        assertThat(theft.findings(COURT, nov(7, 10, 0), disposal(seizure.id()))).isEmpty();
        theft.has(COURT, nov(7, 10, 0), disposal(seizure.id()));
        assertThat(theft.contradicts(COURT, nov(7, 11, 0), disposal(seizure.id())))
                .containsExactly("disposal.second");
    }

    @Test
    void anOrderAtTheEndOfTheTrialRestsForTwoMonths() {
        ACase theft = ACase.ofTheft().argued();
        Recorded seizure = theft.has(STATION, nov(3, 9, 0), seized());
        Recorded pending = theft.has(COURT, nov(27, 9, 0), disposal(seizure.id()));
        theft.has(COURT, nov(28, 10, 0), ACase.judgment(Verdict.ACQUITTED));
        assertThat(theft.findings(COURT, nov(28, 11, 0), new ProcessEntry.PropertyDisposed(pending.id())))
                .isEmpty();
        Recorded last = theft.has(COURT, nov(28, 12, 0), disposal(seizure.id()));
        ProcessEntry.PropertyDisposed done = new ProcessEntry.PropertyDisposed(last.id());
        // Two months from 28 November end with 28 January.
        assertThat(theft.contradicts(COURT, nov(28, 12, 0).plusSeconds(61 * 86_400L), done))
                .containsExactly("disposal.early");
        assertThat(theft.findings(COURT, nov(28, 12, 0).plusSeconds(62 * 86_400L), done))
                .isEmpty();
        assertThat(theft.offers(ProcessEntry.PropertyDisposed.class)).hasSize(2);
        theft.has(COURT, nov(28, 12, 0).plusSeconds(62 * 86_400L), done);
        assertThat(theft.contradicts(COURT, nov(28, 12, 0).plusSeconds(63 * 86_400L), done))
                .containsExactly("disposal.done");
    }

    @Test
    void propertyIsProclaimedOnce() {
        ACase theft = ACase.ofTheft();
        Recorded seizure = theft.has(STATION, nov(3, 9, 0), seized());
        ProcessEntry.PropertyProclaimed proclaimed = new ProcessEntry.PropertyProclaimed(seizure.id());
        assertThat(theft.offers(ProcessEntry.PropertyProclaimed.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(5, 10, 0), proclaimed)).isEmpty();
        theft.has(COURT, nov(5, 10, 0), proclaimed);
        assertThat(theft.offers(ProcessEntry.PropertyProclaimed.class)).isEmpty();
        assertThat(theft.contradicts(COURT, nov(5, 11, 0), proclaimed)).containsExactly("property.proclaimed");
    }

    private static ACase murder() {
        return ACase.of(AFir.of("BNS 103(1)").against("Zova"));
    }

    private static ProcessEntry.WarrantIssued warrant() {
        return new ProcessEntry.WarrantIssued(ACCUSED, false, "He hides.");
    }

    private static ProcessEntry.ProclamationPublished proclamation(LocalDate on) {
        return new ProcessEntry.ProclamationPublished(ACCUSED, on);
    }

    private static ProcessEntry.OffenderProclaimed declared(EntryId proclamation) {
        return new ProcessEntry.OffenderProclaimed(ACCUSED, proclamation, "He did not come.");
    }

    private static ProcessEntry.PropertyAttached attached(AttachmentGround ground) {
        return new ProcessEntry.PropertyAttached(ACCUSED, ground, "A house in Chanmari.");
    }

    private static ProcessEntry.AttachmentClaimDecided claim(EntryId attachment) {
        return new ProcessEntry.AttachmentClaimDecided(attachment, new PersonName("Biaka"), false);
    }

    private static ProcessEntry.PropertyDisposalOrdered disposal(EntryId seizure) {
        return new ProcessEntry.PropertyDisposalOrdered(seizure, Disposal.DELIVERED, "To its owner.");
    }

    private static PoliceEntry.PropertySeized seized() {
        return new PoliceEntry.PropertySeized(
                null,
                PoliceEntry.SeizureNature.SEARCH,
                AFir.place("Bus stand"),
                null,
                List.of(new PoliceEntry.Article(null, "A telephone", "1", null, null, "S1")),
                List.of(new PersonName("Lalsanga"), new PersonName("Hrangi")),
                true);
    }
}
