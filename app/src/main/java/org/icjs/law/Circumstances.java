package org.icjs.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.icjs.kernel.Act;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/**
 * What of a case decides which limbs of a section can be meant: the days of the offence, and for theft the value and a previous conviction.
 *
 * @param first day of the offence, or of its beginning
 * @param last the same day, or that of its end
 * @param valueRupees of the property; null where it is not known
 * @param previousConviction whether one is alleged; null where it is not known
 */
public record Circumstances(
        LocalDate first,
        LocalDate last,
        @Nullable Long valueRupees,
        @Nullable Boolean previousConviction) {
    /** The one section whose class turns on value and previous conviction: its proviso. */
    @Law(act = Act.BNS, section = "303(2)")
    public static final Section THEFT = new Section(Act.BNS, "303(2)");

    private static final int SECOND_CONVICTION = 2;

    /** Limbs from this one are the proviso: a first conviction, and the value is less than {@link #SMALL}. */
    private static final int PROVISO = 3;

    private static final long SMALL = 5_000;

    public Circumstances {
        if (last.isBefore(first)) {
            last = first;
        }
    }

    public static Circumstances on(LocalDate day) {
        return new Circumstances(day, day, null, null);
    }

    /** The limbs that were law then and can be meant; none where the section is not on file or was not law. */
    public List<Offence> limbs(Section section) {
        return Offences.standard().find(section).orElse(List.of()).stream()
                .filter(limb -> limb.inForceBetween(first, last))
                .filter(limb -> section.limb() != 0 || isMeant(limb))
                .toList();
    }

    /** Whether a limb goes with what is known: one that was chosen may not. */
    public boolean isMeant(Offence limb) {
        if (!limb.section().equals(THEFT)) {
            return true;
        }
        boolean second = limb.limb() == SECOND_CONVICTION;
        boolean proviso = limb.limb() >= PROVISO;
        if (previousConviction != null && previousConviction != second) {
            return false;
        }
        return second || valueRupees == null || proviso == valueRupees < SMALL;
    }

    /** Whether value and previous conviction have a say in it, and one of them is not known. */
    public boolean leavesOpen(Section section) {
        return section.whole().equals(THEFT)
                && section.limb() == 0
                && (previousConviction == null || (valueRupees == null && !previousConviction));
    }

    /** Sections on file that were not law on any of the days. */
    public List<Section> notInForce(Collection<Section> sections) {
        return sections.stream()
                .filter(section -> Offences.standard()
                        .find(section)
                        .filter(limbs -> limbs.stream().noneMatch(limb -> limb.inForceBetween(first, last)))
                        .isPresent())
                .toList();
    }

    /** Chosen limbs that do not go with value and previous conviction. */
    public List<Section> notMeant(Collection<Section> sections) {
        return sections.stream()
                .filter(section -> section.limb() != 0)
                .filter(section -> Offences.standard()
                        .find(section)
                        .filter(limbs -> limbs.stream().noneMatch(this::isMeant))
                        .isPresent())
                .toList();
    }
}
