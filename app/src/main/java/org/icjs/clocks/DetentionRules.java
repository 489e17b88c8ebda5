package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.kernel.Act.BNSS;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.icjs.clocks.Timed.Begun;
import org.icjs.clocks.Timed.End;
import org.icjs.docket.CourtEntry.ArresteeProduced;
import org.icjs.docket.Docket;
import org.icjs.docket.PoliceEntry.ArresteeExamined;
import org.icjs.docket.PoliceEntry.ArresteeForwarded;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.StationEntry.AppearanceNoticeServed;
import org.icjs.docket.StationEntry.AppearanceRecorded;
import org.icjs.docket.StationEntry.ArresteeSentForExamination;
import org.icjs.docket.StationEntry.ArresteeTakenIn;
import org.icjs.docket.StationEntry.DesignatedOfficersTold;
import org.icjs.docket.StationEntry.DetaineeReleased;
import org.icjs.docket.StationEntry.DetentionGround;
import org.icjs.docket.StationEntry.PersonDetained;
import org.icjs.docket.StationEntry.ReportedToDistrictMagistrate;
import org.icjs.docket.StationEntry.WarrantExecuted;

/** Clocks of who is called instead of arrested, held without arrest for the offence, or taken in after one. */
final class DetentionRules {
    private static final int DAY = 24;

    static final List<Rule> ALL = List.of(
            Timed.rule("noticeAnswered", BNSS, "35(3)")
                    .begins(DetentionRules::dayOfAppearance)
                    .days(0, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.when(
                            AppearanceRecorded.class,
                            (begun, appearance) ->
                                    appearance.complied() && begun.by().equals(appearance.notice())))
                    .stopped(Clock.when(
                            AppearanceRecorded.class,
                            (begun, appearance) -> begun.by().equals(appearance.notice())))
                    .stopped(Clock.of(PersonArrested.class, PersonArrested::person))
                    .by(INVESTIGATOR),
            held("nameAscertained", "39(3)", DetentionGround.NAME_REFUSED),
            held("preventiveDetentionEnded", "170(2)", DetentionGround.DESIGN_TO_OFFEND),
            held("resisterReleased", "172(2)", DetentionGround.DIRECTION_RESISTED),
            Timed.rule("madeOverToPolice", BNSS, "40(1)")
                    .begins(DetentionRules::privateArrests)
                    .hours(6)
                    .met(DetentionRules::madeOver)
                    .by(INVESTIGATOR),
            Timed.rule("broughtToStation", BNSS, "57")
                    .begins(Clock.each(PersonArrested.class, PersonArrested::person))
                    .alarm("clock.forthwithHours")
                    .met(Clock.of(ArresteeTakenIn.class, ArresteeTakenIn::person))
                    .met(Clock.of(ArresteeProduced.class, ArresteeProduced::person))
                    .stopped(Clock::release)
                    .by(INVESTIGATOR),
            Timed.rule("arrestReported", BNSS, "59")
                    .begins(Clock.each(PersonArrested.class, PersonArrested::person))
                    .alarm("clock.arrestReportHours")
                    .met(Clock.when(
                            ReportedToDistrictMagistrate.class,
                            (begun, report) -> begun.by().equals(report.act())))
                    .by(INVESTIGATOR),
            Timed.rule("designatedOfficersTold", BNSS, "82(2)")
                    .begins(DetentionRules::elsewhere)
                    .alarm("clock.forthwithHours")
                    .met(Clock.when(
                            DesignatedOfficersTold.class,
                            (begun, told) -> begun.by().equals(told.execution())))
                    .by(INVESTIGATOR),
            Timed.rule("evidenceReportReceived", BNSS, "51(3)")
                    .begins(Clock.each(ArresteeSentForExamination.class, ArresteeSentForExamination::person))
                    .alarm("clock.forthwithHours")
                    .met(DetentionRules::examined)
                    .by(INVESTIGATOR));

    private DetentionRules() {}

    private static Timed held(String name, String section, DetentionGround ground) {
        return Timed.rule(name, BNSS, section)
                .begins(docket -> docket.all(PersonDetained.class, held -> held.ground() == ground).stream()
                        .map(held -> new Begun(held.occurredAt(), held.entry().person(), held.id()))
                        .toList())
                .hours(DAY)
                .met(Clock.of(DetaineeReleased.class, DetaineeReleased::person))
                .met(Clock.of(ArresteeForwarded.class, ArresteeForwarded::person))
                .stopped(Clock.of(PersonArrested.class, PersonArrested::person))
                .by(INVESTIGATOR);
    }

    /** The notice names the day. */
    private static List<Begun> dayOfAppearance(Docket docket) {
        return docket.all(AppearanceNoticeServed.class).stream()
                .map(notice -> new Begun(
                        notice.entry().appearOn() == null
                                ? null
                                : Counting.midnight(notice.entry().appearOn()),
                        notice.entry().person(),
                        notice.id()))
                .toList();
    }

    private static List<Begun> privateArrests(Docket docket) {
        return docket.all(PersonDetained.class, held -> held.ground() == DetentionGround.PRIVATE_ARREST).stream()
                .map(held ->
                        new Begun(held.entry().privateArrestAt(), held.entry().person(), held.id()))
                .toList();
    }

    private static List<Begun> elsewhere(Docket docket) {
        return docket.all(WarrantExecuted.class, WarrantExecuted::outsideDistrict).stream()
                .map(execution ->
                        new Begun(execution.occurredAt(), execution.entry().person(), execution.id()))
                .toList();
    }

    /** The police have the person when they enter it. */
    private static Stream<End> madeOver(Docket docket, Begun begun) {
        return docket.all(PersonDetained.class).stream()
                .filter(held -> held.id().equals(begun.by()))
                .map(held -> new End(held.occurredAt(), held.id()));
    }

    /** The examination soon after the arrest, done before this one was asked for, is another. */
    private static Stream<End> examined(Docket docket, Begun begun) {
        return Clock.of(ArresteeExamined.class, ArresteeExamined::person)
                .of(docket, begun)
                .filter(end -> begun.at() != null && !end.at().isBefore(Objects.requireNonNull(begun.at())));
    }
}
