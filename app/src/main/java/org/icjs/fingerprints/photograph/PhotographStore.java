package org.icjs.fingerprints.photograph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of photographs. What is here is added and read, never changed. */
@Service
class PhotographStore {
    /** Pictures whose entry is not filed after this time are removed. */
    private static final Duration UNFILED = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    PhotographStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A picture that is kept.
     *
     * @param office that uploaded it
     * @param filed whether an entry took it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(PersonRef person, OfficeCode office, byte[] jpeg, int width, int height, boolean filed) {}

    /** Keeps a picture for a day until its entry is filed, and then as long as the law allows; its reference. */
    @Transactional
    String keep(Actor actor, CaseId docket, PersonRef person, Portrait.Taken taken) {
        jdbc.sql("select forget_unfiled_photographs(:before)")
                .param("before", clock.instant().minus(UNFILED).atOffset(ZoneOffset.UTC))
                .query((_, _) -> true)
                .list();
        String reference = reference(taken.jpeg());
        jdbc.sql("""
                        insert into photograph (reference, docket, person, office, officer, kept_at, jpeg, width, height)
                        values (:reference, :docket, :person, :office, :officer, :at, :jpeg, :width, :height)
                        """)
                .param("reference", reference)
                .param("docket", docket.id())
                .param("person", person.toString())
                .param("office", actor.office().code())
                .param("officer", actor.officer().code())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("jpeg", taken.jpeg())
                .param("width", taken.width())
                .param("height", taken.height())
                .update();
        return reference;
    }

    /** With a salt, so that nobody who has the picture can tell from an entry whose it is. */
    private static String reference(byte[] jpeg) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(jpeg));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty also once it is destroyed. */
    Optional<Kept> find(CaseId docket, String reference) {
        return jdbc.sql("""
                        select person, office, jpeg, width, height,
                            exists (select from photograph_filing as f where f.reference = p.reference) as filed
                        from photograph as p where reference = :reference and docket = :docket
                        """)
                .param("reference", reference)
                .param("docket", docket.id())
                .query((row, _) -> new Kept(
                        PersonRef.parse(row.getString("person")),
                        new OfficeCode(row.getString("office")),
                        row.getBytes("jpeg"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getBoolean("filed")))
                .optional();
    }
}
