package org.icjs.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private final Costs costs;
    private final Ways ways;
    private final double utilisationMax;

    Choice(Site site, List<LinkOffer> links, Demand.Terms terms, Costs costs, Ways ways) {
        this.site = site;
        this.links = links.stream().filter(link -> link.reaches(site)).toList();
        this.terms = terms;
        this.costs = costs;
        this.ways = ways;
        this.utilisationMax = terms.settings().share("utilisation_percent_max");
    }

    /** What would meet the targets, and its cost over all years. */
    private record Candidate(LinkOffer first, @Nullable LinkOffer second, boolean edge, Costs.Price price) {}

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
        List<Candidate> found = new ArrayList<>();
        if (ways != Ways.EDGE) {
            thin(thin).forEach(found::add);
        }
        if (ways != Ways.THIN) {
            edge(edge).forEach(found::add);
        }
        Optional<Candidate> best = found.stream().min(ORDER);
        if (best.isEmpty()) {
            return new SitePlan(site, first, unmet(first));
        }
        Demand demand = best.get().edge() ? edge : thin;
        return new SitePlan(site, demand, new Outcome.Met(solution(demand, best.get())));
    }

    private static final Comparator<Candidate> ORDER = Comparator.<Candidate, Rupees>comparing(
                    one -> one.price().whole())
            .thenComparingInt(one -> one.edge() ? 2 : one.second() == null ? 0 : 1)
            .thenComparingInt(one -> -one.first().committedKbps())
            .thenComparingInt(one -> one.first().row())
            .thenComparingInt(one -> one.second() == null ? 0 : one.second().row());

    private Stream<Candidate> thin(Demand demand) {
        double limit = terms.settings().number("cut_off_hours_per_month");
        List<LinkOffer> helping = links.stream()
                .filter(link ->
                        Queue.holds(demand.busyHour(), link.committedKbps() * 1000.0, link.delayMs(), utilisationMax))
                .toList();
        return links.stream()
                .filter(link -> demand.metBy(link, utilisationMax))
                .flatMap(link -> link.outageHours(site) <= limit
                        ? Stream.of(candidate(link, null, false))
                        : helping.stream()
                                // It carries pages while the first is cut off; hearings and evidence wait.
                                .filter(second -> second.technology() != link.technology())
                                .filter(second -> together(link, second) <= limit)
                                .map(second -> candidate(link, second, false)));
    }

    /** Cables along one road are cut together; a radio link fails by itself. */
    private double together(LinkOffer one, LinkOffer other) {
        double first = one.outageHours(site);
        double second = other.outageHours(site);
        return one.technology().radio() || other.technology().radio()
                ? first * second / LinkOffer.MONTH_HOURS
                : Math.min(first, second);
    }

    private Stream<Candidate> edge(Demand demand) {
        double limit = terms.settings().number("edge_cut_off_hours_per_month");
        return links.stream()
                .filter(link -> demand.metBy(link, utilisationMax) && link.outageHours(site) <= limit)
                .map(link -> candidate(link, null, true));
    }

    private Candidate candidate(LinkOffer first, @Nullable LinkOffer second, boolean edge) {
        return new Candidate(first, second, edge, costs.of(first, second, edge));
    }

    private Solution solution(Demand demand, Candidate of) {
        LinkOffer first = of.first();
        return new Solution(
                first,
                of.second(),
                of.edge(),
                demand.neededKbps(first.delayMs(), utilisationMax),
                of.second() == null ? first.outageHours(site) : together(first, of.second()),
                Queue.seconds(demand.busyHour(), demand.beside(first), first.delayMs()),
                demand.busyHour().isEmpty() ? 0 : Queue.utilisation(demand.busyHour(), demand.beside(first)),
                demand.night().bits() / (first.committedKbps() * 1000.0) / 3600,
                of.price().oneTime(),
                of.price().yearly());
    }

    private Outcome unmet(Demand demand) {
        long needed = links.stream()
                .mapToLong(link -> demand.neededKbps(link.delayMs(), utilisationMax))
                .filter(kbps -> kbps >= 0)
                .min()
                .orElse(-1);
        if (needed < 0) {
            int least = links.stream().mapToInt(LinkOffer::delayMs).min().orElse(0);
            return new Outcome.Unmet(
                    "tooFar",
                    List.of(least, BigDecimal.valueOf(demand.busyHour().targetSeconds())));
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
                        BigDecimal.valueOf(least).setScale(1, RoundingMode.HALF_UP),
                        terms.settings().exact("cut_off_hours_per_month")));
    }
}
