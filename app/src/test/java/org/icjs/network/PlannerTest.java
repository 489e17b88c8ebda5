package org.icjs.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.icjs.identity.Offices;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Plan MIZORAM = Planner.plan(Lists.mizoram());

    @Test
    void everyDefaultOfficeIsInThePlan() {
        assertThat(MIZORAM.sites())
                .extracting(site -> site.site().office())
                .containsExactlyInAnyOrderElementsOf(Offices.shipped().all().stream()
                        .map(office -> office.code().code())
                        .toList());
        assertThat(MIZORAM.state().sites()).isEqualTo(MIZORAM.sites().size());
        assertThat(MIZORAM.districts()).hasSize(12);
        assertThat(MIZORAM.inputs().links()).allMatch(LinkOffer::assumed);
    }

    @Test
    void theSameInputMakesTheSameBytes() {
        Plan again = Planner.plan(Lists.mizoram());
        for (PlanFiles file : PlanFiles.values()) {
            assertThat(file.of(again)).as(file.fileName()).isEqualTo(file.of(MIZORAM));
        }
    }

    @Test
    void districtsAddUpToTheStateAndSitesToDistricts() {
        List<Plan.Total> districts = MIZORAM.districts().subList(0, 11);
        assertThat(districts.stream().map(Plan.Total::whole).reduce(Rupees.NONE, Rupees::plus))
                .isEqualTo(MIZORAM.state().whole());
        Rupees sites = MIZORAM.sites().stream()
                .map(SitePlan::solution)
                .filter(Objects::nonNull)
                .map(solution -> solution.whole(MIZORAM.inputs().settings()))
                .reduce(Rupees.NONE, Rupees::plus);
        assertThat(sites).isEqualTo(MIZORAM.state().whole());
    }

    @Test
    void eachSolutionMeetsItsTargetsAndNoCheaperLinkAloneWould() {
        Settings set = MIZORAM.inputs().settings();
        for (SitePlan site : MIZORAM.sites()) {
            Solution solution = site.solution();
            if (solution == null) {
                continue;
            }
            assertThat(solution.first().committedKbps()).isGreaterThanOrEqualTo((int) solution.neededKbps());
            assertThat(solution.seconds())
                    .isLessThanOrEqualTo(set.number(solution.edge() ? "edge_sync_seconds_p95" : "page_seconds_p95"));
            assertThat(solution.outageHours())
                    .isLessThanOrEqualTo(
                            set.number(solution.edge() ? "edge_cut_off_hours_per_month" : "cut_off_hours_per_month"));
            assertThat(solution.nightHours()).isLessThanOrEqualTo(set.number("evidence_window_hours"));
            for (LinkOffer link : MIZORAM.inputs().links()) {
                boolean enough = link.reaches(site.site())
                        && link.outageHours(site.site()) <= set.number("cut_off_hours_per_month")
                        && Demand.of(site.site(), false, Demand.Terms.of(set, TrafficProfile.shipped()))
                                .metBy(link, 0.7);
                if (enough) {
                    Rupees cost =
                            link.oneTime().plus(Rupees.of(link.yearly().amount().multiply(BigDecimal.valueOf(5))));
                    assertThat(solution.whole(set)).isLessThanOrEqualTo(cost);
                }
            }
        }
    }

    @Test
    void theSimulationStaysBelowTheFormulaAndNightsMeetTheirShare() {
        assertThat(MIZORAM.checks()).hasSizeGreaterThan(90).allMatch(Plan.Check::bounded);
        assertThat(MIZORAM.checks())
                .allSatisfy(
                        check -> assertThat(check.nights()).as(check.office()).isGreaterThanOrEqualTo(0.95));
    }

    @Test
    void whatChangesForTheWorseNeverCostsLess() {
        Rupees planned = MIZORAM.state().whole();
        assertThat(MIZORAM.variants()).hasSize(4).allSatisfy(variant -> {
            if (variant.total().unmet() == MIZORAM.state().unmet()) {
                assertThat(variant.total().whole()).isGreaterThanOrEqualTo(planned);
            }
        });
        assertThat(MIZORAM.comparison().edgeMegabytes())
                .isLessThan(MIZORAM.comparison().thinMegabytes());
    }

    private static SitePlan one(String site, String... links) {
        String[] lines = new String[links.length + 1];
        lines[0] = Lists.LINK_HEAD;
        System.arraycopy(links, 0, lines, 1, links.length);
        Inputs inputs = Lists.good(Inputs.read(
                Lists.file("sites.csv", Lists.SITE_HEAD, site), Lists.file("links.csv", lines), null, null));
        Plan plan = Planner.plan(inputs);
        assertThat(plan.state().sites()).isEqualTo(1);
        return plan.sites().getFirst();
    }

    @Test
    void aSiteThatNothingMeetsIsNamedWithWhatToDo() {
        String fibreElsewhere = "grid,State,2048,2048,20,99.9,0,1000,all,no";
        assertThat(one(Lists.STATION, fibreElsewhere).unmet()).startsWith("No link is on offer at Hill Police Station");
        assertThat(one(Lists.STATION, "MPLS,Operator,16,16,60,99.9,0,1000,all,no")
                        .unmet())
                .contains("the fastest link on offer has 16");
        assertThat(one(Lists.STATION, "VSAT,Operator,2048,2048,5000,99.9,0,1000,all,no")
                        .unmet())
                .contains("The least delay on offer is 5,000 ms");
        assertThat(one(Lists.STATION.replace("no,36", "no,400"), "MPLS,Operator,2048,2048,60,50,0,1000,all,no")
                        .unmet())
                .contains("cut off 400 hours a month and may be 8");
    }

    @Test
    void whereCablesAreCutASecondLinkOrAnEdgeOfficeHelps() {
        SitePlan both = one(
                Lists.STATION,
                "MPLS,Operator,2048,2048,60,99,0,10000,all,no",
                "4G,Mobile,2048,2048,90,97,0,1000,all,no");
        Solution solution = Objects.requireNonNull(both.solution());
        assertThat(solution.second()).isNotNull();
        assertThat(solution.edge()).isFalse();
        assertThat(solution.outageHours()).isLessThan(2);

        SitePlan edge = one(Lists.STATION, "MPLS,Operator,2048,2048,60,99,0,10000,all,no");
        assertThat(Objects.requireNonNull(edge.solution()).edge()).isTrue();

        SitePlan quiet = one(Lists.STATION.replace("no,36", "no,2"), "MPLS,Operator,2048,2048,60,99.9,0,10000,all,no");
        assertThat(Objects.requireNonNull(quiet.solution()).edge()).isFalse();
        assertThat(Objects.requireNonNull(quiet.solution()).second()).isNull();
    }

    @Test
    void twoCablesAlongOneRoadAreCutTogether() {
        SitePlan cables = one(
                Lists.STATION,
                "MPLS,Operator,2048,2048,60,99,0,10000,all,no",
                "leased,Other,2048,2048,60,99,0,10000,all,no");
        assertThat(Objects.requireNonNull(cables.solution()).edge()).isTrue();
    }

    @Test
    void pricesRiseYearByYearToTheRupee() {
        assertThat(Rupees.of(100_001).after(2, new BigDecimal("5")).text()).isEqualTo("₹\u00a01,10,251");
        assertThat(Rupees.of(100_001).after(0, new BigDecimal("5"))).isEqualTo(Rupees.of(100_001));
        assertThat(Rupees.of(12_345_678).text()).isEqualTo("₹\u00a01,23,45,678");
    }
}
