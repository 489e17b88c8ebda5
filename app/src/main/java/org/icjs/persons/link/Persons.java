package org.icjs.persons.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which records are of one person: links and decisions as they are kept. It knows ids only; who shows a record asks the case files. */
@Component
public final class Persons {
    /** Records of one person that are looked at. */
    private static final int MOST = 200;

    private static final String TOUCHES = """
            (docket, person) in (select d, p from unnest(:dockets, :persons) as r (d, p))
            or (other_docket, other_person) in (select d, p from unnest(:dockets, :persons) as r (d, p))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    @org.springframework.beans.factory.annotation.Autowired
    Persons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same, through a connection of one's own. */
    public Persons through(JdbcClient own) {
        return new Persons(own, clock);
    }

    /** All records of the person of whom this is one, itself among them. */
    public Set<PersonRecord> cluster(PersonRecord record) {
        Set<PersonRecord> known = new HashSet<>(Set.of(record));
        Set<Link> links = new HashSet<>();
        Set<Decision> decisions = new HashSet<>();
        Set<PersonRecord> next = Set.of(record);
        while (!next.isEmpty() && known.size() < MOST) {
            Set<PersonRecord> found = new HashSet<>();
            for (Link link : links(next)) {
                if (link.grade() == Link.Grade.SAME && links.add(link)) {
                    found.add(link.one());
                    found.add(link.other());
                }
            }
            for (Decision decision : decisions(next)) {
                if (decisions.add(decision) && decision.stands() && decision.same()) {
                    found.add(decision.one());
                    found.add(decision.other());
                }
            }
            found.removeAll(known);
            known.addAll(found);
            next = found;
        }
        return new Clustering(links, decisions).of(record);
    }

    public List<Link> links(Collection<PersonRecord> records) {
        return touching("select * from person_link where " + TOUCHES + " order by weight desc", records)
                .query((row, _) -> link(row))
                .list();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                PersonRecord.of(row, "docket", "person"),
                PersonRecord.of(row, "other_docket", "other_person"),
                row.getDouble("weight"),
                Link.Grade.valueOf(row.getString("grade")),
                Link.Ground.valueOf(row.getString("ground")),
                row.getString("weighed_by"));
    }

    /** Those that stand and those that were taken back, latest first. */
    public List<Decision> decisions(Collection<PersonRecord> records) {
        return touching("""
                        select d.*, u.why as undone_why, u.office as undone_office, u.officer as undone_officer, u.at as undone_at
                        from (select * from person_decision where undoes is null and (%s)) as d
                        left join person_decision as u on u.undoes = d.id
                        order by d.id desc
                        """.formatted(TOUCHES), records)
                .query((row, _) -> new Decision(
                        row.getLong("id"),
                        PersonRecord.of(row, "docket", "person"),
                        PersonRecord.of(row, "other_docket", "other_person"),
                        row.getBoolean("same"),
                        row.getString("why"),
                        new OfficeCode(row.getString("office")),
                        new OfficerCode(row.getString("officer")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        undone(
                                row.getString("undone_why"),
                                row.getString("undone_office"),
                                row.getString("undone_officer"),
                                row.getObject("undone_at", OffsetDateTime.class))))
                .list();
    }

    private static Decision.@Nullable Undone undone(
            @Nullable String why, @Nullable String office, @Nullable String officer, @Nullable OffsetDateTime at) {
        return why == null || office == null || officer == null || at == null
                ? null
                : new Decision.Undone(why, new OfficeCode(office), new OfficerCode(officer), at.toInstant());
    }

    private JdbcClient.StatementSpec touching(String sql, Collection<PersonRecord> records) {
        List<PersonRecord> all = new ArrayList<>(records);
        return jdbc.sql(sql)
                .param("dockets", all.stream().map(one -> one.docket().id()).toArray(UUID[]::new))
                .param(
                        "persons",
                        all.stream().map(one -> one.person().toString()).toArray(String[]::new));
    }

    /** Links between records that the program leaves to people, the strongest first, of cases in which this office plays a part in both. */
    public List<Link> waiting(OfficeCode office, int limit) {
        return jdbc.sql("""
                        select l.* from person_link as l
                        join docket_access as a on a.docket = l.docket and a.office = :office
                        join docket_access as b on b.docket = l.other_docket and b.office = :office
                        where l.grade = 'REVIEW' and not exists (
                            select from person_decision as d
                            where d.docket = l.docket and d.person = l.person
                              and d.other_docket = l.other_docket and d.other_person = l.other_person
                              and d.undoes is null and not exists (select from person_decision as u where u.undoes = d.id))
                        order by l.weight desc, l.docket, l.person, l.other_docket, l.other_person limit :limit
                        """)
                .param("office", office.code())
                .param("limit", limit)
                .query((row, _) -> link(row))
                .list();
    }

    /** Records a decision. The caller has made sure that the officer may see both records. */
    public void decide(PersonRecord some, PersonRecord another, boolean same, String why, Actor by) {
        insert(some.compareTo(another) < 0 ? List.of(some, another) : List.of(another, some), same, null, why, by);
    }

    /** Takes a decision back; false if that was done already. The caller has made sure as in {@link #decide}. */
    public boolean undo(Decision decision, String why, Actor by) {
        try {
            insert(List.of(decision.one(), decision.other()), decision.same(), decision.id(), why, by);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private void insert(List<PersonRecord> pair, boolean same, @Nullable Long undoes, String why, Actor by) {
        jdbc.sql("""
                        insert into person_decision
                            (docket, person, other_docket, other_person, same, undoes, why, office, officer, at)
                        values (:docket, :person, :otherDocket, :otherPerson, :same, :undoes, :why, :office, :officer, :at)
                        """)
                .param("docket", pair.getFirst().docket().id())
                .param("person", pair.getFirst().person().toString())
                .param("otherDocket", pair.getLast().docket().id())
                .param("otherPerson", pair.getLast().person().toString())
                .param("same", same)
                .param("undoes", undoes)
                .param("why", why)
                .param("office", by.office().code())
                .param("officer", by.officer().code())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** A decision about this record. */
    public Optional<Decision> decision(long id, PersonRecord about) {
        return decisions(List.of(about)).stream()
                .filter(decision -> decision.id() == id)
                .findFirst();
    }

    void put(Collection<Link> links) {
        links.forEach(link -> jdbc.sql("""
                        insert into person_link
                            (docket, person, other_docket, other_person, weight, grade, ground, weighed_by)
                        values (:docket, :person, :otherDocket, :otherPerson, :weight, :grade, :ground, :weighedBy)
                        on conflict do nothing
                        """)
                .param("docket", link.one().docket().id())
                .param("person", link.one().person().toString())
                .param("otherDocket", link.other().docket().id())
                .param("otherPerson", link.other().person().toString())
                .param("weight", link.weight())
                .param("grade", link.grade().name())
                .param("ground", link.ground().name())
                .param("weighedBy", link.weighedBy())
                .update());
    }

    /** Forgets the links of a case's persons, before they are made anew. */
    void forget(CaseId docket) {
        jdbc.sql("delete from person_link where docket = :docket or other_docket = :docket")
                .param("docket", docket.id())
                .update();
    }

    void forgetAll() {
        jdbc.sql("delete from person_link").update();
    }

    /** What the program links, of these. */
    static Set<Link> same(Collection<Link> links) {
        return links.stream().filter(link -> link.grade() == Link.Grade.SAME).collect(Collectors.toSet());
    }
}
