package org.icjs.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How two descriptions of one person usually agree: the m-probabilities of Fellegi and Sunter. What agreement is worth by chance (u)
 * comes from {@link Rarity}.
 *
 * @param version of which a result says that it was scored by it
 * @param about how it came about, in a line
 * @param agreement for each field the probability of each level, given that both are one person; these add up to 1
 * @param joined that two words of a name are written as one, or one as two
 * @param slope of the calibration: how much of a bit of evidence holds good; between 0 and 1, since fields are not quite independent
 * @param onRecord that somebody who is looked for is on record at all
 */
public record Model(
        String version,
        String about,
        Map<Field, List<Double>> agreement,
        double joined,
        double slope,
        double onRecord) {
    private static final Model STANDARD = read("/matching/model-1.tsv");

    public Model {
        agreement = Map.copyOf(agreement);
    }

    /** The one that is shipped: {@code matching/model-1.tsv}. */
    public static Model standard() {
        return STANDARD;
    }

    /** The same by another name. */
    public Model as(String named) {
        return new Model(named, about, agreement, joined, slope, onRecord);
    }

    /** The levels of a field, best first. */
    public static List<? extends Level> levels(Field field) {
        return switch (field) {
            case NAME, FATHER, MOTHER -> List.of(WordLevel.values());
            case BIRTH -> List.of(YearLevel.values());
            case ABODE -> List.of(AbodeLevel.values());
            case GENDER -> List.of(GenderLevel.values());
        };
    }

    /** The probability of a level, given that both are one person. */
    public double agreement(Field field, Level level) {
        List<Double> levels = agreement.get(field);
        if (levels == null) {
            throw new IllegalStateException("no probabilities of " + field);
        }
        return levels.get(level.ordinal());
    }

    /**
     * What a level speaks for or against a match, in bits.
     *
     * @param share of persons for whom it would be so by chance
     */
    double bits(Field field, Level level, double share) {
        return log2(agreement(field, level)) - log2(share);
    }

    /**
     * The probabilities that each of several candidates is the one looked for, if at most one is; what they lack to 1 is that none is.
     *
     * @param bits of each candidate
     * @param population persons on record
     */
    public double[] probabilities(double[] bits, long population) {
        double best = 0;
        for (double of : bits) {
            best = Math.max(best, of);
        }
        double prior = log2(onRecord / population);
        // Sums are taken below the largest, so that none overflows.
        double top = Math.max(slope * (best + prior), log2(1 - onRecord));
        double sum = Math.pow(2, log2(1 - onRecord) - top);
        double[] each = new double[bits.length];
        for (int i = 0; i < bits.length; i++) {
            each[i] = Math.pow(2, slope * (bits[i] + prior) - top);
            sum += each[i];
        }
        for (int i = 0; i < bits.length; i++) {
            each[i] /= sum;
        }
        return each;
    }

    public static double log2(double of) {
        return Math.log(of) / Math.log(2);
    }

    /** As a file that {@link #read} reads. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# How often two descriptions of one person agree at which level (m of Fellegi and Sunter).");
        lines.add("# " + about);
        lines.add("version\t" + version);
        lines.add(line("joined", joined));
        lines.add(line("slope", slope));
        lines.add(line("onRecord", onRecord));
        new EnumMap<>(agreement)
                .forEach((field, all) -> levels(field)
                        .forEach(level -> lines.add(field + "\t" + level.name() + "\t"
                                + String.format(Locale.ROOT, "%.5f", all.get(level.ordinal())))));
        return lines;
    }

    private static String line(String name, double value) {
        return name + "\t" + String.format(Locale.ROOT, "%.4f", value);
    }

    private static Model read(String resource) {
        try (InputStream in = Model.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param lines as {@link #lines} wrote them */
    public static Model read(List<String> lines) {
        Map<String, String> settings = new java.util.HashMap<>();
        Map<Field, List<Double>> agreement = new EnumMap<>(Field.class);
        String about = "";
        for (String line : lines) {
            String[] part = line.split("\t", -1);
            if (line.startsWith("#")) {
                about = line.substring(1).strip();
            } else if (part.length == 2) {
                settings.put(part[0], part[1]);
            } else if (part.length == 3) {
                agreement
                        .computeIfAbsent(Field.valueOf(part[0]), field -> new ArrayList<>())
                        .add(Double.parseDouble(part[2]));
            }
        }
        return new Model(
                settings.getOrDefault("version", ""),
                about,
                agreement,
                Double.parseDouble(settings.getOrDefault("joined", "")),
                Double.parseDouble(settings.getOrDefault("slope", "")),
                Double.parseDouble(settings.getOrDefault("onRecord", "")));
    }
}
