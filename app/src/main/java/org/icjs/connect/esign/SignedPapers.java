package org.icjs.connect.esign;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.icjs.connect.Bytes;
import org.icjs.docket.RecordEntry.PaperSigned;
import org.icjs.docket.RecordEntry.SignatureMeans;
import org.icjs.identity.Officer;
import org.icjs.identity.Officers;
import org.icjs.journal.Copies;
import org.icjs.journal.Outcome;
import org.icjs.kernel.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes signatures: sees that each is the officer's own over the paper that was prepared, keeps the signed paper, and states it in the case. */
@Component
public final class SignedPapers {
    private final EsignSettings settings;
    private final Revocations revocations;
    private final Officers officers;
    private final Copies journal;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignedPapers(
            EsignSettings settings,
            Revocations revocations,
            Officers officers,
            Copies journal,
            JdbcClient jdbc,
            Clock clock) {
        this.settings = settings;
        this.revocations = revocations;
        this.officers = officers;
        this.journal = journal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A word for what is wrong, or empty when the paper is signed. */
    Optional<String> take(Owed owed, PreparedPaper paper, Bytes cms, SignatureMeans means) {
        Trust trust = settings.trust().orElse(null);
        List<X509Certificate> chain = Cms.signer(cms, paper.hash()).orElse(List.of());
        if (trust == null || chain.isEmpty()) {
            return Optional.of("signatureWrong");
        }
        String name =
                officers.find(owed.officer(), owed.office()).map(Officer::name).orElse("");
        Instant now = clock.instant();
        Optional<String> wrong = trust.wrong(chain, List.of(), name, now);
        if (wrong.isPresent()) {
            return wrong;
        }
        Optional<List<X509CRL>> lists = revocations.of(chain);
        if (lists.isEmpty()) {
            return Optional.of("revocationUnknown");
        }
        return trust.wrong(chain, lists.get(), name, now)
                .map(_ -> "certificateRevoked")
                .or(() -> keep(owed, LongTerm.add(paper.with(cms), chain, lists.get()), means, now));
    }

    private Optional<String> keep(Owed owed, Bytes signed, SignatureMeans means, Instant now) {
        byte[] digest = PreparedPaper.sha256().digest(signed.array());
        int rows = jdbc.sql("""
                        insert into signed_paper (entry, pdf, digest, signed_at) values (:entry, :pdf, :digest, :at)
                        on conflict do nothing
                        """)
                .param("entry", owed.entry().id())
                .param("pdf", signed.array())
                .param("digest", digest)
                .param("at", Timestamp.from(now))
                .update();
        if (rows == 0) {
            return Optional.of("signedAlready");
        }
        Outcome outcome = journal.signed(
                owed.office(),
                owed.docket(),
                new PaperSigned(
                        owed.person(),
                        owed.entry(),
                        owed.kind().copy(),
                        owed.officer(),
                        means,
                        HexFormat.of().formatHex(digest)),
                "signed-" + owed.entry());
        if (outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Repeated) {
            return Optional.empty();
        }
        jdbc.sql("delete from signed_paper where entry = :entry")
                .param("entry", owed.entry().id())
                .update();
        return Optional.of("busy");
    }

    /** The signed paper of an entry. */
    public Optional<Bytes> of(EntryId entry) {
        return jdbc.sql("select pdf from signed_paper where entry = :entry")
                .param("entry", entry.id())
                .query((row, _) -> Bytes.of(row.getBytes(1)))
                .optional();
    }
}
