package org.icjs.connect.eoffice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.docket.StationEntry.SanctionAuthority;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Words;
import org.icjs.web.Texts;
import org.icjs.web.Wrong;
import org.icjs.web.form.Choice;
import org.jspecify.annotations.Nullable;

/** What was typed for a new file, and what is wrong with it. */
final class WishForm {
    private final List<String> faults = new ArrayList<>();
    private final Optional<Correspondence.Wish> wish;

    WishForm(Map<String, String> typed, List<Choice> people, List<FileKind> kinds, int subjectMax, int notingMax) {
        FileKind kind = chosen(FileKind.values(), "kind", typed);
        if (kind != null && !kinds.contains(kind)) {
            faults.add("kind");
        }
        SanctionAuthority to = chosen(SanctionAuthority.values(), "authority", typed);
        Classification classification = chosen(Classification.values(), "classification", typed);
        String ref = typed.getOrDefault("person", "");
        boolean known = people.stream().anyMatch(person -> person.value().equals(ref));
        if (!known && (kind == FileKind.SANCTION || !ref.isEmpty())) {
            faults.add("person");
        }
        String subject = words("subject", typed, subjectMax).replace('\n', ' ');
        String noting = words("noting", typed, notingMax);
        wish = kind == null || to == null || classification == null || !faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Correspondence.Wish(
                        kind, known ? PersonRef.parse(ref) : null, to, classification, subject, noting));
    }

    private <T extends Enum<T>> @Nullable T chosen(T[] codes, String name, Map<String, String> typed) {
        Optional<T> found = Arrays.stream(codes)
                .filter(code -> code.name().equals(typed.get(name)))
                .findFirst();
        if (found.isEmpty()) {
            faults.add(name);
        }
        return found.orElse(null);
    }

    private String words(String name, Map<String, String> typed, int max) {
        try {
            return Words.text(typed.getOrDefault(name, ""), max);
        } catch (Refused _) {
            faults.add(name);
            return "";
        }
    }

    /** Empty while something is wrong. */
    Optional<Correspondence.Wish> wish() {
        return wish;
    }

    List<Wrong> wrong(Texts texts) {
        return faults.stream()
                .map(name -> new Wrong(name, texts.of("connect.eoffice.wrong." + name)))
                .toList();
    }
}
