package org.icjs.clocks;

import java.util.List;
import org.icjs.docket.Docket;

/** The rules on custody, in the order of the law. */
public final class CustodyRules {
    static final List<Rule> ALL = List.of(
            new ProductionBeforeMagistrate(),
            new PoliceCustodyLeft(),
            new DefaultBail(),
            new SetOff(),
            new FourteenYears(),
            new UndertrialRelease(),
            new SuperintendentsApplication(),
            new LongestDetention());

    private CustodyRules() {}

    /** What they say of a case: the same as each alone, with its custody counted once. */
    public static List<Deadline> of(Docket docket, Moment moment) {
        List<CustodySpells> people = CustodySpells.in(docket, moment.now());
        return ALL.stream()
                .flatMap(rule -> (rule instanceof CustodyRule custody
                                ? custody.of(docket, people, moment)
                                : rule.in(docket, moment))
                        .stream())
                .toList();
    }
}
