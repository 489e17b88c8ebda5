package org.icjs.clocks;

import static org.icjs.kernel.Act.BNSS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * Release on bail when custody in investigation has lasted 60, 90 or 180 days and no police report has been filed. The day of the first
 * remand counts; the right begins on day 61, 91 or 181, whether or not courts sit; broken spells add up. A report filed before the right
 * is applied for ends it; one filed after that does not.
 */
@Law(act = BNSS, section = "187(3)")
final class DefaultBail extends CustodyRule {
    /** The point of the settings that says which answer to "ten years or more" the alarm follows: EARLIER or LATER. */
    static final String TEN_YEARS = "custody.tenYears";

    /** Whatever is alleged, a report within so many days is in time. */
    private static final int LEAST_LIMIT = 60;

    DefaultBail() {
        super("defaultBail", "187(3)");
    }

    /** The first police report that sends this person up; {@code unclear} where one names nobody. */
    record Report(@Nullable Recorded filed, boolean unclear) {
        static Report on(Docket docket, PersonRef person, Instant now) {
            boolean unclear = false;
            Object first = docket.known(Fact.ACCUSED_SENT_UP).map(Known::value).orElse(null);
            for (Docket.Of<PoliceEntry.PoliceReportFiled> report :
                    docket.all(PoliceEntry.PoliceReportFiled.class, _ -> true)) {
                Object named = report.entry().accused() == null
                        ? first
                        : report.entry().accused();
                boolean inTime = !report.occurredAt().isAfter(now);
                if (inTime && named instanceof List<?> people && people.contains(person)) {
                    return new Report(report.recorded(), unclear);
                }
                unclear |= inTime && named == null;
            }
            return new Report(null, unclear);
        }
    }

    /** What is known of one person's right. {@code other} is the first day by the other answer of the courts, or the same day. */
    private record Right(
            CustodySpells custody,
            LocalDate first,
            LocalDate other,
            int days,
            int otherDays,
            @Nullable Recorded filed) {
        boolean settled() {
            return days == otherDays;
        }
    }

    @Override
    Stream<Deadline> of(Docket docket, CustodySpells custody, Moment moment) {
        CustodyDays days = custody.remanded();
        if (days.isEmpty()) {
            return Stream.empty();
        }
        Report report = Report.on(docket, custody.person(), moment.now());
        if (report.unclear) {
            return Stream.of(cannotTell(custody, OfficeRole.INVESTIGATOR, Explained.of("custody.missing.sentUp")));
        }
        Recorded filed = report.filed;
        CustodyExtension extension = new CustodyExtension(custody.person());
        Instant until = filed == null ? moment.now() : filed.occurredAt();
        return Stream.of(
                switch (Alleged.inInvestigation(docket, until, moment.offences())
                        .limit()) {
                    case Alleged.Told.CannotTell<Alleged.Limit>(Explained why) ->
                        filed != null && days.until(IndiaTime.dateOf(filed.occurredAt())) <= LEAST_LIMIT
                                ? onTime(custody, filed, days)
                                : cannotTell(custody, OfficeRole.INVESTIGATOR, why);
                    case Alleged.Told.Sure<Alleged.Limit>(Alleged.Limit limit) ->
                        resting(
                                limited(
                                        docket,
                                        custody,
                                        days,
                                        appliedUnder(
                                                docket,
                                                custody,
                                                days,
                                                extension.on(docket, days, limit, until),
                                                filed,
                                                moment),
                                        filed,
                                        moment),
                                extension.basis(docket, until));
                });
    }

    /** Whoever applied once the right was there keeps it when graver sections are alleged later. */
    private Alleged.Limit appliedUnder(
            Docket docket,
            CustodySpells custody,
            CustodyDays days,
            Alleged.Limit limit,
            @Nullable Recorded filed,
            Moment moment) {
        for (Docket.Of<CourtEntry.BailApplied> application : applications(docket, custody.person(), filed, moment)) {
            if (Alleged.inInvestigation(docket, application.occurredAt(), moment.offences())
                            .limit()
                    instanceof Alleged.Told.Sure<Alleged.Limit>(Alleged.Limit alleged)) {
                Alleged.Limit then =
                        new CustodyExtension(custody.person()).on(docket, days, alleged, application.occurredAt());
                LocalDate day = first(days, alarm(then, moment));
                if (day != null && !application.occurredAt().isBefore(Counting.midnight(day))) {
                    return then;
                }
            }
        }
        return limit;
    }

    private static List<Docket.Of<CourtEntry.BailApplied>> applications(
            Docket docket, PersonRef person, @Nullable Recorded filed, Moment moment) {
        return docket.all(CourtEntry.BailApplied.class, entry -> person.equals(entry.person())).stream()
                .filter(made -> filed == null || !made.occurredAt().isAfter(filed.occurredAt()))
                .filter(made -> !made.occurredAt().isAfter(moment.now()))
                .toList();
    }

    static int alarm(Alleged.Limit limit, Moment moment) {
        boolean later =
                "LATER".equals(moment.settings().on(TEN_YEARS, moment.today()).value());
        return later ? limit.later() : limit.earlier();
    }

