package org.icjs.clocks;

import static java.util.Map.entry;
import static org.icjs.clocks.PaperCase.ACCUSED;
import static org.icjs.clocks.PaperCase.VICTIM;
import static org.icjs.clocks.PaperCase.arrest;
import static org.icjs.clocks.PaperCase.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.BailSecurity;
import org.icjs.docket.CourtEntry.HearingPurpose;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.Entry;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PoliceEntry.Delivery;
import org.icjs.docket.PoliceEntry.SeizureNature;
import org.icjs.docket.Sex;
import org.icjs.docket.StationEntry;
import org.icjs.docket.StationEntry.DeclinedFor;
import org.icjs.docket.StationEntry.DetentionGround;
import org.icjs.docket.StationEntry.InformationNature;
import org.icjs.docket.TrialEntry.ApplicationKind;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonName;
import org.jspecify.annotations.Nullable;

/** For each rule of the usual shape: a case that begins its clock, how long it runs, and what meets it. */
final class Timings {
    /**
     * @param begins makes the case so that the clock begins at that moment
     * @param allowed {@code P14D}, {@code P2M}, {@code PT24H}; {@code *} after it where the day itself is the first
     * @param meets null for a right, which nothing on record meets
     */
    record Timing(
            BiConsumer<PaperCase, Instant> begins,
            String allowed,
            @Nullable BiFunction<PaperCase, Instant, Entry> meets) {}

