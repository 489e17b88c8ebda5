package org.icjs.search.page;

import java.util.Map;
import java.util.Set;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.matching.Particulars;
import org.icjs.search.index.Facet;
import org.icjs.search.index.Question;
import org.jspecify.annotations.Nullable;

/**
 * A search that may be made: what for, by whom, and why.
 *
 * @param purpose as it stands in the journal of readings
 * @param docket the reader's own case that it is made for; null if it is for a reason
 */
record Asked(
        OfficeCode office,
        OfficerCode officer,
        SearchForm form,
        @Nullable Particulars person,
        String purpose,
        @Nullable CaseId docket) {
    /** So many are looked at: who is not among them is found by narrowing. */
    static final int HITS_MAX = 100;

    boolean by(Actor actor) {
        return office.equals(actor.office()) && officer.equals(actor.officer());
    }

    Question question(Map<Facet, Set<String>> narrowed) {
        return new Question(form.text(), person, Set.of(), narrowed, HITS_MAX);
    }

    /** As the journal of readings keeps it: the beginning tells a search from other readings. */
    String journalled() {
        String why = form.value("why");
        return SEARCH + form.line() + (why.isEmpty() ? "" : " – " + why);
    }

    static final String SEARCH = "search ";
}
