package org.icjs.identity.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.identity.Duty;
import org.icjs.identity.Office;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Officer;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;

/** Who is posted where in the demonstration: those of {@code demo-officers.csv}, and one made by rule for each other office. */
final class DemoPosting {
    private static final List<String> FIRST =
            List.of("Lal", "Zo", "Van", "Ram", "Thang", "Biak", "Mal", "Hming", "Chhuan");
    private static final List<String> LAST =
            List.of("thanzuala", "dinpuii", "sangliana", "hlimpuii", "tluanga", "nunmawia", "rinpuii", "zuali");

    private DemoPosting() {}

    /** Of all offices but the headquarters without a duty in the system. An officer with two postings stands there twice. */
    static List<Officer> all(List<Office> offices, List<Officer> written) {
        Set<OfficeCode> manned = written.stream().map(Officer::office).collect(Collectors.toCollection(HashSet::new));
        List<Officer> all = new ArrayList<>(written);
        for (int i = 0; i < offices.size(); i++) {
            Office office = offices.get(i);
            if (manned.add(office.code())) {
                all.add(byRule(i, office));
            }
        }
        return List.copyOf(all);
    }

    static Officer written(String code, String name, String rank, String office, String duties) {
        return new Officer(
                new OfficerCode(code),
                name,
                rank,
                new OfficeCode(office),
                Arrays.stream(duties.split("\\|", -1)).map(Duty::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    /** @param number of the office in the order of its code, so that it is the same at each start */
    private static Officer byRule(int number, Office office) {
        String name = FIRST.get(number % FIRST.size()) + LAST.get(number % LAST.size());
        boolean headquarters = office.kind() == OfficeKind.STATE_HEADQUARTERS;
        return new Officer(
                new OfficerCode("MZD-%03d".formatted(number + 1)),
                name,
                rank(office),
                office.code(),
                headquarters ? Set.of() : Set.copyOf(Duty.of(office.kind())));
    }

    private static String rank(Office office) {
        return switch (office.kind()) {
            case POLICE_STATION -> "Inspector";
            case POLICE_OUTPOST -> "Sub-Inspector";
            case POLICE_SUPERVISION -> "Superintendent of Police";
            case STATE_HEADQUARTERS -> "Section Officer";
            case LABORATORY -> "Scientific Officer";
            case PROSECUTION -> "Assistant Public Prosecutor";
            case COURT -> office.code().code().contains("-DSJ-") ? "Sessions Judge" : "Judicial Magistrate First Class";
            case JAIL -> "Superintendent";
            case LEGAL_SERVICES -> "Secretary";
        };
    }
}
