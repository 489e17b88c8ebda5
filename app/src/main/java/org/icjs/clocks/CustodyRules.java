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

    /** What they say of a case. */
    public static List<Deadline> of(Docket docket, Moment moment) {
        return ALL.stream().flatMap(rule -> rule.in(docket, moment).stream()).toList();
    }
}
