package org.icjs.network;

import static org.icjs.network.Workbook.decimal;
import static org.icjs.network.Workbook.head;
import static org.icjs.network.Workbook.money;
import static org.icjs.network.Workbook.sum;
import static org.icjs.network.Workbook.text;
import static org.icjs.network.Workbook.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.icjs.network.Workbook.Cell;
import org.icjs.network.Workbook.Look;

/**
 * A plan as a workbook: who changes a price among the links, or the price of an edge office, sees all costs change. Which link a site
 * gets is the program's choice and stands there as it was made.
 */
final class PlanWorkbook {
    private static final int ONE_TIME = SiteSheet.ONE_TIME;
    private static final int FIRST_YEAR = SiteSheet.FIRST_YEAR;

    private final Plan plan;
    private final Settings set;
    private final int years;
    private final Workbook book = new Workbook();

    private PlanWorkbook(Plan plan) {
        this.plan = plan;
        this.set = plan.inputs().settings();
        this.years = set.whole("years");
    }

    static byte[] of(Plan plan) {
        return new PlanWorkbook(plan).make();
    }

    private byte[] make() {
        Workbook.Page districts = book.page(Wording.text("sheet.districts"), 3, widths(26, 9, 9, 9, 9, 14, 14, 16));
        Workbook.Page sites =
                book.page(Wording.text("sheet.sites"), 1, widths(24, 34, 20, 14, 11, 11, 38, 9, 38, 9, 9, 11, 15, 15));
        Workbook.Page links = book.page(Wording.text("sheet.links"), 1, 8, 18, 24, 14, 12, 10, 10, 16, 16, 30, 12);
        Workbook.Page settings = book.page(Wording.text("sheet.settings"), 1, 34, 14, 12, 12, 90);
        PriceSheets prices = new PriceSheets(plan.inputs(), links, settings);
        new SiteSheet(plan, prices).fill(sites);
        districts(districts);
        sensitivity(book.page(Wording.text("sheet.sensitivity"), 1, 60, 12, 16, 16, 18, 18));
        checks(book.page(Wording.text("sheet.checks"), 1, 26, 14, 14, 16, 16, 16, 12));
        basis(book.page(Wording.text("sheet.basis"), 1, 50, 16, 16, 16));
        return book.bytes();
    }

    private int[] widths(int... first) {
        int[] widths = java.util.Arrays.copyOf(first, first.length + years + 6);
        java.util.Arrays.fill(widths, first.length, widths.length, 15);
        return widths;
    }

    private String ofSites(int column) {
        String letter = Workbook.letters(column);
        return "'" + Wording.text("sheet.sites") + "'!$" + letter + "$2:$" + letter + "$"
                + (plan.sites().size() + 1);
    }

    private void districts(Workbook.Page page) {
        page.row(new Cell.Text(Wording.text("plan.title"), Look.TITLE));
        page.row(text(Wording.text("plan.assumed", assumed(plan))));
        List<Cell> heads = Workbook.heads(
                "district", "sites", "unmet", "secondLinks", "edgeOffices", "needed", "committed", "capex");
        for (int year = 0; year < years; year++) {
            heads.add(head(Wording.text("head.opex", Integer.toString(set.whole("first_year") + year))));
        }
        heads.add(head(Wording.text("head.whole")));
        int first = page.row(heads) + 1;
        List<Plan.Total> districts =
                plan.districts().subList(0, plan.districts().size() - 1);
        for (Plan.Total total : districts) {
            page.row(district(total, page.next()));
        }
        page.row(state(first, first + districts.size() - 1));
        for (SitePlan site : plan.unmet()) {
            page.row(text(Wording.text(
                    "plan.unmetSite",
                    site.site().name(),
                    Integer.toString(site.site().row()),
                    site.unmet())));
        }
    }

    private List<Cell> district(Plan.Total total, int row) {
        List<Cell> cells = new ArrayList<>(List.of(
                text(total.name()),
                new Cell.Formula(
                        "COUNTIF(" + ofSites(3) + ",A" + row + ")", BigDecimal.valueOf(total.sites()), Look.WHOLE),
                whole(total.unmet()),
                whole(total.second()),
                new Cell.Formula(
                        "SUMIF(" + ofSites(3) + ",A" + row + "," + ofSites(10) + ")",
                        BigDecimal.valueOf(total.edge()),
                        Look.WHOLE),
                new Cell.Formula(
                        "SUMIF(" + ofSites(3) + ",A" + row + "," + ofSites(5) + ")",
                        BigDecimal.valueOf(total.neededKbps()),
                        Look.WHOLE),
                whole(total.committedKbps())));
        cells.add(money("SUMIF(" + ofSites(3) + ",A" + row + "," + ofSites(ONE_TIME) + ")", total.capex()));
        for (int year = 0; year < years; year++) {
            cells.add(money(
                    "SUMIF(" + ofSites(3) + ",A" + row + "," + ofSites(FIRST_YEAR + year) + ")",
                    total.opex().get(year)));
        }
        cells.add(money("SUM(H%d:%s%d)".formatted(row, Workbook.letters(7 + years), row), total.whole()));
        return cells;
    }

