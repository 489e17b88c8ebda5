package org.icjs.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The register of offices in the database: it gets what is new in the program's files, and must agree with the rest. */
final class OfficeTable {
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    OfficeTable(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * The offices of the table, once those that it lacks are added.
     *
     * @throws IllegalStateException if an office stands differently in the table: a journal never changes hands by an edit of a file,
     *     so a renamed or moved office is a migration that somebody wrote and reviewed
     */
    List<Office> agreeWith(List<Office> shipped) {
        transactions.executeWithoutResult(_ -> shipped.forEach(this::insertIfNew));
        List<Office> kept = all();
        Map<OfficeCode, Office> byCode = kept.stream().collect(Collectors.toMap(Office::code, Function.identity()));
        shipped.stream()
                .filter(office -> !office.equals(byCode.get(office.code())))
                .findFirst()
                .ifPresent(office -> {
                    throw new IllegalStateException("office " + office.code() + " stands differently in the database");
                });
        return kept;
    }

    private List<Office> all() {
        return jdbc.sql("""
                        select code, name, kind, district, parent, cnr_prefix, court, jail, prosecution
                        from office order by code limit 100000
                        """).query(OfficeTable::office).list();
    }

    private void insertIfNew(Office office) {
        jdbc.sql("""
                        insert into office (code, name, kind, district, parent, cnr_prefix, court, jail, prosecution)
                        values (:code, :name, :kind, :district, :parent, :cnrPrefix, :court, :jail, :prosecution)
                        on conflict (code) do nothing
                        """)
                .param("code", office.code().code())
                .param("name", office.name())
                .param("kind", office.kind().name())
                .param("district", office.district().code())
                .param("parent", text(office.parent()))
                .param("cnrPrefix", office.cnrPrefix())
                .param("court", text(office.court()))
                .param("jail", text(office.jail()))
                .param("prosecution", text(office.prosecution()))
                .update();
    }

    private static Office office(ResultSet row, int number) throws SQLException {
        return new Office(
                new OfficeCode(row.getString("code")),
                row.getString("name"),
                OfficeKind.valueOf(row.getString("kind")),
                new District(row.getString("district")),
                code(row.getString("parent")),
                row.getString("cnr_prefix"),
                code(row.getString("court")),
                code(row.getString("jail")),
                code(row.getString("prosecution")));
    }

    private static @Nullable String text(@Nullable OfficeCode code) {
        return code == null ? null : code.code();
    }

    private static @Nullable OfficeCode code(@Nullable String text) {
        return text == null ? null : new OfficeCode(text);
    }
}
