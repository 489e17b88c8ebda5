package org.icjs.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * What a search over the whole State shows, {@code identity/search-matrix.csv}: which reasons an office of each kind may give, and whether
 * it is told that there is a record in a case in which it has no part. It is told the office to ask and nothing else: no name, no number.
 * What is not listed is neither searched for nor told.
 */
public final class SearchMatrix {
    private static final String PURPOSE = "purpose ";
    private static final String OTHERS = "others ";
    private static final String IN_A_CASE = PURPOSE + "CASE";

    private final Set<String> allowed = new HashSet<>();

    /** What a record is, to who has no part in its case. */
    public enum Sought {
        /** Suspected, or sent up for trial. */
        ACCUSED,
        /** As {@link #ACCUSED}, and to be taken into custody on what is recorded. */
        WANTED,
        /** An informant or a witness. */
        OTHER_PERSON,
        /** A victim, or one who was told to be under eighteen years of age: BNS 72; Juvenile Justice Act, 2015, s. 74. */
        PROTECTED_PERSON,
        CASE,
        THING
    }

    private SearchMatrix(List<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            String name = row.get("row");
            meaning(name);
            for (OfficeKind kind : OfficeKind.values()) {
                String cell = row.get(kind.name());
                if (cell.equals(name.startsWith(PURPOSE) ? "yes" : "ask")) {
                    allowed.add(key(name, kind));
                } else if (!cell.equals("-")) {
                    throw new IllegalArgumentException("neither yes, ask nor -: " + cell);
                }
            }
        }
    }

    public static SearchMatrix load() {
        return new SearchMatrix(Csv.read("/identity/search-matrix.csv"));
    }

    /** Whether such an office may search for a case of its own. */
    public boolean maySearch(OfficeKind kind) {
        return allowed.contains(key(IN_A_CASE, kind));
    }

    /** The reasons that such an office may give for a search outside its cases. */
    public List<Purpose> reasons(OfficeKind kind) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> allowed.contains(key(PURPOSE + purpose.name(), kind)))
                .toList();
    }

    /** Whether such an office is told that there is a record of others, and whom to ask. */
    public boolean told(Sought sought, OfficeKind kind) {
        return allowed.contains(key(OTHERS + sought.name(), kind));
    }

    private static String key(String row, OfficeKind kind) {
        return row + "/" + kind.name();
    }

    /** Refuses a row that says nothing. */
    private static void meaning(String row) {
        if (row.startsWith(OTHERS)) {
            Sought.valueOf(row.substring(OTHERS.length()));
        } else if (!row.equals(IN_A_CASE)) {
            Purpose.valueOf(row.substring(PURPOSE.length()));
        }
    }
}
