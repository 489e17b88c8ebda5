package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * Custody of the police by a Magistrate's order: fifteen days in the whole, at once or in parts, within the first forty days in custody
 * where the limit is sixty, within the first sixty where it is longer.
 */
@Law(act = BNSS, section = "187(2)")
final class PoliceCustodyLeft extends CustodyRule {
    private static final int DAYS_MAX = 15;
    private static final int SHORT_WINDOW = 40;
    private static final int LONG_WINDOW = 60;

    PoliceCustodyLeft() {
        super("policeCustodyLeft", "187(2)");
    }

    @Override
    Stream<Deadline> of(Docket docket, CustodySpells custody, Moment moment) {
        CustodyDays days = custody.remanded();
        if (days.isEmpty()) {
            return Stream.empty();
        }
        int used = custody.ofKind(Spell.Kind.POLICE).until(moment.today());
        DefaultBail.Report report = DefaultBail.Report.on(docket, custody.person(), moment.now());
        if (report.filed() != null) {
            return Stream.of(said(custody, Status.STOPPED, null, "reportFiled", used, moment.today()));
        }
        if (!days.goOn()) {
            return Stream.of(said(custody, Status.STOPPED, null, "notRemanded", used, moment.today()));
        }
        Optional<Explained> doubt = doubt(docket, custody, moment);
        if (doubt.isPresent()) {
            return Stream.of(cannotTell(custody, OfficeRole.COURT, doubt.get()));
        }
        return Stream.of(
                switch (Alleged.inInvestigation(docket, moment.now(), moment.offences())
                        .limit()) {
                    case Alleged.Told.CannotTell<Alleged.Limit>(Explained why) ->
                        cannotTell(custody, OfficeRole.COURT, why);
                    case Alleged.Told.Sure<Alleged.Limit>(Alleged.Limit limit) ->
                        left(custody, days, used, DefaultBail.alarm(limit, moment), moment);
                });
    }

    private static Optional<Explained> doubt(Docket docket, CustodySpells custody, Moment moment) {
        return custody.gaps().stream()
                .filter(gap -> gap.kind() != Gap.Kind.NO_ARREST && gap.kind() != Gap.Kind.NO_JUDGMENT)
                .findFirst()
                .map(Gap::why)
                .or(() -> ranOut(docket, custody, moment).map(day -> Explained.of("custody.missing.order", day)));
    }

    /** The day to which the police were to hold somebody, where it is over and no new order is recorded. */
    private static Optional<LocalDate> ranOut(Docket docket, CustodySpells custody, Moment moment) {
        return custody.spells().getLast().kind() != Spell.Kind.POLICE
                ? Optional.empty()
                : docket
                        .all(
                                CourtEntry.RemandOrdered.class,
                                entry -> custody.person().equals(entry.person())
                                        && entry.custody() == CustodyKind.POLICE)
                        .stream()
                        .map(order -> order.entry().nextDate())
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .filter(moment.today()::isAfter);
    }

    private Deadline left(CustodySpells custody, CustodyDays days, int used, int limit, Moment moment) {
        int window = limit == 60 ? SHORT_WINDOW : LONG_WINDOW;
        LocalDate lastDay = Objects.requireNonNull(days.number(window), "custody goes on");
        boolean withPolice = custody.spells().getLast().kind() == Spell.Kind.POLICE;
        boolean windowOver = moment.today().isAfter(lastDay);
        if (used > DAYS_MAX || (withPolice && windowOver)) {
            return said(custody, Status.BREACHED, lastDay, "over", used, lastDay);
        }
        if (windowOver) {
            return said(custody, Status.STOPPED, lastDay, "windowOver", used, lastDay);
        }
        if (withPolice) {
            // Today is one of the days used.
            LocalDate end = earlier(lastDay, moment.today().plusDays(DAYS_MAX - used));
            return said(custody, Status.RUNNING, end, "withPolice", used, end);
        }
        return used == DAYS_MAX
                ? said(custody, Status.STOPPED, null, "usedUp", used, lastDay)
                : said(custody, Status.RUNNING, lastDay, "left", used, lastDay);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Deadline said(
            CustodySpells custody,
            Status status,
            @Nullable LocalDate lastDay,
            String variant,
            int used,
            LocalDate day) {
        return deadline(
                custody.person(),
                status,
                lastDay == null ? null : endOf(lastDay),
                OfficeRole.COURT,
                custody.basis(),
                variant,
                custody.person(),
                used,
                Math.max(0, DAYS_MAX - used),
                day);
    }
}
