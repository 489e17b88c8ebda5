package org.icjs.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.RecordEntry.FactCorrected;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.verifier.Group;
import org.jspecify.annotations.Nullable;

/**
 * The data sharing matrix, {@code identity/sharing-matrix.csv}: who may file which entry, and which groups of it each role may read.
 * What is not listed is neither filed nor shared.
 */
public final class SharingMatrix {
    private final Map<EntryType, MatrixRow> rows = new LinkedHashMap<>();

    private SharingMatrix(List<MatrixRow> rows) {
        rows.forEach(row -> {
            if (this.rows.put(row.type(), row) != null) {
                throw new IllegalArgumentException(row.type() + " stands in the matrix twice");
            }
        });
    }

    public static SharingMatrix load() {
        return of(Csv.read("/identity/sharing-matrix.csv").stream()
                .map(MatrixRow::of)
                .toList());
    }

    static SharingMatrix of(List<MatrixRow> rows) {
        return new SharingMatrix(rows);
    }

    /**
     * Whether an officer may file such an entry.
     *
     * @param roles of the office in the docket; empty for a docket that is opened by this entry, and only then does a station that is
     *     not in the docket pass: the caller keeps an office without a role out of an existing docket
     */
    public boolean mayFile(EntryType type, OfficeKind kind, Set<OfficeRole> roles, Set<Duty> duties) {
        return filedBy(type)
                .filter(by -> by.kinds().contains(kind) && any(by.duties(), duties))
                .filter(by -> by.allows(roles))
                .isPresent();
    }

    /**
     * Whether an officer may file a {@link FactCorrected} about an entry of that type. The caller sees to it that the entry was filed by
     * the officer's own office.
     */
    public boolean mayCorrect(EntryType corrected, OfficeKind kind, Set<Duty> duties) {
        return filedBy(corrected)
                .filter(by -> by.kinds().contains(kind) && any(by.duties(), duties))
                .isPresent();
    }

    /** What such a role may read of such an entry. For a correction none: see {@link #groups(Docket, Recorded, Set)}. */
    public Set<Group> groups(EntryType type, OfficeRole role) {
        @Nullable MatrixRow row = rows.get(type);
        return row == null ? Set.of() : row.reading().getOrDefault(role, Set.of());
    }

    /** What an office with these roles may read of such an entry: what any one of them may. */
    public Set<Group> groups(EntryType type, Set<OfficeRole> roles) {
        Set<Group> groups = EnumSet.noneOf(Group.class);
        roles.forEach(role -> groups.addAll(groups(type, role)));
        return Collections.unmodifiableSet(groups);
    }

    /** What an office with these roles may read of this entry of the docket; a correction is shared as what it corrects. */
    public Set<Group> groups(Docket docket, Recorded recorded, Set<OfficeRole> roles) {
        return sharedAs(docket, recorded).map(type -> groups(type, roles)).orElse(Set.of());
    }

    /** The type whose row decides who reads this entry: its own, or that of the entry corrected in the end; empty if none can be found. */
    public Optional<EntryType> sharedAs(Docket docket, Recorded recorded) {
        @Nullable Recorded found = recorded;
        // Each step goes to an earlier entry; the bound meets a docket in which it does not.
        for (int step = 0; found != null && step <= docket.entries().size(); step++) {
            switch (found.entry()) {
                case FactCorrected correction ->
                    found = docket.entry(correction.entry()).orElse(null);
                case Unknown unknown -> {
                    return EntryType.named(unknown.type());
                }
                case Entry entry -> {
                    return Optional.of(EntryType.of(entry.getClass()));
                }
            }
        }
        return Optional.empty();
    }

    /** What an office may say that it reads a docket for. */
    public List<Purpose> purposes(OfficeRole role) {
        return switch (role) {
            case INVESTIGATOR -> List.of(Purpose.INVESTIGATION);
            case SUPERVISOR -> List.of(Purpose.SUPERVISION);
            case PROSECUTOR -> List.of(Purpose.PROSECUTION);
            case LABORATORY -> List.of(Purpose.EXAMINATION);
            case COURT -> List.of(Purpose.TRIAL);
            case JAIL -> List.of(Purpose.CUSTODY);
            case LEGAL_SERVICES -> List.of(Purpose.LEGAL_AID);
        };
    }

    /** In the file's order. */
    List<MatrixRow> rows() {
        return List.copyOf(rows.values());
    }

    private Optional<MatrixRow.By> filedBy(EntryType type) {
        @Nullable MatrixRow row = rows.get(type);
        return row != null && row.filedBy() instanceof MatrixRow.By by ? Optional.of(by) : Optional.empty();
    }

    private static boolean any(Set<Duty> wanted, Set<Duty> held) {
        return !Collections.disjoint(wanted, held);
    }
}
