package org.icjs.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        return level == WordLevel.MISSING ? Double.NEGATIVE_INFINITY : bits(asked, level);
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
        Map<WordLevel, Double> worth = new EnumMap<>(WordLevel.class);
        double better = Double.POSITIVE_INFINITY;
        for (WordLevel level : EnumSet.range(WordLevel.EXACT, WordLevel.FAR)) {
            // A worse way of writing is never worth more than a better one.
            better = Math.min(better, Model.log2(likely(level)) - Model.log2(Math.min(1, chance)));
            worth.put(level, better);
        }
        for (WordLevel level : EnumSet.of(WordLevel.CUT, WordLevel.INITIAL)) {
            worth.put(level, model.bits(field, level, rarity.share(field, asked, level)));
        }
        return worth;
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
