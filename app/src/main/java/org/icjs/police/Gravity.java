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
import org.icjs.law.Offence;
import org.icjs.law.Offences;

/** What the law on file says of a set of sections on the day of the offence. Where it can't tell, it stands in nobody's way. */
public final class Gravity {
    /** The one section whose class turns on the value and on a previous conviction: BNS 303(2), proviso. */
    public static final Section THEFT = Section.parse("BNS 303(2)");

    private static final long SMALL_THEFT_RUPEES = 5_000;

    private final Offences offences = Offences.standard();
    private final Collection<Section> sections;
    private final LocalDate day;
    private final boolean smallFirstTheft;

    public Gravity(Collection<Section> sections, LocalDate day, long valueRupees, boolean previousConviction) {
        this.sections = sections;
        this.day = day;
        this.smallFirstTheft = valueRupees < SMALL_THEFT_RUPEES && !previousConviction;
    }

    /** Of the sections that a case alleges now. */
    public static Gravity of(Docket docket) {
        List<Section> sections = docket.known(Fact.SECTIONS_ALLEGED).stream()
                .flatMap(known -> ((List<?>) known.value()).stream())
                .map(Section.class::cast)
                .toList();
        LocalDate day = docket.known(Fact.OFFENCE_FROM)
                .map(Known::value)
                .map(at -> IndiaTime.dateOf((Instant) at))
                .orElse(LocalDate.MAX);
        long value = docket.known(Fact.PROPERTY_VALUE)
                .map(known -> (Long) known.value())
                .orElse(Long.MAX_VALUE);
        boolean previous = docket.known(Fact.PREVIOUS_CONVICTION_ALLEGED)
                .map(known -> (Boolean) known.value())
                .orElse(false);
        return new Gravity(sections, day, value, previous);
    }

    /** Whether every section is known to be non-cognizable: one cognizable offence makes the case so, BNSS 174(4). */
    public boolean nothingCognizable() {
        return sections.stream().allMatch(section -> {
            List<Offence> limbs = limbs(section);
            return !limbs.isEmpty()
                    && limbs.stream().allMatch(limb -> limb.cognizable().answer() == Answer.NO);
        });
    }

    /** Whether no section can carry more than seven years: BNSS 35(1)(b) and not (c). */
    public boolean nothingOverSevenYears() {
        return sections.stream().allMatch(section -> {
            List<Offence> limbs = limbs(section);
            return !limbs.isEmpty() && limbs.stream().noneMatch(Gravity::overSevenYears);
        });
    }

    /** A section that is on file and was not law on the day of the offence. */
    public List<Section> notInForce() {
        return sections.stream()
                .filter(offences::exists)
                .filter(section -> offences.inForce(section, day).isEmpty())
                .toList();
    }

    private static boolean overSevenYears(Offence offence) {
        return offence.punishment().deathOrLife()
                || offence.punishment().mayExceed(7)
                || offence.punishment().basis().dependsOnPrincipal();
    }

    private List<Offence> limbs(Section section) {
        List<Offence> limbs = offences.inForce(section, day);
        if (!section.equals(THEFT)) {
            return limbs;
        }
        return limbs.stream()
                .filter(limb -> smallFirstTheft == (limb.cognizable().answer() == Answer.NO))
                .toList();
    }
}
