package org.icjs.clocks;

import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.kernel.Act;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the usual shape: something begins a period, something meets it, something else may stop it, and somebody must act until its last
 * day. Its words are {@code clock.<name>} (what it is), {@code .running} and {@code .breached}; those of how it ended are the same for all,
 * below {@code clock.timed.}
 *
 * @param turnsOn what is missing where {@code applies} cannot tell: a key below {@code clock.timed.unknown.}
 * @param extended what makes the time longer than the law's own
 * @param right whether it is a right that is lost with its last day, and not a duty
 */
record Timed(
        String name,
        Citation citation,
        OfficeRole owner,
        Begins begins,
        Applies applies,
        String turnsOn,
        Limit limit,
        Extends extended,
        List<Ends> met,
        List<Ends> stopped,
        boolean right)
        implements Rule {

    /**
     * What begins one clock.
     *
     * @param at null where it is not on record when it began
     */
    record Begun(@Nullable Instant at, @Nullable PersonRef person, EntryId by) {}

    /** What ends one clock, and when. */
    record End(Instant at, EntryId by) {}

    /** All that begins a clock in a case, one for each person or act that is timed. */
    interface Begins {
        List<Begun> in(Docket docket);
    }

    /** All that ends that clock; the earliest counts. */
    interface Ends {
        Stream<End> of(Docket docket, Begun begun);
    }

    /** Whether the law sets that clock to that case or person. */
    interface Applies {
        Scope to(Docket docket, Moment moment, Begun begun);
    }

    /** What made that clock longer, and the first moment after the longer time. */
    interface Extends {
        Optional<End> of(Docket docket, Moment moment, Begun begun);
    }

    @Override
    public List<Deadline> in(Docket docket, Moment moment) {
        List<Begun> all = begins.in(docket);
        if (all.isEmpty()) {
            return List.of();
        }
        List<Deadline> found = new ArrayList<>();
        for (Begun begun : all) {
            Scope scope = applies.to(docket, moment, begun);
            if (scope != Scope.NO) {
                found.add(deadline(docket, moment, begun, scope));
            }
        }
        return List.copyOf(found);
    }

    private Deadline deadline(Docket docket, Moment moment, Begun begun, Scope scope) {
        Instant at = begun.at();
        if (at == null) {
            return stands(begun, Status.CANNOT_TELL, null, null, Explained.of("timed.unknown.begin"));
        }
        if (scope == Scope.UNKNOWN) {
            return stands(begun, Status.CANNOT_TELL, null, null, Explained.of("timed.unknown." + turnsOn));
        }
        Time time = time(docket, moment, begun, at);
        Optional<End> done = first(met, docket, begun, at, moment);
        Optional<End> stop = first(stopped, docket, begun, at, moment);
        if (done.isPresent()
                && stop.filter(end -> end.at().isBefore(done.get().at())).isEmpty()) {
            boolean onTime = done.get().at().isBefore(time.due());
            return ended(begun, at, time, onTime ? Status.MET_ON_TIME : Status.MET_LATE, done.get());
        }
        if (stop.isPresent()) {
            return ended(begun, at, time, Status.STOPPED, stop.get());
        }
        boolean runs = moment.before(time.due());
        Explained said =
                Explained.of(name + (runs ? ".running" : ".breached"), shown(at), shown(last(limit.due(at, moment))));
        return stands(
                begun,
                runs ? Status.RUNNING : right ? Status.STOPPED : Status.BREACHED,
                time,
                null,
                time.longer() == null
                        ? said
                        : Explained.of(runs ? "timed.extended" : "timed.extendedOver", said, shown(last(time.due()))));
    }

    /** When it ends, and by which entry if it was made longer. */
    private record Time(Instant due, @Nullable EntryId longer) {}

    private Time time(Docket docket, Moment moment, Begun begun, Instant at) {
        Instant due = limit.due(at, moment);
        return extended.of(docket, moment, begun)
                .filter(more -> more.at().isAfter(due))
                .map(more -> new Time(more.at(), more.by()))
                .orElse(new Time(due, null));
    }

    private Deadline ended(Begun begun, Instant at, Time time, Status status, End end) {
        String sentence = switch (status) {
            case MET_ON_TIME -> "timed.metOnTime";
            case MET_LATE -> "timed.metLate";
            case STOPPED, RUNNING, BREACHED, NOT_APPLICABLE, CANNOT_TELL -> "timed.stopped";
        };
        return stands(
                begun, status, time, end, Explained.of(sentence, shown(at), shown(last(time.due())), shown(end.at())));
    }

    private Deadline stands(Begun begun, Status status, @Nullable Time time, @Nullable End end, Explained because) {
        List<EntryId> basis = Stream.of(begun.by(), time == null ? null : time.longer(), end == null ? null : end.by())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Deadline(
                name,
                citation,
                begun.person(),
                status,
                time == null ? null : time.due(),
                limit.byTheHour(),
                owner,
                basis,
                because);
    }

    /** What was done earlier on the same day counts; what was done on an earlier day belongs to something before. Nothing of tomorrow counts. */
    private static Optional<End> first(List<Ends> ends, Docket docket, Begun begun, Instant at, Moment moment) {
        Instant day = Counting.midnight(IndiaTime.dateOf(at));
        End first = null;
        for (Ends some : ends) {
            for (End end : some.of(docket, begun).toList()) {
                boolean counts = !end.at().isBefore(day) && !moment.before(end.at());
                if (counts && (first == null || end.at().isBefore(first.at()))) {
                    first = end;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private Instant last(Instant due) {
        return limit.byTheHour() ? due : due.minusNanos(1);
    }

    private Object shown(Instant at) {
        return limit.byTheHour() ? at : IndiaTime.dateOf(at);
    }

    static Draft rule(String name, Act act, String section) {
        return new Draft(name, new Citation(act, section));
    }

    /** A rule in the making. */
    static final class Draft {
        private final String name;
        private final Citation citation;
        private Begins begins = _ -> List.of();
        private Applies applies = (_, _, _) -> Scope.YES;
        private String turnsOn = "offence";
        private Limit limit = new Limit.Hours(0);
        private Extends extended = (_, _, _) -> Optional.empty();
        private final List<Ends> met = new ArrayList<>();
        private final List<Ends> stopped = new ArrayList<>();
        private boolean right;

        private Draft(String name, Citation citation) {
            this.name = name;
            this.citation = citation;
        }

        Draft begins(Begins begins) {
            this.begins = begins;
            return this;
        }

        Draft applies(Applies applies) {
            this.applies = applies;
            return this;
        }

        /** What is missing where that cannot tell; the offence unless said. */
        Draft turnsOn(String fact) {
            turnsOn = fact;
            return this;
        }

        Draft days(int days, Counting counting) {
            return within(new Limit.Span(Period.ofDays(days), counting));
        }

        Draft months(int months, Counting counting) {
            return within(new Limit.Span(Period.ofMonths(months), counting));
        }

        Draft hours(int hours) {
            return within(new Limit.Hours(hours));
        }

        /** The law sets no fixed time, only "forthwith" or "soon": the hours of our own alarm are a setting. */
        Draft alarm(String setting) {
            return within(new Limit.Alarm(setting));
        }

        private Draft within(Limit limit) {
            this.limit = limit;
            return this;
        }

        Draft extended(Extends by) {
            extended = by;
            return this;
        }

        Draft met(Ends by) {
            met.add(by);
            return this;
        }

        Draft stopped(Ends by) {
            stopped.add(by);
            return this;
        }

        /** A right that is lost with its last day. */
        Draft right() {
            right = true;
            return this;
        }

        /** Who must act; with a right, who must answer it. */
        Timed by(OfficeRole owner) {
            return new Timed(
                    name,
                    citation,
                    owner,
                    begins,
                    applies,
                    turnsOn,
                    limit,
                    extended,
                    List.copyOf(met),
                    List.copyOf(stopped),
                    right);
        }
    }
}
