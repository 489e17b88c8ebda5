package org.icjs.identity.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.icjs.identity.Passwords;
import org.icjs.identity.accounts.AccountActs.Act;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The offices' API clients: made with a secret that is told once, closed for ever. */
final class Clients {
    static final List<String> SCOPES = List.of("entries.write", "dockets.read", "feed.read", "journal.read");

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Passwords passwords;
    private final AccountActs acts;
    private final Clock clock;

    Clients(JdbcClient jdbc, TransactionOperations transactions, Passwords passwords, AccountActs acts, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.passwords = passwords;
        this.acts = acts;
        this.clock = clock;
    }

    /** A client just made, and its secret for the only time. */
    record Made(String id, String secret) {}

    Made make(OfficeCode office, List<String> scopes, OfficerCode by) {
        String id = office.code().toLowerCase(Locale.ROOT) + "-"
                + Secrets.forAPerson().substring(0, 4);
        String secret = Secrets.forAProgram();
        String hash = passwords.encode(secret);
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("""
                            insert into api_client (id, office, secret_hash, scopes, made_at)
                            values (:id, :office, :hash, :scopes, :now)
                            """)
                    .param("id", id)
                    .param("office", office.code())
                    .param("hash", hash)
                    .param("scopes", scopes.stream().filter(SCOPES::contains).toArray(String[]::new))
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            acts.record(Act.CLIENT_ADDED, id, office, by);
        });
        return new Made(id, secret);
    }

    /** @return false if there is no such client open */
    boolean close(String id, OfficerCode by) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            int closed = jdbc.sql("update api_client set closed_at = :now where id = :id and closed_at is null")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .update();
            if (closed == 1) {
                acts.record(Act.CLIENT_CLOSED, id, null, by);
            }
            return closed == 1;
        }));
    }

    /** Those that are open, by identifier. */
    List<ApiClient> open() {
        return jdbc.sql("""
                        select c.id, f.name, c.scopes, c.made_at from api_client c join office f on f.code = c.office
                        where c.closed_at is null order by c.id limit 500
                        """).query(Clients::client).list();
    }

    private static ApiClient client(ResultSet row, int number) throws SQLException {
        return new ApiClient(
                row.getString("id"),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("scopes").getArray()),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
