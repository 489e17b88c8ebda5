package org.icjs.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.icjs.demo.Investigation.Roles;
import org.icjs.identity.Offices;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;

/** Two hundred cases at all stations of the State and in every stage, the same for the same seed and day. */
final class DemoCases {
    private static final EnumSet<Reached> WITH_LABORATORY =
            EnumSet.of(Reached.EXHIBITS_SENT, Reached.EXHIBITS_RECEIVED, Reached.LABORATORY_REPORTED);
    private static final EnumSet<Reached> WITH_ARREST = EnumSet.range(Reached.ARRESTED, Reached.ON_BAIL);
    private static final EnumSet<Reached> WITH_BAIL = EnumSet.range(Reached.BAIL_ASKED, Reached.ON_BAIL);
    /** Longer than any case takes. */
    private static final int LONGEST_DAYS = 900;

    private final List<Station> stations;
    private final Duties duties;
    private final Instant now;
    private final long seed;

    DemoCases(Offices offices, Duties duties, Instant now, long seed) {
        this.stations = Station.all(offices);
        this.duties = duties;
        this.now = now;
        this.seed = seed;
    }

    /** Each case as its acts in order. */
    List<List<Planned>> plan() {
        List<Reached> stages = new ArrayList<>();
        for (Reached stage : Reached.values()) {
            stages.addAll(Collections.nCopies(stage.cases, stage));
        }
        Collections.shuffle(stages, new Random(seed));
        List<Station> oneJail = atTheGreatestJail();
        List<List<Planned>> cases = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            List<Station> where = stages.get(i).held() ? oneJail : stations;
            cases.add(plan(i, stages.get(i), where.get(i % where.size())));
        }
        return cases;
    }

    /** The stations of the jail that has most of them, so that its list shows those who are held long. */
    private List<Station> atTheGreatestJail() {
        Map<OfficeCode, List<Station>> byJail =
                stations.stream().collect(Collectors.groupingBy(Station::jail, TreeMap::new, Collectors.toList()));
        return Collections.max(byJail.values(), Comparator.comparingInt(List::size));
    }

    /** Told once far in the past to see how long it takes, then again so many whole days later. */
    private List<Planned> plan(int number, Reached until, Station station) {
        LocalDate past = IndiaTime.dateOf(now).minusDays(LONGEST_DAYS);
        SplittableRandom random = new SplittableRandom(seed + 31L * number);
        Instant begins = IndiaTime.at(past.atTime(random.nextInt(7, 20), random.nextInt(60)));
        int idle = until.urgent() ? 0 : random.nextInt(1, 12);
        long story = random.nextLong();
        Instant ends = tell(story, until, station, begins).getLast().at();
        long shift = Duration.between(ends, now.minus(Duration.ofDays(idle))).toDays();
        return tell(story, until, station, begins.plus(Duration.ofDays(shift)));
    }

    private List<Planned> tell(long story, Reached until, Station station, Instant begins) {
        People people = new People(new SplittableRandom(story));
        Crime drawn = Crime.drawn(people);
        Life life = new Life(people, Crime.of(until, drawn), until, station, begins);
        boolean laboratory = WITH_LABORATORY.contains(until) || people.chance(40);
        boolean arrested = WITH_ARREST.contains(until) || until.held() || people.chance(85);
        boolean bailed = WITH_BAIL.contains(until) || (!until.held() && people.chance(70));
        String town = station.town();
        Investigation investigation = new Investigation(life, town, duties);
        Roles roles = investigation.tell();
        if (laboratory) {
            investigation.exhibits();
        }
        if (arrested) {
            custody(life, roles, town, bailed);
        }
        List<PersonRef> inJail = arrested && !bailed ? roles.suspects() : List.of();
        new Trial(life, roles, inJail).tell(arrested && bailed, town);
        return life.acts();
    }

    private static void custody(Life life, Roles roles, String town, boolean bailed) {
        List<Custody> all = roles.suspects().stream()
                .map(accused -> new Custody(life, accused, town))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).arrest(roles.agesKnown().get(i));
            all.get(i).remand();
        }
        for (int i = 0; i < all.size() && bailed; i++) {
            all.get(i).bail(i == 0);
        }
    }
}
