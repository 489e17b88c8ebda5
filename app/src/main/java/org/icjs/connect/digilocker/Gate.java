package org.icjs.connect.digilocker;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.icjs.connect.Seen;
import org.icjs.connect.xml.SafeXml;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Lets through what DigiLocker itself asks, now and for the first time. The digest over the body is checked before the body is read as
 * XML, so that nobody else's XML is read at all.
 */
@Component
final class Gate {
    /** A request with a photograph in it; nothing of DigiLocker's is larger. */
    static final int SIZE_MAX = 512 << 10;

    private final DigiLockerSettings settings;
    private final Seen seen;
    private final Clock clock;

    Gate(DigiLockerSettings settings, Seen seen, Clock clock) {
        this.settings = settings;
        this.seen = seen;
        this.clock = clock;
    }

    /** Which of the two requests it must be. */
    enum Kind {
        URI,
        DOC
    }

    /** What the gate says. */
    sealed interface Passage {
        record Open(PullRequest request) implements Passage {}

        /**
         * @param status of HTTP
         * @param why a word for the log and for the sender
         * @param request as far as it could be read
         */
        record Shut(int status, String why, @Nullable PullRequest request) implements Passage {}
    }

    Passage pass(Kind kind, @Nullable String contentType, @Nullable String digest, byte[] body) {
        if (body.length > SIZE_MAX) {
            return new Passage.Shut(413, "tooLarge", null);
        }
        if (!isXml(contentType)) {
            return new Passage.Shut(415, "notXml", null);
        }
        String expected = Digests.header(settings.apiKey(), body, settings.hex());
        if (digest == null || !Digests.same(expected, digest.strip())) {
            return new Passage.Shut(401, "wrongSignature", null);
        }
        Optional<Document> document = SafeXml.read(body);
        PullRequest request =
                document.flatMap(kind == Kind.URI ? PullXml::uri : PullXml::doc).orElse(null);
        return request == null ? new Passage.Shut(400, "malformed", null) : pass(request);
    }

    private Passage pass(PullRequest request) {
        if (!Digests.same(
                Digests.hex(settings.apiKey() + request.ts()), request.keyHash().toLowerCase(Locale.ROOT))) {
            return new Passage.Shut(401, "wrongKeyHash", request);
        }
        if (!Digests.same(settings.orgId(), request.orgId())) {
            return new Passage.Shut(401, "otherIssuer", request);
        }
        Instant sent = sent(request.ts());
        if (sent == null) {
            return new Passage.Shut(400, "malformed", request);
        }
        Duration age = Duration.between(sent, clock.instant()).abs();
        if (age.compareTo(settings.window()) > 0) {
            return new Passage.Shut(401, "outOfTime", request);
        }
        Instant until = sent.plus(settings.window()).plus(settings.window());
        return seen.first(DigiLocker.NAME, Digests.sha256(request.txn(), request.ts()), until)
                ? new Passage.Open(request)
                : new Passage.Shut(409, "replayed", request);
    }

    private static @Nullable Instant sent(String ts) {
        try {
            return OffsetDateTime.parse(ts).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static boolean isXml(@Nullable String contentType) {
        String type =
                contentType == null ? "" : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("application/xml") || type.equals("text/xml");
    }
}
