package org.icjs.law;

import static org.icjs.kernel.Act.BNSS;
import static org.icjs.kernel.Act.CRPC;

import org.icjs.kernel.Act;

/** What follows from an offence for the police, the Magistrate and the accused, each with its reason and its source. */
public record Classification(
        Finding<Answer> cognizable,
        Finding<Answer> bailable,
        Finding<Court> court,
        Finding<Custody> custody,
        Finding<Answer> forensicVisit) {
    private static final Finding<Answer> NO_DUTY = new Finding<>(Answer.NO, "forensicVisit.oldCode", Citation.PENDING);

    /** @param procedure the code that governs the investigation: BNSS or CRPC, see {@link Regime} */
    static Classification of(Offence offence, Act procedure) {
        boolean old = procedure == CRPC;
        return new Classification(
                offence.cognizable(),
                offence.bailable(),
                offence.court(),
                old ? custodyByTheOldCode(offence) : custody(offence),
                old ? NO_DUTY : forensicVisit(offence.punishment()));
    }

    /** "Not less than ten years" is the least term: Rakesh Kumar Paul v. State of Assam (2017). */
    @Law(act = CRPC, section = "167(2)")
    private static Finding<Custody> custodyByTheOldCode(Offence offence) {
        Finding<Custody> now = custody(offence);
        if (offence.custodyBy() != null) {
            return now;
        }
        return now.answer() == Custody.SIXTY_OR_NINETY
                ? new Finding<>(Custody.SIXTY, "custody.leastUnderTenYears", Citation.CUSTODY_OF_THE_OLD_CODE)
                : new Finding<>(now.answer(), now.reason(), Citation.CUSTODY_OF_THE_OLD_CODE);
    }

    /** "Ten years or more" is unsettled where the greatest term reaches ten years and the least does not. */
    @Law(act = BNSS, section = "187(3)")
    private static Finding<Custody> custody(Offence offence) {
        if (offence.custodyBy() != null) {
            return offence.custodyBy();
        }
        Punishment punishment = offence.punishment();
        if (punishment.basis().dependsOnPrincipal()) {
            return custody(Custody.AS_PRINCIPAL, "custody.asPrincipal");
        }
        if (punishment.deathOrLife()) {
            return custody(Custody.NINETY, "custody.deathOrLife");
        }
        if (punishment.mayNotGoBelow(10)) {
            return custody(Custody.NINETY, "custody.leastTenYears");
        }
        return punishment.mayReach(10)
                ? custody(Custody.SIXTY_OR_NINETY, "custody.unsettled")
                : custody(Custody.SIXTY, "custody.underTenYears");
    }

    private static Finding<Custody> custody(Custody limit, String reason) {
        return new Finding<>(limit, reason, Citation.CUSTODY);
    }

    /** The duty begins on a day that the State notifies, which is a setting and not part of the offence. */
    @Law(act = BNSS, section = "176(3)")
    private static Finding<Answer> forensicVisit(Punishment punishment) {
        if (punishment.deathOrLife() || punishment.mayReach(7) || punishment.mayNotGoBelow(7)) {
            return new Finding<>(Answer.YES, "forensicVisit.sevenYears", Citation.FORENSIC_VISIT);
        }
        return punishment.basis().dependsOnPrincipal()
                ? new Finding<>(Answer.AS_PRINCIPAL, "forensicVisit.asPrincipal", Citation.FORENSIC_VISIT)
                : new Finding<>(Answer.NO, "forensicVisit.underSevenYears", Citation.FORENSIC_VISIT);
    }
}
