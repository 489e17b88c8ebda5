package org.icjs.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Verifies a proof bundle offline, against a root key that the user pins. */
public final class BundleCheck {
    private static final int ENTRIES_MAX = 1_000_000;

    private final BundleZip zip;
    private final RootKey root;
    private final Report.Problems problems = new Report.Problems();
    private final Map<String, RootKey.Verdict> verdicts = new HashMap<>();
    private final Map<Head, InclusionProof> proofs = new HashMap<>();
    private final Map<String, SortedMap<Long, Link>> journals = new TreeMap<>();
    private final Map<String, long[]> groupCounts = new HashMap<>();
    private final BundleDocuments documents = new BundleDocuments();

    /** What is kept of an entry to compare neighbours. */
    private record Link(Envelope envelope, Hash hash) {}

    private BundleCheck(BundleZip zip, RootKey root) {
        this.zip = zip;
        this.root = root;
    }

    /**
     * Verifies every entry, proof, checkpoint, key statement and document of the bundle.
     *
     * @throws UnreadableException where the file is no bundle, is damaged as a zip, or exceeds the reader's limits
     */
    public static Report verify(Path bundle, RootKey root) throws UnreadableException {
        try (BundleZip zip = BundleZip.open(bundle)) {
            return new BundleCheck(zip, root).verify();
        } catch (IOException e) {
            throw new UnreadableException("the bundle cannot be read, or is damaged", e);
        }
    }

    private Report verify() throws IOException, UnreadableException {
        String docket = docket();
        checkpoints();
        proofs();
        entries(docket);
        journals.forEach((office, entries) -> neighbours(entries));
        documents.check(zip, problems);
        return new Report(rows(), problems.list());
    }

    private String docket() throws IOException, UnreadableException {
        try {
            Members manifest = Members.of("manifest", Json.read(zip.bytes(Bundle.MANIFEST)));
            if (!manifest.string("format").equals(Bundle.FORMAT)) {
                throw new FormatException("the format is not " + Bundle.FORMAT);
            }
            UtcTime.parse(manifest.string("made"));
            String docket = manifest.string("docket");
            manifest.done();
            return docket;
        } catch (FormatException e) {
            throw new UnreadableException("the bundle's manifest is not one: " + e.getMessage(), e);
        }
    }

    private void checkpoints() throws IOException, UnreadableException {
        for (String office : zip.in(Bundle.CHECKPOINTS, Bundle.TEXT)) {
            String keys = Bundle.KEYS + office + Bundle.TEXT;
            RootKey.Verdict verdict;
            if (!zip.has(keys)) {
                verdict = new RootKey.Verdict.Refused(
                        Problem.of(Problem.Kind.NO_KEY, office, "the bundle holds no key of this office"));
            } else {
                verdict = root.verify(office, text(Bundle.CHECKPOINTS + office + Bundle.TEXT), text(keys));
            }
            if (verdict instanceof RootKey.Verdict.Refused(var problem)) {
                problems.add(problem);
            }
            verdicts.put(office, verdict);
        }
    }

    private String text(String name) throws IOException, UnreadableException {
        byte[] bytes = zip.bytes(name);
        try {
            return JsonReader.decode(bytes, bytes.length);
        } catch (JsonException _) {
            return ""; // no note either, which is what gets reported
        }
    }

    private void proofs() throws IOException, UnreadableException {
        forEachLine(Bundle.PROOFS, (number, line) -> {
            try {
                InclusionProof proof = InclusionProof.parse(Json.read(line));
                if (proofs.put(proof.head(), proof) != null) {
                    problems.add(Problem.of(Problem.Kind.REPEATED_ENTRY, proof.head(), "it has two proofs"));
                }
            } catch (FormatException e) {
                illFormed(Bundle.PROOFS, number, e);
            }
        });
    }

    private void entries(String docket) throws IOException, UnreadableException {
        int lines = forEachLine(Bundle.ENTRIES, (number, line) -> {
            try {
                entry(WireEntry.parse(Json.read(line, WireEntry.SIZE_MAX)), docket);
            } catch (FormatException e) {
                illFormed(Bundle.ENTRIES, number, e);
            }
        });
        if (lines == 0) {
            throw new UnreadableException("the bundle holds no entry");
        }
    }

