package org.icjs.courts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Section;
import org.icjs.law.Answer;
import org.icjs.law.Offence;
import org.icjs.law.Offences;

/** What the law on file says of the sections that a case alleges. Where it can't tell, it stands in nobody's way. */
public final class Gravity {
    private Gravity() {}

    /** Whether a section can carry death, life, or seven years: BNSS 480(1), fourth proviso. */
    public static boolean sevenYearsOrMore(Docket docket) {
        return limbs(docket).stream()
                .anyMatch(limb ->
                        limb.punishment().deathOrLife() || limb.punishment().mayReach(7));
    }

    /** Whether bail is a right, whichever limb is meant: BNSS 478(1). */
    public static boolean bailable(Docket docket) {
        List<Section> sections = sections(docket);
        List<Offence> limbs = limbs(docket);
        return !limbs.isEmpty()
                && sections.stream().allMatch(Offences.standard()::exists)
                && limbs.stream().allMatch(limb -> limb.bailable().answer() == Answer.YES);
    }

    private static List<Offence> limbs(Docket docket) {
        LocalDate day = docket.known(Fact.OFFENCE_FROM)
                .map(known -> IndiaTime.dateOf((Instant) known.value()))
                .orElse(LocalDate.MAX);
        return sections(docket).stream()
                .flatMap(section -> Offences.standard().inForce(section, day).stream())
                .toList();
    }

    private static List<Section> sections(Docket docket) {
        return docket.known(Fact.SECTIONS_ALLEGED).stream()
                .flatMap(known -> ((List<?>) known.value()).stream())
                .map(Section.class::cast)
                .toList();
    }
}
