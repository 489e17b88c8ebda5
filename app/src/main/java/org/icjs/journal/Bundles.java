package org.icjs.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.icjs.kernel.CaseId;
import org.icjs.verifier.Bundle;
import org.icjs.verifier.Group;

/** Proof bundles: a case with all that is needed to verify it without this server. */
public interface Bundles {
    /**
     * Writes a bundle of one case and leaves the stream open. Waits up to some seconds until the last entry is under a checkpoint.
     *
     * @param groupsFor which groups of an entry the reader is entitled to
     * @param documents files that the entries name by their SHA-256
     * @return false if there is no such case, or its last entries are not yet under a checkpoint; then nothing is written
     */
    boolean write(
            CaseId docket, Function<Stored, Set<Group>> groupsFor, List<Bundle.Document> documents, OutputStream out)
            throws IOException;
}