    private List<Cell> state(int first, int last) {
        Plan.Total state = plan.state();
        List<Cell> cells = new ArrayList<>(List.of(head(state.name())));
        long[] sums = {
            state.sites(), state.unmet(), state.second(), state.edge(), state.neededKbps(), state.committedKbps()
        };
        for (int i = 0; i < sums.length; i++) {
            cells.add(new Cell.Formula(column(i + 1, first, last), BigDecimal.valueOf(sums[i]), Look.WHOLE_SUM));
        }
        cells.add(sum(column(7, first, last), state.capex()));
        for (int year = 0; year < years; year++) {
            cells.add(sum(column(8 + year, first, last), state.opex().get(year)));
        }
        cells.add(sum(column(8 + years, first, last), state.whole()));
        return cells;
    }

    private static String column(int column, int first, int last) {
        return "SUM(%s%d:%s%d)".formatted(Workbook.letters(column), first, Workbook.letters(column), last);
    }

    private void sensitivity(Workbook.Page page) {
        page.row(Workbook.heads("variant", "unmet", "capex", "opexAll", "whole", "difference"));
        for (Plan.Variant variant : plan.variants()) {
            Plan.Total total = variant.total();
            int row = page.next();
            page.row(
                    text(PlanText.variant(plan, variant)),
                    whole(total.unmet()),
                    money(total.capex()),
                    money(total.opexOfAllYears()),
                    money("C%d+D%d".formatted(row, row), total.whole()),
                    money(
                            "E%d-E$2".formatted(row),
                            total.whole().minus(plan.state().whole())));
        }
        page.row();
        page.row(Workbook.heads("comparison", "unmet", "capex", "opexAll", "whole", "megabytes"));
        Plan.Comparison of = plan.comparison();
        compared(page, "thin", of.thin(), of.thinMegabytes());
        compared(page, "edge", of.edge(), of.edgeMegabytes());
        page.row();
        List<Cell> heads = Workbook.heads("district");
        plan.compared().forEach(variant -> heads.add(Workbook.head(PlanText.variant(plan, variant))));
        page.row(heads);
        for (int i = 0; i < plan.districts().size(); i++) {
            List<Cell> row =
                    new ArrayList<>(List.of(text(plan.districts().get(i).name())));
            for (Plan.Variant variant : plan.compared()) {
                row.add(money(variant.districts().get(i).whole()));
            }
            page.row(row);
        }
    }

    private static void compared(Workbook.Page page, String way, Plan.Total total, long megabytes) {
        int row = page.next();
        page.row(
                text(Wording.text("variant." + way)),
                whole(total.unmet()),
                money(total.capex()),
                money(total.opexOfAllYears()),
                money("C%d+D%d".formatted(row, row), total.whole()),
                whole(megabytes));
    }

    private void checks(Workbook.Page page) {
        page.row(Workbook.heads("office", "utilisation", "formula", "inTurn", "shared", "nights", "holds"));
        for (Plan.Check check : plan.checks()) {
            page.row(
                    text(check.office()),
                    decimal(check.utilisation() * 100, 2),
                    decimal(check.formula(), 3),
                    decimal(check.inTurn(), 3),
                    decimal(check.shared(), 3),
                    decimal(check.nights() * 100, 2),
                    text(Wording.text(check.bounded() ? "yes" : "no")));
        }
    }

    private void basis(Workbook.Page page) {
        TrafficProfile profile = plan.inputs().traffic();
        page.row(Workbook.heads("basis", "requests", "bytes"));
        profile.about().forEach((what, value) -> page.row(text(Wording.text("basis." + what)), text(value)));
        profile.pages()
                .forEach(size -> page.row(
                        text(Wording.text("basis.page", size.route())), whole(size.requests()), whole(size.bytes())));
        page.row(text(Wording.text("basis.firstVisit")), text(""), whole(Math.round(profile.firstVisitBytes())));
        page.row(text(Wording.text("basis.entry")), text(""), whole(Math.round(profile.entryBytes())));
        page.row(text(Wording.text("basis.pagesPerAct")), decimal(profile.pagesPerAct(), 3));
        page.row(
                text(Wording.text("basis.busyWeek")),
                new Cell.Figure(Season.shipped().busyWeek(), Look.DECIMAL));
    }

    static long assumed(Plan plan) {
        return plan.inputs().links().stream().filter(LinkOffer::assumed).count();
    }
}
