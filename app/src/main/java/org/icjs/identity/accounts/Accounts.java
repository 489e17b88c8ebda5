package org.icjs.identity.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.icjs.identity.Duty;
import org.icjs.identity.Officers;
import org.icjs.identity.Passwords;
import org.icjs.identity.accounts.AccountActs.Act;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Officers and postings come to be and end here; nothing is deleted. Each act and its record are one transaction. */
final class Accounts {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Passwords passwords;
    private final Officers officers;
    private final AccountActs acts;
    private final Clock clock;

    Accounts(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Passwords passwords,
            Officers officers,
            AccountActs acts,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.passwords = passwords;
        this.officers = officers;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Adds an officer with his first posting.
     *
     * @param temporary whether he must set another password first thing
     * @param by null for the first administrator
     * @return false if the number is taken
     */
    boolean add(NewOfficer officer, String password, boolean temporary, @Nullable OfficerCode by) {
        String hash = passwords.encode(password);
        Set<Duty> duties = NewOfficer.duties(officer.duties());
        return change(() -> {
            int added = jdbc.sql("""
                            insert into officer (code, name, rank, password_hash, password_set_at, password_temporary)
                            values (:code, :name, :rank, :hash, :now, :temporary)
                            on conflict (code) do nothing
                            """)
                    .param("code", officer.officerCode().code())
                    .param("name", officer.cleanName())
                    .param("rank", officer.cleanRank())
                    .param("hash", hash)
                    .param("now", now())
                    .param("temporary", temporary)
                    .update();
            if (added == 1) {
                acts.record(Act.OFFICER_ADDED, officer.officerCode().code(), null, by);
                insertPosting(officer.officerCode(), officer.officeCode(), duties, by);
            }
            return added == 1;
        });
    }

    /** @return false if there is no such officer, he is closed, or he is posted there already */
    boolean post(OfficerCode officer, OfficeCode office, Set<Duty> duties, OfficerCode by) {
        return change(() -> isOpen(officer) && insertPosting(officer, office, duties, by));
    }

    /** @return false if there is no such posting now */
    boolean endPosting(OfficerCode officer, OfficeCode office, OfficerCode by) {
        return change(() -> {
            int ended = jdbc.sql("""
                            update posting set ends_at = :now
                            where officer = :officer and office = :office and ends_at is null
                            """)
                    .param("now", now())
                    .param("officer", officer.code())
                    .param("office", office.code())
                    .update();
            if (ended == 1) {
                acts.record(Act.POSTING_ENDED, officer.code(), office, by);
            }
            return ended == 1;
        });
    }

    /** A password to tell the officer, with which he can only set his own; all his sessions end. Empty if there is no such officer. */
    Optional<String> resetPassword(OfficerCode officer, OfficerCode by) {
        String password = Secrets.forAPerson();
        String hash = passwords.encode(password);
        boolean done = change(() -> {
            int set = jdbc.sql("""
                            update officer set password_hash = :hash, password_set_at = :now, password_temporary = true
                            where code = :officer and closed_at is null
                            """)
                    .param("hash", hash)
                    .param("now", now())
                    .param("officer", officer.code())
                    .update();
            if (set == 1) {
                acts.record(Act.PASSWORD_RESET, officer.code(), null, by);
            }
            return set == 1;
        });
        return done ? Optional.of(password) : Optional.empty();
    }

    /** Ends all postings, and the account for ever. */
    boolean close(OfficerCode officer, OfficerCode by) {
        return change(() -> {
            int closed = jdbc.sql("update officer set closed_at = :now where code = :officer and closed_at is null")
                    .param("now", now())
                    .param("officer", officer.code())
                    .update();
            if (closed == 1) {
                jdbc.sql("update posting set ends_at = :now where officer = :officer and ends_at is null")
                        .param("now", now())
                        .param("officer", officer.code())
                        .update();
                acts.record(Act.OFFICER_CLOSED, officer.code(), null, by);
            }
            return closed == 1;
        });
    }

    private boolean insertPosting(OfficerCode officer, OfficeCode office, Set<Duty> duties, @Nullable OfficerCode by) {
        int posted = jdbc.sql("""
                        insert into posting (officer, office, duties, starts_at)
                        values (:officer, :office, :duties, :now)
                        on conflict (officer, office) where ends_at is null do nothing
                        """)
                .param("officer", officer.code())
                .param("office", office.code())
                .param("duties", duties.stream().map(Duty::name).sorted().toArray(String[]::new))
                .param("now", now())
                .update();
        if (posted == 1) {
            acts.record(Act.POSTED, officer.code(), office, by);
        }
        return posted == 1;
    }

    private boolean isOpen(OfficerCode officer) {
        return jdbc.sql("select count(*) from officer where code = :officer and closed_at is null")
                        .param("officer", officer.code())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private boolean change(BooleanSupplier act) {
        Boolean done = transactions.execute(_ -> act.getAsBoolean());
        officers.forget();
        return Boolean.TRUE.equals(done);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
