package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.kernel.Act.BNSS;

import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.clocks.Timed.Begun;
import org.icjs.clocks.Timed.End;
import org.icjs.docket.CourtEntry.CaseRegistered;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.CopiesSupplied;
import org.icjs.docket.CourtEntry.EvidenceRecorded;
import org.icjs.docket.CourtEntry.HearingHeld;
import org.icjs.docket.CourtEntry.HearingPurpose;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.Party.Capacity;
import org.icjs.docket.PrisonEntry.PrisonerTakenToCourt;
import org.icjs.docket.Sex;
import org.icjs.docket.TrialEntry.ApplicationKind;
import org.icjs.kernel.PersonRef;
import org.icjs.law.NamedSections;
import org.jspecify.annotations.Nullable;

/** Clocks before the court, from the police report to the end of the evidence. */
final class TrialRules {
    private static final Period COPIES = Period.ofDays(14);

    static final List<Rule> ALL = List.of(
            Timed.rule("copiesSupplied", BNSS, "230")
                    .begins(TrialRules::appearance)
                    .days(14, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.of(CopiesSupplied.class, CopiesSupplied::person))
                    .stopped(Clock::judgment)
                    .by(COURT),
            Timed.rule("remandRenewed", BNSS, "346(2)")
                    .begins(TrialRules::remandAfterCognizance)
                    .days(15, Counting.FROM_THE_DAY_ITSELF)
                    .met(Clock.of(RemandOrdered.class, RemandOrdered::person))
                    .stopped(Clock::release)
                    .stopped(Clock::judgment)
                    .by(COURT),
            Timed.rule("dischargeApplied", BNSS, "262(1)")
                    .begins(Clock.first(CopiesSupplied.class, CopiesSupplied::person))
                    .applies((docket, moment, begun) ->
                            warrantCaseByMagistrate(docket, moment, begun).and(accused(docket, begun)))
                    .days(60, Counting.FROM_THE_DAY_AFTER)
                    .met(CommitmentRules.applied(ApplicationKind.DISCHARGE))
                    .stopped(Clock.of(ChargeFramed.class, ChargeFramed::person))
                    .stopped(Clock::judgment)
                    .right()
                    .by(COURT),
            Timed.rule("chargeFramedBySession", BNSS, "251(1)(b)")
                    .begins(TrialRules::hearingOnCharge)
                    .applies(TrialRules::bySession)
                    .days(60, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.of(ChargeFramed.class, ChargeFramed::person))
                    .stopped(Clock::judgment)
                    .by(COURT),
            Timed.rule("chargeFramedByMagistrate", BNSS, "263(1)")
                    .begins(TrialRules::hearingOnCharge)
                    .applies(TrialRules::warrantCaseByMagistrate)
                    .days(60, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.of(ChargeFramed.class, ChargeFramed::person))
                    .stopped(Clock::judgment)
                    .by(COURT),
            Timed.rule("pleaBargainingApplied", BNSS, "290(1)")
                    .begins(Clock.first(ChargeFramed.class, ChargeFramed::person))
                    .applies(TrialRules::mayBargain)
                    .turnsOn("offenceOrVictim")
                    .days(30, Counting.FROM_THE_DAY_AFTER)
                    .met(CommitmentRules.applied(ApplicationKind.PLEA_BARGAINING))
                    .stopped(Clock::judgment)
                    .right()
                    .by(COURT),
            Timed.rule("rapeTrialCompleted", BNSS, "346(1)")
                    .begins(Clock.forEach(Capacity.ACCUSED, Clock::policeReport))
                    .applies((docket, _, begun) ->
                            Scope.named(Scope.against(docket, begun.person()), NamedSections.RAPE))
                    .months(2, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock::judgment)
                    .by(COURT),
            Timed.rule("bailInLongTrial", BNSS, "480(6)")
                    .begins(Clock.forEach(Capacity.ACCUSED, TrialRules::evidence))
                    .applies(TrialRules::heldForNonBailableBeforeMagistrate)
                    .days(60, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock::judgment)
                    .stopped(Clock::release)
                    .by(COURT));

    private TrialRules() {}

    /**
     * The first day on which each accused was before the court that has the case: taken there from jail, remanded, or at a hearing for
     * appearance or copies. Where none is entered, it can still be told that copies supplied within fourteen days of the registration were in
     * time, for nobody appears in a case before it is registered.
     */
    private static List<Begun> appearance(Docket docket) {
        Optional<Docket.Of<CaseRegistered>> registered =
                docket.all(CaseRegistered.class).stream().findFirst();
        if (registered.isEmpty() || !docket.any(CognizanceTaken.class)) {
            return List.of();
        }
        return docket.people(Capacity.ACCUSED).stream()
                .map(party -> appearance(docket, party.ref(), registered.get()))
                .toList();
    }

