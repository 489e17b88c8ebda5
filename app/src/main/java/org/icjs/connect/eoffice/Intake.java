package org.icjs.connect.eoffice;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.icjs.connect.Bytes;
import org.icjs.docket.Docket;
import org.icjs.docket.StationEntry.SanctionRequested;
import org.icjs.journal.Dockets;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes what came back: sees that it is whole, the other side's, of a file that went out, and new; then keeps it for the office. */
@Component
final class Intake {
    /** How far ahead the other side's clock may be. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    /** What this says of a package that is settled. The rest are faults. */
    static final List<String> GOOD = List.of("receipt", "decision", "again");

    private final EofficeSettings settings;
    private final FileRegister register;
    private final Dockets dockets;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    Intake(
            EofficeSettings settings,
            FileRegister register,
            Dockets dockets,
            JdbcClient jdbc,
            TransactionOperations transactions,
            Clock clock) {
        this.settings = settings;
        this.register = register;
        this.dockets = dockets;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A word for what became of it: one of {@link #GOOD}, or what is wrong with it. */
    String take(Bytes zip) {
        return switch (Unpacked.of(zip)) {
            case Unpacked.Unfit(var why) -> why;
            case Unpacked.Whole(var files) ->
                switch (Answer.of(files, settings.theirs(), clock.instant())) {
                    case Answer.Read.Wrong(var why) -> why;
                    case Answer.Read.Good(var answer) -> take(answer, zip.sha256());
                };
        };
    }

    private String take(Answer answer, byte[] digest) {
        Optional<OfficeFile> file =
                register.tried(answer.to()).filter(one -> one.number().equals(answer.number()));
        if (file.isEmpty()) {
            return "unknownFile";
        }
        Optional<byte[]> before = jdbc.sql("select digest from eoffice_answer where id = :id")
                .param("id", answer.id())
                .query(byte[].class)
                .optional();
        if (before.isPresent()) {
            return Arrays.equals(before.get(), digest) ? "again" : "replayed";
        }
        if (outOfTime(file.get(), answer)) {
            return "outOfTime";
        }
        if (file.get().kind() == FileKind.SANCTION && misses(file.get(), answer)) {
            return "malformed";
        }
        return known(file.get(), answer).orElseGet(() -> keep(file.get(), answer, digest));
    }

    /** Made before the file or in the future, or about days of which the same is true. */
    private boolean outOfTime(OfficeFile file, Answer answer) {
        Instant now = clock.instant();
        LocalDate today = IndiaTime.dateOf(now);
        LocalDate first = IndiaTime.dateOf(file.createdAt());
        LocalDate received = answer.receivedOn();
        Answer.Decision decision = answer.decision();
        LocalDate begun = received == null ? file.receivedOn() : received;
        return answer.created().isAfter(now.plus(AHEAD))
                || answer.created().isBefore(file.createdAt())
                || (received != null && (received.isBefore(first) || received.isAfter(today)))
                || (decision != null
                        && (decision.on().isAfter(today) || decision.on().isBefore(begun == null ? first : begun)));
    }

    /** A decision on sanction says whether it was given, and the days run from a receipt that has come or comes with it. */
    private static boolean misses(OfficeFile file, Answer answer) {
        Answer.Decision decision = answer.decision();
        return decision != null
                && (decision.given() == null || (answer.receivedOn() == null && file.receivedOn() == null));
    }

    /** What was said before is not said again otherwise: that would need a person to look at. */
    private static Optional<String> known(OfficeFile file, Answer answer) {
        if (answer.decision() == null) {
            return file.receivedOn() == null ? Optional.empty() : Optional.of("receivedAlready");
        }
        if (file.answer() != null) {
            return Optional.of("decidedAlready");
        }
        return file.receivedOn() == null
                        || answer.receivedOn() == null
                        || file.receivedOn().equals(answer.receivedOn())
                ? Optional.empty()
                : Optional.of("otherDay");
    }

    private String keep(OfficeFile file, Answer answer, byte[] digest) {
        Answer.Decision decision = answer.decision();
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("""
                            insert into eoffice_answer (id, file, kind, digest, came_at)
                            values (:id, :file, :kind, :digest, :at)
                            """)
                    .param("id", answer.id())
                    .param("file", file.id())
                    .param("kind", decision == null ? "RECEIPT" : "DECISION")
                    .param("digest", digest)
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
            received(file, answer);
            if (decision != null) {
                decided(file, answer, decision);
            }
        });
        return decision == null ? "receipt" : "decision";
    }

    private void received(OfficeFile file, Answer answer) {
        LocalDate on = answer.receivedOn() == null ? file.receivedOn() : answer.receivedOn();
        jdbc.sql("""
                        update eoffice_file
                        set state = 'RECEIVED', received_on = :on, sent_at = coalesce(sent_at, :now), fault = '',
                            their_number = case when :theirs = '' then their_number else :theirs end,
                            requested_entry = coalesce(requested_entry, :entry)
                        where id = :id
                        """)
                .param("on", on)
                .param("now", Timestamp.from(clock.instant()))
                .param("theirs", answer.theirNumber())
                .param("entry", requested(file, on).map(EntryId::id).orElse(null), Types.OTHER)
                .param("id", file.id())
                .update();
    }

    /** An officer may have entered the request by hand before the receipt came. */
    private Optional<EntryId> requested(OfficeFile file, @Nullable LocalDate on) {
        return dockets.find(file.docket()).stream()
                .flatMap(docket -> docket.all(SanctionRequested.class).stream())
                .filter(request -> Objects.equals(request.entry().person(), file.person())
                        && Objects.equals(request.entry().receivedOn(), on))
                .map(Docket.Of::id)
                .findFirst();
    }

    private void decided(OfficeFile file, Answer answer, Answer.Decision decision) {
        jdbc.sql("""
                        update eoffice_file
                        set state = 'ANSWERED', answered_at = :now, decided_on = :on, given = :given, answer = :text,
                            answer_paper = :paper
                        where id = :id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("on", decision.on())
                .param("given", decision.given(), Types.BOOLEAN)
                .param("text", decision.text())
                .param("paper", answer.paper() == null ? null : answer.paper().array(), Types.BINARY)
                .param("id", file.id())
                .update();
    }
}
