package org.icjs.identity;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.icjs.docket.EntryType;
import org.icjs.docket.OfficeRole;
import org.icjs.verifier.Group;

/**
 * One line of the data sharing matrix.
 *
 * @param reading the groups that each role may read; empty if shared as the entry that it corrects
 */
record MatrixRow(EntryType type, FiledBy filedBy, Map<OfficeRole, Set<Group>> reading) {
    /** Who may file an entry. */
    sealed interface FiledBy {}

    /**
     * An officer with one of the duties, in an office of one of the kinds.
     *
     * @param opens whether it may open a docket
     * @param roles of which the office must play one in a docket that is open; none where the entry does nothing but open one
     */
    record By(Set<OfficeKind> kinds, boolean opens, Set<OfficeRole> roles, Set<Duty> duties) implements FiledBy {
        boolean allows(Set<OfficeRole> played) {
            return (opens && played.isEmpty()) || !Collections.disjoint(roles, played);
        }
    }

    /** Whoever may file the entry that it corrects, in the office that filed that one. */
    record AsCorrected() implements FiledBy {}

    /** No officer: the program itself, on a command of its operator. */
    record TheSystem() implements FiledBy {}

    static MatrixRow of(CSVRecord row) {
        EntryType type = EntryType.named(row.get("entry"))
                .orElseThrow(() -> new IllegalArgumentException(row.get("entry") + " is no type of entry"));
        FiledBy filedBy = filedBy(row.get("filed by"));
        Map<OfficeRole, Set<Group>> reading = new EnumMap<>(OfficeRole.class);
        for (OfficeRole role : OfficeRole.values()) {
            String cell = row.get(role.name().toLowerCase(Locale.ROOT));
            if (cell.equals("=") != (filedBy instanceof AsCorrected)) {
                throw new IllegalArgumentException("only a correction is shared as what it corrects: " + type);
            }
            reading.put(role, Collections.unmodifiableSet(groups(cell)));
        }
        return new MatrixRow(type, filedBy, reading);
    }

    private static FiledBy filedBy(String cell) {
        String[] parts = cell.split("/", -1);
        return switch (parts[0]) {
            case "CORRECTED" -> new AsCorrected();
            case "SYSTEM" -> new TheSystem();
            default -> {
                if (parts.length != 3) {
                    throw new IllegalArgumentException("not kind/role/duties: " + cell);
                }
                yield new By(
                        words(parts[0], OfficeKind::valueOf),
                        opens(parts[1]),
                        roles(parts[1]),
                        words(parts[2], Duty::valueOf));
            }
        };
    }

    private static boolean opens(String cell) {
        return cell.equals("NEW") || cell.startsWith("NEW|");
    }

    private static Set<OfficeRole> roles(String cell) {
        return cell.equals("NEW")
                ? Set.of()
                : words(cell.startsWith("NEW|") ? cell.substring(4) : cell, OfficeRole::valueOf);
    }

    private static <T> Set<T> words(String cell, Function<String, T> word) {
        return Arrays.stream(cell.split("\\|", -1)).map(word).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Group> groups(String cell) {
        return switch (cell) {
            case "-", "=" -> Set.of();
            case "o" -> EnumSet.of(Group.OPEN);
            case "or" -> EnumSet.of(Group.OPEN, Group.RESTRICTED);
            case "orp" -> EnumSet.allOf(Group.class);
            default -> throw new IllegalArgumentException("neither -, o, or, orp nor =: " + cell);
        };
    }
}
