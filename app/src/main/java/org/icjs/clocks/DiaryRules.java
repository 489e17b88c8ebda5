package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.kernel.Act.BNSS;

import java.util.List;
import java.util.stream.Stream;
import org.icjs.clocks.Timed.Begins;
import org.icjs.clocks.Timed.Begun;
import org.icjs.docket.Docket;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.PoliceEntry.ProgressTold;
import org.icjs.docket.StationEntry.Concern;
import org.icjs.docket.StationEntry.DeclinedFor;
import org.icjs.docket.StationEntry.DiaryReportForwarded;
import org.icjs.docket.StationEntry.GeneralDiaryEntered;
import org.icjs.docket.StationEntry.InformationNature;
import org.icjs.docket.StationEntry.InvestigationClosed;
import org.icjs.docket.StationEntry.InvestigationDeclined;
import org.icjs.docket.StationEntry.PreliminaryEnquiryBegun;
import org.icjs.docket.StationEntry.PreliminaryEnquiryClosed;

/** Clocks of what stands in a diary and in no FIR, and of what is closed and not filed. */
final class DiaryRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("missingChildRegistered", BNSS, "173(1)")
                    .begins(DiaryRules::missing)
                    .applies((docket, _, begun) -> Scope.child(docket, begun.person()))
                    .turnsOn("age")
                    .alarm("clock.forthwithHours")
                    .met(Clock.any(FirRegistered.class))
                    .by(INVESTIGATOR),
            Timed.rule("informationRegistered", BNSS, "173(1)")
                    .begins(diary(InformationNature.COGNIZABLE_OFFENCE))
                    .alarm("clock.forthwithHours")
                    .met(Clock.any(FirRegistered.class))
                    .stopped(Clock.any(PreliminaryEnquiryBegun.class))
                    .by(INVESTIGATOR),
            Timed.rule("preliminaryEnquiryEnded", BNSS, "173(3)")
                    .begins(DiaryRules::enquiry)
                    .days(14, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.any(FirRegistered.class))
                    .met(Clock.any(PreliminaryEnquiryClosed.class))
                    .by(INVESTIGATOR),
            Timed.rule("nonCognizableReported", BNSS, "174(1)")
                    .begins(diary(InformationNature.NON_COGNIZABLE_OFFENCE))
                    .days(14, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.any(DiaryReportForwarded.class))
                    .stopped(Clock.any(FirRegistered.class))
                    .by(INVESTIGATOR),
            Timed.rule("diaryReportForwarded", BNSS, "176(2)")
                    .begins(DiaryRules::fortnights)
                    .days(14, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.any(DiaryReportForwarded.class))
                    .stopped(Clock.any(PoliceReportFiled.class))
                    .by(INVESTIGATOR),
            Timed.rule("informantNotified", BNSS, "176(2)")
                    .begins(DiaryRules::noGround)
                    .alarm("clock.forthwithHours")
                    .met(Clock.any(ProgressTold.class))
                    .by(INVESTIGATOR),
            Timed.rule("reportAfterClosing", BNSS, "193(3)")
                    .begins(docket -> Clock.once(docket, InvestigationClosed.class))
                    .applies((docket, _, begun) ->
                            Scope.of(reportedBefore(docket, begun)).not())
                    .alarm("clock.forthwithHours")
                    .met(Clock.any(PoliceReportFiled.class))
                    .by(INVESTIGATOR));

    private DiaryRules() {}

    private static Begins diary(InformationNature nature) {
        return docket -> docket.all(GeneralDiaryEntered.class, diary -> diary.nature() == nature).stream()
                .map(diary -> new Begun(diary.occurredAt(), null, diary.id()))
                .toList();
    }

    /** Each person whom the diary has as missing. */
    private static List<Begun> missing(Docket docket) {
        return docket.all(GeneralDiaryEntered.class, diary -> diary.people() != null).stream()
                .flatMap(diary -> diary.entry().people().stream()
                        .filter(person -> person.concern() == Concern.MISSING)
                        .map(person -> new Begun(diary.occurredAt(), person.ref(), diary.id())))
                .toList();
    }

    /** The text names no beginning: the information, which is the earliest. */
    private static List<Begun> enquiry(Docket docket) {
        return Clock.once(docket, PreliminaryEnquiryBegun.class).stream()
                .map(enquiry -> Clock.once(docket, GeneralDiaryEntered.class).stream()
                        .findFirst()
                        .map(diary -> new Begun(diary.at(), null, enquiry.by()))
                        .orElse(enquiry))
                .toList();
    }

    /** The decision not to investigate, and each report after it. */
    private static List<Begun> fortnights(Docket docket) {
        List<Begun> declined = Clock.once(docket, InvestigationDeclined.class);
        return declined.isEmpty()
                ? declined
                : Stream.concat(
                                declined.stream(),
                                Clock.each(DiaryReportForwarded.class, _ -> null).in(docket).stream())
                        .toList();
    }

    private static List<Begun> noGround(Docket docket) {
        return docket
                .all(InvestigationDeclined.class, declined -> declined.ground() == DeclinedFor.NO_SUFFICIENT_GROUND)
                .stream()
                .map(declined -> new Begun(declined.occurredAt(), null, declined.id()))
                .toList();
    }

    private static boolean reportedBefore(Docket docket, Begun closed) {
        return closed.at() != null
                && docket.all(PoliceReportFiled.class).stream()
                        .anyMatch(report -> !report.occurredAt().isAfter(closed.at()));
    }
}
