package org.icjs.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.icjs.network.SitePlan.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Chooses for one site what costs least over all years and meets all targets: one link; two links where one is cut off too long; or an
 * edge office with one link. Of equal costs the first is taken in this order, then the faster link, then the earlier row.
 */
final class Choice {
    /** What may be chosen from: for the comparison of thin clients with edge offices, one of them only. */
    enum Ways {
        THIN,
        EDGE,
        BOTH
    }

    private final Site site;
    private final List<LinkOffer> links;
    private final Demand.Terms terms;
    private final Ways ways;
    private final double utilisationMax;

    Choice(Site site, List<LinkOffer> links, Demand.Terms terms, Ways ways) {
        this.site = site;
        this.links = links.stream().filter(link -> link.reaches(site)).toList();
        this.terms = terms;
        this.ways = ways;
        this.utilisationMax = terms.settings().share("utilisation_percent_max");
    }

    SitePlan choose() {
        Demand thin = Demand.of(site, false, terms);
        Demand edge = Demand.of(site, true, terms);
        Demand first = ways == Ways.EDGE ? edge : thin;
        if (links.isEmpty()) {
            return new SitePlan(
                    site,
                    first,
                    new Outcome.Unmet(
                            "noLink", List.of(site.name(), site.district().code())));
        }
        List<Solution> found = new ArrayList<>();
        if (ways != Ways.EDGE) {
            thin(thin).forEach(found::add);
        }
        if (ways != Ways.THIN) {
            edge(edge).forEach(found::add);
        }
        Optional<Solution> best = found.stream().min(this::compare);
        return best.map(solution -> new SitePlan(site, solution.edge() ? edge : thin, new Outcome.Met(solution)))
                .orElseGet(() -> new SitePlan(site, first, unmet(first)));
    }

    private int compare(Solution one, Solution other) {
        return Comparator.<Solution, Rupees>comparing(solution -> solution.whole(terms.settings()))
                .thenComparingInt(solution -> solution.edge() ? 2 : solution.second() == null ? 0 : 1)
                .thenComparingInt(solution -> -solution.first().committedKbps())
                .thenComparingInt(solution -> solution.first().row())
                .thenComparingInt(solution ->
                        solution.second() == null ? 0 : solution.second().row())
                .compare(one, other);
    }

    private Stream<Solution> thin(Demand demand) {
        double limit = terms.settings().number("cut_off_hours_per_month");
        return links.stream()
                .filter(link -> demand.metBy(link, utilisationMax))
                .flatMap(link -> link.outageHours(site) <= limit
                        ? Stream.of(solution(demand, link, null, false))
                        : links.stream()
                                .filter(second -> helps(demand, second, link))
                                .filter(second -> together(link, second) <= limit)
                                .map(second -> solution(demand, link, second, false)));
    }

    /** A second link carries pages while the first is cut off; hearings and evidence wait. */
    private boolean helps(Demand demand, LinkOffer second, LinkOffer first) {
        return second.technology() != first.technology()
                && Queue.holds(demand.busyHour(), second.committedKbps() * 1000.0, second.delayMs(), utilisationMax);
    }

    /** Cables along one road are cut together; a radio link fails by itself. */
    private double together(LinkOffer one, LinkOffer other) {
        double first = one.outageHours(site);
        double second = other.outageHours(site);
        return one.technology().radio() || other.technology().radio()
                ? first * second / LinkOffer.MONTH_HOURS
                : Math.min(first, second);
    }

    private Stream<Solution> edge(Demand demand) {
        double limit = terms.settings().number("edge_cut_off_hours_per_month");
        return links.stream()
                .filter(link -> demand.metBy(link, utilisationMax) && link.outageHours(site) <= limit)
                .map(link -> solution(demand, link, null, true));
    }

    private Solution solution(Demand demand, LinkOffer first, @Nullable LinkOffer second, boolean edge) {
        Settings set = terms.settings();
        Rupees oneTime = first.oneTime();
        Rupees yearly = first.yearly();
        if (second != null) {
            oneTime = oneTime.plus(second.oneTime());
            yearly = yearly.plus(second.yearly());
        }
        if (edge) {
            oneTime = oneTime.plus(set.rupees("edge_one_time_inr"));
            yearly = yearly.plus(set.rupees("edge_yearly_inr"));
        }
        return new Solution(
                first,
                second,
                edge,
                demand.neededKbps(first.delayMs(), utilisationMax),
                second == null ? first.outageHours(site) : together(first, second),
                Queue.seconds(demand.busyHour(), demand.beside(first), first.delayMs()),
                demand.busyHour().isEmpty() ? 0 : Queue.utilisation(demand.busyHour(), demand.beside(first)),
                demand.night().bits() / (first.committedKbps() * 1000.0) / 3600,
                oneTime,
                yearly);
    }

    private Outcome unmet(Demand demand) {
        long needed = links.stream()
                .mapToLong(link -> demand.neededKbps(link.delayMs(), utilisationMax))
                .filter(kbps -> kbps >= 0)
                .min()
                .orElse(-1);
        if (needed < 0) {
            int least = links.stream().mapToInt(LinkOffer::delayMs).min().orElse(0);
            return new Outcome.Unmet("tooFar", List.of(least, terms.settings().exact("page_seconds_p95")));
        }
        List<LinkOffer> fast = links.stream()
                .filter(link -> demand.metBy(link, utilisationMax))
                .toList();
        if (fast.isEmpty()) {
            int most = links.stream().mapToInt(LinkOffer::committedKbps).max().orElse(0);
            return new Outcome.Unmet("tooSlow", List.of(needed, most));
        }
        double least =
                fast.stream().mapToDouble(link -> link.outageHours(site)).min().orElse(0);
        return new Outcome.Unmet(
                "cutOff",
                List.of(
                        java.math.BigDecimal.valueOf(least).setScale(1, java.math.RoundingMode.HALF_UP),
                        terms.settings().exact("cut_off_hours_per_month")));
    }
}
