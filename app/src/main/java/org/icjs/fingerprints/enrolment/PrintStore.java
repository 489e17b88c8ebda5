package org.icjs.fingerprints.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.print.GreyImage;
import org.icjs.fingerprints.print.Intake;
import org.icjs.fingerprints.print.Quality;
import org.icjs.fingerprints.print.Template;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tables of prints. What is here is added and read, never changed. */
@Service
public class PrintStore {
    /** Prints whose entry is not filed after this time are removed. */
    private static final Duration UNFILED = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    PrintStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One taking of prints of a person of a case.
     *
     * @param reference given when they are kept; empty before
     * @param missing why fingers are missing; null where all ten are there
     */
    public record Capture(
            String reference,
            CaseId docket,
            PersonRef person,
            @Nullable String missing,
            Map<Finger, Kept> prints) {
        public Capture {
            prints = java.util.Collections.unmodifiableMap(new EnumMap<>(prints));
        }
    }

    /**
     * A print as it is kept.
     *
     * @param png null where only a template was given
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Kept(byte[] template, byte @Nullable [] png, int dpi, Quality quality) {
        /** Of what was taken in. */
        public static Kept of(Intake.Taken taken) {
            GreyImage image = taken.image();
            return new Kept(
                    taken.template().bytes(),
                    image == null ? null : image.png(),
                    image == null ? 500 : (int) Math.round(image.dpi()),
                    taken.quality());
        }

        public Template read() {
            return Template.of(template);
        }
    }

    /** Keeps prints for a day until their entry is filed, and then as long as the law allows; their reference. Nobody finds them before. */
    @Transactional
    public String keep(Actor actor, Capture capture) {
        Map<Finger, Kept> prints = capture.prints();
        forgetUnfiled();
        String reference = reference(prints);
        jdbc.sql("""
                        insert into fingerprint_capture (reference, docket, person, office, officer, captured_at, missing)
                        values (:reference, :docket, :person, :office, :officer, :at, :missing)
                        """)
                .param("reference", reference)
                .param("docket", capture.docket().id())
                .param("person", capture.person().toString())
                .param("missing", capture.missing())
                .param("office", actor.office().code())
                .param("officer", actor.officer().code())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        prints.forEach((finger, print) -> keep(reference, finger, print));
        return reference;
    }

    private void keep(String reference, Finger finger, Kept print) {
        jdbc.sql("""
                        insert into fingerprint_print
                            (reference, finger, template, png, dpi, score, minutiae, ridges, clear)
                        values (:reference, :finger, :template, :png, :dpi, :score, :minutiae, :ridges, :clear)
                        """)
                .param("reference", reference)
                .param("finger", finger.code())
                .param("template", print.template())
                .param("png", print.png(), java.sql.Types.BINARY)
                .param("dpi", print.dpi())
                .param("score", print.quality().score())
                .param("minutiae", print.quality().minutiae())
                .param("ridges", print.quality().ridges())
                .param("clear", print.quality().clear())
                .update();
    }

    /** With a salt, so that nobody who has a print can tell from an entry whose it is. */
    private static String reference(Map<Finger, Kept> prints) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
            new EnumMap<>(prints).values().forEach(print -> digest.update(print.template()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty also once it is destroyed. */
    public Optional<Capture> find(CaseId docket, String reference) {
        return jdbc.sql(
                        "select person, missing from fingerprint_capture where reference = :reference and docket = :docket")
                .param("reference", reference)
                .param("docket", docket.id())
                .query((row, _) -> new Capture(
                        reference, docket, PersonRef.parse(row.getString(1)), row.getString(2), prints(reference)))
                .optional();
    }

    public Map<Finger, Kept> prints(String reference) {
        Map<Finger, Kept> prints = new EnumMap<>(Finger.class);
        jdbc.sql("""
                        select finger, template, png, dpi, score, minutiae, ridges, clear from fingerprint_print
                        where reference = :reference order by finger
                        """)
                .param("reference", reference)
                .query((row, _) -> Map.entry(row.getInt(1), kept(row)))
                .list()
                .forEach(print -> Finger.of(print.getKey()).ifPresent(finger -> prints.put(finger, print.getValue())));
        return prints;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        Quality quality = new Quality(row.getInt(5), row.getInt(6), row.getInt(7), row.getInt(8));
        return new Kept(row.getBytes(2), row.getBytes(3), row.getInt(4), quality);
    }

    /**
     * Who is enrolled.
     *
     * @param reference of his prints; null where they are on paper only
     */
    public record Enrolled(
            UUID entry,
            CaseId docket,
            PersonRef person,
            String office,
            java.time.Instant takenAt,
            @Nullable String nationalNumber,
            @Nullable String reference,
            boolean destroyed) {}

    private static final String ENROLLED = """
            select e.entry, e.docket, e.person, e.office, e.taken_at, e.national_number, e.reference,
                exists (select from fingerprint_destruction d where d.reference = e.reference) as destroyed
            from fingerprint_enrolment e
            """;

    public List<Enrolled> of(CaseId docket) {
        return jdbc.sql(ENROLLED + " where e.docket = :docket order by e.taken_at, e.entry limit 500")
                .param("docket", docket.id())
                .query((row, _) -> enrolled(row))
                .list();
    }

    public Optional<Enrolled> ofReference(String reference) {
        return jdbc.sql(ENROLLED
                        + " where e.entry = (select entry from fingerprint_filing where reference = :reference)")
                .param("reference", reference)
                .query((row, _) -> enrolled(row))
                .optional();
    }

    private static Enrolled enrolled(ResultSet row) throws SQLException {
        return new Enrolled(
                row.getObject(1, UUID.class),
                new CaseId(row.getObject(2, UUID.class)),
                PersonRef.parse(row.getString(3)),
                row.getString(4),
                row.getObject(5, java.time.OffsetDateTime.class).toInstant(),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8));
    }

    /** References whose entry is filed and whose prints are there. */
    List<String> searchable() {
        return jdbc.sql("""
                        select f.reference from fingerprint_filing f
                        where exists (select from fingerprint_capture c where c.reference = f.reference)
                        order by f.reference
                        """).query((row, _) -> row.getString(1)).list();
    }

    private void forgetUnfiled() {
        jdbc.sql("select forget_unfiled_prints(:before)")
                .param("before", clock.instant().minus(UNFILED).atOffset(ZoneOffset.UTC))
                .query((_, _) -> true)
                .list();
    }
}
