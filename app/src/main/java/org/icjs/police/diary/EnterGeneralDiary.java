package org.icjs.police.diary;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.StationEntry.Concern;
import org.icjs.docket.StationEntry.Concerned;
import org.icjs.docket.StationEntry.GeneralDiaryEntered;
import org.icjs.docket.StationEntry.InformationNature;
import org.springframework.stereotype.Component;

/** Opens a case file without an FIR. Chronology is kept by the FIR that may follow: it is refused before its diary entry. */
@Component
class EnterGeneralDiary implements Act<GeneralDiaryEntered> {
    private static final int MAJORITY = 18;

    @Override
    public Class<GeneralDiaryEntered> entry() {
        return GeneralDiaryEntered.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(docket.isEmpty(), POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, GeneralDiaryEntered act, Moment moment) {
        boolean missing = act.nature() == InformationNature.MISSING_PERSON;
        boolean dead = act.nature() == InformationNature.UNNATURAL_DEATH;
        return new Findings()
                .refuse(
                        missing && act.people().stream().noneMatch(person -> person.concern() == Concern.MISSING),
                        "/people",
                        "diary.nobodyMissing",
                        "")
                .refuse(
                        dead && act.people().stream().noneMatch(person -> person.concern() == Concern.DEAD),
                        "/people",
                        "diary.nobodyDead",
                        "BNSS 194(1)")
                .contradict(
                        missing && act.people().stream().anyMatch(EnterGeneralDiary::missingChild),
                        "/nature",
                        "diary.missingChildWithoutFir",
                        "BNSS 173(1)")
                .list();
    }

    /** Whose age is not known may be a child. */
    private static boolean missingChild(Concerned person) {
        return person.concern() == Concern.MISSING && (person.ageYears() == null || person.ageYears() < MAJORITY);
    }
}
