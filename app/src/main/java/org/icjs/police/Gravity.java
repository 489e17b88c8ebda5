package org.icjs.police;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Section;
import org.icjs.law.Answer;
import org.icjs.law.Circumstances;
import org.icjs.law.Offence;
import org.icjs.law.Offences;
import org.icjs.law.Standing;
import org.jspecify.annotations.Nullable;

/** What the law on file says of a set of sections on the day of the offence. Where it can't tell, it stands in nobody's way. */
public final class Gravity {
    private final Collection<Section> sections;
    private final Circumstances circumstances;

    public Gravity(Collection<Section> sections, Circumstances circumstances) {
        this.sections = sections;
        this.circumstances = circumstances;
    }

    /** Of the sections that a case alleges now. */
    public static Gravity of(Docket docket) {
        return new Gravity(alleged(docket), circumstances(docket));
    }

    /** The sections that a case alleges now; none where they are withheld. */
    public static List<Section> alleged(Docket docket) {
        return docket.known(Fact.SECTIONS_ALLEGED).stream()
                .flatMap(known -> ((List<?>) known.value()).stream())
                .map(Section.class::cast)
                .toList();
    }

    /** As the case file has them. */
    public static Circumstances circumstances(Docket docket) {
        LocalDate first = day(docket, Fact.OFFENCE_FROM, LocalDate.MAX);
        @Nullable
        Long value = (Long) docket.known(Fact.PROPERTY_VALUE).map(Known::value).orElse(null);
        @Nullable
        Boolean previous = (Boolean)
                docket.known(Fact.PREVIOUS_CONVICTION_ALLEGED).map(Known::value).orElse(null);
        return new Circumstances(first, day(docket, Fact.OFFENCE_TO, first), value, previous);
    }

    private static LocalDate day(Docket docket, Fact fact, LocalDate otherwise) {
        return docket.known(fact)
                .map(known -> IndiaTime.dateOf((Instant) known.value()))
                .orElse(otherwise);
    }

    /** Whether every section is known to be non-cognizable: one cognizable offence makes the case so, BNSS 174(4). */
    public boolean nothingCognizable() {
        return sections.stream().allMatch(section -> {
            List<Offence> limbs = circumstances.limbs(section);
            return !limbs.isEmpty()
                    && limbs.stream().allMatch(limb -> limb.cognizable().answer() == Answer.NO);
        });
    }

    /** Whether no section can carry more than seven years: BNSS 35(1)(b) and not (c). */
    public boolean nothingOverSevenYears() {
        return sections.stream().allMatch(section -> {
            List<Offence> limbs = circumstances.limbs(section);
            return !limbs.isEmpty() && limbs.stream().noneMatch(Gravity::overSevenYears);
        });
    }

    /** Whether every section is known to carry less than three years: BNSS 35(7). */
    public boolean allBelowThreeYears() {
        return sections.stream().allMatch(section -> {
            List<Offence> limbs = circumstances.limbs(section);
            return !limbs.isEmpty() && limbs.stream().noneMatch(limb -> reaches(limb, 3));
        });
    }

    /** Whether an offence may carry three years or more, and none is known to carry seven: BNSS 173(3). */
    public boolean enquirable() {
        List<Offence> limbs = sections.stream()
                .flatMap(section -> circumstances.limbs(section).stream())
                .toList();
        return limbs.isEmpty()
                || (limbs.stream().anyMatch(limb -> reaches(limb, 3))
                        && limbs.stream().noneMatch(limb -> reaches(limb, 7)));
    }

    private static boolean reaches(Offence offence, int years) {
        return offence.punishment().deathOrLife()
                || offence.punishment().mayReach(years)
                || offence.punishment().basis().dependsOnPrincipal();
    }

    /** Sections of which the file of offences says nothing, so that their class can't be told. */
    public List<Section> notOnFile() {
        return sections.stream()
                .filter(section -> Offences.standard().standing(section) == Standing.NOT_ON_FILE)
                .toList();
    }

    private static boolean overSevenYears(Offence offence) {
        return offence.punishment().deathOrLife()
                || offence.punishment().mayExceed(7)
                || offence.punishment().basis().dependsOnPrincipal();
    }
}
