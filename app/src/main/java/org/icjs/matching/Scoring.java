package org.icjs.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Weighs one description of a person against many. A field that one of both does not tell counts neither way. For one thread: it
 * remembers what it has reckoned about the words asked for.
 */
public final class Scoring {
    private final Particulars asked;
    private final Model model;
    private final Rarity rarity;
    private final Neighbours neighbours;
    private final Map<Field, WordBits> words = new EnumMap<>(Field.class);
    private final Map<Grade, Double> grades = new HashMap<>();
    private final Map<Field, List<List<String>>> names = new EnumMap<>(Field.class);

    private record Grade(Field field, Level level, String value) {}

    /** @param asked what all others are weighed against */
    public Scoring(Particulars asked, Model model, Rarity rarity, Neighbours neighbours) {
        this.asked = asked;
        this.model = model;
        this.rarity = rarity;
        this.neighbours = neighbours;
        for (Field field : List.of(Field.NAME, Field.FATHER, Field.MOTHER)) {
            words.put(field, new WordBits(field, model, Folding.standard(), rarity));
            names.put(field, inWords(names(asked, field)));
        }
    }

    public Score score(Particulars found) {
        List<Reason> reasons = new ArrayList<>();
        names.forEach((field, of) -> {
            Alignment best = best(field, of, found);
            if (best != null) {
                reasons.addAll(best.reasons());
            }
        });
        rest(found, reasons);
        return Score.of(reasons);
    }

    /** The sum only, sooner than {@link #score}. */
    public double bits(Particulars found) {
        double bits = 0;
        for (Map.Entry<Field, List<List<String>>> of : names.entrySet()) {
            Alignment best = best(of.getKey(), of.getValue(), found);
            bits += best == null ? 0 : best.bits();
        }
        List<Reason> rest = new ArrayList<>();
        rest(found, rest);
        for (Reason reason : rest) {
            bits += reason.bits();
        }
        return bits;
    }

    /** What a word asked for is worth in bits, if it is found at a level. */
    public double worth(Field field, String word, WordLevel level) {
        return words(field).bits(word, level);
    }

    /** What it is worth in bits, if only the beginning of a word asked for is on record. */
    public double worthOfBeginning(Field field, String word) {
        return words(field).begun(word);
    }

    /** What it is worth in bits that one has no such word: below 0. */
    public double worthOfNone(Field field) {
        return words(field).missing();
    }

    /** What it is worth in bits that one has a word more: below 0. */
    public double worthOfSpare(Field field) {
        return words(field).spare();
    }

    /** What a year of birth, a district or a gender is worth in bits, if it is found at a level. */
    public double worth(Field field, String value, Level level) {
        return graded(field, level, value, List.of()).bits();
    }

    private WordBits words(Field field) {
        return Objects.requireNonNull(words.get(field), "a field of names");
    }

    private static List<String> names(Particulars of, Field field) {
        return switch (field) {
            case NAME -> of.names();
            case FATHER -> of.fathers();
            case MOTHER -> of.mother() == null ? List.of() : List.of(of.mother());
            case BIRTH, ABODE, GENDER -> List.of();
        };
    }

    private static List<List<String>> inWords(List<String> names) {
        return names.stream().map(Latin::words).filter(all -> !all.isEmpty()).toList();
    }

    /** Of several names, the two that agree best. */
    private @Nullable Alignment best(Field field, List<List<String>> askedNames, Particulars found) {
        Alignment best = null;
        if (!askedNames.isEmpty()) {
            WordBits bits = words(field);
            for (List<String> other : inWords(names(found, field))) {
                for (List<String> one : askedNames) {
                    Alignment next = new Alignment(field, one, other, bits);
                    if (best == null || next.bits() > best.bits()) {
                        best = next;
                    }
                }
            }
        }
        return best;
    }

    private void rest(Particulars found, List<Reason> reasons) {
        BirthYears born = asked.born();
        if (born != null && found.born() != null) {
            String year = Integer.toString(born.year());
            reasons.add(graded(
                    Field.BIRTH,
                    YearLevel.of(born.apart(found.born())),
                    year,
                    List.of(year, Integer.toString(found.born().year()))));
        }
        Reason abode = abode(found);
        if (abode != null) {
            reasons.add(abode);
        }
        Gender gender = asked.gender();
        if (gender != null && found.gender() != null) {
            Level level = gender == found.gender() ? GenderLevel.SAME : GenderLevel.OTHER;
            reasons.add(graded(
                    Field.GENDER,
                    level,
                    gender.name(),
                    List.of(gender.name(), found.gender().name())));
        }
    }

    /** The best of all pairs of places. */
    private @Nullable Reason abode(Particulars found) {
        Reason best = null;
        for (Abode one : asked.abodes()) {
            for (Abode other : found.abodes()) {
                AbodeLevel level = level(one, other);
                String value = level == AbodeLevel.VILLAGE ? one.district() + "/" + one.village() : one.district();
                Reason next = graded(Field.ABODE, level, value, List.of(one.district(), other.district()));
                if (best == null || next.bits() > best.bits()) {
                    best = next;
                }
            }
        }
        return best;
    }

    private AbodeLevel level(Abode one, Abode other) {
        if (one.district().equals(other.district())) {
            return one.village() != null && one.village().equals(other.village())
                    ? AbodeLevel.VILLAGE
                    : AbodeLevel.DISTRICT;
        }
        return neighbours.are(one.district(), other.district()) ? AbodeLevel.NEIGHBOUR : AbodeLevel.ELSEWHERE;
    }

    /** Where levels are steps on a scale, chance is to hit just this step. */
    private Reason graded(Field field, Level level, String value, List<String> values) {
        return new Reason(
                field,
                level,
                grades.computeIfAbsent(new Grade(field, level, value), grade -> bits(field, level, value)),
                values);
    }

    private double bits(Field field, Level level, String value) {
        double share = rarity.share(field, value, level);
        if (level.ordinal() > 0) {
            share -= rarity.share(field, value, Model.levels(field).get(level.ordinal() - 1));
        }
        double least = 1.0 / (2 * rarity.population());
        return model.bits(field, level, Math.max(share, least));
    }
}
