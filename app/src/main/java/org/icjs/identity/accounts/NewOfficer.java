package org.icjs.identity.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.identity.Duty;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Words;
import org.jspecify.annotations.Nullable;

/** An officer as an administrator types him in, with his first posting. */
record NewOfficer(String code, String name, String rank, String office, List<String> duties) {
    static final NewOfficer EMPTY = new NewOfficer("", "", "", "", List.of());

    NewOfficer {
        duties = List.copyOf(duties);
    }

    /** Message key of what is wrong with each field; empty if nothing. */
    Map<String, String> errors(Offices offices) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusing(errors, "code", "identity.officer.code.wrong", this::officerCode);
        refusing(errors, "name", "identity.officer.name.wrong", this::cleanName);
        refusing(errors, "rank", "identity.officer.rank.wrong", this::cleanRank);
        errors.putAll(postingErrors(offices, office, duties));
        return errors;
    }

    /** Of a posting alone. */
    static Map<String, String> postingErrors(Offices offices, String code, List<String> duties) {
        @Nullable
        Office office = offices.all().stream()
                .filter(known -> known.code().code().equals(code))
                .findFirst()
                .orElse(null);
        if (office == null) {
            return Map.of("office", "identity.officer.office.wrong");
        }
        Set<String> fit = Duty.of(office.kind()).stream().map(Duty::name).collect(Collectors.toSet());
        return fit.containsAll(duties) ? Map.of() : Map.of("duties", "identity.officer.duties.wrong");
    }

    static Set<Duty> duties(List<String> names) {
        return names.stream().map(Duty::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    OfficerCode officerCode() {
        return new OfficerCode(code.strip().toUpperCase(Locale.ROOT));
    }

    OfficeCode officeCode() {
        return new OfficeCode(office);
    }

    String cleanName() {
        return Words.text(name, 100);
    }

    String cleanRank() {
        return Words.text(rank, 60);
    }

    private static void refusing(Map<String, String> errors, String field, String key, Runnable value) {
        try {
            value.run();
        } catch (Refused e) {
            errors.put(field, key);
        }
    }
}
