package org.icjs.identity.demo;

import java.time.Clock;
import org.icjs.identity.Offices;
import org.icjs.identity.Passwords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The demonstration's accounts for tests of other packages. */
public final class DemoAccounts {
    private DemoAccounts() {}

    /** Puts them into a database in which the register of offices is. */
    public static void put(
            Offices offices, Passwords passwords, JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        Demonstration.prepare(offices, passwords, jdbc, transactions, clock);
    }
}
