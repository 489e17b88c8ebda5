package org.icjs.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.kernel.Act;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Citation;
import org.icjs.law.Law;

/** One person's custody over all the cases in which he is known to be the same person. */
public final class PersonCustody {
    private final List<InCase> cases;

    /** A person in one case. */
    public record InCase(Docket docket, PersonRef person) {}

    private PersonCustody(List<InCase> cases) {
        this.cases = List.copyOf(cases);
    }

    /** Who says that they are the same answers for it. */
    public static PersonCustody over(List<InCase> cases) {
        return new PersonCustody(cases);
    }

    public List<InCase> cases() {
        return cases;
    }

    /** Days before conviction that he was held in at least one case: overlapping custody counts once. */
    public int days(Moment moment) {
        return CustodyDays.union(each(moment).map(CustodySpells::beforeConviction))
                .until(moment.today());
    }

    /** Days in one case, in full, whatever else he was held for. */
    public int daysIn(CaseId docket, Moment moment) {
        LocalDate today = moment.today();
        return cases.stream()
                .filter(one -> one.docket().id().equals(docket))
                .flatMap(one -> custody(one, moment))
                .mapToInt(custody -> custody.beforeConviction().until(today))
                .sum();
    }

    private Stream<CustodySpells> each(Moment moment) {
        return cases.stream().flatMap(one -> custody(one, moment));
    }

    private static Stream<CustodySpells> custody(InCase one, Moment moment) {
        return moment.custody(one.docket()).stream()
                .filter(custody -> custody.person().equals(one.person()));
    }

    /** Cases in which no judgment on him has been pronounced. */
    public List<CaseId> pending(Moment moment) {
        return cases.stream()
                .filter(one -> !one.docket()
                        .any(
                                CourtEntry.JudgmentPronounced.class,
                                judgment -> one.person().equals(judgment.person())))
                .map(one -> one.docket().id())
                .distinct()
                .toList();
    }

    /** A case's deadlines with what other cases do to them: release at a half or a third is barred while several are pending. */
    @Law(act = Act.BNSS, section = "479(2)")
    public List<Deadline> of(Docket docket, Moment moment) {
        int pending = pending(moment).size();
        return Rules.of(docket, moment).stream()
                .filter(deadline -> isHis(docket, deadline))
                .map(deadline -> pending > 1 && isBarred(deadline) ? barred(deadline, pending) : deadline)
                .toList();
    }

    boolean isIn(Docket docket) {
        return cases.stream().anyMatch(one -> one.docket().id().equals(docket.id()));
    }

    boolean isHis(Docket docket, Deadline deadline) {
        return cases.stream()
                .anyMatch(one ->
                        one.docket().id().equals(docket.id()) && Objects.equals(one.person(), deadline.person()));
    }

    private static boolean isBarred(Deadline deadline) {
        return deadline.status() != Status.STOPPED
                && List.of("undertrialRelease", "superintendentsApplication").contains(deadline.rule());
    }

    private static Deadline barred(Deadline deadline, int pending) {
        return new Deadline(
                deadline.rule(),
                new Citation(Act.BNSS, "479(2)"),
                deadline.person(),
                Status.NOT_APPLICABLE,
                null,
                deadline.byTheHour(),
                OfficeRole.COURT,
                deadline.basis(),
                Explained.of("undertrialRelease.severalCases", Objects.requireNonNull(deadline.person()), pending));
    }
}
