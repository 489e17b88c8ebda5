package org.icjs.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.icjs.verifier.Json;

/** A plan as data. Money is in paise, times in milliseconds, shares in parts of ten thousand: whole numbers all. */
final class PlanJson {
    private PlanJson() {}

    static Json.Obj of(Plan plan) {
        Map<String, Json> members = new TreeMap<>();
        members.put("sites", list(plan.sites().stream().map(PlanJson::site).toList()));
        members.put("districts", totals(plan.districts()));
        members.put(
                "variants",
                list(plan.variants().stream()
                        .map(variant -> (Json) new Json.Obj(
                                Map.of("name", new Json.Str(variant.name()), "districts", totals(variant.districts()))))
                        .toList()));
        members.put(
                "comparison",
                new Json.Obj(Map.of(
                        "thin",
                        total(plan.comparison().thin()),
                        "edge",
                        total(plan.comparison().edge()),
                        "thinMegabytesAMonth",
                        new Json.Num(plan.comparison().thinMegabytes()),
                        "edgeMegabytesAMonth",
                        new Json.Num(plan.comparison().edgeMegabytes()))));
        members.put("checks", list(plan.checks().stream().map(PlanJson::check).toList()));
        members.put(
                "notes",
                list(plan.inputs().notes().stream()
                        .map(note -> (Json) new Json.Str(Wording.say(note)))
                        .toList()));
        return new Json.Obj(members);
    }

    private static Json list(List<Json> items) {
        return new Json.Arr(items);
    }

    private static Json site(SitePlan plan) {
        Map<String, Json> members = new TreeMap<>();
        members.put("office", new Json.Str(plan.site().office()));
        members.put("row", new Json.Num(plan.site().row()));
        members.put("calls", new Json.Num(plan.demand().calls()));
        members.put("nightKbps", new Json.Num(plan.demand().nightKbps()));
        Solution solution = plan.solution();
        if (solution == null) {
            members.put("unmet", new Json.Str(plan.unmet()));
            return new Json.Obj(members);
        }
        members.put("neededKbps", new Json.Num(solution.neededKbps()));
        members.put("first", link(solution.first()));
        LinkOffer second = solution.second();
        members.put("second", second == null ? new Json.Null() : link(second));
        members.put("edge", new Json.Bool(solution.edge()));
        members.put("outageMinutesAMonth", new Json.Num(Math.round(solution.outageHours() * 60)));
        members.put("millis", new Json.Num(Math.round(solution.seconds() * 1000)));
        members.put("utilisation", new Json.Num(Math.round(solution.utilisation() * 10_000)));
        members.put("oneTimePaise", new Json.Num(solution.oneTime().paise()));
        members.put("yearlyPaise", new Json.Num(solution.yearly().paise()));
        return new Json.Obj(members);
    }

    private static Json link(LinkOffer link) {
        return new Json.Obj(Map.of(
                "row", new Json.Num(link.row()),
                "technology", new Json.Str(link.technology().label()),
                "provider", new Json.Str(link.provider()),
                "committedKbps", new Json.Num(link.committedKbps()),
                "assumed", new Json.Bool(link.assumed())));
    }

    /** By district, the State last. */
    private static Json totals(List<Plan.Total> totals) {
        return list(totals.stream().map(PlanJson::total).toList());
    }

    private static Json total(Plan.Total total) {
        return new Json.Obj(Map.of(
                "name", new Json.Str(total.name()),
                "sites", new Json.Num(total.sites()),
                "unmet", new Json.Num(total.unmet()),
                "secondLinks", new Json.Num(total.second()),
                "edgeOffices", new Json.Num(total.edge()),
                "neededKbps", new Json.Num(total.neededKbps()),
                "committedKbps", new Json.Num(total.committedKbps()),
                "capexPaise", new Json.Num(total.capex().paise()),
                "opexPaise",
                        list(total.opex().stream()
                                .map(year -> (Json) new Json.Num(year.paise()))
                                .toList())));
    }

    private static Json check(Plan.Check check) {
        return new Json.Obj(Map.of(
                "office", new Json.Str(check.office()),
                "utilisation", new Json.Num(Math.round(check.utilisation() * 10_000)),
                "formulaMillis", new Json.Num(Math.round(check.formula() * 1000)),
                "inTurnMillis", new Json.Num(Math.round(check.inTurn() * 1000)),
                "sharedMillis", new Json.Num(Math.round(check.shared() * 1000)),
                "nights", new Json.Num(Math.round(check.nights() * 10_000)),
                "bounded", new Json.Bool(check.bounded())));
    }
}
