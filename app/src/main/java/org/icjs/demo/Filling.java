package org.icjs.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.journal.Receipt;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files planned cases, as officers would, in the order of time. An act can name only entries that are recorded, so the journal is
 * given one act of a case at a time, but those of many cases together. What an earlier filling of the same plan has recorded is met
 * again under its request key, and is not recorded twice.
 */
final class Filling {
    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
    /** Acts of different cases may change places within this span. */
    private static final Duration TOGETHER = Duration.ofDays(4);

    private static final int WAVE_MAX = 200;
    /** How often in a row the journal may be too busy; it has waited by itself each time. */
    private static final int BUSY_MAX = 5;

    private final Journal journal;
    private final Duties duties;
    private final Map<Integer, CaseId> dockets = new HashMap<>();
    private final Map<String, EntryId> entries = new HashMap<>();
    private final Set<Integer> left = new HashSet<>();
    private int recorded;
    private int busy;

    Filling(Journal journal, Duties duties) {
        this.journal = journal;
        this.duties = duties;
    }

    private record Act(int number, Planned planned) {
        String key() {
            return number + "/" + planned.label();
        }
    }

    /** Told how many acts are filed, of how many. */
    @FunctionalInterface
    interface Progress {
        void at(int filed, int all);
    }

    /**
     * What came of it.
     *
     * @param acts of all cases
     * @param recorded those that were not there before
     * @param left cases that were begun by another version of this program, and are left where they are
     * @param whole false where the journal took no more; the same plan can be filed again
     */
    record Result(int acts, int recorded, int left, boolean whole) {}

    /** Files all of them. */
    Result file(List<List<Planned>> cases, Progress progress) {
        List<Act> waiting = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            for (Planned planned : cases.get(i)) {
                waiting.add(new Act(i, planned));
            }
        }
        // The sort is stable, so that a case's acts of one moment keep their order.
        waiting.sort(Comparator.comparing(act -> act.planned().at()));
        int all = waiting.size();
        while (!waiting.isEmpty() && busy < BUSY_MAX) {
            waiting.addAll(0, file(next(waiting)));
            waiting.removeIf(act -> left.contains(act.number()));
            progress.at(all - waiting.size(), all);
        }
        return new Result(all, recorded, left.size(), waiting.isEmpty());
    }

    /** Files acts of different cases; answers those that the journal could not take now. */
    private List<Act> file(List<Act> wave) {
        List<Outcome> outcomes =
                journal.appendAll(wave.stream().map(this::filing).toList());
        List<Act> again = new ArrayList<>();
        for (int i = 0; i < wave.size(); i++) {
            switch (outcomes.get(i)) {
                case Outcome.Accepted(Receipt receipt, var _) -> {
                    learn(wave.get(i), receipt);
                    recorded++;
                }
                case Outcome.Repeated(Receipt receipt) -> learn(wave.get(i), receipt);
                case Outcome.Busy _ -> again.add(wave.get(i));
                case Outcome.KeyReused _,
                        Outcome.NotEntitled _,
                        Outcome.Refused _,
                        Outcome.Stale _,
                        Outcome.Unconfirmed _ -> {
                    String met = outcomes.get(i).getClass().getSimpleName();
                    LOG.warn(
                            "The demonstration's act {} met {}; its case is left there",
                            wave.get(i).key(),
                            met);
                    left.add(wave.get(i).number());
                }
            }
        }
        busy = again.isEmpty() ? 0 : busy + 1;
        return again;
    }

    /** The earliest acts, at most one of each case. */
    private static List<Act> next(List<Act> waiting) {
        Instant latest = waiting.getFirst().planned().at().plus(TOGETHER);
        Set<Integer> cases = new HashSet<>();
        List<Act> wave = new ArrayList<>();
        for (Iterator<Act> acts = waiting.iterator(); acts.hasNext() && wave.size() < WAVE_MAX; ) {
            Act act = acts.next();
            if (act.planned().at().isAfter(latest)) {
                break;
            }
            if (cases.add(act.number())) {
                wave.add(act);
                acts.remove();
            }
        }
        return wave;
    }

    private Filing filing(Act act) {
        Planned planned = act.planned();
        return new Filing(
                planned.office(),
                duties.officer(planned.office(), planned.duty()),
                dockets.get(act.number()),
                planned.entry().apply(label -> Objects.requireNonNull(entries.get(act.number() + "/" + label))),
                planned.at(),
                "demo/" + act.key(),
                null,
                false);
    }

    private void learn(Act act, Receipt receipt) {
        entries.put(act.key(), receipt.id());
        if (receipt.docket() != null) {
            dockets.putIfAbsent(act.number(), receipt.docket());
        }
    }
}
