package org.icjs.network;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the plan's papers, pages and workbook say in the same words. */
public final class PlanText {
    private PlanText() {}

    /** What was changed in a variant. */
    public static String variant(Plan plan, Plan.Variant variant) {
        Settings set = plan.inputs().settings();
        return Wording.text(
                "variant." + variant.name(),
                set.exact("video_times"),
                set.exact("growth_more_percent"),
                set.exact("price_more_percent"));
    }

    /** With its sign, more or less. */
    public static String change(Rupees amount) {
        return amount.paise() > 0 ? "+" + amount.text() : amount.text();
    }

    /** With so many digits behind the point. */
    public static String decimal(double number, int digits) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number)
                        .setScale(digits, RoundingMode.HALF_UP)
                        .toPlainString()
                : "–";
    }

    /** What a site gets, in one line. */
    public static String gets(SitePlan site) {
        Solution solution = site.solution();
        if (solution == null) {
            return site.unmet();
        }
        LinkOffer second = solution.second();
        String links = second == null
                ? solution.first().text()
                : Wording.text("plan.both", solution.first().text(), second.text());
        return solution.edge() ? Wording.text("plan.withEdge", links) : links;
    }
}
