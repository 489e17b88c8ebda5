package org.icjs.connect.eoffice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.docket.StationEntry.SanctionAuthority;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A file and how far it is.
 *
 * @param number under which both sides know it
 * @param sentAt null while it waits to go out
 * @param receivedOn the day on which the other side received it; null until it says so
 * @param answer null until it came
 */
record OfficeFile(
        UUID id,
        String number,
        FileKind kind,
        CaseId docket,
        OfficeCode office,
        @Nullable PersonRef person,
        SanctionAuthority authority,
        String subject,
        State state,
        Instant createdAt,
        @Nullable Instant sentAt,
        String fault,
        String theirNumber,
        @Nullable LocalDate receivedOn,
        @Nullable Decided answer,
        @Nullable EntryId requestedEntry,
        @Nullable EntryId answerEntry) {

    /** How far a file is. */
    enum State {
        /** Not handed over yet. */
        WAITING,
        /** Handed over. */
        SENT,
        /** The other side has it. */
        RECEIVED,
        ANSWERED,
        /** What it said was erased with an entry of its case. */
        ERASED
    }

    /**
     * What came back.
     *
     * @param given whether sanction was given; null for the answer to a letter
     * @param text reasons or words
     * @param paper whether a paper came with it
     */
    record Decided(LocalDate on, @Nullable Boolean given, String text, boolean paper) {}

    private static final String KEY = "eoffice-";
    static final String REQUEST = "request";
    static final String ANSWER = "answer";
    private static final Pattern ANSWERED =
            Pattern.compile(KEY + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-" + ANSWER);

    /** Whether the entry of the request can be made: the days run from its receipt. */
    boolean requestToEnter() {
        return kind == FileKind.SANCTION && receivedOn != null && requestedEntry == null && state != State.ERASED;
    }

    boolean answerToEnter() {
        return answer != null
                && answerEntry == null
                && state != State.ERASED
                && (kind == FileKind.LETTER || requestedEntry != null);
    }

    /** Under which an officer's entry of a step is filed, so that it is filed once. */
    static String requestKey(UUID file, String step) {
        return KEY + file + "-" + step;
    }

    /** The letter's file, of which an entry under that key is the answer. */
    static Optional<UUID> answeredBy(String requestKey) {
        Matcher matcher = ANSWERED.matcher(requestKey);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }

    Optional<PersonRef> about() {
        return Optional.ofNullable(person);
    }
}
