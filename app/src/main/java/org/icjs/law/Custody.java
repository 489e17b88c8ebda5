package org.icjs.law;

import java.util.List;

/** For how many days in all an accused may be held while no police report has been filed. */
public enum Custody {
    SIXTY,
    NINETY,
    /** Courts differ on "ten years or more": both are shown, the alarm is on the earlier. */
    SIXTY_OR_NINETY,
    ONE_HUNDRED_EIGHTY,
    /** Hangs on the principal offence. */
    AS_PRINCIPAL;

    /** Each answer that courts have given, fewest days first; empty where it hangs on the principal offence. */
    public List<Integer> days() {
        return switch (this) {
            case SIXTY -> List.of(60);
            case NINETY -> List.of(90);
            case SIXTY_OR_NINETY -> List.of(60, 90);
            case ONE_HUNDRED_EIGHTY -> List.of(180);
            case AS_PRINCIPAL -> List.of();
        };
    }
}
