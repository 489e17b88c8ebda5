package org.icjs.police.investigation;

import java.util.List;
import java.util.Optional;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Known;
import org.icjs.docket.Party.Capacity;
import org.icjs.docket.PoliceEntry.Dress;
import org.icjs.docket.PoliceEntry.StatementOfficer;
import org.icjs.docket.PoliceEntry.StatementPlace;
import org.icjs.docket.PoliceEntry.StatementRecorded;
import org.icjs.docket.Sex;
import org.icjs.kernel.Act;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.icjs.law.Law;
import org.icjs.law.NamedSections;
import org.icjs.police.Gravity;
import org.jspecify.annotations.Nullable;

/**
 * Where, by whom and in what dress a statement is to be taken: of a child under the POCSO Act, of the victim of a rape, of a woman
 * harmed, and of those who need not come to a station. An age or a sex that nobody knows stands in nobody's way.
 */
final class StatementGates {
    private static final long ADULT = 18;
    private static final long BOY = 15;
    private static final long OLD = 60;

    private StatementGates() {}

    @Law(act = Act.POCSO, section = "24(1)")
    @Law(act = Act.POCSO, section = "24(2)")
    @Law(act = Act.BNSS, section = "176(1)")
    @Law(act = Act.BNSS, section = "179(1)")
    @Law(act = Act.BNSS, section = "180(3)")
    static List<Finding> findings(Docket docket, StatementRecorded act) {
        List<Section> alleged = Gravity.alleged(docket);
        boolean victim = docket.person(act.person())
                .filter(party -> party.is(Capacity.VICTIM))
                .isPresent();
        boolean child = victim
                && age(docket, act.person()).filter(years -> years < ADULT).isPresent()
                && alleged.stream().anyMatch(section -> section.act() == Act.POCSO);
        boolean raped = victim && NamedSections.any(alleged, NamedSections.RAPE);
        boolean womanHarmed = victim
                && woman(docket, act.person())
                && NamedSections.any(alleged, NamedSections.STATEMENT_BEFORE_MAGISTRATE);
        boolean atHomeOrByChoice =
                act.takenAt() == StatementPlace.RESIDENCE || act.takenAt() == StatementPlace.PLACE_OF_CHOICE;
        return new Findings()
                .contradict(child && !atHomeOrByChoice, "/takenAt", "statement.notAtHome", "POCSO 24(1)")
                .contradict(raped && !child && !atHomeOrByChoice, "/takenAt", "statement.notAtHome", "BNSS 176(1)")
                .contradict(
                        !child
                                && !raped
                                && act.takenAt() == StatementPlace.STATION_WHEN_CALLED
                                && neededNotCome(docket, act.person()),
                        "/takenAt",
                        "statement.calledToStation",
                        "BNSS 179(1)")
                .contradict(
                        child && act.takenBy() != StatementOfficer.WOMAN_SUB_INSPECTOR,
                        "/takenBy",
                        "statement.childByOther",
                        "POCSO 24(1)")
                .contradict(
                        womanHarmed && !child && !byWoman(act.takenBy()),
                        "/takenBy",
                        "statement.womanByMan",
                        "BNSS 180(3)")
                .contradict(child && act.dress() != Dress.PLAIN_CLOTHES, "/dress", "statement.inUniform", "POCSO 24(2)")
                .list();
    }

    private static boolean byWoman(@Nullable StatementOfficer officer) {
        return officer == StatementOfficer.WOMAN_SUB_INSPECTOR || officer == StatementOfficer.WOMAN_OFFICER;
    }

    private static boolean neededNotCome(Docket docket, PersonRef person) {
        return woman(docket, person)
                || age(docket, person)
                        .filter(years -> years < BOY || years > OLD)
                        .isPresent();
    }

    private static boolean woman(Docket docket, PersonRef person) {
        return docket.known(Fact.PERSON_SEX, person)
                .filter(known -> known.value() == Sex.FEMALE)
                .isPresent();
    }

    private static Optional<Long> age(Docket docket, PersonRef person) {
        return docket.known(Fact.PERSON_AGE, person).map(Known::value).map(Long.class::cast);
    }
}
