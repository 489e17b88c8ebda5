package org.icjs.law;

import static org.icjs.kernel.Act.BNS;
import static org.icjs.kernel.Act.BNSS;
import static org.icjs.kernel.Act.CRPC;
import static org.icjs.kernel.Act.IPC;

import java.time.LocalDate;
import org.icjs.kernel.Act;

/**
 * Which codes govern a matter that may have begun under the old ones.
 *
 * @param offences BNS or IPC, by the day of the offence
 * @param procedure BNSS or CRPC, by the day on which the stage of proceeding was begun
 * @param settled whether the answer on procedure follows from the text alone
 */
public record Regime(Finding<Act> offences, Finding<Act> procedure, boolean settled) {
    /** The first day of the three codes of 2023. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 7, 1);

    private static final Citation OFFENCES_SAVED = new Citation(BNS, "358(2)");

    /**
     * A setting of the State: which code governs a stage begun on or after {@link #FIRST_DAY} in a case whose earlier stage was pending
     * the day before. The text saves what was pending; whether a trial or an appeal that follows was so, High Courts have answered differently.
     */
    public enum LaterStages {
        /** What follows from a pending investigation is part of the same matter. */
        OLD_CODE,
        /** Each stage is a proceeding of its own, and only what was pending is saved. */
        NEW_CODE
    }

    /**
     * @param offence the day of the offence
     * @param began the day on which the first stage of the case was begun: that of its first information
     * @param stage the day on which the stage in question was begun; the same day for the investigation itself
     */
    @Law(act = BNSS, section = "531(2)(a)")
    public static Regime of(LocalDate offence, LocalDate began, LocalDate stage, LaterStages later) {
        if (stage.isBefore(FIRST_DAY)) {
            return new Regime(offences(offence), procedure(CRPC, "pending"), true);
        }
        if (!began.isBefore(FIRST_DAY)) {
            return new Regime(offences(offence), procedure(BNSS, "begunNow"), true);
        }
        return new Regime(
                offences(offence),
                procedure(later == LaterStages.OLD_CODE ? CRPC : BNSS, "laterStage." + later),
                false);
    }

    /** By which code an act on that day is punished. */
    @Law(act = BNS, section = "358(2)")
    public static Finding<Act> offences(LocalDate day) {
        return day.isBefore(FIRST_DAY)
                ? new Finding<>(IPC, "regime.IPC", OFFENCES_SAVED)
                : new Finding<>(BNS, "regime.BNS", OFFENCES_SAVED);
    }

    /** Which code governs an investigation begun that day, whatever the day of the offence. */
    @Law(act = BNSS, section = "531(2)(a)")
    public static Finding<Act> investigation(LocalDate begun) {
        return begun.isBefore(FIRST_DAY) ? procedure(CRPC, "pending") : procedure(BNSS, "begunNow");
    }

    private static Finding<Act> procedure(Act code, String reason) {
        return new Finding<>(code, "regime." + reason, Citation.PENDING);
    }
}
