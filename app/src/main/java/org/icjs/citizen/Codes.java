package org.icjs.citizen;

import jakarta.annotation.PreDestroy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.icjs.connect.messages.Address.Mobile;
import org.icjs.connect.messages.Message;
import org.icjs.connect.messages.Notice;
import org.icjs.connect.messages.Outbox;
import org.icjs.docket.Docket;
import org.icjs.exchange.CaseNumbers;
import org.icjs.journal.Dockets;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Register;
import org.icjs.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One-time codes. Who asks is answered before anything was looked up, so that neither the answer nor its time tells whether there is such
 * a case; the code then goes to the number in the case file, or none goes.
 */
@Component
class Codes {
    static final Duration HOLDS = Duration.ofMinutes(10);
    static final int WRONG_MAX = 10;
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(Codes.class);

    private final JdbcClient jdbc;
    private final CaseNumbers numbers;
    private final Complaints complaints;
    private final Dockets dockets;
    private final Outbox outbox;
    private final Visits visits;
    private final Clock clock;
    private final ExecutorService lookups = Executors.newVirtualThreadPerTaskExecutor();

    Codes(
            JdbcClient jdbc,
            CaseNumbers numbers,
            Complaints complaints,
            Dockets dockets,
            Outbox outbox,
            Visits visits,
            Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.complaints = complaints;
        this.dockets = dockets;
        this.outbox = outbox;
        this.visits = visits;
        this.clock = clock;
    }

    /** What a code opens. */
    record Opens(
            @Nullable CaseId docket,
            @Nullable PartyOf party,
            @Nullable UUID complaint) {}

    /** What became of a code that was typed. */
    sealed interface Entered {
        /** @param token of the visit that begins */
        record Right(String token, boolean toComplaint) implements Entered {}

        /** @param left how often one may try again */
        record Wrong(int left) implements Entered {}

        /** Tried too often, too late, or never asked for. */
        record Over() implements Entered {}
    }

    /** @param codeHash in hexadecimal digits */
    private record Held(
            String codeHash,
            @Nullable CaseId docket,
            @Nullable String person,
            boolean advocate,
            @Nullable UUID complaint,
            int wrong) {}

    @PreDestroy
    void stop() {
        lookups.shutdown();
    }

    /** Asks for a code. @return the token with which it can be typed in */
    String ask(CaseNumber number, Mobile phone, Locale language) {
        String token = Secret.token();
        byte[] asked = Secret.hash(number.key(), phone.text());
        keep(token, asked);
        lookups.execute(() -> lookUp(token, asked, number, phone, language));
        return token;
    }

    /** Asks for a code for a complaint that was just made, to the number that it names. */
    String ask(Complaint complaint, Locale language) {
        String token = Secret.token();
        Mobile phone = new Mobile(complaint.phone());
        byte[] asked = Secret.hash("complaint", phone.text());
        keep(token, asked);
        if (!blocked(asked)) {
            give(token, phone, new Opens(null, null, complaint.id()), language);
        }
        return token;
    }

