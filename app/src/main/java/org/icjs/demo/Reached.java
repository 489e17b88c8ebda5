package org.icjs.demo;

/** How far a demonstration's case has come, so that there is work on every desk. In the order of a case. */
enum Reached {
    /** In the general diary, without an FIR. */
    IN_DIARY(4),
    INFORMED(12),
    INVESTIGATED(18),
    EXHIBITS_SENT(12),
    EXHIBITS_RECEIVED(8),
    LABORATORY_REPORTED(6),
    ARRESTED(6),
    FORWARDED(4),
    PRODUCED(4),
    REMANDED(6),
    IN_JAIL(16),
    /** Remanded again and again, and no police report: the right to default bail comes near. */
    HELD_WITHOUT_REPORT(4),
    BAIL_ASKED(8),
    BAIL_GRANTED(5),
    BOND_ACCEPTED(4),
    RELEASE_ORDERED(4),
    RELEASE_CHECKED(3),
    ON_BAIL(12),
    DRAFT_SENT(6),
    REPORT_FILED(6),
    REPORT_COMPARED(4),
    REPORT_RETURNED(4),
    REGISTERED(6),
    COGNIZANCE(6),
    CHARGED(8),
    /** Nearly for a third of the longest term: the application under BNSS 479(3) comes near. */
    HELD_NEAR_A_THIRD(1),
    /** For a third of the longest term, and some weeks more: it is due. */
    HELD_FOR_A_THIRD(2),
    /** Nearly for the longest term: nobody looked, and the third proviso to BNSS 479(1) comes near. */
    HELD_NEAR_THE_LONGEST(1),
    EVIDENCE(8),
    ARGUED(4),
    JUDGED(8);

    /** Cases of two hundred. */
    final int cases;

    Reached(int cases) {
        this.cases = cases;
    }

    /** Whether the story is of somebody who stays in jail. */
    boolean held() {
        return switch (this) {
            case HELD_WITHOUT_REPORT, HELD_NEAR_A_THIRD, HELD_FOR_A_THIRD, HELD_NEAR_THE_LONGEST -> true;
            default -> false;
        };
    }

    /** Whether somebody's liberty waits for the next act, so that the case is of today. */
    boolean urgent() {
        return switch (this) {
            case ARRESTED, FORWARDED, PRODUCED, REMANDED, BOND_ACCEPTED, RELEASE_ORDERED, RELEASE_CHECKED -> true;
            default -> false;
        };
    }
}
