package org.icjs.network.rfp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.network.Table;
import org.icjs.network.TableFile;

/** The requirements that States' tenders have, from {@code network/rfp.csv}; {@code docs/rfp/matrix.md} is made of it. */
public final class Matrix {

    private static final Set<String> COMMON = Set.of(
            "and",
            "the",
            "of",
            "to",
            "in",
            "for",
            "with",
            "by",
            "on",
            "is",
            "are",
            "be",
            "shall",
            "should",
            "must",
            "will",
            "all",
            "any",
            "each",
            "from",
            "that",
            "which",
            "system",
            "solution",
            "application",
            "bidder",
            "proposed",
            "provide",
            "support",
            "not",
            "can",
            "this",
            "its",
            "their",
            "through",
            "able",
            "under",
            "such",
            "also",
            "other",
            "into",
            "who",
            "what",
            "icjs",
            "state");

    /** What tenders write short. */
    private static final Map<String, List<String>> SHORT = Map.of(
            "fir", List.of("first", "information", "report"),
            "vc", List.of("video", "conferencing"),
            "api", List.of("application", "programming", "interface"),
            "mis", List.of("dashboards", "management"),
            "rbac", List.of("role", "access"),
            "2fa", List.of("two", "factor", "authentication"),
            "opex", List.of("cost"),
            "chargesheet", List.of("charge", "sheet"));

    private static final Matrix SHIPPED = new Matrix(TableFile.shipped("/network/rfp.csv").rows().stream()
            .map(Matrix::requirement)
            .toList());

    private final List<Requirement> all;
    private final List<Set<String>> words;
    private final Map<String, Double> weights = new HashMap<>();

    /**
     * The nearest of ours to somebody's requirement.
     *
     * @param percent how much of both their words they share, rare words counting more; 100 for the same words
     */
    public record Near(Requirement ours, int percent) {}

    private Matrix(List<Requirement> all) {
        this.all = List.copyOf(all);
        this.words = all.stream().map(one -> words(one.text())).toList();
        Map<String, Integer> in = new HashMap<>();
        words.forEach(some -> some.forEach(word -> in.merge(word, 1, Integer::sum)));
        in.forEach((word, count) -> weights.put(word, StrictMath.log(1 + (double) all.size() / count)));
    }

    public static Matrix shipped() {
        return SHIPPED;
    }

    public List<Requirement> all() {
        return all;
    }

    /** Empty where no word is shared. */
    public Optional<Near> nearest(String requirement) {
        Set<String> asked = words(requirement);
        double best = 0;
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            double likeness = likeness(asked, words.get(i));
            if (likeness > best) {
                best = likeness;
                at = i;
            }
        }
        return at < 0 ? Optional.empty() : Optional.of(new Near(all.get(at), (int) Math.round(best * 100)));
    }

    private double likeness(Set<String> some, Set<String> others) {
        double shared = 0;
        for (String word : some) {
            if (others.contains(word)) {
                shared += square(word);
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt(length(some) * length(others));
    }

    private double length(Set<String> of) {
        return of.stream().mapToDouble(this::square).sum();
    }

    private double square(String word) {
        double weight = weights.getOrDefault(word, StrictMath.log(1 + all.size()));
        return weight * weight;
    }

    /** The stems of what carries meaning: crude endings off, which is enough to tell requirements apart. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            all.addAll(SHORT.getOrDefault(word, List.of(word)));
        }
        for (String word : all) {
            if (word.length() > 2 && !COMMON.contains(word)) {
                words.add(word.replaceAll("(ations?|ings?|ies|ed|es|s|e|y)$", ""));
            }
        }
        return words;
    }

    /** As a page of the documentation. */
    public String markdown() {
        StringBuilder page = new StringBuilder("""
                # What States ask for, and what shows it

                Made from `app/src/main/resources/network/rfp.csv` and compared with it by a test, which also looks whether each piece of evidence
                is there. *Shown*: a test or a measurement shows it. *Partly*: the remark says what is missing. *Not yet*: honestly not.

                """);
        Map<Requirement.Status, Long> counts = new java.util.EnumMap<>(Requirement.Status.class);
        all.forEach(one -> counts.merge(one.status(), 1L, Long::sum));
        page.append(counts.getOrDefault(Requirement.Status.SHOWN, 0L))
                .append(" shown, ")
                .append(counts.getOrDefault(Requirement.Status.PARTLY, 0L))
                .append(" partly, ")
                .append(counts.getOrDefault(Requirement.Status.NOT_YET, 0L))
                .append(" not yet.\n");
        String area = "";
        for (Requirement one : all) {
            if (!one.area().equals(area)) {
                area = one.area();
                page.append("\n## ")
                        .append(Character.toUpperCase(area.charAt(0)))
                        .append(area.substring(1))
                        .append("\n\n| | requirement | | shown by | remark |\n|---|---|---|---|---|\n");
            }
            page.append("| ")
                    .append(String.join(
                            " | ",
                            one.id(),
                            one.text(),
                            one.status().word(),
                            String.join(
                                    ", ",
                                    one.evidence().stream().map(Matrix::link).toList()),
                            one.remark()))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String link(String path) {
        return "[" + path.substring(path.lastIndexOf('/') + 1).replace(".java", "") + "](../../" + path + ")";
    }

    private static Requirement requirement(Table.Row row) {
        List<String> evidence = new ArrayList<>();
        for (String path : row.cell("evidence").split(";", -1)) {
            if (!path.isBlank()) {
                evidence.add(path.strip());
            }
        }
        return new Requirement(
                row.cell("id"),
                row.cell("area"),
                row.cell("requirement"),
                Requirement.Status.of(row.cell("status")),
                evidence,
                row.cell("remark"));
    }
}
