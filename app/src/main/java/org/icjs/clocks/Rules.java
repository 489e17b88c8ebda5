package org.icjs.clocks;

import java.util.List;
import java.util.stream.Stream;
import org.icjs.docket.Docket;

/** All rules, in the order of the law. */
public final class Rules {
    private static final List<Rule> ALL = Stream.of(CustodyRules.ALL, ProcedureRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    /** Every deadline of a case at a moment, in the order of the rules. */
    public static List<Deadline> of(Docket docket, Moment moment) {
        return ALL.stream().flatMap(rule -> rule.in(docket, moment).stream()).toList();
    }
}
