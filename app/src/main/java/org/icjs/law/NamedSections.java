package org.icjs.law;

import java.util.Collection;
import java.util.Set;
import org.icjs.kernel.Section;

/** Offences that a section of procedure names one by one: each with all its sub-sections, as {@code BNS 64}. */
public final class NamedSections {
    /** Offences against women and children, on which a Magistrate takes the statement of the person harmed. */
    @Law(act = org.icjs.kernel.Act.BNSS, section = "183(6)(a)")
    public static final Set<String> STATEMENT_BEFORE_MAGISTRATE = Set.of(
            "BNS 64", "BNS 65", "BNS 66", "BNS 67", "BNS 68", "BNS 69", "BNS 70", "BNS 71", "BNS 74", "BNS 75",
            "BNS 76", "BNS 77", "BNS 78", "BNS 79", "BNS 124");

    /** Rape of every kind but intercourse by deceit (69), as 193(2) and 346(1) name it; 176(1) says only rape. */
    @Law(act = org.icjs.kernel.Act.BNSS, section = "193(2)")
    public static final Set<String> RAPE = Set.of("BNS 64", "BNS 65", "BNS 66", "BNS 67", "BNS 68", "BNS 70", "BNS 71");

    private NamedSections() {}

    /** Rape of a woman under sixteen, or by several of one under eighteen. */
    @Law(act = org.icjs.kernel.Act.BNSS, section = "483")
    public static boolean rapeOfAChild(Collection<Section> sections) {
        return any(sections, Set.of("BNS 65"))
                || sections.stream().anyMatch(section -> section.toString().startsWith("BNS 70(2)"));
    }

    /** Whether one of the sections, or a part of it, is among those. */
    public static boolean any(Collection<Section> sections, Set<String> among) {
        return sections.stream()
                .map(Section::toString)
                .anyMatch(section -> among.contains(section.replaceAll("\\(.*", "")));
    }
}