    static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    static final Map<String, Timing> ALL = Map.ofEntries(
            entry("firCopyGiven", timing(informed("BNS 303(2)"), "PT24H", (_, _) -> copyOfFir())),
            entry("sceneVisitedByExpert", timing(informed("BNS 103(1)"), "PT24H", (_, _) -> visit(true))),
            entry("rapeInvestigationCompleted", timing(informed("BNS 64(1)"), "P2M", (_, _) -> report())),
            entry("progressTold", timing(informed("BNS 303(2)"), "P90D", (_, _) -> progress())),
            entry("summonsCaseInvestigated", timing(arrested("BNS 115(2)"), "P6M", (_, _) -> report())),
            entry(
                    "relativeTold",
                    new Timing(
                            (on, at) -> informedBefore(on, at, "BNS 303(2)")
                                    .has(at, arrest(at, at.plus(Duration.ofDays(400)))),
                            "PT24H",
                            null)),
            entry("arresteeExamined", timing(arrested("BNS 303(2)"), "PT24H", (_, _) -> examined())),
            entry("seizureReported", timing(seized("BNS 303(2)"), "PT24H", (on, _) -> reported(on, false, false))),
            entry("recordingForwarded", timing(seized("BNS 303(2)"), "PT24H", (on, _) -> reported(on, true, false))),
            entry("searchRecordSent", timing(seized("BNS 303(2)"), "PT48H", (on, _) -> reported(on, false, true))),
            entry(
                    "superiorInformed",
                    timing(seized("NDPS 21(b)"), "PT48H", (on, _) -> new PoliceEntry.SuperiorInformed(on.last()))),
            entry("victimSentForExamination", timing(informed("BNS 64(1)"), "PT24H", (_, _) -> sent())),
            entry(
                    "victimReportReceived",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 64(1)").has(at, sent()),
                            "P7D",
                            (_, _) -> new PoliceEntry.VictimReportReceived(
                                    VICTIM, new PersonName("Dr Lalrinawma"), "As described."))),
            entry(
                    "judgmentUploaded",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 303(2)").has(at, judgment()),
                            "P7D",
                            (on, _) -> new CourtEntry.JudgmentUploaded(on.last()))),
            entry("presumedIndigent", timing(arrested("BNS 115(2)"), "P7D", (on, _) -> bond(on))),
            entry(
                    "orderOfReleaseIssued",
                    timing(
                            (on, at) -> held(on, at, "BNS 303(2)").has(at, bond(on)),
                            "PT24H",
                            (on, _) -> new CourtEntry.ReleaseOrdered(ACCUSED, on.some()))),
            entry(
                    "releasedOnOrder",
                    timing(
                            (on, at) -> held(on, at, "BNS 303(2)")
                                    .has(at, new CourtEntry.ReleaseOrdered(ACCUSED, on.some())),
                            "PT24H",
                            (on, _) -> release(on))),
            entry(
                    "legalAidAfterBail",
                    timing(
                            (on, at) ->
                                    held(on, at, "BNS 303(2)").has(at, ACase.grant(on.some(), BailSecurity.BOND, 0)),
                            "PT168H",
                            (on, _) -> release(on))),
            entry(
                    "copiesSupplied",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)").has(at, hearing(HearingPurpose.APPEARANCE)),
                            "P14D",
                            (_, _) -> copies())),
            entry(
                    "remandRenewed",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)").remanded(at),
                            "P15D*",
                            (_, _) -> PaperCase.remand())),
            entry(
                    "dischargeApplied",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)").has(at, copies()),
                            "P60D",
                            (_, _) -> CourtTimings.asks(ApplicationKind.DISCHARGE))),
            entry(
                    "chargeFramedBySession",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 103(1)").has(at, hearing(HearingPurpose.CHARGE)),
                            "P60D",
                            (_, _) -> ACase.charge("BNS 103(1)"))),
            entry(
                    "chargeFramedByMagistrate",
                    timing(
                            (on, at) -> beforeCourt(on, at, "BNS 303(2)").has(at, hearing(HearingPurpose.CHARGE)),
                            "P60D",
                            (_, _) -> ACase.charge("BNS 303(2)"))),
            entry(
                    "pleaBargainingApplied",
                    timing(
                            (on, at) -> beforeCourt(on.victim(Sex.MALE, 41), at, "BNS 303(2)")
                                    .has(at, ACase.charge("BNS 303(2)")),
                            "P30D",
                            (_, _) -> CourtTimings.asks(ApplicationKind.PLEA_BARGAINING))),
            entry(
                    "rapeTrialCompleted",
                    timing((on, at) -> informedBefore(on, at, "BNS 64(1)").sentUp(at), "P2M", (_, _) -> judgment())),
            entry(
                    "bailInLongTrial",
                    timing(
                            (on, at) -> held(on, at, "BNS 303(2)")
                                    .sentUp(before(at))
                                    .has(at, hearing(HearingPurpose.EVIDENCE)),
                            "P60D",
                            (_, _) -> judgment())),
            entry("sessionJudgment", timing(argued("BNS 103(1)"), "P30D", (_, _) -> judgment())),
            entry("judgmentPronounced", timing(argued("BNS 303(2)"), "P45D", (_, _) -> judgment())),
            entry(
                    "childEvidenceRecorded",
                    timing(
                            (on, at) -> informedBefore(on.victim(Sex.MALE, 12), at, "POCSO 8")
                                    .has(at, new CourtEntry.CognizanceTaken(LATER)),
                            "P30D",
                            (_, _) -> new CourtEntry.EvidenceRecorded(VICTIM, "It was so.", true))),
            entry(
                    "childTrialCompleted",
                    timing(
                            (on, at) -> informedBefore(on.victim(Sex.MALE, 12), at, "POCSO 8")
                                    .sentUp(before(at))
                                    .has(at, new CourtEntry.CognizanceTaken(LATER)),
                            "P1Y",
                            (_, _) -> judgment())),
            entry("atrocityInvestigated", timing(informed("SCST 3(1)"), "P60D", (_, _) -> report())),
            entry(
                    "atrocityTrialCompleted",
                    timing((on, at) -> informedBefore(on, at, "SCST 3(1)").sentUp(at), "P2M", (_, _) -> judgment())),
            entry(
                    "childProducedBeforeBoard",
                    timing(
                            (on, at) -> informedBefore(on.accusedAged(17), at, "BNS 303(2)")
                                    .has(at, arrest(at, at)),
                            "PT24H",
                            (_, _) -> ACase.production(true))),
            entry(
                    "missingChildRegistered",
                    timing(diary(InformationNature.MISSING_PERSON), "PT24H", (on, at) -> fir(on, at))),
            entry(
                    "informationRegistered",
                    timing(diary(InformationNature.COGNIZABLE_OFFENCE), "PT24H", (on, at) -> fir(on, at))),
            entry(
                    "preliminaryEnquiryEnded",
                    timing(
                            (on, at) -> on.has(at, diaryEntry(InformationNature.COGNIZABLE_OFFENCE))
                                    .has(at, enquiry()),
                            "P14D",
                            (_, _) -> new StationEntry.PreliminaryEnquiryClosed("No case."))),
            entry(
                    "nonCognizableReported",
                    timing(diary(InformationNature.NON_COGNIZABLE_OFFENCE), "P14D", (_, _) -> diaryReport())),
            entry("diaryReportForwarded", timing(Timings::declined, "P14D", (_, _) -> diaryReport())),
            entry("informantNotified", timing(Timings::declined, "PT24H", (_, _) -> progress())),
            entry(
                    "reportAfterClosing",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 303(2)")
                                    .has(at, new StationEntry.InvestigationClosed("Nobody found.")),
                            "PT24H",
                            (_, _) -> report())),
            entry(
                    "actionTold",
                    timing((on, at) -> informedBefore(on, at, "BNS 303(2)").sentUp(at), "PT24H", (_, _) -> progress())),
            entry(
                    "noticeAnswered",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 303(2)").has(before(at), notice(at)),
                            "P0D",
                            (on, _) -> new StationEntry.AppearanceRecorded(ACCUSED, on.last(), true))),
            entry("nameAscertained", timing(detained(DetentionGround.NAME_REFUSED), "PT24H", (_, _) -> letGo())),
            entry(
                    "preventiveDetentionEnded",
                    timing(detained(DetentionGround.DESIGN_TO_OFFEND), "PT24H", (_, _) -> letGo())),
            entry("resisterReleased", timing(detained(DetentionGround.DIRECTION_RESISTED), "PT24H", (_, _) -> letGo())),
            entry(
                    "broughtToStation",
                    timing(
                            arrested("BNS 303(2)"),
                            "PT24H",
                            (_, _) -> new StationEntry.ArresteeTakenIn(ACCUSED, "A phone.", true))),
            entry(
                    "arrestReported",
                    timing(
                            arrested("BNS 303(2)"),
                            "PT168H",
                            (on, _) -> new StationEntry.ReportedToDistrictMagistrate(on.last()))),
            entry(
                    "designatedOfficersTold",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 303(2)")
                                    .has(at, new StationEntry.WarrantExecuted(ACCUSED, on.some(), true)),
                            "PT24H",
                            (on, _) -> new StationEntry.DesignatedOfficersTold(ACCUSED, on.last()))),
            entry(
                    "evidenceReportReceived",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 303(2)")
                                    .has(at, new StationEntry.ArresteeSentForExamination(ACCUSED, "Civil Hospital")),
                            "PT24H",
                            (_, _) -> examined())),
            entry(
                    "inquestReported",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 103(1)").has(at, inquest(at, false)),
                            "PT24H",
                            (on, _) -> new StationEntry.ReportedToDistrictMagistrate(on.last()))),
            entry(
                    "bodySent",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 103(1)").has(at, inquest(at, true)),
                            "PT24H",
                            (_, _) -> new StationEntry.BodySentForExamination(VICTIM, "Civil Hospital"))),
            entry(
                    "childReported",
                    timing(
                            (on, at) -> on.victim(Sex.MALE, 12).informed(at, "POCSO 8"),
                            "PT24H",
                            (_, _) -> new StationEntry.ChildReported(VICTIM, false))),
            entry(
                    "sanctionDecided",
                    timing(
                            (on, at) -> informedBefore(on, at, "BNS 198")
                                    .has(
                                            at,
                                            new StationEntry.SanctionRequested(
                                                    ACCUSED,
                                                    StationEntry.SanctionAuthority.STATE_GOVERNMENT,
                                                    IndiaTime.dateOf(at))),
                            "P120D",
                            (on, _) -> new StationEntry.SanctionReceived(ACCUSED, on.last(), true, "Well founded."))),
            entry(
                    "informationSentToSuperior",
                    timing(
                            (on, at) -> informedBefore(on, at, "NDPS 21(b)")
                                    .has(at, new StationEntry.DrugInformationTakenDown("A parcel on the bus.")),
                            "PT72H",
                            (on, _) -> new PoliceEntry.SuperiorInformed(on.last()))),
            entry(
                    "inventoryApplied",
                    timing(seized("NDPS 21(b)"), "PT168H", (on, _) -> new StationEntry.InventoryApplied(on.last()))),
            entry(
                    "childInquiryCompleted",
                    timing(
                            (on, at) -> informedBefore(on.accusedAged(17), at, "BNS 303(2)")
                                    .has(at, ACase.production(true)),
                            "P4M",
                            (_, _) -> judgment())));

    private Timings() {}

    static Timing timing(
            BiConsumer<PaperCase, Instant> begins,
            String allowed,
            @Nullable BiFunction<PaperCase, Instant, Entry> meets) {
        return new Timing(begins, allowed, meets);
    }

    static BiConsumer<PaperCase, Instant> informed(String... sections) {
        return (on, at) -> on.informed(at, sections);
    }

    private static BiConsumer<PaperCase, Instant> arrested(String... sections) {
        return (on, at) -> informedBefore(on, at, sections).has(at, arrest(at, at));
    }

    /** One child, who is missing where the information is of a missing person. */
    static StationEntry.GeneralDiaryEntered diaryEntry(InformationNature nature) {
        return new StationEntry.GeneralDiaryEntered(
                null,
                nature,
                "As told.",
                List.of(new StationEntry.Concerned(
                        null, StationEntry.Concern.MISSING, new PersonName("Lalrina"), Sex.FEMALE, 12L, null)));
    }

    private static BiConsumer<PaperCase, Instant> diary(InformationNature nature) {
        return (on, at) -> on.has(at, diaryEntry(nature));
    }

    static StationEntry.PreliminaryEnquiryBegun enquiry() {
        return new StationEntry.PreliminaryEnquiryBegun(
                PaperCase.sections("BNS 317(2)"), new PersonName("Ngurthanmawii"));
    }

    private static Entry fir(PaperCase on, Instant at) {
        return on.fir(at, at, "BNS 303(2)");
    }

    static Entry diaryReport() {
        return new StationEntry.DiaryReportForwarded(ACase.COURT);
    }

    private static void declined(PaperCase on, Instant at) {
        informedBefore(on, at, "BNS 303(2)")
                .has(at, new StationEntry.InvestigationDeclined(DeclinedFor.NO_SUFFICIENT_GROUND, "None."));
    }

    static StationEntry.AppearanceNoticeServed notice(Instant day) {
        return new StationEntry.AppearanceNoticeServed(ACCUSED, IndiaTime.dateOf(day), Delivery.BY_HAND, "Known.");
    }

    private static BiConsumer<PaperCase, Instant> detained(DetentionGround ground) {
        return (on, at) -> informedBefore(on, at, "BNS 303(2)").has(at, detention(ground, null));
    }

    static StationEntry.PersonDetained detention(DetentionGround ground, @Nullable Instant privately) {
        return new StationEntry.PersonDetained(ACCUSED, ground, privately, "As the ground says.");
    }

    private static Entry letGo() {
        return new StationEntry.DetaineeReleased(ACCUSED, "Known now.");
    }

    static StationEntry.InquestHeld inquest(Instant died, boolean inCustody) {
        return new StationEntry.InquestHeld(
                VICTIM, inCustody, died, "A fall.", List.of(new PersonName("Rama"), new PersonName("Hmingi")));
    }

    private static BiConsumer<PaperCase, Instant> argued(String... sections) {
        return (on, at) -> informedBefore(on, at, sections)
                .sentUp(before(at))
                .has(at, new CourtEntry.ArgumentsHeard("Both sides.", LATER));
    }

    static Instant before(Instant at) {
        return at.minus(Duration.ofDays(3));
    }

    static PaperCase informedBefore(PaperCase on, Instant at, String... sections) {
        return on.informed(before(before(at)), sections);
    }

    static PaperCase held(PaperCase on, Instant at, String... sections) {
        return informedBefore(on, at, sections).remanded(before(at));
    }

    static PaperCase beforeCourt(PaperCase on, Instant at, String... sections) {
        return informedBefore(on, at, sections)
                .sentUp(before(at))
                .has(before(at), new CourtEntry.CaseRegistered(on.some(), null))
                .has(before(at), new CourtEntry.CognizanceTaken(LATER));
    }

    static BiConsumer<PaperCase, Instant> seized(String... sections) {
        return (on, at) -> informedBefore(on, at, sections).has(at, seizure(SeizureNature.SEARCH));
    }

    static PoliceEntry.PropertySeized seizure(SeizureNature nature) {
        return new PoliceEntry.PropertySeized(
                null,
                nature,
                AFir.place("Bus stand"),
                null,
                List.of(new PoliceEntry.Article(null, "A knife", "1", null, null, "S1")),
                List.of(new PersonName("Lalsanga"), new PersonName("Hrangi")),
                true);
    }

    /** Of the entry last recorded. */
    static Entry reported(PaperCase on, boolean recording, boolean searchRecord) {
        return new PoliceEntry.SeizureReported(on.last(), recording, searchRecord);
    }

    private static Entry sent() {
        return new PoliceEntry.VictimSentForExamination(VICTIM, "Civil Hospital", new PersonName("Lalrina"));
    }

    private static Entry copyOfFir() {
        return new PoliceEntry.FirCopyGiven(VICTIM, Delivery.BY_HAND);
    }

    static PoliceEntry.SceneVisited visit(boolean expert) {
        return new PoliceEntry.SceneVisited("A room.", expert, true);
    }

    private static Entry progress() {
        return new PoliceEntry.ProgressTold(VICTIM, Delivery.BY_HAND, "It goes on.");
    }

    static Entry examined() {
        return new PoliceEntry.ArresteeExamined(ACCUSED, new PersonName("Dr Lalrinawma"), "Civil Hospital", "Fit.");
    }

    static Entry bond(PaperCase on) {
        return new CourtEntry.BondAccepted(ACCUSED, on.some(), List.of());
    }

    static Entry release(PaperCase on) {
        return ACase.release(on.some(), true);
    }

    static Entry copies() {
        return new CourtEntry.CopiesSupplied(ACCUSED, "All papers.");
    }

    static Entry judgment() {
        return ACase.judgment(Verdict.ACQUITTED);
    }

    static Entry hearing(HearingPurpose purpose) {
        return new CourtEntry.HearingHeld(purpose, null, LATER, null, null);
    }
}
