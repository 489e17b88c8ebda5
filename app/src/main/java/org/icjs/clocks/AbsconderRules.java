package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.kernel.Act.BNSS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.icjs.clocks.Timed.Begun;
import org.icjs.clocks.Timed.End;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.Docket;
import org.icjs.docket.ProcessEntry.AttachmentClaimDecided;
import org.icjs.docket.ProcessEntry.AttachmentGround;
import org.icjs.docket.ProcessEntry.OffenderProclaimed;
import org.icjs.docket.ProcessEntry.ProclamationPublished;
import org.icjs.docket.ProcessEntry.PropertyAttached;
import org.jspecify.annotations.Nullable;

/** Clocks of those who stay away, and of their property. Most are times before which nothing may be done against them. */
final class AbsconderRules {
    private static final int ONE_YEAR = 12;
    private static final int TWO_YEARS = 24;

    static final List<Rule> ALL = List.of(
            Timed.rule("proclaimedAppears", BNSS, "84(1)")
                    .begins(Clock.each(ProclamationPublished.class, ProclamationPublished::person))
                    .days(30, Counting.FROM_THE_DAY_AFTER)
                    .extended(AbsconderRules::dayOfAppearance)
                    .met(Clock::appearance)
                    .right()
                    .by(COURT),
            Timed.rule("trialInAbsence", BNSS, "356(1)")
                    .begins(Clock.first(ChargeFramed.class, ChargeFramed::person))
                    .applies((docket, _, begun) -> Scope.of(docket.any(
                            OffenderProclaimed.class, declared -> Objects.equals(declared.person(), begun.person()))))
                    .days(90, Counting.FROM_THE_DAY_AFTER)
                    .stopped(Clock::appearance)
                    .stopped(Clock::judgment)
                    .right()
                    .by(COURT),
            Timed.rule("attachmentClaimed", BNSS, "87(1)")
                    .begins(Clock.each(PropertyAttached.class, PropertyAttached::person, AbsconderRules::proclaimed))
                    .months(6, Counting.FROM_THE_DAY_AFTER)
                    .right()
                    .by(COURT),
            Timed.rule("attachmentSuit", BNSS, "87(4)")
                    .begins(Clock.each(AttachmentClaimDecided.class, _ -> null, decided -> !decided.allowed()))
                    .months(ONE_YEAR, Counting.FROM_THE_DAY_AFTER)
                    .right()
                    .by(COURT),
            Timed.rule("attachedPropertyRestored", BNSS, "88(3)")
                    .begins(Clock.each(PropertyAttached.class, PropertyAttached::person, AbsconderRules::proclaimed))
                    .months(TWO_YEARS, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock::appearance)
                    .right()
                    .by(COURT));

    private AbsconderRules() {}

    private static boolean proclaimed(PropertyAttached attached) {
        return attached.ground() == AttachmentGround.PROCLAIMED_PERSON;
    }

    /** The day that the proclamation names, where it gives more than the thirty days. */
    private static Optional<End> dayOfAppearance(Docket docket, Moment moment, Begun begun) {
        return docket.entry(begun.by())
                .flatMap(published -> Optional.ofNullable(appearOn(published.entry())))
                .map(day -> new End(Counting.midnight(day.plusDays(1)), begun.by()));
    }

    private static @Nullable LocalDate appearOn(org.icjs.docket.Entry entry) {
        return entry instanceof ProclamationPublished published ? published.appearOn() : null;
    }
}
