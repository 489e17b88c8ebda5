package org.icjs.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Makes a plan. Pure: the same inputs make the same plan, to the rupee, on any machine. */
public final class Planner {
    /** So that the same hours are played each time. */
    static final long SEED = 20_261_127;

    static final int CHECKS_MAX = 200;
    private static final int RUNS = 6;

    private final Inputs inputs;
    private final IntConsumer progress;
    private int done;

    private Planner(Inputs inputs, IntConsumer progress) {
        this.inputs = inputs;
        this.progress = progress;
    }

    public static Plan plan(Inputs inputs) {
        return plan(inputs, _ -> {});
    }

    /** @param progress is told the percentage that is done */
    public static Plan plan(Inputs inputs, IntConsumer progress) {
        return new Planner(inputs, progress).make();
    }

    private Plan make() {
        Settings set = inputs.settings();
        List<SitePlan> sites = sites(set, inputs.links(), inputs.sites(), Choice.Ways.BOTH);
        List<Plan.Variant> variants = new ArrayList<>();
        variants.add(new Plan.Variant("plan", totals(sites, set)));
        variants.add(variant("video", set, inputs.links(), moreVideo(set)));
        variants.add(variant(
                "growth",
                set.with(
                        "volume_growth_percent",
                        set.exact("volume_growth_percent").add(set.exact("growth_more_percent"))),
                inputs.links(),
                inputs.sites()));
        BigDecimal more = set.exact("price_more_percent");
        variants.add(variant(
                "price",
                set.with(
                                "edge_one_time_inr",
                                set.rupees("edge_one_time_inr").after(1, more).amount())
                        .with(
                                "edge_yearly_inr",
                                set.rupees("edge_yearly_inr").after(1, more).amount()),
                inputs.links().stream().map(link -> link.dearer(more)).toList(),
                inputs.sites()));
        Plan.Comparison comparison = comparison(set);
        List<Plan.Check> checks = checks(sites);
        progress.accept(100);
        return new Plan(inputs, sites, variants.getFirst().districts(), variants, comparison, checks);
    }

    private Plan.Variant variant(String name, Settings set, List<LinkOffer> links, List<Site> of) {
        return new Plan.Variant(name, totals(sites(set, links, of, Choice.Ways.BOTH), set));
    }

    private List<SitePlan> sites(Settings set, List<LinkOffer> links, List<Site> of, Choice.Ways ways) {
        Demand.Terms terms = Demand.Terms.of(set, inputs.traffic());
        Costs costs = new Costs(set);
        SitePlan[] plans = new SitePlan[of.size()];
        IntStream.range(0, of.size())
                .parallel()
                .forEach(i -> plans[i] = new Choice(of.get(i), links, terms, costs, ways).choose());
        done++;
        progress.accept(done * 90 / RUNS);
        return List.of(plans);
    }

    private List<Site> moreVideo(Settings set) {
        BigDecimal times = set.exact("video_times");
        return inputs.sites().stream()
                .map(site -> {
                    Site.Volumes of = site.volumes();
                    return new Site(
                            site.row(),
                            site.office(),
                            site.name(),
                            site.kind(),
                            site.district(),
                            site.terminals(),
                            new Site.Volumes(
                                    of.firs(),
                                    of.arrests(),
                                    of.hearings(),
                                    of.prisoners(),
                                    of.videoMinutes().multiply(times),
                                    of.callHours().multiply(times),
                                    of.exhibits()),
                            site.onGrid(),
                            site.outageHours(),
                            site.place());
                })
                .toList();
    }

    private Plan.Comparison comparison(Settings set) {
        List<SitePlan> thin = sites(set, inputs.links(), inputs.sites(), Choice.Ways.THIN);
        List<SitePlan> edge = sites(set, inputs.links(), inputs.sites(), Choice.Ways.EDGE);
        return new Plan.Comparison(
                new Plan.Variant("thin", totals(thin, set)),
                new Plan.Variant("edge", totals(edge, set)),
                megabytes(thin),
                megabytes(edge));
    }

    private static long megabytes(List<SitePlan> sites) {
        return Math.round(sites.stream()
                .mapToDouble(site -> site.demand().monthMegabytes())
                .sum());
    }

    private static Plan.Total total(List<SitePlan> sites, Settings set) {
        return Plan.Total.of(Wording.text("plan.state"), sites, set);
    }

    private List<Plan.Total> totals(List<SitePlan> sites, Settings set) {
        Map<String, List<SitePlan>> byDistrict = new TreeMap<>();
        for (SitePlan site : sites) {
            byDistrict
                    .computeIfAbsent(
                            inputs.districts()
                                    .getOrDefault(
                                            site.site().district(),
                                            site.site().district().code()),
                            _ -> new ArrayList<>())
                    .add(site);
        }
        List<Plan.Total> totals = new ArrayList<>();
        byDistrict.forEach((name, of) -> totals.add(Plan.Total.of(name, of, set)));
        totals.add(total(sites, set));
        return totals;
    }

    /** Those whose links are fullest. */
    private static List<Plan.Check> checks(List<SitePlan> sites) {
        Map<SitePlan, Solution> met = new LinkedHashMap<>();
        sites.stream()
                .filter(site ->
                        site.solution() != null && !site.demand().busyHour().isEmpty())
                .sorted(Comparator.comparingDouble((SitePlan site) ->
                                -Objects.requireNonNull(site.solution()).utilisation())
                        .thenComparingInt(site -> site.site().row()))
                .limit(CHECKS_MAX)
                .forEach(site -> met.put(site, Objects.requireNonNull(site.solution())));
        return met.entrySet().parallelStream()
                .map(entry -> check(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Plan.Check check(SitePlan plan, Solution solution) {
        Simulation simulation = new Simulation(SEED + plan.site().row());
        Load load = plan.demand().busyHour();
        double rate = plan.demand().beside(solution.first());
        int delay = solution.first().delayMs();
        return new Plan.Check(
                plan.site().office(),
                solution.utilisation(),
                solution.seconds(),
                simulation.inTurn(load, rate, delay),
                simulation.shared(load, rate, delay),
                simulation.nights(plan.demand(), solution.first().committedKbps()));
    }
}
