package org.icjs.identity.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.icjs.identity.Duty;
import org.icjs.identity.Office;
import org.icjs.identity.Officer;
import org.icjs.identity.Offices;
import org.icjs.identity.Passwords;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The accounts of a demonstration, all with one password and one client secret that everybody may know. There only while the program
 * runs with {@code icjs.demo}: otherwise nobody can sign in with them, even if the database has them from before.
 */
public final class Demonstration {
    public static final String PASSWORD = "Mizoram-demo-2026";
    public static final String CLIENT_SECRET = "icjs-demo-client-secret";
    static final List<String> SCOPES = List.of("entries.write", "dockets.read", "feed.read", "journal.read");

    private final List<Officer> officers;
    private final Map<OfficeCode, Office> offices = new LinkedHashMap<>();

    private Demonstration(Offices offices) {
        offices.all().forEach(office -> this.offices.put(office.code(), office));
        List<Office> byCode = offices.all().stream()
                .sorted(Comparator.comparing(Office::code))
                .toList();
        this.officers = DemoPosting.all(byCode, DemoFile.officers());
    }

    /** As this program ships it, for who asks without a database: the accounts are the same wherever it runs. */
    public static Demonstration shipped() {
        return new Demonstration(Offices.shipped());
    }

    /** With its accounts in the database, once they are made; those that an administrator has ended stay ended. */
    static Demonstration prepare(
            Offices offices, Passwords passwords, JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        Demonstration demonstration = new Demonstration(offices);
        if (demonstration.isMissingIn(jdbc)) {
            OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
            String password = passwords.encode(PASSWORD);
            String secret = passwords.encode(CLIENT_SECRET);
            transactions.executeWithoutResult(_ -> {
                demonstration.officers.forEach(officer -> putOfficer(jdbc, officer, password, now));
                demonstration.offices.keySet().forEach(office -> putClient(jdbc, office, secret, now));
            });
        }
        return demonstration;
    }

    /** Officers by office, those written down first. */
    public Map<Office, List<Officer>> accounts() {
        Map<Office, List<Officer>> accounts = new LinkedHashMap<>();
        officers.forEach(officer -> {
            Office office = offices.get(officer.office());
            if (office != null) {
                accounts.merge(office, List.of(officer), Demonstration::both);
            }
        });
        return accounts;
    }

    /** An officer who has that duty at that office: where several have, who has the fewest others. */
    public OfficerCode officer(OfficeCode office, Duty duty) {
        return officers.stream()
                .filter(officer ->
                        officer.office().equals(office) && officer.duties().contains(duty))
                .min(Comparator.comparingInt(officer -> officer.duties().size()))
                .map(Officer::code)
                .orElseThrow(() -> new IllegalArgumentException("nobody is " + duty + " at " + office));
    }

    /** Who reads the journals whole, to verify them. */
    public Officer auditor() {
        return officers.stream()
                .filter(officer -> officer.duties().contains(Duty.AUDITOR))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demonstration has no auditor"));
    }

    /** The identifier of an office's API client. */
    public static String clientId(OfficeCode office) {
        return office.code().toLowerCase(Locale.ROOT);
    }

    private boolean isMissingIn(JdbcClient jdbc) {
        long wanted = officers.stream().map(Officer::code).distinct().count() + offices.size();
        return jdbc.sql(
                                "select (select count(*) from officer where demo) + (select count(*) from api_client where demo)")
                        .query(Long.class)
                        .single()
                < wanted;
    }

    private static void putOfficer(JdbcClient jdbc, Officer officer, String passwordHash, OffsetDateTime now) {
        jdbc.sql("""
                        insert into officer (code, name, rank, password_hash, password_set_at, demo)
                        values (:code, :name, :rank, :hash, :now, true)
                        on conflict (code) do nothing
                        """)
                .param("code", officer.code().code())
                .param("name", officer.name())
                .param("rank", officer.rank())
                .param("hash", passwordHash)
                .param("now", now)
                .update();
        jdbc.sql("""
                        insert into posting (officer, office, duties, starts_at)
                        select :officer, :office, :duties, :now
                        where not exists (select 1 from posting where officer = :officer and office = :office)
                        """)
                .param("officer", officer.code().code())
                .param("office", officer.office().code())
                .param(
                        "duties",
                        officer.duties().stream().map(Duty::name).sorted().toArray(String[]::new))
                .param("now", now)
                .update();
    }

    private static void putClient(JdbcClient jdbc, OfficeCode office, String secretHash, OffsetDateTime now) {
        jdbc.sql("""
                        insert into api_client (id, office, secret_hash, scopes, made_at, demo)
                        values (:id, :office, :hash, :scopes, :now, true)
                        on conflict (id) do nothing
                        """)
                .param("id", clientId(office))
                .param("office", office.code())
                .param("hash", secretHash)
                .param("scopes", SCOPES.toArray(String[]::new))
                .param("now", now)
                .update();
    }

    private static List<Officer> both(List<Officer> some, List<Officer> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
