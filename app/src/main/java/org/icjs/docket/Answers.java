package org.icjs.docket;

import java.util.ArrayList;
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
    /** What each question has read of any docket so far, and so at least what its last answer about any of them rests on. */
    private final List<Reads> reads;

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
        this.reads = this.questions.stream().map(_ -> new Reads()).toList();
    }

    /** One answer to each question, in their order. */
    public List<A> about(Docket docket) {
        Found<A> known = recent.get(docket.id());
        if (known != null && known.docket == docket) {
            return known.answers;
        }
        Reads changed = known == null ? null : Reads.changed(known.docket, docket);
        Reads.Observer observer = new Reads.Observer();
        Docket observed = docket.observedBy(observer);
        List<A> answers = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            A before = known == null ? null : known.answers.get(i);
            if (before == null || changed == null || !stands(before, i, changed, docket)) {
                observer.into(reads.get(i));
                before = asked.ask(questions.get(i), observed);
            }
            answers.add(before);
        }
        recent.put(docket.id(), new Found<>(docket, answers));
        return answers;
    }

    private boolean stands(@Nullable A answer, int question, Reads changed, Docket docket) {
        return answer != null && !reads.get(question).touchedBy(changed) && stands.test(answer, docket);
    }

    public void forget(CaseId docket) {
        recent.remove(docket);
    }

    public void forgetAll() {
        recent.clear();
    }
}
