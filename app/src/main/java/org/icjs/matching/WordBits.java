package org.icjs.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What words of one field's names are worth against one another, reckoned once for each pair. For one thread. */
final class WordBits {
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
                .computeIfAbsent(found, word -> folding.level(asked, word));
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

    private Map<WordLevel, Double> worth(String asked) {
        Map<WordLevel, Double> worth = new EnumMap<>(WordLevel.class);
        // A worse way of writing is never worth more than a better one.
        double better = Double.POSITIVE_INFINITY;
        for (WordLevel level : EnumSet.range(WordLevel.EXACT, WordLevel.FAR)) {
            better = Math.min(better, model.bits(field, level, rarity.share(field, asked, level)));
            worth.put(level, better);
        }
        for (WordLevel level : EnumSet.of(WordLevel.CUT, WordLevel.INITIAL)) {
            worth.put(level, model.bits(field, level, rarity.share(field, asked, level)));
        }
        return worth;
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
