package org.icjs.persons.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Refused;

/** A person of one case: {@code docket/P1}. Ordered as the tables order them. */
public record PersonRecord(CaseId docket, PersonRef person) implements Comparable<PersonRecord> {
    /** As PostgreSQL compares them: the id by its bytes, the reference as text. */
    private static final Comparator<PersonRecord> ORDER = Comparator.comparing(
                    (PersonRecord one) -> one.docket().toString())
            .thenComparing(one -> one.person().toString());

    /** @throws Refused if it is none */
    public static PersonRecord parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new Refused("personRef.form");
        }
        return new PersonRecord(CaseId.parse(text.substring(0, slash)), PersonRef.parse(text.substring(slash + 1)));
    }

    public static Optional<PersonRecord> find(String docket, String person) {
        try {
            return Optional.of(parse(docket + "/" + person));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    static PersonRecord of(ResultSet row, String docket, String person) throws SQLException {
        return new PersonRecord(new CaseId(row.getObject(docket, UUID.class)), PersonRef.parse(row.getString(person)));
    }

    public String href() {
        return "/persons/" + this;
    }

    @Override
    public int compareTo(PersonRecord other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return docket + "/" + person;
    }
}
