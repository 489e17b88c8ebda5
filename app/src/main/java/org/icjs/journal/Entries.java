package org.icjs.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;

/** Entries as they are stored. Masks nothing: who gives one to somebody asks the exchange which groups. */
public interface Entries {
    /** Up to {@code limit} entries of all journals behind a position, in the order of commits: none is ever missed. */
    List<Stored> after(long position, int limit);

    /** Those of one case, in the order of commits. */
    List<Stored> of(CaseId docket);

    /** Those of one office's journal from a number on, in its order. */
    List<Stored> of(OfficeCode office, long from, int limit);

    /** The last of one office's journal before a number, newest first. */
    List<Stored> before(OfficeCode office, long seq, int limit);

    /** Those of these ids, in the order of commits. */
    List<Stored> of(Collection<EntryId> ids);

    Optional<Stored> find(EntryId id);
}