    private void entry(WireEntry entry, String docket) {
        Envelope envelope = entry.envelope();
        Link link = new Link(envelope, envelope.hash());
        var journal = journals.computeIfAbsent(envelope.office(), _ -> new TreeMap<>());
        if (journal.put(envelope.seq(), link) != null) {
            problems.add(Problem.of(Problem.Kind.REPEATED_ENTRY, envelope, "it stands in the bundle twice"));
        }
        if (!docket.equals(envelope.docket())) {
            problems.add(
                    Problem.of(Problem.Kind.WRONG_DOCKET, envelope, "it is not of the docket that the bundle names"));
        }
        problems.addAll(entry.verifyCommitments());
        inclusion(link);
        count(entry);
        entry.groups().values().forEach(part -> documents.readNames(part.facts()));
    }

    private void inclusion(Link link) {
        Envelope envelope = link.envelope();
        RootKey.Verdict verdict = verdicts.get(envelope.office());
        if (verdict == null) {
            problems.add(
                    Problem.of(Problem.Kind.NO_CHECKPOINT, envelope, "the bundle holds no checkpoint of its journal"));
            return;
        }
        if (!(verdict instanceof RootKey.Verdict.Signed signed)) {
            return; // reported once, for the journal
        }
        InclusionProof proof = proofs.get(envelope.head());
        if (proof == null) {
            problems.add(Problem.of(Problem.Kind.NO_PROOF, envelope, "the bundle holds no proof of it"));
        } else if (!proof.proves(link.hash(), signed.checkpoint())) {
            problems.add(Problem.of(
                    Problem.Kind.NOT_INCLUDED,
                    envelope,
                    "its proof does not lead to the signed checkpoint: its envelope or the proof was altered"));
        }
        if (!signed.covers(envelope.recordedAt())) {
            problems.add(Problem.of(
                    Problem.Kind.NO_KEY,
                    envelope,
                    "it was recorded after the validity of the key that signed had ended"));
        }
    }

    private void neighbours(SortedMap<Long, Link> journal) {
        journal.forEach((seq, link) -> {
            Link after = journal.get(seq + 1);
            if (after != null && !after.envelope().prev().equals(link.hash())) {
                problems.add(ChainBreak.between(link.envelope(), after.envelope()));
            }
        });
    }

    private void count(WireEntry entry) {
        long[] counts = groupCounts.computeIfAbsent(entry.envelope().office(), _ -> new long[2]);
        for (Group group : entry.envelope().commitments().keySet()) {
            counts[entry.groups().containsKey(group) ? 0 : 1]++;
        }
    }

    private List<Report.Journal> rows() {
        List<Report.Journal> rows = new ArrayList<>();
        journals.forEach((office, entries) -> {
            long size = verdicts.get(office) instanceof RootKey.Verdict.Signed signed
                    ? signed.checkpoint().size()
                    : -1;
            long[] counts = groupCounts.getOrDefault(office, new long[2]);
            rows.add(new Report.Journal(office, entries.size(), size, counts[0], counts[1]));
        });
        return rows;
    }

    private void illFormed(String file, int line, FormatException e) {
        problems.add(Problem.of(
                Problem.Kind.ILL_FORMED, "line " + line + " of " + file + " cannot be read: " + e.getMessage()));
    }

    private interface LineReader {
        void read(int number, byte[] line);
    }

    /** Reads a file line by line, and says how many lines it has. */
    private int forEachLine(String name, LineReader reader) throws IOException, UnreadableException {
        try (InputStream in = zip.stream(name)) {
            Lines lines = new Lines(in, WireEntry.SIZE_MAX);
            int number = 0;
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                if (++number > ENTRIES_MAX) {
                    throw new UnreadableException("the bundle holds more than " + ENTRIES_MAX + " lines in a file");
                }
                reader.read(number, line);
            }
            return number;
        }
    }
}
