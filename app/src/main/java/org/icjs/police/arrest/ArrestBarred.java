package org.icjs.police.arrest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Known;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.Sex;
import org.icjs.docket.StationEntry.AppearanceRecorded;
import org.icjs.docket.StationEntry.ArrestPermission;
import org.icjs.docket.StationEntry.ArrestPermitted;
import org.icjs.police.Gravity;

/** Who is not to be arrested without more: who keeps a notice, the old for a small offence, a woman at night. */
final class ArrestBarred {
    private static final long OLD = 60;

    private ArrestBarred() {}

    static List<Finding> findings(Docket docket, PersonArrested act, Instant arrested) {
        return new Findings()
                .refuse(
                        act.explanation() == null && keepsNotice(docket, act),
                        "/explanation",
                        "arrest.noticeKept",
                        "BNSS 35(5)")
                .contradict(
                        old(docket, act)
                                && Gravity.of(docket).allBelowThreeYears()
                                && !permitted(docket, act, ArrestPermission.INFIRM_OR_OVER_SIXTY),
                        "/person",
                        "arrest.overSixty",
                        "BNSS 35(7)")
                .contradict(
                        woman(docket, act)
                                && Daylight.IN_AIZAWL.isNight(arrested)
                                && !permitted(docket, act, ArrestPermission.WOMAN_AT_NIGHT),
                        "/occurredAt",
                        "arrest.womanAtNight",
                        "BNSS 43(5)",
                        arrested)
                .list();
    }

    /** By the last appearance that is on record. */
    private static boolean keepsNotice(Docket docket, PersonArrested act) {
        return docket.last(AppearanceRecorded.class, appearance -> act.person().equals(appearance.person()))
                .filter(appearance -> appearance.entry().complied())
                .isPresent();
    }

    private static boolean old(Docket docket, PersonArrested act) {
        return Optional.ofNullable(act.ageYears())
                .or(() -> docket.known(Fact.PERSON_AGE, act.person())
                        .map(Known::value)
                        .map(Long.class::cast))
                .filter(years -> years > OLD)
                .isPresent();
    }

    private static boolean woman(Docket docket, PersonArrested act) {
        return act.sex() == Sex.FEMALE
                || docket.known(Fact.PERSON_SEX, act.person())
                        .filter(known -> known.value() == Sex.FEMALE)
                        .isPresent();
    }

    private static boolean permitted(Docket docket, PersonArrested act, ArrestPermission needed) {
        return docket.any(
                ArrestPermitted.class,
                permit -> permit.permission() == needed && act.person().equals(permit.person()));
    }
}
