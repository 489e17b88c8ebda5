package org.icjs.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.icjs.demo.DemoDockets;
import org.junit.jupiter.api.Test;

/** What is at hand of an earlier state of a case is what asking every act anew says, and few have to be asked. */
class AnswersTest {
    private static final List<Act<?>> ACTS = AllActs.find();

    @Test
    void areAtEveryEntryWhatAllActsOffer() {
        AtomicInteger asked = new AtomicInteger();
        int all = 0;
        Answers<Act<?>, List<Offer>> answers = new Answers<>(
                ACTS,
                (act, docket) -> {
                    asked.incrementAndGet();
                    return act.offers(docket);
                },
                (_, _) -> true);
        for (Docket docket : DemoDockets.all()) {
            for (Docket step : DemoDockets.steps(docket)) {
                assertThat(answers.about(step))
                        .isEqualTo(ACTS.stream().map(act -> act.offers(step)).toList());
                all += ACTS.size();
            }
        }
        assertThat(asked.get()).isLessThan(all / 2);
    }

    @Test
    void areAskedAnewWhereAnEntryCameInBetween() {
        Answers<Act<?>, List<Offer>> answers = new Answers<>(ACTS, Act::offers, (_, _) -> true);
        for (Docket docket : DemoDockets.all().subList(0, 20)) {
            answers.about(docket);
            List<Recorded> entries = docket.entries();
            for (int left = 1; left < entries.size(); left++) {
                List<Recorded> some = new ArrayList<>(entries);
                some.remove(left);
                Docket without = Docket.fold(docket.id(), some);
                assertThat(answers.about(without))
                        .isEqualTo(ACTS.stream().map(act -> act.offers(without)).toList());
            }
        }
    }
}
