package org.icjs.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.icjs.journal.Bundles;
import org.icjs.journal.Stored;
import org.icjs.kernel.EntryId;
import org.icjs.verifier.Group;
import org.springframework.stereotype.Service;

/** Proof bundles of what an office may read of a case: for courts, defence counsel and auditors. */
@Service
public final class Proofs {
    private final Bundles bundles;

    Proofs(Bundles bundles) {
        this.bundles = bundles;
    }

    /** Empty where the case's last entries are not yet under a checkpoint: to be asked for again in a second. */
    public Optional<byte[]> bundle(CaseFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 << 10);
        boolean written = bundles.write(file.docket().id(), stored -> groups(file, stored), List.of(), out);
        return written ? Optional.of(out.toByteArray()) : Optional.empty();
    }

    private static Set<Group> groups(CaseFile file, Stored stored) {
        return file.docket()
                .entry(new EntryId(stored.envelope().id()))
                .map(file::groups)
                .orElse(Set.of());
    }
}
