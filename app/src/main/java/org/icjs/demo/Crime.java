package org.icjs.demo;

import java.util.Arrays;
import java.util.List;
import org.icjs.docket.ForensicEntry.LabDivision;
import org.icjs.kernel.Section;

/**
 * What the demonstration's cases are about, roughly in the shares in which Mizoram's stations register them.
 *
 * @param share of a hundred
 * @param contents of the information; {@code %s} is one of the things
 * @param againstAPerson whether somebody was hurt, so that the victim may be another than the informant
 */
record Crime(
        int share,
        List<Section> sections,
        String contents,
        List<String> things,
        LabDivision division,
        boolean againstAPerson) {
    static final Crime THEFT = new Crime(
            34,
            sections("BNS 303(2)"),
            "While nobody was at home %s was taken. Nobody was seen.",
            List.of("a mobile telephone", "a motor cycle", "a gas cylinder", "Rs 18,000 in a bag", "a laptop computer"),
            LabDivision.FINGERPRINT,
            false);
    static final Crime DWELLING_THEFT = new Crime(
            14,
            sections("BNS 305"),
            "On coming back from church the family found %s gone from the house.",
            List.of("a gold ring", "two telephones", "a television", "a sewing machine"),
            LabDivision.FINGERPRINT,
            false);
    static final Crime BURGLARY = new Crime(
            12,
            sections("BNS 331(4)", "BNS 305"),
            "In the night the lock of the shop was broken and %s was carried away.",
            List.of("a box of cigarettes", "a grinding machine", "four sacks of rice", "a cash box"),
            LabDivision.FINGERPRINT,
            false);
    static final Crime HURT = new Crime(
            10,
            sections("BNS 118(1)", "BNS 115(2)"),
            "After a quarrel he was struck with %s and is hurt.",
            List.of("a knife", "a broken bottle", "an iron pipe"),
            LabDivision.DNA_SEROLOGY,
            true);
    static final Crime GRIEVOUS_HURT = new Crime(
            4,
            sections("BNS 118(2)"),
            "He was attacked with %s; a bone is broken.",
            List.of("a dao", "an iron rod", "a hammer"),
            LabDivision.DNA_SEROLOGY,
            true);
    static final Crime OPIATES = new Crime(
            8,
            sections("NDPS 21(b)"),
            "On information a vehicle was stopped, and %s was found in it.",
            List.of("12 grams of heroin in soap cases", "18 grams of heroin in a tyre", "9 grams of heroin in a shoe"),
            LabDivision.CHEMISTRY,
            false);
    static final Crime TABLETS = new Crime(
            6,
            sections("NDPS 22(b)"),
            "A bag left at the counter was opened before witnesses; in it was %s.",
            List.of("a packet of 160 methamphetamine tablets", "a tin of methamphetamine tablets, 21 grams"),
            LabDivision.CHEMISTRY,
            false);
    static final Crime MODESTY = new Crime(
            4,
            sections("BNS 74"),
            "He took hold of her on the way home; %s was torn.",
            List.of("her shawl", "her blouse"),
            LabDivision.DNA_SEROLOGY,
            true);
    static final Crime CHEATING = new Crime(
            4,
            sections("BNS 318(4)"),
            "He was promised a job and paid for it; the receipt was %s.",
            List.of("a forged letter", "a printed form with a false seal"),
            LabDivision.QUESTIONED_DOCUMENTS,
            false);
    static final Crime ARMS = new Crime(
            2,
            sections("ARMS 25(1B)(a)"),
            "At the check gate %s was found on him, and he had no licence.",
            List.of("a single-barrel gun", "a pistol with four rounds"),
            LabDivision.BALLISTICS,
            false);
    static final Crime RASH_DRIVING = new Crime(
            2,
            sections("BNS 281", "BNS 125(b)"),
            "He was run down on the road; left behind was %s.",
            List.of("a broken mirror", "a piece of a head lamp"),
            LabDivision.PHOTOGRAPHY,
            true);

    /** A theft of which it is known that it is the first: by the limb the longest term is three years. */
    static final Crime FIRST_THEFT =
            new Crime(0, sections("BNS 303(2) limb 1"), THEFT.contents, THEFT.things, THEFT.division, false);
    /** Two years at most, and no right to bail. */
    static final Crime ASSAULT_ON_OFFICER = new Crime(
            0,
            sections("BNS 132"),
            "The constable who asked for his papers was struck with %s.",
            List.of("a helmet", "a stick", "the butt of an umbrella"),
            LabDivision.DNA_SEROLOGY,
            true);

    private static final List<Crime> ALL = List.of(
            THEFT,
            DWELLING_THEFT,
            BURGLARY,
            HURT,
            GRIEVOUS_HURT,
            OPIATES,
            TABLETS,
            MODESTY,
            CHEATING,
            ARMS,
            RASH_DRIVING);

    Crime {
        sections = List.copyOf(sections);
        things = List.copyOf(things);
    }

    /** Whether a Special Court, here the Court of Session, tries it: NDPS 36A. */
    boolean triedBySession() {
        return equals(OPIATES) || equals(TABLETS);
    }

    /** Whether the State itself informs: nobody lost anything. */
    boolean informedByPolice() {
        return triedBySession() || equals(ARMS);
    }

    /** What a case is about that is to come so far. */
    static Crime of(Reached until, Crime drawn) {
        return switch (until) {
            case HELD_NEAR_A_THIRD, HELD_FOR_A_THIRD -> FIRST_THEFT;
            case HELD_NEAR_THE_LONGEST -> ASSAULT_ON_OFFICER;
            default -> drawn;
        };
    }

    /** By share. */
    static Crime drawn(People people) {
        int at = people.between(1, ALL.stream().mapToInt(Crime::share).sum());
        for (Crime crime : ALL) {
            at -= crime.share;
            if (at <= 0) {
                return crime;
            }
        }
        throw new IllegalStateException("shares do not add up");
    }

    private static List<Section> sections(String... sections) {
        return Arrays.stream(sections).map(Section::parse).toList();
    }
}