    /** With the orders that made the days more. */
    private static Deadline resting(Deadline deadline, List<EntryId> orders) {
        return orders.isEmpty()
                ? deadline
                : new Deadline(
                        deadline.rule(),
                        deadline.section(),
                        deadline.person(),
                        deadline.status(),
                        deadline.due(),
                        deadline.byTheHour(),
                        deadline.owner(),
                        Stream.concat(deadline.basis().stream(), orders.stream())
                                .distinct()
                                .toList(),
                        deadline.because());
    }

    static @Nullable LocalDate first(CustodyDays days, int limit) {
        LocalDate last = days.number(limit);
        return last == null ? null : last.plusDays(1);
    }

    private Deadline limited(
            Docket docket,
            CustodySpells custody,
            CustodyDays days,
            Alleged.Limit limit,
            @Nullable Recorded filed,
            Moment moment) {
        int alarm = alarm(limit, moment);
        int other = alarm == limit.earlier() ? limit.later() : limit.earlier();
        LocalDate asOf = filed == null ? moment.today() : IndiaTime.dateOf(filed.occurredAt());
        Gap gap = custody.against(days, alarm, asOf, EnumSet.of(Gap.Kind.NO_ARREST));
        if (gap != null) {
            return cannotTell(custody, OfficeRole.INVESTIGATOR, gap.why());
        }
        LocalDate first = first(days, alarm);
        if (first == null) {
            return filed == null ? atLiberty(custody, days, alarm, moment) : onTime(custody, filed, days);
        }
        LocalDate otherFirst = first(days, other);
        Right right = new Right(
                custody, first, otherFirst == null ? first.plusDays(other - alarm) : otherFirst, alarm, other, filed);
        return filed != null && filed.occurredAt().isBefore(Counting.midnight(first))
                ? onTime(custody, filed, days)
                : right(docket, right, moment);
    }

    private Deadline onTime(CustodySpells custody, Recorded filed, CustodyDays days) {
        LocalDate day = IndiaTime.dateOf(filed.occurredAt());
        return deadline(
                custody.person(),
                Status.MET_ON_TIME,
                null,
                OfficeRole.INVESTIGATOR,
                with(custody, filed),
                "reportFiled",
                custody.person(),
                day,
                days.until(day));
    }

    private Deadline atLiberty(CustodySpells custody, CustodyDays days, int limit, Moment moment) {
        return deadline(
                custody.person(),
                Status.STOPPED,
                null,
                OfficeRole.INVESTIGATOR,
                custody.basis(),
                "atLiberty",
                custody.person(),
                days.until(moment.today()),
                limit);
    }

    private Deadline right(Docket docket, Right right, Moment moment) {
        Instant begins = Counting.midnight(right.first);
        if (moment.now().isBefore(begins)) {
            return said(right, Status.RUNNING, OfficeRole.INVESTIGATOR, "running", null);
        }
        Recorded applied = applications(docket, right.custody.person(), right.filed, moment).stream()
                .filter(made -> !made.occurredAt().isBefore(begins))
                .findFirst()
                .map(Docket.Of::recorded)
                .orElse(null);
        if (applied == null) {
            if (right.filed != null) {
                return said(right, Status.MET_LATE, OfficeRole.INVESTIGATOR, "extinguished", right.filed);
            }
            return right.custody.held()
                    ? said(right, Status.BREACHED, OfficeRole.COURT, "accrued", null)
                    : said(right, Status.STOPPED, OfficeRole.COURT, "released", null);
        }
        Recorded judgment = right.custody.judgment();
        if (judgment != null) {
            return said(right, Status.STOPPED, OfficeRole.COURT, "judged", judgment);
        }
        Recorded bond = furnished(docket, applied, moment);
        if (!right.custody.held()) {
            return said(right, Status.STOPPED, OfficeRole.COURT, "released", bond == null ? applied : bond);
        }
        return bond == null
                ? said(right, Status.BREACHED, OfficeRole.COURT, "applied", applied)
                : said(right, Status.BREACHED, OfficeRole.COURT, "furnished", bond);
    }

    /** The bond accepted upon that application. */
    private static @Nullable Recorded furnished(Docket docket, Recorded applied, Moment moment) {
        List<EntryId> granted =
                docket.all(CourtEntry.BailGranted.class, entry -> applied.id().equals(entry.application())).stream()
                        .map(Docket.Of::id)
                        .toList();
        return docket.all(CourtEntry.BondAccepted.class, entry -> granted.contains(entry.order())).stream()
                .map(Docket.Of::recorded)
                .filter(bond -> !bond.occurredAt().isAfter(moment.now()))
                .findFirst()
                .orElse(null);
    }

    /** With the other answer beside it, where courts differ. */
    private Deadline said(Right right, Status status, OfficeRole owner, String variant, @Nullable Recorded by) {
        List<Object> values = new ArrayList<>(List.of(right.custody.person(), right.first, right.days));
        values.add(by == null ? right.first : IndiaTime.dateOf(by.occurredAt()));
        if (!right.settled()) {
            values.add(right.other);
            values.add(right.otherDays);
        }
        return deadline(
                right.custody.person(),
                status,
                Counting.midnight(right.first),
                owner,
                by == null ? right.custody.basis() : with(right.custody, by),
                right.settled() ? variant : variant + ".unsettled",
                values.toArray());
    }

    private static List<EntryId> with(CustodySpells custody, Recorded by) {
        return Stream.concat(custody.basis().stream(), Stream.of(by.id()))
                .distinct()
                .toList();
    }
}
