package org.icjs.network;

import java.util.ArrayList;
import java.util.List;
import org.icjs.paper.Paper;
import org.icjs.paper.Paper.Column;

/** A plan on paper: a note of one sheet for the Finance department, and the whole. */
final class PlanPaper {
    private final Plan plan;
    private final Settings set;

    private PlanPaper(Plan plan) {
        this.plan = plan;
        this.set = plan.inputs().settings();
    }

    /** One sheet. */
    static byte[] note(Plan plan) {
        PlanPaper made = new PlanPaper(plan);
        Paper paper = Paper.upright(Wording.text("note.title"), "en");
        made.note(paper);
        return paper.pdf();
    }

    static byte[] whole(Plan plan) {
        PlanPaper made = new PlanPaper(plan);
        Paper paper = Paper.across(Wording.text("plan.title"), "en");
        made.note(paper);
        made.districts(paper);
        made.sensitivity(paper);
        made.unmet(paper);
        paper.picture(PlanMap.of(plan));
        made.sites(paper);
        made.links(paper);
        made.checks(paper);
        made.settings(paper);
        return paper.pdf();
    }

    private void note(Paper paper) {
        Plan.Total state = plan.state();
        paper.heading(Wording.text("note.title"));
        paper.paragraph(Wording.text(
                "note.ask",
                state.sites(),
                plan.districts().size() - 1,
                state.capex(),
                state.opex().getFirst()));
        paper.paragraph("");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(Wording.text("head.capex"), state.capex().text()));
        for (int year = 0; year < state.opex().size(); year++) {
            rows.add(List.of(
                    Wording.text("head.opex", Integer.toString(set.whole("first_year") + year)),
                    state.opex().get(year).text()));
        }
        rows.add(List.of(Wording.text("head.whole"), state.whole().text()));
        paper.largeTable(
                List.of(
                        new Column(Wording.text("note.item"), 0.5f, false),
                        new Column(Wording.text("note.amount"), 0.3f, true)),
                rows);
        paper.paragraph(Wording.text("note.why", set.exact("page_seconds_p95"), set.exact("cut_off_hours_per_month")));
        paper.paragraph("");
        paper.paragraph(Wording.text("note.resilience", state.second(), state.edge()));
        paper.paragraph("");
        paper.paragraph(Wording.text(
                "note.risk", PlanWorkbook.assumed(plan), plan.inputs().links().size()));
        for (Plan.Variant variant : plan.variants().subList(1, plan.variants().size())) {
            paper.paragraph("– "
                    + Wording.text(
                            "note.variant",
                            PlanText.variant(plan, variant),
                            PlanText.change(variant.total().whole().minus(state.whole())),
                            variant.total().unmet()));
        }
        if (state.unmet() > 0) {
            paper.paragraph("");
            paper.paragraph(Wording.text("note.unmet", state.unmet()));
        }
        paper.paragraph("");
        paper.paragraph(Wording.text(
                "note.basis", plan.inputs().traffic().about().getOrDefault("measured", ""), set.exact("years")));
    }

    private void districts(Paper paper) {
        paper.newSheet();
        paper.heading(Wording.text("plan.districts"));
        List<Column> columns = new ArrayList<>(List.of(
                new Column(Wording.text("head.district"), 0.13f, false),
                new Column(Wording.text("head.sites"), 0.05f, true),
                new Column(Wording.text("head.unmet"), 0.05f, true),
                new Column(Wording.text("head.secondLinks"), 0.06f, true),
                new Column(Wording.text("head.edgeOffices"), 0.06f, true),
                new Column(Wording.text("head.needed"), 0.08f, true),
                new Column(Wording.text("head.capex"), 0.09f, true)));
        int years = set.whole("years");
        float each = (1 - 0.52f) / (years + 1);
        for (int year = 0; year < years; year++) {
            columns.add(new Column(
                    Wording.text("head.opex", Integer.toString(set.whole("first_year") + year)), each, true));
        }
        columns.add(new Column(Wording.text("head.whole"), each, true));
        List<List<String>> rows = new ArrayList<>();
        for (Plan.Total total : plan.districts()) {
            List<String> row = new ArrayList<>(List.of(
                    total.name(),
                    Wording.grouped(total.sites()),
                    Wording.grouped(total.unmet()),
                    Wording.grouped(total.second()),
                    Wording.grouped(total.edge()),
                    Wording.grouped(total.neededKbps()),
                    total.capex().text()));
            total.opex().forEach(year -> row.add(year.text()));
            row.add(total.whole().text());
            rows.add(row);
        }
        paper.table(columns, rows);
    }

    private void sensitivity(Paper paper) {
        paper.heading(Wording.text("plan.sensitivity"));
        List<Column> columns = List.of(
                new Column(Wording.text("head.variant"), 0.4f, false),
                new Column(Wording.text("head.unmet"), 0.08f, true),
                new Column(Wording.text("head.capex"), 0.12f, true),
                new Column(Wording.text("head.opexAll"), 0.14f, true),
                new Column(Wording.text("head.whole"), 0.14f, true),
                new Column(Wording.text("head.difference"), 0.12f, true));
        List<List<String>> rows = new ArrayList<>();
        for (Plan.Variant variant : plan.compared()) {
            rows.add(row(PlanText.variant(plan, variant), variant.total()));
        }
        paper.table(columns, rows);
        paper.paragraph(Wording.text(
                "comparison.megabytes",
                plan.comparison().thinMegabytes(),
                plan.comparison().edgeMegabytes()));
        paper.paragraph("");
        byDistrict(paper);
    }

    private void byDistrict(Paper paper) {
        paper.heading(Wording.text("plan.byDistrict"));
        List<Column> columns = new ArrayList<>(List.of(new Column(Wording.text("head.district"), 0.16f, false)));
        plan.compared().forEach(variant -> columns.add(new Column(PlanText.variant(plan, variant), 0.14f, true)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < plan.districts().size(); i++) {
            List<String> row = new ArrayList<>(List.of(plan.districts().get(i).name()));
            for (Plan.Variant variant : plan.compared()) {
                row.add(variant.districts().get(i).whole().text());
            }
            rows.add(row);
        }
        paper.table(columns, rows);
    }

    private List<String> row(String name, Plan.Total total) {
        return List.of(
                name,
                Wording.grouped(total.unmet()),
                total.capex().text(),
                total.opexOfAllYears().text(),
                total.whole().text(),
                PlanText.change(total.whole().minus(plan.state().whole())));
    }

    private void unmet(Paper paper) {
        if (!plan.unmet().isEmpty()) {
            paper.heading(Wording.text("plan.unmet"));
            plan.unmet()
                    .forEach(site -> paper.paragraph(Wording.text(
                            "plan.unmetSite",
                            site.site().name(),
                            Integer.toString(site.site().row()),
                            site.unmet())));
        }
        plan.inputs().notes().forEach(note -> paper.paragraph(Wording.say(note)));
    }

    private void sites(Paper paper) {
        paper.newSheet();
        paper.heading(Wording.text("plan.sites"));
        List<Column> columns = List.of(
                new Column(Wording.text("head.office"), 0.13f, false),
                new Column(Wording.text("head.name"), 0.17f, false),
                new Column(Wording.text("head.needed"), 0.06f, true),
                new Column(Wording.text("head.gets"), 0.27f, false),
                new Column(Wording.text("head.outage"), 0.06f, true),
                new Column(Wording.text("head.seconds"), 0.06f, true),
                new Column(Wording.text("head.nightHours"), 0.06f, true),
                new Column(Wording.text("head.oneTime"), 0.09f, true),
                new Column(Wording.text("head.yearly"), 0.1f, true));
        List<List<String>> rows = new ArrayList<>();
        for (SitePlan site : plan.sites()) {
            Solution solution = site.solution();
            rows.add(
                    solution == null
                            ? List.of(
                                    site.site().office(),
                                    site.site().name(),
                                    "–",
                                    site.unmet(),
                                    "–",
                                    "–",
                                    "–",
                                    "–",
                                    "–")
                            : List.of(
                                    site.site().office(),
                                    site.site().name(),
                                    Wording.grouped(solution.neededKbps()),
                                    PlanText.gets(site),
                                    PlanText.decimal(solution.outageHours(), 1),
                                    PlanText.decimal(solution.seconds(), 2),
                                    PlanText.decimal(solution.nightHours(), 1),
                                    solution.oneTime().text(),
                                    solution.yearly().text()));
        }
        paper.table(columns, rows);
    }

    private void links(Paper paper) {
        paper.newSheet();
        paper.heading(Wording.text("plan.links"));
        List<List<String>> rows = new ArrayList<>();
        for (LinkOffer link : plan.inputs().links()) {
            rows.add(List.of(
                    Integer.toString(link.row()),
                    link.text(),
                    Wording.grouped(link.delayMs()),
                    link.uptimePercent().toPlainString(),
                    link.oneTime().text(),
                    link.yearly().text(),
                    String.join("; ", link.availableIn().stream().sorted().toList()),
                    Wording.text(link.assumed() ? "yes" : "no")));
        }
        paper.table(
                List.of(
                        new Column(Wording.text("head.row"), 0.04f, false),
                        new Column(Wording.text("head.first"), 0.3f, false),
                        new Column(Wording.text("head.delay"), 0.07f, true),
                        new Column(Wording.text("head.uptime"), 0.08f, true),
                        new Column(Wording.text("head.oneTime"), 0.1f, true),
                        new Column(Wording.text("head.yearly"), 0.1f, true),
                        new Column(Wording.text("head.availableIn"), 0.23f, false),
                        new Column(Wording.text("head.assumed"), 0.08f, false)),
                rows);
    }

    private void checks(Paper paper) {
        paper.newSheet();
        paper.heading(Wording.text("plan.checks"));
        paper.paragraph(Wording.text("plan.checks.hint"));
        List<List<String>> rows = plan.checks().stream()
                .limit(60)
                .map(check -> List.of(
                        check.office(),
                        PlanText.decimal(check.utilisation() * 100, 1),
                        PlanText.decimal(check.formula(), 3),
                        PlanText.decimal(check.inTurn(), 3),
                        PlanText.decimal(check.shared(), 3),
                        PlanText.decimal(check.nights() * 100, 1),
                        Wording.text(check.bounded() ? "yes" : "no")))
                .toList();
        paper.table(
                List.of(
                        new Column(Wording.text("head.office"), 0.22f, false),
                        new Column(Wording.text("head.utilisation"), 0.12f, true),
                        new Column(Wording.text("head.formula"), 0.14f, true),
                        new Column(Wording.text("head.inTurn"), 0.14f, true),
                        new Column(Wording.text("head.shared"), 0.14f, true),
                        new Column(Wording.text("head.nights"), 0.14f, true),
                        new Column(Wording.text("head.holds"), 0.1f, true)),
                rows);
    }

    private void settings(Paper paper) {
        paper.newSheet();
        paper.heading(Wording.text("plan.settings"));
        paper.table(
                List.of(
                        new Column(Wording.text("head.setting"), 0.2f, false),
                        new Column(Wording.text("head.value"), 0.09f, true),
                        new Column(Wording.text("head.unit"), 0.07f, false),
                        new Column(Wording.text("head.assumed"), 0.07f, false),
                        new Column(Wording.text("head.source"), 0.57f, false)),
                set.all().stream()
                        .map(one -> List.of(
                                one.name(),
                                one.value().toPlainString(),
                                one.unit(),
                                Wording.text(one.assumed() ? "yes" : "no"),
                                one.source()))
                        .toList());
    }
}