    private static Begun appearance(Docket docket, PersonRef person, Docket.Of<CaseRegistered> registered) {
        Optional<End> first = appearances(docket, person)
                .filter(end -> !end.at().isBefore(registered.occurredAt()))
                .min(Comparator.comparing(End::at));
        if (first.isPresent()) {
            return new Begun(first.get().at(), person, first.get().by());
        }
        Instant earliestLastDay = Counting.FROM_THE_DAY_AFTER.end(registered.occurredAt(), COPIES);
        boolean surelyInTime =
                docket.all(CopiesSupplied.class, copies -> Objects.equals(copies.person(), person)).stream()
                        .anyMatch(copies -> copies.occurredAt().isBefore(earliestLastDay));
        return new Begun(surelyInTime ? registered.occurredAt() : null, person, registered.id());
    }

    private static Stream<End> appearances(Docket docket, PersonRef person) {
        return Stream.of(
                        docket.all(RemandOrdered.class, remand -> Objects.equals(remand.person(), person)).stream()
                                .map(remand -> new End(remand.occurredAt(), remand.id())),
                        docket.all(PrisonerTakenToCourt.class, taken -> Objects.equals(taken.person(), person)).stream()
                                .map(taken -> new End(taken.occurredAt(), taken.id())),
                        docket
                                .all(
                                        HearingHeld.class,
                                        hearing -> hearing.purpose() == HearingPurpose.APPEARANCE
                                                || hearing.purpose() == HearingPurpose.COPIES)
                                .stream()
                                .map(hearing -> new End(hearing.occurredAt(), hearing.id())))
                .flatMap(appearance -> appearance);
    }

    private static List<Begun> remandAfterCognizance(Docket docket) {
        Optional<Instant> cognizance =
                docket.all(CognizanceTaken.class).stream().findFirst().map(Docket.Of::occurredAt);
        return Clock.each(RemandOrdered.class, RemandOrdered::person).in(docket).stream()
                .filter(remand -> cognizance
                        .filter(at -> remand.at() != null && !remand.at().isBefore(at))
                        .isPresent())
                .toList();
    }

    private static List<Begun> hearingOnCharge(Docket docket) {
        return Clock.forEach(Capacity.ACCUSED, TrialRules::firstOnCharge).in(docket);
    }

    private static List<Begun> firstOnCharge(Docket docket) {
        return docket.all(HearingHeld.class, hearing -> hearing.purpose() == HearingPurpose.CHARGE).stream()
                .limit(1)
                .map(hearing -> new Begun(hearing.occurredAt(), null, hearing.id()))
                .toList();
    }

    /** The first day for evidence: a hearing for it, or evidence itself. */
    private static List<Begun> evidence(Docket docket) {
        return Stream.concat(
                        docket.all(HearingHeld.class, hearing -> hearing.purpose() == HearingPurpose.EVIDENCE).stream()
                                .map(hearing -> new End(hearing.occurredAt(), hearing.id())),
                        docket.all(EvidenceRecorded.class).stream()
                                .map(evidence -> new End(evidence.occurredAt(), evidence.id())))
                .min(Comparator.comparing(End::at))
                .map(first -> new Begun(first.at(), null, first.by()))
                .stream()
                .toList();
    }

    static Scope bySession(Docket docket, Moment moment, Begun begun) {
        return Scope.any(Scope.against(docket, begun.person()), moment.offences(), Scope::session);
    }

    private static Scope warrantCaseByMagistrate(Docket docket, Moment moment, Begun begun) {
        return bySession(docket, moment, begun)
                .not()
                .and(InvestigationRules.summonsCase(docket, moment, begun).not());
    }

    static Scope accused(Docket docket, Begun begun) {
        return Scope.of(begun.person() != null
                && docket.person(begun.person())
                        .filter(party -> party.is(Capacity.ACCUSED))
                        .isPresent());
    }

    /** Not for offences over seven years, nor against a woman or a child: 289. */
    private static Scope mayBargain(Docket docket, Moment moment, Begun begun) {
        Scope grave = Scope.any(
                Scope.against(docket, begun.person()), moment.offences(), offence -> Scope.overYears(offence, 7));
        return docket.people(Capacity.VICTIM).stream()
                .map(victim -> womanOrChild(docket, victim.ref()).not())
                .reduce(grave.not(), Scope::and);
    }

    private static Scope womanOrChild(Docket docket, PersonRef victim) {
        @Nullable
        Object sex = docket.known(Fact.PERSON_SEX, victim).map(Known::value).orElse(null);
        Scope woman = sex == null ? Scope.UNKNOWN : Scope.of(sex == Sex.FEMALE);
        return woman.not().and(Scope.child(docket, victim).not()).not();
    }

    private static Scope heldForNonBailableBeforeMagistrate(Docket docket, Moment moment, Begun begun) {
        boolean held = begun.at() != null && Clock.held(docket, begun.person(), begun.at());
        return Scope.of(held)
                .and(bySession(docket, moment, begun).not())
                .and(Scope.any(Scope.against(docket, begun.person()), moment.offences(), Scope::nonBailable));
    }
}
