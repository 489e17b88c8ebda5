package org.icjs.clocks;

import static java.util.Map.entry;
import static org.icjs.clocks.PaperCase.ACCUSED;
import static org.icjs.clocks.PaperCase.VICTIM;
import static org.icjs.clocks.PaperCase.report;
import static org.icjs.clocks.Timings.LATER;
import static org.icjs.clocks.Timings.before;
import static org.icjs.clocks.Timings.beforeCourt;
import static org.icjs.clocks.Timings.copies;
import static org.icjs.clocks.Timings.held;
import static org.icjs.clocks.Timings.informed;
import static org.icjs.clocks.Timings.informedBefore;
import static org.icjs.clocks.Timings.judgment;
import static org.icjs.clocks.Timings.timing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.icjs.clocks.Timings.Timing;
import org.icjs.docket.ACase;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.BeyondTerm;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Entry;
import org.icjs.docket.PoliceEntry.SeizureNature;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.PrisonEntry.MercyAuthority;
import org.icjs.docket.PrisonEntry.MercyEvent;
import org.icjs.docket.ProcessEntry;
import org.icjs.docket.ProcessEntry.AttachmentGround;
import org.icjs.docket.ProcessEntry.Disposal;
import org.icjs.docket.TrialEntry;
import org.icjs.docket.TrialEntry.AppealOutcome;
import org.icjs.docket.TrialEntry.Appellant;
import org.icjs.docket.TrialEntry.ApplicationKind;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/** As {@link Timings}, for what courts and jails begin. */
final class CourtTimings {
    static final Map<String, Timing> ALL = Map.ofEntries(
            entry("victimStatementTaken", timing(informed("BNS 74"), "PT24H", (_, _) -> statement())),
            entry(
                    "executiveRemandEnds",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 303(2)").has(at, remand(true)),
                            "P7D*",
                            (_, _) -> remand(null))),
            entry(
                    "executivePapersSent",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 303(2)").has(at, remand(true)),
                            "P7D*",
                            (on, _) -> new TrialEntry.RemandPapersSent(ACCUSED, on.last()))),
            entry(
                    "appealFromDeath",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 103(1)")
                                    .has(before(at), convicted("BNS 103(1)"))
                                    .has(at, beyondTerm(BeyondTerm.DEATH)),
                            "P30D",
                            (on, _) -> appeal(on))),
            entry(
                    "purchaserPaid",
                    timing(
                            (on, at) -> seized(on, at)
                                    .has(
                                            at,
                                            new ProcessEntry.PropertyDisposalOrdered(
                                                    on.last(), Disposal.PAID_TO_PURCHASER, "He bought in good faith.")),
                            "P6M",
                            (on, _) -> new ProcessEntry.PropertyDisposed(on.last()))),
            entry(
                    "furtherInvestigationCompleted",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)")
                                    .has(at, new TrialEntry.FurtherInvestigationPermitted("A new witness.")),
                            "P90D",
                            (_, _) -> report())),
            entry(
                    "caseCommitted",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 103(1)")
                                    .sentUp(before(at))
                                    .has(at, new CourtEntry.CognizanceTaken(LATER)),
                            "P90D",
                            (_, _) -> commitment())),
            entry(
                    "dischargeAppliedBeforeSession",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 103(1)").has(at, commitment()),
                            "P60D",
                            (_, _) -> asks(ApplicationKind.DISCHARGE))),
            entry(
                    "dispositionReported",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)")
                                    .has(at, new TrialEntry.BargainTimeGiven(ACCUSED, on.some(), LATER)),
                            "P60D",
                            (on, _) -> new TrialEntry.DispositionReported(ACCUSED, on.last(), true, "As agreed."))),
            entry(
                    "documentsAnswered",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)").has(at, copies()),
                            "P30D",
                            (_, _) -> new TrialEntry.DocumentsAnswered(ACCUSED, null))),
            entry(
                    "examinationSigned",
                    timing(
                            (on, at) -> held(on, at, "BNS 303(2)")
                                    .has(at, new CourtEntry.AccusedExamined(ACCUSED, "It was not I.", true)),
                            "PT72H",
                            (on, _) -> new TrialEntry.ExaminationSigned(ACCUSED, on.last()))),
            entry(
                    "childAssessed",
                    timing(
                            (on, at) -> informedBefore(on.accusedAged(17), at, "BNS 103(1)")
                                    .has(at, ACase.production(true)),
                            "P3M",
                            (_, _) -> new TrialEntry.ChildAssessed(ACCUSED, false, "As a child."))),
            entry(
                    "compensationAwarded",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)")
                                    .has(at, new TrialEntry.CompensationRecommended(VICTIM, "She lost her work.")),
                            "P2M",
                            (on, _) -> new TrialEntry.CompensationAwarded(VICTIM, on.last(), 50_000))),
            entry(
                    "judgmentCopyGiven",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)").has(at, sentence()),
                            "PT24H",
                            (on, _) -> new TrialEntry.JudgmentCopyGiven(ACCUSED, on.some()))),
            entry(
                    "appealToHighCourt",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 103(1)")
                                    .has(before(at), convicted("BNS 103(1)"))
                                    .has(at, sentence()),
                            "P60D",
                            (on, _) -> appeal(on))),
            entry(
                    "appealToSession",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)")
                                    .has(before(at), convicted("BNS 303(2)"))
                                    .has(at, sentence()),
                            "P30D",
                            (on, _) -> appeal(on))),
            entry(
                    "appealDisposed",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 64(1)")
                                    .has(before(at), convicted("BNS 64(1)"))
                                    .has(at, appeal(on)),
                            "P6M",
                            (on, _) -> new TrialEntry.AppealDecided(ACCUSED, on.last(), AppealOutcome.DISMISSED))),
            entry(
                    "appealAfterAbsence",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 103(1)")
                                    .has(before(at), proclaimed(on))
                                    .has(at, convicted("BNS 103(1)")),
                            "P3Y",
                            (on, _) -> appeal(on))),
            entry(
                    "appealBondInForce",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)")
                                    .has(at, new TrialEntry.AppealBondTaken(ACCUSED, List.of())),
                            "P6M",
                            null)),
            entry("deathInquiryHeld", timing(CourtTimings::died, "PT24H", (on, _) -> inquired(on, false))),
            entry("bodySentForExamination", timing(CourtTimings::died, "PT24H", (on, _) -> inquired(on, true))),
            entry(
                    "mercyPetitionFiled",
                    timing(
                            (on, at) -> told(on, at, MercyEvent.DISMISSED_BY_SUPREME_COURT),
                            "P30D",
                            (_, _) -> petition(MercyAuthority.GOVERNOR))),
            entry(
                    "mercyPetitionToPresident",
                    timing(
                            (on, at) -> told(on, at, MercyEvent.DECIDED_BY_GOVERNOR),
                            "P60D",
                            (_, _) -> petition(MercyAuthority.PRESIDENT))),
            entry(
                    "proclaimedAppears",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 103(1)")
                                    .has(at, proclamation(IndiaTime.dateOf(at).plusDays(30))),
                            "P30D",
                            (_, due) -> PaperCase.arrest(due, due))),
            entry(
                    "trialInAbsence",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 103(1)")
                                    .has(before(at), proclaimed(on))
                                    .has(at, ACase.charge("BNS 103(1)")),
                            "P90D",
                            null)),
            entry("attachmentClaimed", timing(CourtTimings::attached, "P6M", null)),
            entry(
                    "attachmentSuit",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 103(1)")
                                    .has(
                                            at,
                                            new ProcessEntry.AttachmentClaimDecided(
                                                    on.some(), new PersonName("Biaka"), false)),
                            "P1Y",
                            null)),
            entry(
                    "attachedPropertyRestored",
                    timing(CourtTimings::attached, "P2Y", (_, due) -> PaperCase.arrest(due, due))),
            entry(
                    "proceedsNoticeAnswered",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 318(4)")
                                    .has(at, new ProcessEntry.ProceedsNoticeIssued(ACCUSED, "A car.")),
                            "P14D",
                            null)),
            entry(
                    "proceedsDistributed",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 318(4)")
                                    .has(at, new ProcessEntry.ProceedsDistributionOrdered(on.some())),
                            "P60D",
                            (on, _) -> new ProcessEntry.ProceedsDistributed(on.last()))),
            entry(
                    "propertyDescribed",
                    timing(
                            (on, at) -> seized(on, at).has(at, new ProcessEntry.PropertyProduced(on.last())),
                            "P14D",
                            (on, _) -> new ProcessEntry.PropertyStatementPrepared(on.last(), true))),
            entry(
                    "propertyDisposalOrdered",
                    timing(
                            (on, at) -> {
                                seized(on, at).has(before(at), new ProcessEntry.PropertyProduced(on.last()));
                                on.has(at, new ProcessEntry.PropertyStatementPrepared(on.last(), true));
                            },
                            "P30D",
                            (on, _) -> disposal(seizure(on)))),
            entry(
                    "disposalRests",
                    timing(
                            (on, at) -> {
                                seized(on, at).has(before(at), judgment());
                                on.has(at, disposal(seizure(on)));
                            },
                            "P2M",
                            null)),
            entry(
                    "propertyClaimed",
                    timing(
                            (on, at) -> seized(on, at).has(at, new ProcessEntry.PropertyProclaimed(on.last())),
                            "P6M",
                            null)));

    private CourtTimings() {}

    static Entry asks(ApplicationKind kind) {
        return new TrialEntry.ApplicationTaken(ACCUSED, kind, "As stated.");
    }

    static Entry statement() {
        return new TrialEntry.StatementBeforeMagistrate(VICTIM, "What happened.", true, true);
    }

    static Entry commitment() {
        return new TrialEntry.CaseCommitted(ACase.COURT);
    }

    static CourtEntry.RemandOrdered remand(@Nullable Boolean executive) {
        return new CourtEntry.RemandOrdered(
                ACCUSED, null, CustodyKind.JUDICIAL, ACase.JAIL, LATER, "Well founded.", executive);
    }

    static Entry convicted(String... of) {
        return ACase.judgment(Verdict.CONVICTED, of);
    }

    static Entry appeal(PaperCase on) {
        return new TrialEntry.AppealFiled(ACCUSED, on.some(), Appellant.CONVICT, null);
    }

    static Entry proclaimed(PaperCase on) {
        return new ProcessEntry.OffenderProclaimed(ACCUSED, on.some(), "Did not come.");
    }

    static Entry proclamation(java.time.LocalDate appearOn) {
        return new ProcessEntry.ProclamationPublished(ACCUSED, appearOn);
    }

    static Entry beyondTerm(BeyondTerm sentence) {
        return new CourtEntry.SentencePassed(ACCUSED, null, 0, 0, 0, null, ACase.JAIL, sentence);
    }

    static Entry petition(MercyAuthority to) {
        return new PrisonEntry.MercyPetitionFiled(ACCUSED, to);
    }

    static PaperCase told(PaperCase on, Instant at, MercyEvent event) {
        return beforeCourt(on, at, "BNS 103(1)")
                .has(at, new PrisonEntry.MercyInformed(ACCUSED, event, IndiaTime.dateOf(at)));
    }

    private static Entry sentence() {
        return new CourtEntry.SentencePassed(ACCUSED, null, 6, 0, 0, null, ACase.JAIL, null);
    }

    private static void died(PaperCase on, Instant at) {
        held(on, at, "BNS 303(2)").has(at, new PrisonEntry.PrisonerDied(ACCUSED, "In his sleep."));
    }

    private static Entry inquired(PaperCase on, boolean bodySent) {
        return new TrialEntry.DeathInquired(ACCUSED, on.last(), bodySent);
    }

    private static void attached(PaperCase on, Instant at) {
        informedBefore(on, at, "BNS 103(1)")
                .has(
                        at,
                        new ProcessEntry.PropertyAttached(
                                ACCUSED, AttachmentGround.PROCLAIMED_PERSON, "A house in Chanmari."));
    }

    static PaperCase seized(PaperCase on, Instant at) {
        return informedBefore(on, at, "BNS 303(2)").has(before(at), Timings.seizure(SeizureNature.SEARCH));
    }

    static EntryId seizure(PaperCase on) {
        return on.docket()
                .all(org.icjs.docket.PoliceEntry.PropertySeized.class)
                .getFirst()
                .id();
    }

    static Entry disposal(EntryId seizure) {
        return new ProcessEntry.PropertyDisposalOrdered(seizure, Disposal.DELIVERED, "To its owner.");
    }
}
