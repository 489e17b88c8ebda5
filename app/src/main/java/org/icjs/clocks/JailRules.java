package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.docket.OfficeRole.JAIL;
import static org.icjs.kernel.Act.BNSS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.icjs.clocks.Timed.Begun;
import org.icjs.docket.Docket;
import org.icjs.docket.PrisonEntry.MercyAuthority;
import org.icjs.docket.PrisonEntry.MercyEvent;
import org.icjs.docket.PrisonEntry.MercyInformed;
import org.icjs.docket.PrisonEntry.MercyPetitionFiled;
import org.icjs.docket.PrisonEntry.PrisonerDied;
import org.icjs.docket.TrialEntry.DeathInquired;
import org.jspecify.annotations.Nullable;

/** Clocks that a jail begins: of a death in it, and of mercy. */
final class JailRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("deathInquiryHeld", BNSS, "196(2)")
                    .begins(Clock.each(PrisonerDied.class, PrisonerDied::person))
                    .alarm("clock.forthwithHours")
                    .met(Clock.when(
                            DeathInquired.class, (begun, inquiry) -> begun.by().equals(inquiry.death())))
                    .by(COURT),
            Timed.rule("bodySentForExamination", BNSS, "196(6)")
                    .begins(Clock.each(PrisonerDied.class, PrisonerDied::person))
                    .hours(24)
                    .met(Clock.when(
                            DeathInquired.class,
                            (begun, inquiry) -> inquiry.bodySent() && begun.by().equals(inquiry.death())))
                    .by(COURT),
            Timed.rule("mercyPetitionFiled", BNSS, "472(1)")
                    .begins(Clock.each(
                            MercyInformed.class,
                            MercyInformed::person,
                            told -> told.event() != MercyEvent.DECIDED_BY_GOVERNOR))
                    .applies((docket, _, begun) -> Scope.of(!petitionedBefore(docket, begun)))
                    .days(30, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.of(MercyPetitionFiled.class, MercyPetitionFiled::person))
                    .stopped(Clock.of(PrisonerDied.class, PrisonerDied::person))
                    .right()
                    .by(JAIL),
            Timed.rule("mercyPetitionToPresident", BNSS, "472(2)")
                    .begins(JailRules::decidedByGovernor)
                    .days(60, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.when(
                            MercyPetitionFiled.class,
                            (begun, filed) -> filed.to() == MercyAuthority.PRESIDENT
                                    && Objects.equals(begun.person(), filed.person())))
                    .stopped(Clock.of(PrisonerDied.class, PrisonerDied::person))
                    .right()
                    .by(JAIL));

    private JailRules() {}

    /** From the day of the decision, whenever the convict was told. */
    private static List<Begun> decidedByGovernor(Docket docket) {
        return docket.all(MercyInformed.class, told -> told.event() == MercyEvent.DECIDED_BY_GOVERNOR).stream()
                .map(told -> {
                    @Nullable LocalDate on = told.entry().eventOn();
                    return new Begun(
                            on == null ? null : Counting.midnight(on),
                            told.entry().person(),
                            told.id());
                })
                .toList();
    }

    /** Who has petitioned already has no such time again. */
    private static boolean petitionedBefore(Docket docket, Begun begun) {
        return docket.all(MercyPetitionFiled.class, filed -> Objects.equals(filed.person(), begun.person())).stream()
                .anyMatch(filed -> begun.at() != null && filed.occurredAt().isBefore(begun.at()));
    }
}
