package org.icjs.network;

import java.util.ArrayList;
import java.util.List;

/** A plan for the terminal. */
final class PlanTable {
    private static final int NAME = 30;

    private PlanTable() {}

    static List<String> lines(Plan plan) {
        List<String> lines = new ArrayList<>();
        for (SitePlan site : plan.sites()) {
            Solution solution = site.solution();
            lines.add(
                    solution == null
                            ? "%s  %s".formatted(padded(site.site().office()), site.unmet())
                            : "%s  %8s  %12s  %14s  %s"
                                    .formatted(
                                            padded(site.site().office()),
                                            Wording.grouped(solution.neededKbps()),
                                            solution.oneTime().text(),
                                            solution.yearly().text(),
                                            PlanText.gets(site)));
        }
        lines.add("");
        for (Plan.Total total : plan.districts()) {
            lines.add("%s  %5d  %16s  %16s  %16s"
                    .formatted(
                            padded(total.name()),
                            total.sites(),
                            total.capex().text(),
                            total.opex().getFirst().text(),
                            total.whole().text()));
        }
        lines.add("");
        for (Plan.Variant variant : plan.variants()) {
            lines.add("%s  %s".formatted(variant.total().whole().text(), PlanText.variant(plan, variant)));
        }
        long outside = plan.checks().stream().filter(check -> !check.bounded()).count();
        lines.add(Wording.text("plan.checked", plan.checks().size(), outside));
        lines.add(Wording.text("plan.assumed", PlanWorkbook.assumed(plan)));
        plan.inputs().notes().forEach(note -> lines.add(Wording.say(note)));
        return lines;
    }

    private static String padded(String text) {
        return text.length() >= NAME ? text : text + " ".repeat(NAME - text.length());
    }
}
