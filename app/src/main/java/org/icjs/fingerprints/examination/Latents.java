package org.icjs.fingerprints.examination;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjs.fingerprints.enrolment.PrintSearch;
import org.icjs.fingerprints.enrolment.PrintStore.Kept;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.print.Gallery.Candidate;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Uuids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints from a scene and what examiners conclude on their candidates. The program never says that a print is somebody's: it lists candidates,
 * an examiner concludes, and a second one, another officer, concludes for himself without being able to change the first.
 */
@Service
public class Latents {
    private final JdbcClient jdbc;
    private final Clock clock;

    Latents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What an examiner can conclude. */
    public enum Conclusion {
        IDENTIFIED,
        EXCLUDED,
        INCONCLUSIVE
    }

    /** How far the examination of a candidate has come; follows from the conclusions. */
    public enum Standing {
        /** Nobody has looked. */
        CANDIDATE,
        SECOND_EXAMINER_WANTED,
        /** Both examiners concluded that it is his. */
        IDENTIFIED_BY_TWO,
        EXCLUDED_BY_TWO,
        /** They differ, or could not tell: a third opinion is outside this program. */
        NOT_SETTLED
    }

    /** One examiner's conclusion. */
    public record Concluded(String officer, Conclusion conclusion, String reasons, Instant at) {}

    /** A candidate with what was concluded on him. */
    public record Listed(String reference, Finger finger, double score, List<Concluded> conclusions) {
        public Listed {
            conclusions = List.copyOf(conclusions);
        }

        public Standing standing() {
            if (conclusions.isEmpty()) {
                return Standing.CANDIDATE;
            }
            if (conclusions.size() == 1) {
                return Standing.SECOND_EXAMINER_WANTED;
            }
            Conclusion first = conclusions.getFirst().conclusion();
            boolean same = conclusions.get(1).conclusion() == first;
            return same && first == Conclusion.IDENTIFIED
                    ? Standing.IDENTIFIED_BY_TWO
                    : same && first == Conclusion.EXCLUDED ? Standing.EXCLUDED_BY_TWO : Standing.NOT_SETTLED;
        }
    }

    /** A print from a scene. */
    public record Latent(
            UUID id,
            String office,
            String officer,
            String found,
            int score,
            int searched,
            Instant at,
            List<Listed> candidates) {
        public Latent {
            candidates = List.copyOf(candidates);
        }
    }

    /** Keeps the print with its candidates; its number. */
    @Transactional
    public UUID keep(Actor actor, CaseId docket, String found, Kept print, PrintSearch.Found candidates) {
        Instant now = clock.instant();
        UUID id = Uuids.v7(now, new java.security.SecureRandom());
        jdbc.sql("""
                        insert into fingerprint_latent
                            (id, docket, office, officer, found, template, png, score, searched, searched_at)
                        values (:id, :docket, :office, :officer, :found, :template, :png, :score, :searched, :at)
                        """)
                .param("id", id)
                .param("docket", docket.id())
                .param("office", actor.office().code())
                .param("officer", actor.officer().code())
                .param("found", found)
                .param("template", print.template())
                .param("png", print.png(), Types.BINARY)
                .param("score", print.quality().score())
                .param("searched", candidates.persons())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        int rank = 1;
        for (Candidate<String> candidate : candidates.candidates()) {
            Map.Entry<Finger, Double> best =
                    candidate.fingers().entrySet().iterator().next();
            jdbc.sql("""
                            insert into fingerprint_candidate (latent, rank, reference, finger, score)
                            values (:latent, :rank, :reference, :finger, :score)
                            """)
                    .param("latent", id)
                    .param("rank", rank++)
                    .param("reference", candidate.key())
                    .param("finger", best.getKey().code())
                    .param("score", (float) (double) best.getValue())
                    .update();
        }
        return id;
    }

    /** Of a case, newest first; at most fifty. */
    public List<Latent> of(CaseId docket) {
        return jdbc.sql("""
                        select id, office, officer, found, score, searched, searched_at from fingerprint_latent
                        where docket = :docket order by searched_at desc, id limit 50
                        """)
                .param("docket", docket.id())
                .query((row, _) -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Latent(
                            id,
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getInt(5),
                            row.getInt(6),
                            row.getObject(7, OffsetDateTime.class).toInstant(),
                            candidates(id));
                })
                .list();
    }

    private List<Listed> candidates(UUID latent) {
        List<Listed> listed = new ArrayList<>();
        jdbc.sql("""
                        select reference, finger, score from fingerprint_candidate
                        where latent = :latent order by rank
                        """)
                .param("latent", latent)
                .query((row, _) -> Map.entry(row.getString(1), Map.entry(row.getInt(2), row.getDouble(3))))
                .list()
                .forEach(row -> Finger.of(row.getValue().getKey())
                        .ifPresent(finger -> listed.add(new Listed(
                                row.getKey(),
                                finger,
                                row.getValue().getValue(),
                                conclusions(latent, row.getKey(), finger)))));
        return listed;
    }

    private List<Concluded> conclusions(UUID latent, String reference, Finger finger) {
        return jdbc.sql("""
                        select officer, conclusion, reasons, concluded_at from fingerprint_conclusion
                        where latent = :latent and reference = :reference and finger = :finger order by nth
                        """)
                .param("latent", latent)
                .param("reference", reference)
                .param("finger", finger.code())
                .query((row, _) -> new Concluded(
                        row.getString(1),
                        Conclusion.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What became of a conclusion. */
    public enum Taken {
        TAKEN,
        /** No such candidate of this case, or his prints were destroyed. */
        NO_CANDIDATE,
        /** The second examiner must be another officer. */
        SAME_EXAMINER,
        /** Two have concluded. */
        COMPLETE
    }

    /** Adds the first or second conclusion on a candidate of a print of this case. */
    public Taken conclude(Actor actor, CaseId docket, UUID latent, Listed on, Conclusion conclusion, String reasons) {
        List<Concluded> before = conclusions(latent, on.reference(), on.finger());
        if (before.size() == 2) {
            return Taken.COMPLETE;
        }
        if (before.stream().anyMatch(one -> one.officer().equals(actor.officer().code()))) {
            return Taken.SAME_EXAMINER;
        }
        try {
            int added = jdbc.sql("""
                            insert into fingerprint_conclusion
                                (latent, reference, finger, nth, office, officer, conclusion, reasons, concluded_at)
                            select c.latent, c.reference, c.finger, :nth, :office, :officer, :conclusion, :reasons, :at
                            from fingerprint_candidate c join fingerprint_latent l on l.id = c.latent
                            where c.latent = :latent and c.reference = :reference and c.finger = :finger
                                and l.docket = :docket
                            """)
                    .param("nth", before.size() + 1)
                    .param("office", actor.office().code())
                    .param("officer", actor.officer().code())
                    .param("conclusion", conclusion.name())
                    .param("reasons", reasons)
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("latent", latent)
                    .param("reference", on.reference())
                    .param("finger", on.finger().code())
                    .param("docket", docket.id())
                    .update();
            return added == 1 ? Taken.TAKEN : Taken.NO_CANDIDATE;
        } catch (DuplicateKeyException _) {
            return Taken.COMPLETE;
        }
    }

    /** A candidate of a print of this case. */
    public Optional<Listed> candidate(CaseId docket, UUID latent, String reference, int finger) {
        return of(docket).stream()
                .filter(one -> one.id().equals(latent))
                .flatMap(one -> one.candidates().stream())
                .filter(one -> one.reference().equals(reference) && one.finger().code() == finger)
                .findFirst();
    }
}
