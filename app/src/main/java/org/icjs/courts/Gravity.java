package org.icjs.courts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.kernel.Act;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Section;
import org.icjs.law.Answer;
import org.icjs.law.Circumstances;
import org.icjs.law.Court;
import org.icjs.law.NamedSections;
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

    /** How many days custody may last in all once the Special Court has extended it; 0 where it can't: NDPS 36A(4), UAPA 43D(2). */
    public static int extendedCustodyDays(Docket docket) {
        if (limbs(docket).stream()
                .anyMatch(
                        limb -> limb.classification().custody().answer() == org.icjs.law.Custody.ONE_HUNDRED_EIGHTY)) {
            return 365;
        }
        return sections(docket).stream().anyMatch(section -> section.act() == Act.UAPA) ? 180 : 0;
    }

    /** Whether a section can carry death, life, or ten years: BNSS 84(4). Where the least term is lower, courts read it differently. */
    public static boolean tenYearsOrMore(Docket docket) {
        return limbs(docket).stream()
                .anyMatch(limb ->
                        limb.punishment().deathOrLife() || limb.punishment().mayReach(10));
    }

    /** Whether the Court of Session alone can try it, and no special court takes it first: BNSS 232. */
    public static boolean sessionTriable(Docket docket) {
        return limbs(docket).stream().anyMatch(limb -> limb.court().answer() == Court.SESSION)
                && limbs(docket).stream().noneMatch(limb -> limb.court().answer() == Court.SPECIAL);
    }

    /** Whether a Magistrate is to take the victim's statement as soon as the police know of the offence: BNSS 183(6)(a). */
    public static boolean statementByMagistrate(Docket docket) {
        return NamedSections.any(sections(docket), NamedSections.STATEMENT_BEFORE_MAGISTRATE);
    }

    /** Rape of a woman under sixteen, or by several of one under eighteen: BNSS 482(4), 483. */
    public static boolean rapeOfAChild(Docket docket) {
        return NamedSections.rapeOfAChild(sections(docket));
    }

    /** The days of the offence. Value and previous conviction are for the trial to find. */
    public static Circumstances circumstances(Docket docket) {
        LocalDate first = day(docket, Fact.OFFENCE_FROM, LocalDate.MAX);
        return new Circumstances(first, day(docket, Fact.OFFENCE_TO, first), null, null);
    }

    private static LocalDate day(Docket docket, Fact fact, LocalDate otherwise) {
        return docket.known(fact)
                .map(known -> IndiaTime.dateOf((Instant) known.value()))
                .orElse(otherwise);
    }

    private static List<Offence> limbs(Docket docket) {
        Circumstances circumstances = circumstances(docket);
        return sections(docket).stream()
                .flatMap(section -> circumstances.limbs(section).stream())
                .toList();
    }

    private static List<Section> sections(Docket docket) {
        return docket.known(Fact.SECTIONS_ALLEGED).stream()
                .flatMap(known -> ((List<?>) known.value()).stream())
                .map(Section.class::cast)
                .toList();
    }
}
