package org.icjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.icjs.matching.Field;
import org.icjs.matching.Level;
import org.icjs.matching.Model;
import org.icjs.persons.link.WeightsLearning.Outcome;
import org.icjs.web.Numbers;
import org.jspecify.annotations.Nullable;

/** What was learned beside what stands, as a terminal shows it: a line for each level of each field. */
final class WeightsTable {
    private static final String ROW = "%-7s %-9s %9s %9s %9s %9s %9s %9s";
    private static final String NONE = "–";

    private WeightsTable() {}

    static List<String> lines(Outcome.Learned of) {
        String before = of.standing().version();
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s records, compared with those most like them; of these %s are of the same person, as far as can be told."
                        .formatted(
                                Numbers.lakh(of.records()),
                                Numbers.lakh(Math.round(of.learned().matched()))));
        lines.add("m: of one person; u: of strangers, on average (each name is weighed by how common it is).");
        lines.add(ROW.formatted(
                "field", "level", "m, " + before, "m, new", "u", "bits, " + before, "bits, new", "pairs"));
        for (Field field : Field.values()) {
            for (Level level : Model.levels(field)) {
                lines.add(row(of, field, level));
            }
        }
        return lines;
    }

    private static String row(Outcome.Learned of, Field field, Level level) {
        double before = of.standing().agreement(field, level);
        double after = of.learned().model().agreement(field, level);
        Double share = of.chance().share(field, level);
        return ROW.formatted(
                field,
                level.name(),
                share(before),
                share(after),
                share == null ? NONE : share(share),
                bits(before, share),
                bits(after, share),
                Numbers.lakh(Math.round(of.learned().pairs(field, level))));
    }

    private static String share(double of) {
        return String.format(Locale.ROOT, "%.4f", of);
    }

    /** None where no strangers were seen to agree so. */
    private static String bits(double m, @Nullable Double u) {
        return u == null || u == 0 ? NONE : String.format(Locale.ROOT, "%+.1f", Model.log2(m / u));
    }
}
