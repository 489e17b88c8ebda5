package org.icjs.search.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.Offices;
import org.icjs.identity.SearchMatrix;
import org.icjs.identity.SharingMatrix;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.District;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Refused;
import org.icjs.matching.Abode;
import org.icjs.matching.BirthYears;
import org.icjs.matching.Gender;
import org.icjs.matching.Particulars;
import org.icjs.search.Carried;
import org.icjs.search.index.ItemKind;
import org.icjs.search.index.Question;
import org.icjs.search.index.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a search of what was typed, or says at each field what is wrong with it. */
@Component
final class Questions {
    static final String CASE = "CASE";
    private static final int AGE_MAX = 130;
    private static final int WHY_MIN = 10;
    private static final int WHY_MAX = 500;
    private static final int CASES_MAX = 50;

    private final SearchIndex index;
    private final CaseFiles caseFiles;
    private final SharingMatrix sharing;
    private final SearchMatrix matrix;
    private final Offices offices;
    private final java.time.Clock clock;

    Questions(
            SearchIndex index,
            CaseFiles caseFiles,
            SharingMatrix sharing,
            SearchMatrix matrix,
            Offices offices,
            java.time.Clock clock) {
        this.index = index;
        this.caseFiles = caseFiles;
        this.sharing = sharing;
        this.matrix = matrix;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * Either of the two.
     *
     * @param errors message keys by field; in the order of the form
     */
    record Made(@Nullable Asked asked, Map<String, String> errors) {}

    Made make(SearchForm form, Actor actor) {
        Map<String, String> errors = new LinkedHashMap<>();
        whatFor(form, errors);
        Particulars person = person(form, errors);
        Optional<Purposed> purposed = purpose(form, actor, errors);
        return errors.isEmpty() && purposed.isPresent()
                ? new Made(
                        new Asked(
                                actor.office(),
                                actor.officer(),
                                form,
                                person,
                                purposed.get().purpose(),
                                purposed.get().docket()),
                        errors)
                : new Made(null, errors);
    }

    private static void whatFor(SearchForm form, Map<String, String> errors) {
        if (form.text().isEmpty() && !form.person()) {
            errors.put("text", "search.wrong.empty");
            return;
        }
        for (String field : List.of("text", "person", "father", "mother", "number", "vehicle", "phone", "place")) {
            String value = form.value(field);
            if (!value.isEmpty()) {
                long told =
                        value.codePoints().filter(Character::isLetterOrDigit).count();
                if (told == 0) {
                    errors.put(field, "search.wrong.signs");
                } else if (told == 1) {
                    errors.put(field, "search.wrong.short");
                }
            }
        }
    }

    private @Nullable Particulars person(SearchForm form, Map<String, String> errors) {
        if (!form.person()) {
            return null;
        }
        if (Stream.of("person", "father", "mother")
                        .allMatch(field -> form.value(field).isEmpty())
                && form.text().isEmpty()) {
            errors.put("person", "search.wrong.nameless");
        }
        return new Particulars(
                names(form, "person"),
                names(form, "father"),
                form.value("mother").isEmpty() ? null : form.value("mother"),
                sex(form, errors),
                born(form, errors),
                abodes(form, errors));
    }

    private static List<String> names(SearchForm form, String field) {
        return form.value(field).isEmpty() ? List.of() : List.of(form.value(field));
    }

    private static @Nullable Gender sex(SearchForm form, Map<String, String> errors) {
        String sex = form.value("sex");
        Optional<Gender> found = Arrays.stream(Gender.values())
                .filter(gender -> gender.name().equals(sex))
                .findFirst();
        if (found.isEmpty() && !sex.isEmpty()) {
            errors.put("sex", "refused.choice.unknown");
        }
        return found.orElse(null);
    }

    private @Nullable BirthYears born(SearchForm form, Map<String, String> errors) {
        String age = form.value("age");
        if (age.isEmpty()) {
            return null;
        }
        if (!age.matches("[0-9]{1,3}") || Integer.parseInt(age) > AGE_MAX) {
            errors.put("age", "search.wrong.age");
            return null;
        }
        return BirthYears.ofAge(Integer.parseInt(age), IndiaTime.dateOf(clock.instant()));
    }

    private List<Abode> abodes(SearchForm form, Map<String, String> errors) {
        String code = form.value("district");
        if (code.isEmpty()) {
            return List.of();
        }
        if (offices.districts().keySet().stream().map(District::code).noneMatch(code::equals)) {
            errors.put("district", "refused.choice.unknown");
            return List.of();
        }
        return List.of(new Abode(code, null));
    }

    private record Purposed(String purpose, @Nullable CaseId docket) {}

    private Optional<Purposed> purpose(SearchForm form, Actor actor, Map<String, String> errors) {
        String purpose = form.value("purpose");
        if (purpose.equals(CASE) && matrix.maySearch(actor.kind())) {
            return ownCase(form.value("case"), actor, errors);
        }
        boolean listed =
                matrix.reasons(actor.kind()).stream().anyMatch(one -> one.name().equals(purpose));
        if (!listed) {
            errors.put("purpose", "search.wrong.purpose");
        } else if (form.value("why").length() < WHY_MIN) {
            errors.put("why", "search.wrong.why");
        } else if (form.value("why").length() > WHY_MAX) {
            errors.put("why", "refused.text.tooLong");
        }
        return errors.isEmpty() ? Optional.of(new Purposed(purpose, null)) : Optional.empty();
    }

    private Optional<Purposed> ownCase(String typed, Actor actor, Map<String, String> errors) {
        List<CaseFile> found = typed.isEmpty() ? List.of() : cases(typed, actor);
        if (found.size() != 1) {
            errors.put(
                    "case",
                    typed.isEmpty()
                            ? "search.wrong.case.missing"
                            : found.isEmpty() ? "search.wrong.case.unknown" : "search.wrong.case.several");
            return Optional.empty();
        }
        CaseFile file = found.getFirst();
        String purpose = sharing.purposes(
                        file.roles().stream().sorted().findFirst().orElseThrow())
                .getFirst()
                .name();
        return Optional.of(new Purposed(purpose, file.docket().id()));
    }

    /** The reader's cases of that number, or of that id where a case file led here. Which they are is journalled with the search. */
    private List<CaseFile> cases(String typed, Actor actor) {
        List<CaseId> ids = new ArrayList<>();
        try {
            ids.add(CaseId.parse(typed));
        } catch (Refused _) {
            index.find(new Question(typed, null, Set.of(ItemKind.CASE), Map.of(), CASES_MAX)).hits().stream()
                    .filter(hit -> hit.identifier() != null
                            && letters(Objects.requireNonNull(hit.identifier()).value())
                                    .equals(letters(typed)))
                    .map(hit -> Carried.of(hit.item()).docket())
                    .forEach(ids::add);
        }
        return ids.stream()
                .distinct()
                .flatMap(id -> caseFiles.forAct(actor, id).stream())
                .toList();
    }

    private static String letters(String number) {
        return number.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toUpperCase(java.util.Locale.ROOT);
    }
}
