package org.icjs.clocks;

import static org.icjs.docket.OfficeRole.COURT;
import static org.icjs.kernel.Act.BNSS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.clocks.Timed.Begun;
import org.icjs.clocks.Timed.End;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.ProcessEntry.Disposal;
import org.icjs.docket.ProcessEntry.ProceedsDistributed;
import org.icjs.docket.ProcessEntry.ProceedsDistributionOrdered;
import org.icjs.docket.ProcessEntry.ProceedsNoticeIssued;
import org.icjs.docket.ProcessEntry.PropertyAttached;
import org.icjs.docket.ProcessEntry.PropertyDisposalOrdered;
import org.icjs.docket.ProcessEntry.PropertyDisposed;
import org.icjs.docket.ProcessEntry.PropertyProclaimed;
import org.icjs.docket.ProcessEntry.PropertyProduced;
import org.icjs.docket.ProcessEntry.PropertyStatementPrepared;
import org.icjs.kernel.EntryId;
import org.jspecify.annotations.Nullable;

/** Clocks of property before the court, and of proceeds of crime. */
final class PropertyRules {
    static final List<Rule> ALL = List.of(
            Timed.rule("proceedsNoticeAnswered", BNSS, "107(2)")
                    .begins(Clock.each(ProceedsNoticeIssued.class, ProceedsNoticeIssued::person))
                    .days(14, Counting.FROM_THE_DAY_AFTER)
                    .stopped(Clock.of(PropertyAttached.class, PropertyAttached::person))
                    .right()
                    .by(COURT),
            Timed.rule("proceedsDistributed", BNSS, "107(7)")
                    .begins(Clock.each(ProceedsDistributionOrdered.class, _ -> null))
                    .days(60, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.when(
                            ProceedsDistributed.class,
                            (begun, done) -> begun.by().equals(done.order())))
                    .by(COURT),
            Timed.rule("propertyDescribed", BNSS, "497(2)")
                    .begins(Clock.each(PropertyProduced.class, _ -> null))
                    .days(14, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.when(
                            PropertyStatementPrepared.class,
                            (begun, statement) -> begun.by().equals(statement.production())))
                    .by(COURT),
            Timed.rule("propertyDisposalOrdered", BNSS, "497(5)")
                    .begins(Clock.each(
                            PropertyStatementPrepared.class, _ -> null, PropertyStatementPrepared::photographed))
                    .days(30, Counting.FROM_THE_DAY_AFTER)
                    .met(PropertyRules::disposalOrdered)
                    .by(COURT),
            Timed.rule("disposalRests", BNSS, "498(4)")
                    .begins(PropertyRules::ordersAfterJudgment)
                    .months(2, Counting.FROM_THE_DAY_AFTER)
                    .stopped(Clock.when(
                            PropertyDisposed.class, (begun, done) -> begun.by().equals(done.order())))
                    .right()
                    .by(COURT),
            Timed.rule("purchaserPaid", BNSS, "499")
                    .begins(Clock.each(
                            PropertyDisposalOrdered.class,
                            _ -> null,
                            order -> order.disposal() == Disposal.PAID_TO_PURCHASER))
                    .months(6, Counting.FROM_THE_DAY_AFTER)
                    .met(Clock.when(
                            PropertyDisposed.class, (begun, done) -> begun.by().equals(done.order())))
                    .by(COURT),
            Timed.rule("propertyClaimed", BNSS, "503(2)")
                    .begins(Clock.each(PropertyProclaimed.class, _ -> null))
                    .months(6, Counting.FROM_THE_DAY_AFTER)
                    .stopped(PropertyRules::disposalOrdered)
                    .right()
                    .by(COURT));

    private PropertyRules() {}

    /** An order on what was taken in the same seizure. */
    private static Stream<End> disposalOrdered(Docket docket, Begun begun) {
        Optional<EntryId> seizure =
                docket.entry(begun.by()).flatMap(entry -> Optional.ofNullable(seizure(docket, entry.entry())));
        return docket.all(PropertyDisposalOrdered.class).stream()
                .filter(order ->
                        seizure.filter(id -> id.equals(order.entry().seizure())).isPresent())
                .map(order -> new End(order.occurredAt(), order.id()));
    }

    private static @Nullable EntryId seizure(Docket docket, Entry entry) {
        return switch (entry) {
            case PropertyStatementPrepared statement ->
                docket.entry(statement.production())
                        .map(produced -> seizure(docket, produced.entry()))
                        .orElse(null);
            case PropertyProduced produced -> produced.seizure();
            case PropertyProclaimed proclaimed -> proclaimed.seizure();
            default -> null;
        };
    }

    /** Orders at the conclusion of the trial; those pending it do not rest. */
    private static List<Begun> ordersAfterJudgment(Docket docket) {
        return docket
                .all(PropertyDisposalOrdered.class, order -> order.disposal() != Disposal.PAID_TO_PURCHASER)
                .stream()
                .filter(order -> docket.all(JudgmentPronounced.class).stream()
                        .anyMatch(judgment -> !judgment.occurredAt().isAfter(order.occurredAt())))
                .map(order -> new Begun(order.occurredAt(), null, order.id()))
                .toList();
    }
}
