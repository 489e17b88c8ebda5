package org.icjs.persons.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.icjs.docket.Docket;
import org.icjs.docket.Party;
import org.icjs.journal.Dockets;
import org.icjs.kernel.CaseId;
import org.icjs.matching.Chance;
import org.icjs.matching.Estimating;
import org.icjs.matching.Field;
import org.icjs.matching.Model;
import org.icjs.matching.Neighbours;
import org.icjs.matching.Particulars;
import org.icjs.matching.Score;
import org.icjs.search.RecordedPersons;
import org.icjs.search.Weights;
import org.icjs.search.index.Found;
import org.icjs.search.index.Hit;
import org.icjs.search.index.Question;
import org.icjs.search.index.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Learns the weights from this deployment's own records of suspected and accused persons, of which nobody has said who is who. Each is
 * compared with those most like it in other cases, as when it was linked.
 */
@Component
public final class WeightsLearning {
    private static final int PAIRS_AT_RANDOM = 20_000;

    private final JdbcClient jdbc;
    private final Dockets dockets;
    private final SearchIndex index;
    private final Model standing;
    private final Weights weights;

    WeightsLearning(JdbcClient jdbc, Dockets dockets, SearchIndex index, Model standing, Weights weights) {
        this.jdbc = jdbc;
        this.dockets = dockets;
        this.index = index;
        this.standing = standing;
        this.weights = weights;
    }

    /**
     * How much is looked at.
     *
     * @param leastRecords with fewer nothing is learned
     * @param leastMatched with fewer that turn out to be of one person with a record nothing is learned
     * @param mostRecords more are not looked at: these are drawn evenly from all cases
     */
    public record Extent(long leastRecords, long leastMatched, long mostRecords) {
        /** What is learned shall count for far more than what stood before. */
        public static final Extent USUAL = new Extent(1000, Math.round(20 * Estimating.BEFORE), 20_000);
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** @param records of suspected and accused persons, of which there are too few */
        record TooFewRecords(long records) implements Outcome {}

        /** @param matched records that turned out to be of one person with another, counted from each of both: too few */
        record TooFewMatched(long records, double matched) implements Outcome {}

        /** The index could not be asked. */
        record Unreachable() implements Outcome {}

        /**
         * It is not kept yet.
         *
         * @param standing what it is compared with: what this program weighs by now
         */
        record Learned(long records, Model standing, Estimating.Learned learned, Chance chance) implements Outcome {}
    }

    /** @param told how many records were looked at, now and then */
    public Outcome learn(Extent extent, LongConsumer told) {
        List<Particulars> records = new ArrayList<>();
        List<List<Score>> asked = new ArrayList<>();
        for (CaseId id : cases()) {
            Docket docket = dockets.load(id);
            for (Party party : docket.people()) {
                if (Linking.linkable(RecordedPersons.sought(docket, party)) && records.size() < extent.mostRecords()) {
                    RecordedPersons.of(docket, party.ref()).ifPresent(particulars -> {
                        records.add(particulars);
                        asked.add(alike(new PersonRecord(id, party.ref()), particulars));
                    });
                }
            }
            told.accept(records.size());
        }
        if (index.find(Question.of("a")).remarks().contains(Found.Remark.UNREACHABLE)) {
            return new Outcome.Unreachable();
        }
        return judged(extent, records, asked);
    }

    /** In an order that has nothing to do with what is in them. */
    private List<CaseId> cases() {
        return jdbc.sql("""
                        select docket from (select distinct docket from journal_entry where docket is not null) as one
                        order by md5(docket::text), docket
                        """)
                .query((row, _) -> new CaseId(row.getObject("docket", UUID.class)))
                .list();
    }

    private List<Score> alike(PersonRecord record, Particulars told) {
        List<Score> scores = new ArrayList<>();
        Set<PersonRecord> met = new HashSet<>();
        for (Hit hit : index.find(Linking.like(told)).hits()) {
            Linking.other(hit, record)
                    .filter(other -> mayBeOne(hit.score()) && met.add(other))
                    .ifPresent(_ -> scores.add(hit.score()));
        }
        return scores;
    }

    /**
     * Whether two records are counted among those that may be of one person. Siblings have father, mother, house and often the year in common,
     * which weighs more than that their names do not agree: who has no name in common is left out.
     */
    public static boolean mayBeOne(Score score) {
        return score.byField().getOrDefault(Field.NAME, 0.0) > 0;
    }

    private Outcome judged(Extent extent, List<Particulars> records, List<List<Score>> asked) {
        if (records.size() < Math.max(2, extent.leastRecords())) {
            return new Outcome.TooFewRecords(records.size());
        }
        Estimating.Learned learned =
                Estimating.ofRecords(standing, index.size()).learn(asked, weights.next(), about(records));
        if (learned.matched() < extent.leastMatched()) {
            return new Outcome.TooFewMatched(records.size(), learned.matched());
        }
        Chance chance =
                new Chance(records, PAIRS_AT_RANDOM, Neighbours.mizoram(), new SplittableRandom(records.size()));
        return new Outcome.Learned(records.size(), standing, ownSearches(learned), chance);
    }

    private static String about(List<Particulars> records) {
        return "Learned by expectation and maximisation from %d records of this deployment (./icjs persons learn)."
                .formatted(records.size());
    }

    /** How many records have another says nothing of how often somebody who is searched for is on record. */
    private Estimating.Learned ownSearches(Estimating.Learned learned) {
        Model model = learned.model();
        return new Estimating.Learned(
                new Model(
                        model.version(),
                        model.about(),
                        model.agreement(),
                        model.joined(),
                        model.slope(),
                        standing.onRecord()),
                learned.matched(),
                learned.pairs());
    }

    /**
     * Keeps what was learned, to be used from the next start on.
     *
     * @return its version
     */
    public String keep(Outcome.Learned learned) {
        String version = weights.keep(
                learned.learned().model(), learned.records(), learned.learned().matched());
        weights.use(version);
        return version;
    }
}
