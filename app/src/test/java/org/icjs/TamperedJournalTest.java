package org.icjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.icjs.database.TestDatabase;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journey.Api;
import org.icjs.journey.GoldenCase;
import org.icjs.journey.Walk;
import org.icjs.verifier.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Whoever owns the database can change a row; {@code verify} finds the one changed, in each column, and names the entry. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"icjs.demo=true", "icjs.demo.cases=false"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedJournalTest {
    private static final String OFFICE = "MZ-PS-BAWNGKAWN";

    @LocalServerPort
    private int port;

    private final JdbcClient owner;
    private String root = "";

    @Autowired
    TamperedJournalTest(TestDatabase database) {
        this.owner = JdbcClient.create(database.owner());
    }

    @BeforeAll
    void fill() {
        try (Api api = new Api(URI.create("http://localhost:" + port + "/"), _ -> Demonstration.CLIENT_SECRET)) {
            root = api.root();
            Walk walk = new Walk(
                    api, Demonstration.shipped()::officer, Instant.now().minus(Walk.LONGEST), "tampered");
            assertThat(walk.walk(GoldenCase.all().getFirst()))
                    .allMatch(stride -> stride.refusal().isEmpty());
        }
        // Who owns the tables can also switch off what watches them.
        owner.sql("alter table journal_body disable trigger user").update();
        assertVerified();
    }

    @ParameterizedTest(name = "{0} {1} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            journal_entry | prev                  | bytea       | bytes
            journal_entry | commitment_open       | bytea       | bytes
            journal_entry | commitment_restricted | bytea       | bytes
            journal_entry | commitment_protected  | bytea       | bytes
            journal_entry | officer               | text        | last
            journal_entry | type                  | text        | last
            journal_entry | request_key           | text        | overlay(request_key placing 'T' from 1)
            journal_entry | seen                  | text        | last
            journal_entry | type_version          | integer     | 3
            journal_entry | occurred_at           | timestamptz | occurred_at + interval '1 microsecond'
            journal_entry | recorded_at           | timestamptz | recorded_at - interval '1 millisecond'
            journal_entry | docket                | uuid        | overlay(docket::text placing 'abc' from 34)::uuid
            journal_entry | docket                | uuid        | null
            journal_entry | id                    | uuid        | overlay(id::text placing 'abc' from 34)::uuid
            journal_body  | seed                  | bytea       | bytes
            journal_body  | open                  | text        | middle
            journal_body  | restricted            | text        | middle
            journal_body  | protected             | text        | middle
            journal_body  | open                  | text        | last
            journal_body  | restricted            | text        | open
            journal_body  | open                  | text        | ' ' || open
            journal_body  | protected             | text        | null
            """)
    void oneChangeIsFoundAndTheEntryNamed(String table, String column, String type, String change) {
        for (long seq : someAndLast(table, column)) {
            String before = value(table, column, seq);
            set(table, column, seq, "(" + expression(column, change) + ")::" + type);
            try {
                assertFound(seq);
            } finally {
                owner.sql("update %s set %s = :before::%s where office = :office and seq = :seq"
                                .formatted(table, column, type))
                        .param("before", before)
                        .param("office", OFFICE)
                        .param("seq", seq)
                        .update();
            }
            assertVerified();
        }
    }

    /** Only an auditor is given them. */
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            prev                  | bytea       | bytes
            commitment_open       | bytea       | bytes
            commitment_restricted | bytea       | bytes
            seed                  | bytea       | bytes
            open                  | text        | middle
            restricted            | text        | last
            restricted            | text        | ' ' || restricted
            officer               | text        | last
            at                    | timestamptz | at + interval '1 microsecond'
            docket                | uuid        | null
            id                    | uuid        | overlay(id::text placing 'abc' from 34)::uuid
            """)
    void oneChangeInAReadingIsFound(String column, String type, String change) {
        for (long seq : someAndLast("access_entry", column)) {
            String before = value("access_entry", column, seq);
            set("access_entry", column, seq, "(" + expression(column, change) + ")::" + type);
            try {
                Verification found = verify(List.of());
                assertThat(found.status()).as(found.text()).isEqualTo(Main.PROBLEM_FOUND);
                assertThat(found.text())
                        .containsAnyOf("✗ entry " + seq + " of " + OFFICE + " (readings)", "or entry " + seq + " was");
            } finally {
                owner.sql("update access_entry set %s = :before::%s where office = :office and seq = :seq"
                                .formatted(column, type))
                        .param("before", before)
                        .param("office", OFFICE)
                        .param("seq", seq)
                        .update();
            }
        }
        assertVerified();
    }

    /** A row with another number, of another office, or without its body is one that is missing where it was. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            journal_entry | seq    | :seq + 1000
            journal_body  | seq    | :seq + 1000
            journal_entry | office | 'MZ-PS-AIZAWL'
            journal_body  | office | 'MZ-PS-AIZAWL'
            """)
    void aRowMovedAwayIsMissed(String table, String column, String elsewhere) {
        long seq = owner.sql("select max(seq) from journal_entry where office = :office")
                .param("office", OFFICE)
                .query(Long.class)
                .single();
        owner.sql("update %s set %s = %s where office = :office and seq = :seq".formatted(table, column, elsewhere))
                .param("office", OFFICE)
                .param("seq", seq)
                .update();
        Verification found = verify(List.of());
        assertThat(found.status()).isEqualTo(Main.PROBLEM_FOUND);
        assertThat(found.text()).contains("journal of " + OFFICE + ": entry " + seq + " is missing");
        if (column.equals("seq")) {
            owner.sql("update %s set seq = :seq where office = :office and seq = :seq + 1000".formatted(table))
                    .param("office", OFFICE)
                    .param("seq", seq)
                    .update();
        } else {
            owner.sql("update %s set office = :office where office = 'MZ-PS-AIZAWL' and seq = :seq".formatted(table))
                    .param("office", OFFICE)
                    .param("seq", seq)
                    .update();
        }
        assertVerified();
    }

    private void assertFound(long seq) {
        for (List<String> reader : List.of(List.<String>of(), envelopesOnly())) {
            Verification found = verify(reader);
            assertThat(found.status()).as(found.text()).isEqualTo(Main.PROBLEM_FOUND);
            // A broken link is told of the entry before it, and names both.
            assertThat(found.text()).containsAnyOf("✗ entry " + seq + " of " + OFFICE, "or entry " + seq + " was");
        }
    }

    private void assertVerified() {
        Verification found = verify(List.of());
        assertThat(found.status()).as(found.text()).isEqualTo(Main.VERIFIED);
    }

    /** A client who acts for no officer is given no facts. */
    private static List<String> envelopesOnly() {
        String client = OFFICE.toLowerCase(Locale.ROOT) + ":" + Demonstration.CLIENT_SECRET;
        return List.of("--client", client);
    }

    private record Verification(int status, String text) {}

    private Verification verify(List<String> reader) {
        List<String> words =
                new ArrayList<>(List.of("--url", "http://localhost:" + port, "--root", root, "--office", OFFICE));
        words.addAll(reader);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Verify.run(words, new PrintStream(out, true, UTF_8), new PrintStream(out, true, UTF_8));
        return new Verification(status, out.toString(UTF_8));
    }

    private static String expression(String column, String change) {
        return switch (change) {
            case "bytes" -> "set_byte(%1$s, 7, get_byte(%1$s, 7) # 1)".formatted(column);
            case "last", "middle" ->
                "overlay(%1$s placing chr(ascii(substr(%1$s, %2$s, 1)) # 1) from %2$s)"
                        .formatted(column, "(length(" + column + (change.equals("last") ? "))" : ") / 2)"));
            default -> change;
        };
    }

    private List<Long> someAndLast(String table, String column) {
        String filled = column.equals("seen") ? "seen <> ''" : column + " is not null";
        List<Long> all = owner.sql("select seq from %s where office = :office and seq > 1 and %s order by seq"
                        .formatted(table, filled))
                .param("office", OFFICE)
                .query((row, _) -> row.getLong(1))
                .list();
        assertThat(all).hasSizeGreaterThan(1);
        return List.of(all.get(all.size() / 2), all.getLast());
    }

    private String value(String table, String column, long seq) {
        return owner.sql("select %s::text from %s where office = :office and seq = :seq".formatted(column, table))
                .param("office", OFFICE)
                .param("seq", seq)
                .query(String.class)
                .single();
    }

    private void set(String table, String column, long seq, String expression) {
        int changed = owner.sql(
                        "update %1$s set %2$s = %3$s where office = :office and seq = :seq and %2$s is distinct from %3$s"
                                .formatted(table, column, expression))
                .param("office", OFFICE)
                .param("seq", seq)
                .update();
        assertThat(changed).as("changed").isEqualTo(1);
    }
}
