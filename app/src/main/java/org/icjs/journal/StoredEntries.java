package org.icjs.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries read from the journal's tables. */
final class StoredEntries implements Entries {
    private final JdbcClient jdbc;

    StoredEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Stored> after(long position, int limit) {
        return jdbc.sql("select * from journal_row where position > :position order by position limit :limit")
                .param("position", position)
                .param("limit", limit)
                .query((row, _) -> EntryRow.read(row))
                .list();
    }

    @Override
    public List<Stored> of(CaseId docket) {
        return after(docket, 0);
    }

    /** Those of one case behind a position. */
    List<Stored> after(CaseId docket, long position) {
        return jdbc.sql("""
                        select * from journal_row
                        where docket = :docket and position > :position
                        order by position
                        """)
                .param("docket", docket.id())
                .param("position", position)
                .query((row, _) -> EntryRow.read(row))
                .list();
    }

    @Override
    public List<Stored> of(OfficeCode office, long from, int limit) {
        return jdbc.sql("""
                        select * from journal_row
                        where office = :office and seq >= :from
                        order by seq limit :limit
                        """)
                .param("office", office.code())
                .param("from", from)
                .param("limit", limit)
                .query((row, _) -> EntryRow.read(row))
                .list();
    }

    @Override
    public List<Stored> before(OfficeCode office, long seq, int limit) {
        return jdbc.sql("""
                        select * from journal_row
                        where office = :office and seq < :seq
                        order by seq desc limit :limit
                        """)
                .param("office", office.code())
                .param("seq", seq)
                .param("limit", limit)
                .query((row, _) -> EntryRow.read(row))
                .list();
    }

    @Override
    public List<Stored> of(Collection<EntryId> ids) {
        UUID[] values = ids.stream().map(EntryId::id).toArray(UUID[]::new);
        return jdbc.sql("select * from journal_row where id = any(:ids) order by position")
                .param("ids", values)
                .query((row, _) -> EntryRow.read(row))
                .list();
    }

    @Override
    public Optional<Stored> find(EntryId id) {
        return jdbc.sql("select * from journal_row where id = :id")
                .param("id", id.id())
                .query((row, _) -> EntryRow.read(row))
                .optional();
    }

    long lastPosition() {
        return jdbc.sql("select coalesce(max(position), 0) from journal_entry")
                .query(Long.class)
                .single();
    }
}
