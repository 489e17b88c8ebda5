package org.icjs.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What words of one field's names are worth against one another, reckoned once for each pair. For one thread. */
final class WordBits {
    /** That somebody has just this word, which nobody on record has: one of very many that may be. */
    private static final double UNHEARD = Math.pow(2, -24);

    private final Field field;
    private final Model model;
    private final Folding folding;
    private final Rarity rarity;
    private final Map<String, Map<String, WordLevel>> levels = new HashMap<>();
    private final Map<String, Map<WordLevel, Double>> worth = new HashMap<>();
    private final Map<String, Double> begun = new HashMap<>();

    WordBits(Field field, Model model, Folding folding, Rarity rarity) {
        this.field = field;
        this.model = model;
        this.folding = folding;
        this.rarity = rarity;
    }

    WordLevel level(String asked, String found) {
        return levels.computeIfAbsent(asked, word -> new HashMap<>())
                .computeIfAbsent(found, word -> unknown(asked, word));
    }

    private WordLevel unknown(String asked, String found) {
        WordLevel known = rarity.known(asked, found);
        return known == null ? folding.level(asked, found) : known;
    }

    /** Minus infinity where both are different words. */
    double bits(String asked, String found) {
        WordLevel level = level(asked, found);
        return switch (level) {
            case MISSING -> Double.NEGATIVE_INFINITY;
            case CUT -> found.length() < asked.length() ? begun(asked) : bits(asked, level);
            default -> bits(asked, level);
        };
    }

    /** Where only the beginning of what was asked for is on record. */
    double begun(String asked) {
        return begun.computeIfAbsent(asked, word -> model.bits(field, WordLevel.CUT, rarity.begun(field, word)));
    }

    /** As {@link #bits}, where one is two words; a beginning or an initial doesn't count. */
    double joined(String asked, String found) {
        WordLevel level = level(asked, found);
        return level.compareTo(WordLevel.FAR) > 0
                ? Double.NEGATIVE_INFINITY
                : Model.log2(model.joined()) + bits(asked, level);
    }

    double bits(String asked, WordLevel level) {
        Map<WordLevel, Double> known = worth.computeIfAbsent(asked, this::worth);
        return known.getOrDefault(level, Double.NEGATIVE_INFINITY);
    }

    /**
     * Of ways of writing at a level there are many, of which one was asked for: so a level is worth less the more there are. Chance is
     * that anybody at all would be written so: all near words, each as often as it is on record and as likely as it is written so.
     */
    private Map<WordLevel, Double> worth(String asked) {
        double chance = UNHEARD;
        double before = 0;
        for (WordLevel level : EnumSet.range(WordLevel.EXACT, WordLevel.FAR)) {
            double share = rarity.share(field, asked, level);
            chance += Math.max(0, share - before) * likely(level);
            before = share;
        }
        for (WordLevel level : shortened(asked)) {
            chance += rarity.share(field, asked, level) * likely(level);
        }
        Map<WordLevel, Double> worth = new EnumMap<>(WordLevel.class);
        double better = Double.POSITIVE_INFINITY;
        for (WordLevel level : EnumSet.range(WordLevel.EXACT, WordLevel.FAR)) {
            // A worse way of writing is never worth more than a better one.
            better = Math.min(better, Model.log2(likely(level)) - Model.log2(Math.min(1, chance)));
            worth.put(level, better);
        }
        // An initial on record says nothing of the way of writing: what it is worth hangs on how many have it.
        worth.put(
                WordLevel.INITIAL, model.bits(field, WordLevel.INITIAL, rarity.share(field, asked, WordLevel.INITIAL)));
        for (WordLevel level : shortened(asked)) {
            worth.put(level, Model.log2(likely(level)) - Model.log2(Math.min(1, chance)));
        }
        return worth;
    }

    /** How what was asked for may be a longer word on record, shortened. */
    private static Set<WordLevel> shortened(String asked) {
        return asked.length() == 1
                ? EnumSet.of(WordLevel.INITIAL)
                : asked.length() < Folding.SHORTEST_CUT ? EnumSet.noneOf(WordLevel.class) : EnumSet.of(WordLevel.CUT);
    }

    /** The probability of one certain way of writing at a level, for one person's word. */
    private double likely(WordLevel level) {
        return model.agreement(field, level) * Math.pow(2, -level.waysBits());
    }

    double missing() {
        return model.bits(field, WordLevel.MISSING, 1);
    }

    double spare() {
        return model.bits(field, WordLevel.SPARE, 1);
    }

    Reason reason(Field field, String asked, String found, double bits) {
        return new Reason(field, level(asked, found), bits, List.of(asked, found));
    }
}
