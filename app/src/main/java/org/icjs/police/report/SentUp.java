package org.icjs.police.report;

import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.SUSPECT;

import java.util.Collections;
import java.util.List;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** Who is sent up for trial and who is not: BNSS 193(3)(i)(d). */
final class SentUp {
    private SentUp() {}

    /** Either list is null where the docket holds it already. */
    static List<Finding> findings(Docket docket, @Nullable List<PersonRef> sent, @Nullable List<PersonRef> notSent) {
        List<PersonRef> accused = sent == null ? List.of() : sent;
        List<PersonRef> others = notSent == null ? List.of() : notSent;
        return new Findings()
                .contradict(
                        accused.stream()
                                .flatMap(ref -> docket.person(ref).stream())
                                .anyMatch(person -> !person.is(SUSPECT, ACCUSED)),
                        "/accused",
                        "report.notSuspect",
                        "BNSS 193(3)")
                .refuse(!Collections.disjoint(accused, others), "/notSentUp", "report.sentAndNotSent", "BNSS 193(3)")
                .list();
    }
}
