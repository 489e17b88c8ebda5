package org.icjs.network.page;

import java.util.ArrayList;
import java.util.List;
import org.icjs.network.Plan;
import org.icjs.network.PlanText;
import org.icjs.network.Settings;
import org.icjs.network.SitePlan;
import org.icjs.network.Solution;
import org.icjs.network.Wording;

/** A plan as its page shows it. */
public final class PlanView {
    private static final int SITES_MAX = 60;

    private final Plan plan;
    private final Settings settings;

    PlanView(Plan plan) {
        this.plan = plan;
        this.settings = plan.inputs().settings();
    }

    public Plan.Total state() {
        return plan.state();
    }

    public String capex() {
        return plan.state().capex().text();
    }

    public String firstYear() {
        return plan.state().opex().getFirst().text();
    }

    public String whole() {
        return plan.state().whole().text();
    }

    public int years() {
        return plan.state().opex().size();
    }

    /** Sites that are in no sum, with what to do. */
    public List<String> unmet() {
        return plan.unmet().stream()
                .map(site -> Wording.text(
                        "plan.unmetSite",
                        site.site().name(),
                        Integer.toString(site.site().row()),
                        site.unmet()))
                .toList();
    }

    public List<String> notes() {
        return plan.inputs().notes().stream().map(Wording::say).toList();
    }

    public String assumed() {
        return Wording.text(
                "plan.assumed",
                plan.inputs().links().stream().filter(link -> link.assumed()).count());
    }

    public String checked() {
        return Wording.text(
                "plan.checked",
                plan.checks().size(),
                plan.checks().stream().filter(check -> !check.bounded()).count());
    }

    public List<String> districtHeads() {
        List<String> heads = new ArrayList<>(List.of(
                Wording.text("head.district"),
                Wording.text("head.sites"),
                Wording.text("head.needed"),
                Wording.text("head.capex")));
        for (int year = 0; year < years(); year++) {
            heads.add(Wording.text(
                    "head.opex", Integer.toString(settings.exact("first_year").intValueExact() + year)));
        }
        heads.add(Wording.text("head.whole"));
        return heads;
    }

    public List<List<String>> districts() {
        return plan.districts().stream()
                .map(total -> {
                    List<String> row = new ArrayList<>(List.of(
                            total.name(),
                            Wording.grouped(total.sites()),
                            Wording.grouped(total.neededKbps()),
                            total.capex().text()));
                    total.opex().forEach(year -> row.add(year.text()));
                    row.add(total.whole().text());
                    return row;
                })
                .toList();
    }

    public List<String> variantHeads() {
        return List.of(
                Wording.text("head.variant"),
                Wording.text("head.unmet"),
                Wording.text("head.whole"),
                Wording.text("head.difference"));
    }

    public List<List<String>> variants() {
        List<List<String>> rows = new ArrayList<>();
        plan.compared().forEach(variant -> rows.add(row(PlanText.variant(plan, variant), variant.total())));
        return rows;
    }

    private List<String> row(String name, Plan.Total total) {
        return List.of(
                name,
                Wording.grouped(total.unmet()),
                total.whole().text(),
                PlanText.change(total.whole().minus(plan.state().whole())));
    }

    public String megabytes() {
        return Wording.text(
                "comparison.megabytes",
                plan.comparison().thinMegabytes(),
                plan.comparison().edgeMegabytes());
    }

    public List<String> siteHeads() {
        return List.of(
                Wording.text("head.name"),
                Wording.text("head.needed"),
                Wording.text("head.gets"),
                Wording.text("head.oneTime"),
                Wording.text("head.yearly"));
    }

    /** The first of them; the files have all. */
    public List<List<String>> sites() {
        return plan.sites().stream().limit(SITES_MAX).map(PlanView::site).toList();
    }

    public int more() {
        return Math.max(0, plan.sites().size() - SITES_MAX);
    }

    private static List<String> site(SitePlan site) {
        Solution solution = site.solution();
        return solution == null
                ? List.of(site.site().name(), "–", site.unmet(), "–", "–")
                : List.of(
                        site.site().name(),
                        Wording.grouped(solution.neededKbps()),
                        PlanText.gets(site),
                        solution.oneTime().text(),
                        solution.yearly().text());
    }
}
