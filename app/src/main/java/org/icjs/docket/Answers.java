package org.icjs.docket;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Recent;
import org.jspecify.annotations.Nullable;

/**
 * Answers that follow from dockets, at hand for the cases met last. A question is asked anew only if an entry has changed something that it has
 * ever read, or its answer has run out: most entries touch few of the acts and rules that are asked at each. For one thread at a time.
 *
 * @param <Q> question
 * @param <A> answer
 */
public final class Answers<Q, A> {
    private static final int CASES = 5_000;

    private final List<Q> questions;
    private final Asked<Q, A> asked;
    private final BiPredicate<A, Docket> stands;
    /** By what they have read of any docket so far, and so at least by what their last answer about any of them rests on. */
    private final Readers readers = new Readers();

    private final Recent<CaseId, Found<A>> recent = new Recent<>(CASES);

    /** A question put to a docket: its answer must follow from the docket alone, and from what {@code stands} minds. */
    @FunctionalInterface
    public interface Asked<Q, A> {
        A ask(Q question, Docket docket);
    }

    private record Found<A>(Docket docket, List<A> answers) {}

    /** @param stands whether an answer that rests on nothing that has changed still stands for a later state of its docket */
    public Answers(List<Q> questions, Asked<Q, A> asked, BiPredicate<A, Docket> stands) {
        this.questions = List.copyOf(questions);
        this.asked = asked;
        this.stands = stands;
    }

    /** One answer to each question, in their order. */
    public List<A> about(Docket docket) {
        Found<A> known = recent.get(docket.id());
        if (known != null && known.docket == docket) {
            return known.answers;
        }
        List<A> answers = new ArrayList<>(questions.size());
        Changes changes = known == null ? null : Changes.between(known.docket, docket);
        boolean anew = changes == null || changes.anew();
        BitSet touched = changes == null ? new BitSet() : readers.touchedBy(changes);
        Docket observed = docket.observedBy(readers);
        for (int i = 0; i < questions.size(); i++) {
            @Nullable A before = known == null ? null : known.answers.get(i);
            if (before == null || anew || touched.get(i) || !stands.test(before, docket)) {
                readers.asking(i);
                answers.add(asked.ask(questions.get(i), observed));
            } else {
                answers.add(before);
            }
        }
        recent.put(docket.id(), new Found<>(docket, answers));
        return answers;
    }

    public void forget(CaseId docket) {
        recent.remove(docket);
    }

    public void forgetAll() {
        recent.clear();
    }
}
