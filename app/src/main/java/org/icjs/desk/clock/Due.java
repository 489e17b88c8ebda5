package org.icjs.desk.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.icjs.clocks.Deadline;
import org.icjs.docket.OfficeRole;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;

/**
 * One open deadline of an office, as the table holds it.
 *
 * @param person {@code P1} and so on; empty where it is about the case or a thing
 * @param began the entry that began it; empty if none
 * @param due the first moment after the time allowed
 * @param office that has to act
 * @param owner the part in which it acts
 * @param liberty whether the person is held
 */
record Due(
        CaseId docket,
        String rule,
        String person,
        String began,
        Instant due,
        OfficeCode office,
        OfficeRole owner,
        boolean byTheHour,
        boolean liberty) {
    /** Clocks at whose end a right begins, and nobody is late yet. */
    private static final Set<String> RIGHTS = Set.of("defaultBail", "undertrialRelease");

    static Due of(ResultSet row) throws SQLException {
        return new Due(
                new CaseId(row.getObject("docket", UUID.class)),
                row.getString("rule"),
                row.getString("person"),
                row.getString("began"),
                row.getObject("due", OffsetDateTime.class).toInstant(),
                new OfficeCode(row.getString("office")),
                OfficeRole.valueOf(row.getString("owner")),
                row.getBoolean("by_the_hour"),
                row.getBoolean("liberty"));
    }

    static boolean isRight(String rule) {
        return RIGHTS.contains(rule);
    }

    /** Whether it is of this deadline, whatever its time. */
    boolean isOf(Deadline deadline) {
        return rule.equals(deadline.rule()) && person.equals(person(deadline)) && began.equals(began(deadline));
    }

    static String person(Deadline deadline) {
        return deadline.person() == null ? "" : deadline.person().toString();
    }

    static String began(Deadline deadline) {
        return deadline.basis().isEmpty() ? "" : deadline.basis().getFirst().toString();
    }

    Due at(Instant then) {
        return new Due(docket, rule, person, began, then, office, owner, byTheHour, liberty);
    }

    boolean over(Instant now) {
        return !now.isBefore(due);
    }

    /** The last day on which it can be met in time. */
    LocalDate lastDay() {
        return IndiaTime.dateOf(due.minusNanos(1));
    }
}
