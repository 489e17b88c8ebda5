package org.icjs.verifier;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.verifier.RootKey.Verdict;
import org.jspecify.annotations.Nullable;

/** Verifies the journals of a running server from their first entry on, trusting nothing but the pinned root key. */
public final class JournalCheck {
    private static final int PAGE = 1000;
    /** Behind the office's code where its journal of readings is meant. */
    private static final String READINGS = " (readings)";

    private final RemoteJournals server;
    private final RootKey root;
    private final @Nullable Remembered remembered;
    private final List<Report.Journal> journals = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private JournalCheck(RemoteJournals server, RootKey root, @Nullable Remembered remembered) {
        this.server = server;
        this.root = root;
        this.remembered = remembered;
    }

    /**
     * Reads and verifies one journal, or all that the server has.
     *
     * @param office null for all
     * @param state file in which the last checkpoint of each journal is remembered and compared; null to remember nothing. Only
     *     checkpoints of journals that verified are remembered.
     */
    public static Report verify(URI server, Access access, RootKey root, @Nullable String office, @Nullable Path state)
            throws UnreadableException {
        Remembered remembered = state == null ? null : Remembered.read(state);
        try (RemoteJournals journals = new RemoteJournals(server, access)) {
            Report report = new JournalCheck(journals, root, remembered).verify(office);
            if (remembered != null) {
                remembered.write();
            }
            return report;
        }
    }

    private Report verify(@Nullable String office) throws UnreadableException {
        Set<String> origins = new HashSet<>();
        for (RemoteJournals.Listed listed : server.offices()) {
            if (office == null || office.equals(listed.office())) {
                origins.add(root.origin(listed.office()));
                problems.addAll(journal(listed));
            }
        }
        for (RemoteJournals.Readings listed : server.readings()) {
            if (office == null || office.equals(listed.office())) {
                problems.addAll(readings(listed));
            }
        }
        if (office == null) {
            vanished(origins);
        } else if (origins.isEmpty()) {
            throw new UnreadableException("the server has no journal of that office");
        }
        return new Report(journals, problems);
    }

    /** A journal seen before may not disappear. */
    private void vanished(Set<String> origins) {
        if (remembered == null) {
            return;
        }
        for (String origin : remembered.origins()) {
            if (origin.startsWith(root.origin("")) && !origins.contains(origin)) {
                String office = origin.substring(root.origin("").length());
                problems.add(Problem.of(
                        Problem.Kind.ROLLED_BACK, office, "it was there at the last verification and is no more"));
            }
        }
    }

    private List<Problem> journal(RemoteJournals.Listed listed) throws UnreadableException {
        String office = listed.office();
        Report.Problems found = new Report.Problems();
        Optional<String> note = server.checkpoint(office);
        Verdict.Signed signed = signed(office, note, listed.size(), found);
        long size = signed == null ? -1 : signed.checkpoint().size();
        Checkpoint before = remembered == null ? null : remembered.checkpoint(root.origin(office));

        JournalReading reading = new JournalReading(office, size, rootsExpected(signed, before), found);
        read(
                reading,
                Math.max(size, listed.size()),
                (from, count) -> server.entries(office, from, count, reading::read));
        reading.end(listed.size());
        if (signed != null && !signed.covers(reading.lastRecorded())) {
            found.add(Problem.of(
                    Problem.Kind.NO_KEY, office, "it has entries recorded after the validity of its key had ended"));
        }
        if (before != null) {
            compare(office, before, signed, found);
        }
        if (found.isEmpty() && remembered != null && note.isPresent()) {
            remembered.remember(root.origin(office), SignedNote.parse(note.get()));
        }
        journals.add(reading.row());
        return found.list();
    }

    /** Chained as entries are, and not signed: whoever could rewrite all of it would not be found. */
    private List<Problem> readings(RemoteJournals.Readings listed) throws UnreadableException {
        Report.Problems found = new Report.Problems();
        JournalReading reading = new JournalReading(listed.office(), -1, Map.of(), found);
        read(reading, listed.size(), (from, count) -> server.readings(listed.office(), from, count, reading::read));
        reading.end(listed.size());
        if (listed.size() > 0) {
            reading.endsWith(listed.head());
        }
        String name = listed.office() + READINGS;
        Report.Journal row = reading.row();
        journals.add(new Report.Journal(name, row.entries(), row.size(), row.groupsGiven(), row.groupsAbsent()));
        return found.list().stream()
                .map(problem -> new Problem(problem.kind(), name, problem.seq(), problem.id(), problem.detail()))
                .toList();
    }

    private Verdict.@Nullable Signed signed(
            String office, Optional<String> note, long listedSize, Report.Problems found) throws UnreadableException {
        if (note.isEmpty()) {
            if (listedSize > 0) {
                found.add(Problem.of(Problem.Kind.NO_CHECKPOINT, office, "it has entries and no checkpoint"));
            }
            return null;
        }
        return switch (root.verify(office, note.get(), server.keys(office).orElse(""))) {
            case Verdict.Signed signed -> signed;
            case Verdict.Refused(var problem) -> {
                found.add(problem);
                yield null;
            }
        };
    }

    private static Map<Long, Hash> rootsExpected(Verdict.@Nullable Signed signed, @Nullable Checkpoint before) {
        Map<Long, Hash> roots = new HashMap<>();
        if (before != null) {
            roots.put(before.size(), before.root());
        }
        if (signed != null) {
            roots.put(signed.checkpoint().size(), signed.checkpoint().root());
        }
        return roots;
    }

    /** Gives a page to the reading; says how many lines there were. */
    @FunctionalInterface
    private interface Page {
        int read(long from, int count) throws UnreadableException;
    }

    private static void read(JournalReading reading, long size, Page page) throws UnreadableException {
        while (reading.next() <= size) {
            long from = reading.next();
            int count = (int) Math.min(PAGE, size - from + 1);
            if (page.read(from, count) == 0 || reading.next() == from) {
                return; // what is missing is told at the end
            }
        }
    }

    private void compare(String office, Checkpoint before, Verdict.@Nullable Signed signed, Report.Problems found)
            throws UnreadableException {
        if (signed == null) {
            return; // told already
        }
        Checkpoint now = signed.checkpoint();
        if (now.size() < before.size()) {
            found.add(Problem.of(
                    Problem.Kind.ROLLED_BACK,
                    office,
                    "it has " + now.size() + " entries and had " + before.size() + " at the last verification"));
            return;
        }
        boolean continues = before.size() == 0
                || (now.size() == before.size()
                        ? now.root().equals(before.root())
                        : Merkle.verifyConsistency(
                                before.size(),
                                now.size(),
                                before.root(),
                                server.consistency(office, before.size(), now.size()),
                                now.root()));
        if (!continues) {
            found.add(Problem.of(
                    Problem.Kind.REWRITTEN,
                    office,
                    "its first " + before.size()
                            + " entries are not those of the last verification: its past was rewritten"));
        }
    }
}
