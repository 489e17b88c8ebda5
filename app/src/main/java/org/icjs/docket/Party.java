package org.icjs.docket;

import java.util.Set;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A person in a case and how he stands in it. Particulars (name, age) are facts of the docket about {@code ref}.
 *
 * @param custody in this case, whatever he is held for elsewhere
 * @param jail that holds him in this case, or to which a warrant names him
 * @param since the entry that put him where he is
 * @param bail how far his release on bail has come; null if none was granted, or custody began anew
 */
public record Party(
        PersonRef ref,
        Set<Capacity> capacities,
        Custody custody,
        @Nullable OfficeCode jail,
        @Nullable EntryId since,
        @Nullable Bail bail) {

    /** What one is in a case; a person can be several. */
    public enum Capacity {
        INFORMANT,
        VICTIM,
        WITNESS,
        SUSPECT,
        /** Sent up for trial by a police report. */
        ACCUSED,
        /** Asks for a certificate of clearance. */
        APPLICANT
    }

    /** Where a person is held in this case. */
    public enum Custody {
        AT_LIBERTY,
        /** Arrested, not yet remanded. */
        ARRESTED,
        POLICE,
        JUDICIAL,
        /** Serving a sentence passed in this case. */
        SENTENCED,
        ON_BAIL,
        RELEASED,
        /** Died in custody. */
        DIED;

        /** Whether he is held in this case. */
        public boolean held() {
            return switch (this) {
                case ARRESTED, POLICE, JUDICIAL, SENTENCED -> true;
                case AT_LIBERTY, ON_BAIL, RELEASED, DIED -> false;
            };
        }
    }

    /**
     * Release on bail in its acts: BNSS 480, 485–486, 487(1), 487(2).
     *
     * @param granted the court's order; null where the order of release rests on a judgment
     * @param ordered the order of release to the jail
     */
    public record Bail(
            @Nullable EntryId granted,
            @Nullable EntryId bond,
            @Nullable EntryId ordered,
            @Nullable EntryId checked,
            @Nullable EntryId released) {}

    public Party {
        capacities = Set.copyOf(capacities);
    }

    /** Whether he has at least one of these. */
    public boolean is(Capacity... any) {
        for (Capacity one : any) {
            if (capacities.contains(one)) {
                return true;
            }
        }
        return false;
    }

    Party with(Custody custody, EntryId since) {
        return new Party(ref, capacities, custody, jail, since, bail);
    }

    Party at(@Nullable OfficeCode jail) {
        return new Party(ref, capacities, custody, jail, since, bail);
    }

    Party with(@Nullable Bail bail) {
        return new Party(ref, capacities, custody, jail, since, bail);
    }
}
