package org.icjs.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The State's root key that the user pins, and what follows from it: which keys may sign an office's checkpoints.
 *
 * @param key named {@code icjs/<state>/root}
 */
public record RootKey(VerifierKey key) {
    private static final String ROLE = "root";

    public RootKey {
        if (!key.name().matches("icjs/[^/]+/" + ROLE)) {
            throw new FormatException("the root key is not named icjs/<state>/root");
        }
    }

    /** The origin of an office's checkpoints, and the name of its key. */
    public String origin(String office) {
        return key.name().substring(0, key.name().length() - ROLE.length()) + office;
    }

    /** What a checkpoint's verification came to. */
    public sealed interface Verdict {
        /**
         * Signed by a key that the root has stated for the office.
         *
         * @param statements those that state the key that signed
         */
        record Signed(Checkpoint checkpoint, List<KeyStatement> statements) implements Verdict {
            /** Whether the key's validity reaches over entries recorded up to this time. */
            public boolean covers(Instant lastRecordedAt) {
                return statements.stream().anyMatch(statement -> statement.covers(lastRecordedAt));
            }
        }

        record Refused(Problem problem) implements Verdict {}
    }

    /** Verifies an office's checkpoint by the key statements that came with it. */
    public Verdict verify(String office, String checkpointNote, String keyNotes) {
        SignedNote note;
        Checkpoint checkpoint;
        try {
            note = SignedNote.parse(checkpointNote);
            checkpoint = Checkpoint.parse(note.text());
        } catch (FormatException e) {
            return refused(Problem.Kind.ILL_FORMED, office, "the checkpoint cannot be read: " + e.getMessage());
        }
        if (!checkpoint.origin().equals(origin(office))) {
            return refused(Problem.Kind.NO_CHECKPOINT, office, "the checkpoint is that of another journal");
        }
        List<KeyStatement> stated;
        try {
            stated = stated(office, keyNotes);
        } catch (FormatException e) {
            return refused(Problem.Kind.ILL_FORMED, office, "a key statement cannot be read: " + e.getMessage());
        }
        if (stated.isEmpty()) {
            return refused(Problem.Kind.NO_KEY, office, "no key of this office is stated by the pinned root key");
        }
        List<KeyStatement> signed =
                stated.stream().filter(s -> note.isSignedBy(s.key())).toList();
        return signed.isEmpty()
                ? refused(Problem.Kind.BAD_SIGNATURE, office, "no stated key of this office has signed the checkpoint")
                : new Verdict.Signed(checkpoint, signed);
    }

    private List<KeyStatement> stated(String office, String keyNotes) {
        List<KeyStatement> stated = new ArrayList<>();
        for (SignedNote note : KeyStatement.split(keyNotes)) {
            if (!note.isSignedBy(key)) {
                continue;
            }
            KeyStatement statement = KeyStatement.parse(note.text());
            if (statement.office().equals(office) && statement.key().name().equals(origin(office))) {
                stated.add(statement);
            }
        }
        return stated;
    }

    private static Verdict refused(Problem.Kind kind, String office, String detail) {
        return new Verdict.Refused(Problem.of(kind, office, detail));
    }
}