    /** With a code that nobody knows, until one is given. */
    private void keep(String token, byte[] asked) {
        Instant now = clock.instant();
        jdbc.sql("delete from citizen_code where asked_at < :old")
                .param("old", Timestamp.from(now.minus(MEMORY)))
                .update();
        jdbc.sql("""
                        insert into citizen_code (token_hash, asked_hash, code_hash, asked_at, until)
                        values (:token, :asked, :code, :now, :until)
                        """)
                .param("token", Secret.hash(token))
                .param("asked", asked)
                .param("code", Secret.hash(Secret.token()))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(HOLDS)))
                .update();
    }

    private void lookUp(String token, byte[] asked, CaseNumber number, Mobile phone, Locale language) {
        try {
            if (!blocked(asked)) {
                opened(number, phone).ifPresent(opens -> give(token, phone, opens, language));
            }
        } catch (DataAccessException e) {
            LOG.warn("A code could not be given: {}", e.getClass().getSimpleName());
        }
    }

    private Optional<Opens> opened(CaseNumber number, Mobile phone) {
        if (number instanceof CaseNumber.OfComplaint of) {
            return complaints
                    .find(of.number())
                    .filter(complaint -> complaint.phone().equals(phone.text()))
                    .map(complaint -> new Opens(null, null, complaint.id()));
        }
        return caseOf(number).flatMap(dockets::find).flatMap(docket -> opened(docket, phone));
    }

    private Optional<CaseId> caseOf(CaseNumber number) {
        return switch (number) {
            case CaseNumber.Fir(var station, var fir) -> fir(station, fir);
            case CaseNumber.OfCourt(var cnr) -> numbers.cnr(cnr);
            case CaseNumber.OfComplaint _ -> Optional.empty();
        };
    }

    private Optional<CaseId> fir(OfficeCode station, String number) {
        try {
            return numbers.registered(station, RegisterNumber.parse(Register.FIR + " " + number));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private static Optional<Opens> opened(Docket docket, Mobile phone) {
        return PartyOf.with(phone, docket).map(party -> new Opens(docket.id(), party, null));
    }

    private void give(String token, Mobile phone, Opens opens, Locale language) {
        String code = Secret.code();
        PartyOf party = opens.party();
        CaseId docket = opens.docket();
        jdbc.sql("""
                        update citizen_code set code_hash = :code, docket = :docket, person = :person,
                            advocate = :advocate, complaint = :complaint
                        where token_hash = :token
                        """)
                .param("code", Secret.hash(token, code))
                .param("docket", docket == null ? null : docket.id())
                .param("person", party == null ? null : party.person().toString())
                .param("advocate", party != null && party.advocate())
                .param("complaint", opens.complaint())
                .param("token", Secret.hash(token))
                .update();
        var _ = outbox.put(new Message(
                "code-" + UUID.randomUUID(),
                Notice.CODE,
                phone,
                language,
                List.of(code),
                clock.instant().plus(HOLDS)));
    }

    /** Ten wrong codes for the same number and telephone: for an hour none is given. */
    private boolean blocked(byte[] asked) {
        return jdbc.sql("""
                        select coalesce(sum(wrong), 0) >= :max from citizen_code
                        where asked_hash = :asked and asked_at > :since
                        """)
                .param("max", WRONG_MAX)
                .param("asked", asked)
                .param("since", Timestamp.from(clock.instant().minus(MEMORY)))
                .query(Boolean.class)
                .single();
    }

    /** A try counts as wrong from its beginning, so that tries at the same time count too. */
    Entered enter(String token, String typed) {
        byte[] hash = Secret.hash(token);
        Optional<Held> held = jdbc.sql("""
                        update citizen_code set wrong = wrong + 1
                        where token_hash = :token and until > :now and not used and wrong < :max
                        returning encode(code_hash, 'hex') as code_hash, docket, person, advocate, complaint, wrong
                        """)
                .param("token", hash)
                .param("now", Timestamp.from(clock.instant()))
                .param("max", WRONG_MAX)
                .query(Codes::held)
                .optional();
        if (held.isEmpty()) {
            return new Entered.Over();
        }
        String code = typed.replaceAll("\\D", "");
        if (!Secret.same(HexFormat.of().parseHex(held.get().codeHash()), Secret.hash(token, code))) {
            int left = WRONG_MAX - held.get().wrong();
            return left > 0 ? new Entered.Wrong(left) : new Entered.Over();
        }
        jdbc.sql("update citizen_code set used = true, wrong = wrong - 1 where token_hash = :token")
                .param("token", hash)
                .update();
        return begin(held.get());
    }

    private Entered begin(Held held) {
        UUID complaint = held.complaint();
        if (complaint != null) {
            complaints.receive(complaint);
            return new Entered.Right(visits.begin(null, null, false, complaint), true);
        }
        return new Entered.Right(visits.begin(held.docket(), held.person(), held.advocate(), null), false);
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        UUID docket = row.getObject("docket", UUID.class);
        return new Held(
                row.getString("code_hash"),
                docket == null ? null : new CaseId(docket),
                row.getString("person"),
                row.getBoolean("advocate"),
                row.getObject("complaint", UUID.class),
                row.getInt("wrong"));
    }
}
