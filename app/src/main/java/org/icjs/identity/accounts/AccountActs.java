package org.icjs.identity.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of what was done to accounts: written in the transaction of the act itself. */
final class AccountActs {
    /** What can be done. */
    enum Act {
        OFFICER_ADDED,
        POSTED,
        POSTING_ENDED,
        PASSWORD_RESET,
        OFFICER_CLOSED,
        CLIENT_ADDED,
        CLIENT_CLOSED
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountActs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param by null for the first administrator, whom nobody else can add */
    void record(Act act, String about, @Nullable OfficeCode office, @Nullable OfficerCode by) {
        jdbc.sql("""
                        insert into account_act (at, by_officer, act, about, office)
                        values (:now, :by, :act, :about, :office)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.code())
                .param("act", act.name())
                .param("about", about)
                .param("office", office == null ? null : office.code())
                .update();
    }
}
