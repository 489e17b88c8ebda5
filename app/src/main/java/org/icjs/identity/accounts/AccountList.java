package org.icjs.identity.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.icjs.identity.Duty;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds accounts, open and closed. */
final class AccountList {
    static final int PAGE = 50;

    private final JdbcClient jdbc;

    AccountList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(OfficerCode code) {
        return jdbc.sql("""
                        select code, name, rank, password_temporary, closed_at from officer where code = :code
                        """)
                .param("code", code.code())
                .query(AccountList::account)
                .optional()
                .map(this::withPostings);
    }

    /**
     * Accounts whose number or name begins so, or who are posted at an office whose name does, by number.
     *
     * @param after the number after which the page begins; empty for the first page
     * @return one more than {@link #PAGE} if there are more
     */
    List<Account> search(String words, String after) {
        return jdbc
                .sql("""
                        select o.code, o.name, o.rank, o.password_temporary, o.closed_at from officer o
                        where o.code > :after and (
                            starts_with(o.code, upper(:words)) or starts_with(lower(o.name), lower(:words))
                            or exists (
                                select 1 from posting p join office f on f.code = p.office
                                where p.officer = o.code and p.ends_at is null
                                    and (starts_with(lower(f.name), lower(:words)) or f.code = upper(:words))))
                        order by o.code limit :limit
                        """)
                .param("after", after)
                .param("words", words)
                .param("limit", PAGE + 1)
                .query(AccountList::account)
                .list()
                .stream()
                .map(this::withPostings)
                .toList();
    }

    private Account withPostings(Account account) {
        return new Account(
                account.code(),
                account.name(),
                account.rank(),
                account.temporaryPassword(),
                account.closedAt(),
                postings(account.code()));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new OfficerCode(row.getString("code")),
                row.getString("name"),
                row.getString("rank"),
                row.getBoolean("password_temporary"),
                moment(row, "closed_at"),
                List.of());
    }

    private List<Account.Posting> postings(OfficerCode code) {
        return jdbc.sql("""
                        select p.office, f.name, p.duties, p.starts_at, p.ends_at
                        from posting p join office f on f.code = p.office
                        where p.officer = :officer
                        order by (p.ends_at is null) desc, p.starts_at desc, p.id desc limit 100
                        """)
                .param("officer", code.code())
                .query((row, _) -> new Account.Posting(
                        new OfficeCode(row.getString("office")),
                        row.getString("name"),
                        Arrays.stream((String[]) row.getArray("duties").getArray())
                                .map(Duty::valueOf)
                                .toList(),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        moment(row, "ends_at")))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
