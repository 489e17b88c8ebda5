package org.icjs.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.icjs.kernel.Act;
import org.icjs.kernel.Section;

/** All offences on file. Immutable; read once. */
public final class Offences {
    private static final class Standard {
        static final Offences ALL = new Offences(OffenceFile.read());
    }

    private final List<Offence> all;
    private final Map<String, List<Offence>> bySection;

    Offences(List<Offence> all) {
        this.all = List.copyOf(all);
        bySection = all.stream()
                .collect(groupingBy(
                        offence -> key(offence.section()), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    /** The offences that this program ships with. */
    public static Offences standard() {
        return Standard.ALL;
    }

    public List<Offence> all() {
        return all;
    }

    /**
     * The limbs of a section, as cited: the section itself ({@code BNS 303(2)}), one limb of it ({@code BNS 303(2) limb 2}), a clause of it
     * that makes no difference ({@code BNS 305(a)}), or all that stands below it ({@code BNS 326} gives (a) to (g)). Also limbs that are
     * not in force.
     *
     * @return at least one limb, or nothing where the section is not on file, or has no such limb
     */
    public Optional<List<Offence>> find(Section section) {
        List<Offence> found = ofOne(section);
        if (found.isEmpty()) {
            found = below(key(section));
        }
        if (section.limb() != 0) {
            found = ofOne(section).stream()
                    .filter(offence -> offence.limb() == section.limb())
                    .toList();
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** How many limbs can be told apart by number: 0 where the section is not on file, or stands for several. */
    public int limbs(Section section) {
        List<Offence> found = ofOne(section);
        return found.isEmpty() ? 0 : found.getFirst().limbs();
    }

    /** The limbs that were law on that day: the day of the offence, not of its report. */
    public List<Offence> inForce(Section section, LocalDate day) {
        return find(section).orElse(List.of()).stream()
                .filter(offence -> offence.inForceOn(day))
                .toList();
    }

    /** One limb of a section that is cited whole. */
    public Optional<Offence> find(Section section, int limb) {
        return limb < 1 || limb > limbs(section)
                ? Optional.empty()
                : find(section.limb(limb)).map(List::getFirst);
    }

    /**
     * What took the place of a section on 1 July 2024, or what it took the place of, as far as both are on file.
     *
     * @return without limbs; empty where nothing is known
     */
    public List<Section> counterparts(Section section) {
        return Correspondence.of(section.whole());
    }

    public boolean exists(Section section) {
        return find(section).isPresent();
    }

    public Standing standing(Section section) {
        if (exists(section)) {
            return Standing.LISTED;
        }
        return section.act() == Act.BNS ? Standing.NOT_AN_OFFENCE : Standing.NOT_ON_FILE;
    }

    /** Whether the limbs are classed differently, so that the form has to ask which it is. */
    public boolean limbMatters(Section section) {
        return find(section).orElse(List.of()).stream()
                        .map(Offence::classification)
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * The gravest limb of those sections: death before life, life before a term, the longer term first. Sections that are not on
     * file, and offences measured by another one, do not outweigh any that is known.
     */
    public Optional<Offence> gravest(Collection<Section> sections) {
        return gravestOf(sections.stream()
                .flatMap(section -> find(section).orElse(List.of()).stream())
                .toList());
    }

    public static Optional<Offence> gravestOf(Collection<Offence> offences) {
        return offences.stream().max(Comparator.comparing(Offence::punishment));
    }

    /**
     * What somebody may mean who has typed so much: a number's beginning, with or without its Act, or words of a label. Only what is or
     * was in force.
     *
     * @param max at most so many, in the order of the Acts
     */
    public List<Offence> like(String typed, int max) {
        return Typed.of(typed)
                .map(sought -> all.stream()
                        .filter(offence -> offence.from() != null)
                        .filter(sought::fits)
                        .limit(max)
                        .toList())
                .orElse(List.of());
    }

    /** Sections of the same Act that stand nearest to one that is not on file. */
    public List<Section> near(Section section, int max) {
        int base = SectionOrder.base(section.number());
        return all.stream()
                .map(Offence::section)
                .filter(other -> other.act() == section.act())
                .distinct()
                .sorted(Comparator.<Section>comparingInt(other -> Math.abs(SectionOrder.base(other.number()) - base))
                        .thenComparing(SectionOrder.NATURAL))
                .limit(max)
                .collect(toCollection(() -> new TreeSet<>(SectionOrder.NATURAL)))
                .stream()
                .toList();
    }

    /** The limbs of one section, without those of its clauses. */
    private List<Offence> ofOne(Section section) {
        String key = key(section);
        List<Offence> exact = bySection.get(key);
        return exact != null ? exact : ofClause(key);
    }

    private List<Offence> ofClause(String key) {
        int last = key.lastIndexOf('(');
        if (last < 0) {
            return List.of();
        }
        String clause = key.substring(last);
        return bySection.getOrDefault(key.substring(0, last), List.of()).stream()
                .filter(offence -> offence.clauses().contains(clause))
                .toList();
    }

    private List<Offence> below(String key) {
        return all.stream()
                .filter(offence -> key(offence.section()).startsWith(key + "("))
                .toList();
    }

    /** Stations write 25(1-B)(a), 25(1B)(a) and 25(1b)(a) for the same thing. */
    private static String key(Section section) {
        return section.whole().toString().replace("-", "").toLowerCase(Locale.ROOT);
    }
}
