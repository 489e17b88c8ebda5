package org.icjs.network;

import static org.icjs.network.Workbook.decimal;
import static org.icjs.network.Workbook.head;
import static org.icjs.network.Workbook.money;
import static org.icjs.network.Workbook.text;
import static org.icjs.network.Workbook.whole;

import java.util.ArrayList;
import java.util.List;
import org.icjs.network.Workbook.Cell;

/** The sheet of sites: what each gets, and its cost by formulas over the sheets of links and settings. */
final class SiteSheet {
    static final int ONE_TIME = 12;
    static final int FIRST_YEAR = 14;
    private static final int YEARLY = 13;

    private final Plan plan;
    private final PriceSheets prices;
    private final Settings set;
    private final int years;

    SiteSheet(Plan plan, PriceSheets prices) {
        this.plan = plan;
        this.prices = prices;
        this.set = plan.inputs().settings();
        this.years = set.whole("years");
    }

    void fill(Workbook.Page page) {
        List<Cell> heads = Workbook.heads(
                "office",
                "name",
                "kind",
                "district",
                "terminals",
                "needed",
                "first",
                "firstRow",
                "second",
                "secondRow",
                "edge",
                "outage",
                "oneTime",
                "yearly");
        for (int year = 0; year < years; year++) {
            heads.add(head(Integer.toString(set.whole("first_year") + year)));
        }
        heads.addAll(Workbook.heads("whole", "seconds", "utilisation", "nightHours", "remark"));
        page.row(heads);
        for (SitePlan site : plan.sites()) {
            page.row(site(site, page.next()));
        }
    }

    private List<Cell> site(SitePlan plan, int row) {
        Site site = plan.site();
        List<Cell> cells = new ArrayList<>(List.of(
                text(site.office()),
                text(site.name()),
                text(Wording.text("kind." + site.kind())),
                text(this.plan.district(site.district())),
                whole(site.terminals())));
        Solution solution = plan.solution();
        if (solution == null) {
            for (int i = cells.size(); i < FIRST_YEAR + years + 4; i++) {
                cells.add(text(""));
            }
            cells.add(text(plan.unmet()));
            return cells;
        }
        LinkOffer second = solution.second();
        cells.add(whole(solution.neededKbps()));
        cells.add(text(solution.first().text()));
        cells.add(whole(solution.first().row()));
        cells.add(text(second == null ? "" : second.text()));
        cells.add(second == null ? text("") : whole(second.row()));
        cells.add(whole(solution.edge() ? 1 : 0));
        cells.add(decimal(solution.outageHours(), 2));
        cells.add(money(price(solution, PriceSheets.LINK_ONE_TIME, "edge_one_time_inr", row), solution.oneTime()));
        cells.add(money(price(solution, PriceSheets.LINK_YEARLY, "edge_yearly_inr", row), solution.yearly()));
        List<Rupees> opex = solution.opex(set);
        for (int year = 0; year < years; year++) {
            cells.add(money(
                    "ROUND(%s%d*(1+%s/100)^%d,0)"
                            .formatted(Workbook.letters(YEARLY), row, prices.setting("price_growth_percent"), year),
                    opex.get(year)));
        }
        cells.add(money(
                "%s%d+SUM(%s%d:%s%d)"
                        .formatted(
                                Workbook.letters(ONE_TIME),
                                row,
                                Workbook.letters(FIRST_YEAR),
                                row,
                                Workbook.letters(FIRST_YEAR + years - 1),
                                row),
                solution.whole(set)));
        cells.add(decimal(solution.seconds(), 2));
        cells.add(decimal(solution.utilisation() * 100, 2));
        cells.add(decimal(solution.nightHours(), 2));
        cells.add(text(""));
        return cells;
    }

    private String price(Solution solution, String column, String edge, int row) {
        StringBuilder formula = new StringBuilder(prices.link(solution.first(), column));
        LinkOffer second = solution.second();
        if (second != null) {
            formula.append('+').append(prices.link(second, column));
        }
        return formula.append("+K")
                .append(row)
                .append('*')
                .append(prices.setting(edge))
                .toString();
    }
}
