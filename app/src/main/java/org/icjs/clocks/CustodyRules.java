package org.icjs.clocks;

import java.util.List;

/** The rules on custody, in the order of the law. */
final class CustodyRules {
    static final List<Rule> ALL = List.of(
            new ProductionBeforeMagistrate(),
            new PoliceCustodyLeft(),
            new DefaultBail(),
            new SetOff(),
            new UndertrialRelease(),
            new SuperintendentsApplication(),
            new LongestDetention());

    private CustodyRules() {}
}
