package org.icjs.law;

import static org.icjs.kernel.Act.BNSS;

/**
 * The class of an offence under a law other than the BNS which does not class its offences itself, by its punishment alone.
 *
 * @param cognizable and not bailable: the two go together in this part of the Schedule
 */
@Law(act = BNSS, section = "First Schedule, Part II")
record OtherLaws(Answer cognizable, Answer bailable, Court court) {
    private static final OtherLaws GRAVE = new OtherLaws(Answer.YES, Answer.NO, Court.SESSION);
    private static final OtherLaws MIDDLE = new OtherLaws(Answer.YES, Answer.NO, Court.MFC);
    private static final OtherLaws LIGHT = new OtherLaws(Answer.NO, Answer.YES, Court.ANY_MAGISTRATE);
    private static final OtherLaws UNKNOWN = new OtherLaws(Answer.AS_PRINCIPAL, Answer.AS_PRINCIPAL, Court.PRINCIPAL);

    /** Death, life or more than seven years; three to seven years; less than three years or a fine. */
    static OtherLaws of(Punishment punishment) {
        if (punishment.basis().dependsOnPrincipal()) {
            return UNKNOWN;
        }
        if (punishment.deathOrLife() || punishment.mayExceed(7)) {
            return GRAVE;
        }
        return punishment.mayReach(3) ? MIDDLE : LIGHT;
    }
}
