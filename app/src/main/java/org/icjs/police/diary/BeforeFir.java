package org.icjs.police.diary;

import org.icjs.docket.Docket;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.StationEntry.GeneralDiaryEntered;
import org.icjs.docket.StationEntry.InformationNature;

/** A case that has a diary entry and no FIR. */
final class BeforeFir {
    private BeforeFir() {}

    static boolean cognizable(Docket docket) {
        return !docket.any(FirRegistered.class)
                && docket.any(
                        GeneralDiaryEntered.class, diary -> diary.nature() == InformationNature.COGNIZABLE_OFFENCE);
    }
}
