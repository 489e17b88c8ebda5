package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.docket.OfficeRole.INVESTIGATOR;
import static org.icjs.docket.OfficeRole.JAIL;
import static org.icjs.kernel.Act.BNSS;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.icjs.clocks.Timed.Begun;
import org.icjs.clocks.Timed.End;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.BondAccepted;
import org.icjs.docket.CourtEntry.ReleaseOrdered;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.ArresteeExamined;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.docket.TrialEntry.RemandPapersSent;
import org.icjs.law.NamedSections;

/** Clocks of arrest and of release, other than of custody. */
final class ArrestRules {
    static final List<Rule> ALL = List.of(
            new GroundsGiven(),
            Timed.rule("relativeTold", BNSS, "48(1)")
                    .begins(Clock.each(PersonArrested.class, PersonArrested::person))
                    .alarm("clock.forthwithHours")
                    .met(ArrestRules::told)
                    .by(INVESTIGATOR),
            Timed.rule("arresteeExamined", BNSS, "53(1)")
                    .begins(Clock.each(PersonArrested.class, PersonArrested::person))
                    .alarm("clock.forthwithHours")
                    .met(Clock.of(ArresteeExamined.class, ArresteeExamined::person))
                    .by(INVESTIGATOR),
            Timed.rule("presumedIndigent", BNSS, "478(1)")
                    .begins(Clock.each(PersonArrested.class, PersonArrested::person))
                    .applies((docket, moment, begun) -> Scope.any(
                                    Scope.against(docket, begun.person()), moment.offences(), Scope::nonBailable)
                            .not())
                    .days(7, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock::release)
                    .stopped(Clock::judgment)
                    .by(COURT),
            Timed.rule("executiveRemandEnds", BNSS, "187(6)")
                    .begins(ArrestRules::executiveRemand)
                    .days(7, Counting.FROM_THE_DAY_ITSELF)
                    .met(Clock.when(RemandOrdered.class, ArrestRules::byJudicialMagistrate))
                    .stopped(Clock::release)
                    .by(COURT),
            Timed.rule("executivePapersSent", BNSS, "187(6)")
                    .begins(ArrestRules::executiveRemand)
                    .days(7, Counting.FROM_THE_DAY_ITSELF)
                    .met(Clock.of(RemandPapersSent.class, RemandPapersSent::person))
                    .stopped(Clock::release)
                    .by(COURT),
            Timed.rule("bailNoticeGiven", BNSS, "483(1)")
                    .begins(Clock.each(BailApplied.class, BailApplied::person))
                    .applies((docket, _, _) -> rapeOfAChild(docket))
                    .days(15, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock::prosecutionTold)
                    .by(COURT),
            Timed.rule("orderOfReleaseIssued", BNSS, "487(1)")
                    .begins(Clock.each(BondAccepted.class, BondAccepted::person))
                    .applies((docket, _, begun) ->
                            Scope.of(begun.at() != null && Clock.jailed(docket, begun.person(), begun.at())))
                    .alarm("clock.forthwithHours")
                    .met(Clock.of(ReleaseOrdered.class, ReleaseOrdered::person))
                    .stopped(Clock.of(PrisonerReleased.class, PrisonerReleased::person))
                    .by(COURT),
            Timed.rule("releasedOnOrder", BNSS, "487(1)")
                    .begins(Clock.each(ReleaseOrdered.class, ReleaseOrdered::person))
                    .alarm("clock.releaseHours")
                    .met(Clock.of(PrisonerReleased.class, PrisonerReleased::person))
                    .by(JAIL),
            Timed.rule("legalAidAfterBail", BNSS, "487")
                    .begins(Clock.each(BailGranted.class, BailGranted::person))
                    .alarm("clock.legalAidHours")
                    .met(ArrestRules::free)
                    .stopped(Clock::judgment)
                    .by(JAIL));

    private ArrestRules() {}

    /** The first order of an Executive Magistrate after an arrest: the seven days are in the aggregate. */
    private static List<Begun> executiveRemand(Docket docket) {
        List<Docket.Of<RemandOrdered>> orders =
                docket.all(RemandOrdered.class, order -> Boolean.TRUE.equals(order.executive()));
        return orders.stream()
                .filter(order -> orders.stream()
                        .filter(other -> other.occurredAt().isBefore(order.occurredAt())
                                && Objects.equals(
                                        other.entry().person(), order.entry().person()))
                        .allMatch(other -> arrestedBetween(docket, other, order)))
                .map(order -> new Begun(order.occurredAt(), order.entry().person(), order.id()))
                .toList();
    }

    private static boolean arrestedBetween(
            Docket docket, Docket.Of<RemandOrdered> earlier, Docket.Of<RemandOrdered> later) {
        return docket
                .all(
                        PersonArrested.class,
                        arrest -> Objects.equals(arrest.person(), later.entry().person()))
                .stream()
                .anyMatch(arrest -> arrest.occurredAt().isAfter(earlier.occurredAt())
                        && !arrest.occurredAt().isAfter(later.occurredAt()));
    }

    private static boolean byJudicialMagistrate(Begun begun, RemandOrdered order) {
        return !Boolean.TRUE.equals(order.executive()) && Objects.equals(begun.person(), order.person());
    }

    private static Scope rapeOfAChild(Docket docket) {
        return Scope.alleged(docket).isEmpty()
                ? Scope.UNKNOWN
                : Scope.of(NamedSections.rapeOfAChild(Scope.alleged(docket)));
    }

    /** The memorandum of arrest says when a relative or friend was told. */
    private static Stream<End> told(Docket docket, Begun begun) {
        return docket.all(PersonArrested.class).stream()
                .filter(arrest -> arrest.id().equals(begun.by()))
                .map(arrest -> arrest.entry().relativeToldAt())
                .filter(Objects::nonNull)
                .map(at -> new End(at, begun.by()));
    }

    /** A bond sets free who is not in a jail; who is in one is free when the jail releases him. */
    private static Stream<End> free(Docket docket, Begun begun) {
        boolean held = begun.person() != null
                && docket.person(begun.person())
                        .map(Party::custody)
                        .filter(Party.Custody::held)
                        .isPresent();
        return held
                ? Clock.of(PrisonerReleased.class, PrisonerReleased::person).of(docket, begun)
                : Clock.release(docket, begun);
    }
}
