package org.icjs.search.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.ForensicEntry.ExhibitsReceived;
import org.icjs.exchange.CaseFile;
import org.icjs.kernel.PersonRef;
import org.icjs.matching.Field;
import org.icjs.matching.WordLevel;
import org.icjs.search.Carried;
import org.icjs.search.index.Hit;
import org.icjs.search.index.Identifier;

/**
 * What of a hit its reader may see, asked of the case file as it stands now: the index may be behind. He is shown a record only if he may
 * see what it was found by, for else its being found would tell him.
 *
 * @param fields of the person, which count for him
 */
record Shown(Hit hit, Carried about, CaseFile file, Set<Field> fields) {
    private static final List<Fact> WORDS_OF_A_CASE = List.of(Fact.SECTIONS_ALLEGED, Fact.OFFENCE_PLACE);
    private static final List<Fact> WORDS_OF_A_PERSON =
            List.of(Fact.PERSON_ADDRESS, Fact.PERSON_DESCRIPTION, Fact.IDENTIFICATION_MARKS, Fact.PERSON_OCCUPATION);
    private static final List<Fact> WORDS_OF_A_THING = List.of(Fact.ARTICLE_DESCRIPTION, Fact.ARTICLE_MARKS);

    /** Empty if the reader is not to know of it. */
    static Optional<Shown> of(Hit hit, CaseFile file) {
        Carried about = Carried.of(hit.item());
        Optional<PersonRef> person = about.person();
        if (person.isPresent() && CaseLine.name(file, person.get()).isEmpty()) {
            return Optional.empty();
        }
        Set<Field> fields =
                person.map(ref -> Whys.seen(file.docket(), ref, file.sight())).orElse(Set.of());
        boolean byParticulars = byParticulars(hit, fields);
        boolean byWords = hit.score().reasons().isEmpty() && hit.identifier() == null && seesWords(about, file);
        boolean byNumber = hit.identifier() != null && seesNumber(hit.identifier(), about, file);
        return byParticulars || byWords || byNumber
                ? Optional.of(new Shown(hit, about, file, fields))
                : Optional.empty();
    }

    /** By a name that agrees at least in part, and that he sees. */
    private static boolean byParticulars(Hit hit, Set<Field> fields) {
        return hit.score().reasons().stream()
                .filter(reason -> fields.contains(reason.field()))
                .anyMatch(reason -> reason.level() instanceof WordLevel level
                        && level != WordLevel.MISSING
                        && level != WordLevel.SPARE);
    }

    private static boolean seesWords(Carried about, CaseFile file) {
        List<Fact> facts = about.about().isEmpty()
                ? WORDS_OF_A_CASE
                : about.person().isPresent() ? WORDS_OF_A_PERSON : WORDS_OF_A_THING;
        List<Boolean> seen = known(facts.stream(), about, file).toList();
        return !seen.isEmpty() && !seen.contains(false);
    }

    private static boolean seesNumber(Identifier identifier, Carried about, CaseFile file) {
        Docket docket = file.docket();
        return switch (identifier.kind()) {
            case LABORATORY ->
                docket.all(ExhibitsReceived.class).stream().anyMatch(receipt -> file.sees(receipt.recorded()));
            case FIR -> sees(Fact.FIR_NUMBER, about, file);
            case CNR -> sees(Fact.CNR, about, file);
            case PRISONER -> sees(Fact.PRISONER_NUMBER, about, file);
            case PHONE -> about.person().isPresent() ? sees(Fact.PERSON_PHONE, about, file) : seesWords(about, file);
            case ADDRESS -> sees(Fact.PERSON_ADDRESS, about, file);
            case OTHER -> sees(Fact.REPORT_NUMBER, about, file);
            case VEHICLE, IMEI, PROPERTY -> seesWords(about, file);
        };
    }

    private static boolean sees(Fact fact, Carried about, CaseFile file) {
        return known(Stream.of(fact), about, file).anyMatch(seen -> seen);
    }

    private static Stream<Boolean> known(Stream<Fact> facts, Carried about, CaseFile file) {
        return facts.flatMap(fact -> file.docket().known(fact, about.about()).stream())
                .map(file.sight()::sees);
    }

    /** What it was found by, where that was a number. */
    String number() {
        return hit.identifier() == null
                ? ""
                : Objects.requireNonNull(hit.identifier()).value();
    }
}
