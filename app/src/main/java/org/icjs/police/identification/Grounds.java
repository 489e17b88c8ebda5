package org.icjs.police.identification;

import java.util.regex.Pattern;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.Docket;
import org.icjs.docket.Findings;
import org.icjs.docket.PoliceEntry.MeasurementGround;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.kernel.PersonRef;

/** Whether the ground on which a measurement is taken is there: Criminal Procedure (Identification) Act, 2022, section 3. */
final class Grounds {
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{64}");

    private Grounds() {}

    static Findings findings(Docket docket, PersonRef person, MeasurementGround ground) {
        return new Findings()
                .contradict(
                        ground == MeasurementGround.ARRESTED && !arrested(docket, person),
                        "/person",
                        "measurements.notArrested",
                        "CPIA 3(c)")
                .contradict(
                        ground == MeasurementGround.CONVICTED && !convicted(docket, person),
                        "/ground",
                        "measurements.notConvicted",
                        "CPIA 3(a)");
    }

    static boolean arrested(Docket docket, PersonRef person) {
        return docket.any(PersonArrested.class, arrest -> person.equals(arrest.person()));
    }

    private static boolean convicted(Docket docket, PersonRef person) {
        return docket.any(
                JudgmentPronounced.class,
                judgment -> person.equals(judgment.person()) && judgment.verdict() == Verdict.CONVICTED);
    }

    /** As the pages that take measurements in make it. */
    static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }
}
