package org.icjs.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjs.kernel.District;

/**
 * A bandwidth plan with its cost.
 *
 * @param sites in the order of their list, none left out
 * @param districts by name, the whole last
 * @param checks formula and simulation side by side, for the sites whose links are fullest
 */
public record Plan(
        Inputs inputs,
        List<SitePlan> sites,
        List<Total> districts,
        List<Variant> variants,
        Comparison comparison,
        List<Check> checks) {
    public Plan {
        sites = List.copyOf(sites);
        districts = List.copyOf(districts);
        variants = List.copyOf(variants);
        checks = List.copyOf(checks);
    }

    /**
     * Sites together.
     *
     * @param unmet sites that nothing on offer meets; their cost is in no sum
     * @param opex of each year
     */
    public record Total(
            String name,
            int sites,
            int unmet,
            int second,
            int edge,
            long neededKbps,
            long committedKbps,
            Rupees capex,
            List<Rupees> opex) {
        static Total of(String name, List<SitePlan> plans, Settings settings) {
            List<Solution> met = plans.stream()
                    .map(SitePlan::solution)
                    .filter(java.util.Objects::nonNull)
                    .toList();
            Map<Rupees, Integer> yearly = new LinkedHashMap<>();
            met.forEach(solution -> yearly.merge(solution.yearly(), 1, Integer::sum));
            List<Rupees> opex = new ArrayList<>();
            for (int year = 0; year < settings.whole("years"); year++) {
                Rupees sum = Rupees.NONE;
                for (Map.Entry<Rupees, Integer> price : yearly.entrySet()) {
                    Rupees one = price.getKey().after(year, settings.exact("price_growth_percent"));
                    sum = sum.plus(new Rupees(Math.multiplyExact(one.paise(), price.getValue())));
                }
                opex.add(sum);
            }
            return new Total(
                    name,
                    plans.size(),
                    plans.size() - met.size(),
                    (int) met.stream().filter(one -> one.second() != null).count(),
                    (int) met.stream().filter(Solution::edge).count(),
                    met.stream().mapToLong(Solution::neededKbps).sum(),
                    met.stream().mapToLong(one -> one.first().committedKbps()).sum(),
                    met.stream().map(Solution::oneTime).reduce(Rupees.NONE, Rupees::plus),
                    List.copyOf(opex));
        }

        public Rupees opexOfAllYears() {
            return opex.stream().reduce(Rupees.NONE, Rupees::plus);
        }

        public Rupees whole() {
            return capex.plus(opexOfAllYears());
        }
    }

    /** The whole plan made again with something changed; its name is the last part of a message’s key. */
    public record Variant(String name, List<Total> districts) {
        public Variant {
            districts = List.copyOf(districts);
        }

        /** Of the State. */
        public Total total() {
            return districts.getLast();
        }
    }

    /**
     * All sites as thin clients, and all as edge offices.
     *
     * @param thinMegabytes pages of a month over all links; {@code edgeMegabytes} packed entries and backups
     */
    public record Comparison(Variant thinClients, Variant edgeOffices, long thinMegabytes, long edgeMegabytes) {
        public Total thin() {
            return thinClients.total();
        }

        public Total edge() {
            return edgeOffices.total();
        }
    }

    /** The plan, what may come otherwise, and the two ways of working: all that is compared district by district. */
    public List<Variant> compared() {
        List<Variant> all = new ArrayList<>(variants);
        all.add(comparison.thinClients());
        all.add(comparison.edgeOffices());
        return List.copyOf(all);
    }

    /**
     * What the formula says of a site, and what the simulation found.
     *
     * @param formula seconds within which 95 of 100 are through, at most
     * @param inTurn the same, simulated one after another; {@code shared} sharing the link
     * @param nights share of simulated nights on which all evidence was through
     */
    public record Check(
            String office, double utilisation, double formula, double inTurn, double shared, double nights) {
        /** Two in a hundred are the simulation's own scatter. */
        public boolean bounded() {
            return Math.max(inTurn, shared) <= formula * 1.02;
        }
    }

    public Total state() {
        return districts.getLast();
    }

    public List<SitePlan> unmet() {
        return sites.stream().filter(site -> site.solution() == null).toList();
    }

    public String district(District code) {
        return inputs.districts().getOrDefault(code, code.code());
    }
}
