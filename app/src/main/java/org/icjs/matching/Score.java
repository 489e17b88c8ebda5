package org.icjs.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far two descriptions agree.
 *
 * @param bits the sum over all reasons: the weight of evidence that both are one person
 * @param reasons in the order of {@link Field}
 */
public record Score(double bits, List<Reason> reasons) {
    public Score {
        reasons = List.copyOf(reasons);
    }

    static Score of(List<Reason> reasons) {
        return new Score(reasons.stream().mapToDouble(Reason::bits).sum(), reasons);
    }

    /** Bits by field; a field that one of both does not tell is not among them. */
    public Map<Field, Double> byField() {
        Map<Field, Double> fields = new TreeMap<>();
        reasons.forEach(reason -> fields.merge(reason.field(), reason.bits(), Double::sum));
        return fields;
    }
}
