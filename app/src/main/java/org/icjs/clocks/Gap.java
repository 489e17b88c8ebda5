package org.icjs.clocks;

import java.time.LocalDate;
import org.icjs.kernel.EntryId;

/**
 * A place at which the record of somebody's custody doesn't hold together.
 *
 * @param from the day from which a count of days is in doubt
 * @param at the entry at which it shows
 */
public record Gap(Kind kind, LocalDate from, EntryId at) {
    /** What is wrong. */
    public enum Kind {
        /** Held, yet no arrest is recorded: there may be more days than are counted. */
        NO_ARREST,
        /** In a jail, yet no order of a Magistrate is recorded. */
        NO_REMAND,
        /** Released, yet not held before. */
        RELEASE_WITHOUT_CUSTODY,
        /** Arrested while held already. */
        ARREST_WHILE_HELD,
        /** Something stands before what it rests on. */
        OUT_OF_ORDER,
        /** The record doesn't say which custody was ordered. */
        KIND_WITHHELD,
        /** Two orders of one day, one for custody of the police and one for judicial custody. */
        TWO_ORDERS,
        /** Sentenced, yet no conviction is recorded. */
        NO_JUDGMENT,
        /** Nothing at all is recorded in the case for more than a year while somebody is held. */
        SILENCE
    }

    /** Whether it makes no difference to a number of days that, by the days counted, was full on that day. */
    boolean settledBy(LocalDate full, LocalDate today) {
        return switch (kind) {
            case NO_ARREST, NO_REMAND -> !full.isAfter(today);
            case SILENCE -> full.isBefore(from);
            case RELEASE_WITHOUT_CUSTODY, ARREST_WHILE_HELD, OUT_OF_ORDER, KIND_WITHHELD, TWO_ORDERS, NO_JUDGMENT ->
                false;
        };
    }

    /** Whether it leaves the number of days in custody as it is. */
    boolean harmless() {
        return kind == Kind.TWO_ORDERS || kind == Kind.KIND_WITHHELD || kind == Kind.NO_JUDGMENT;
    }

    Explained why() {
        return Explained.of("custody.gap." + kind, from);
    }
}
