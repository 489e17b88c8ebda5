package org.icjs.connect.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.icjs.connect.messages.Address.Mailbox;
import org.icjs.connect.messages.Address.Mobile;
import org.icjs.database.TestDatabase;
import org.icjs.identity.SetClock;
import org.icjs.kernel.Phone;
import org.icjs.web.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** Messages from the outbox to a gateway and a mail server, and what is never sent. */
class OutboxTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    /** Half past one in the afternoon in India. */
    private static final Instant NOON = Instant.parse("2026-11-23T08:00:00Z");

    private static final Mobile PHONE = Mobile.of(new Phone("09436100017"));

    private final SetClock clock = new SetClock(NOON);
    private final JdbcClient jdbc = JdbcClient.create(DATABASE.application());
    private GatewayStandIn gateway;
    private MailStandIn mail;
    private MessageQueue queue;
    private Dispatch dispatch;

    OutboxTest() throws IOException {
        gateway = new GatewayStandIn();
        mail = new MailStandIn();
        SmsSettings sms = new SmsSettings(
                gateway.url(),
                Map.of("user", "mizoram", "key", "secret"),
                "to",
                "text",
                "template",
                Pattern.compile("\"id\"\\s*:\\s*\"([^\"]{1,100})\""),
                Map.of("CODE.en", "1107160000000000001"));
        List<Carrier> carriers = List.of(
                new SmsGateway(sms),
                new SmtpMail(new MailSettings("127.0.0.1", mail.port(), "", "", "icjs@mizoram.example"), clock));
        queue = queue(carriers);
        dispatch = new Dispatch(queue, carriers, (_, _, _) -> {});
    }

    private MessageQueue queue(List<Carrier> carriers) {
        return new MessageQueue(jdbc, clock, new Wording(Messages.source()), QuietHours.parse("21:00-08:00"), carriers);
    }

    @BeforeEach
    void forget() {
        jdbc.sql("delete from message_queue").update();
        jdbc.sql("delete from message_unwanted").update();
    }

    @AfterEach
    void stop() throws IOException {
        gateway.close();
        mail.close();
    }

    @Test
    void aCodeGoesToTheGatewayAndNothingOfItStays() {
        assertThat(queue.put(code("041172"))).isInstanceOf(Put.Waiting.class);

        assertThat(dispatch.run()).isEqualTo(1);

        assertThat(gateway.sent())
                .singleElement()
                .satisfies(form -> assertThat(form)
                        .containsEntry("to", "+919436100017")
                        .containsEntry("user", "mizoram")
                        .containsEntry("template", "1107160000000000001")
                        .hasEntrySatisfying("text", text -> assertThat(text).contains("041172")));
        assertThat(row()).containsEntry("state", "SENT").containsEntry("address_end", "…0017");
        assertThat(row().get("text")).isNull();
        assertThat(row().get("address")).isNull();
    }

    @Test
    void whatBecameOfAMessageIsKeptWhenTheGatewaySaysSo() {
        queue.put(code("041172"));
        dispatch.run();

        assertThat(queue.delivered("m-1", true)).isTrue();
        assertThat(row()).containsEntry("state", "DELIVERED");
        assertThat(queue.delivered("m-2", true)).isFalse();
        assertThat(queue.delivered("", true)).isFalse();
    }

    @Test
    void aNoticeOfAppearanceIsRefusedWithItsReason() {
        Put put = queue.put(message("notice", Notice.NOTICE_OF_APPEARANCE, PHONE, "FIR 1/2026"));

        assertThat(put).isEqualTo(new Put.Never("noticeOfAppearance", "BNSS 35(3)"));
        assertThat(Messages.source().getMessage("message.never.noticeOfAppearance", null, Locale.ENGLISH))
                .contains("2025 INSC 909");
        assertThat(dispatch.run()).isZero();
        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void withoutACarrierNothingIsTaken() {
        assertThat(queue(List.of()).put(code("041172"))).isInstanceOf(Put.NoCarrier.class);
        assertThat(rows()).isZero();
        assertThat(SmsSettings.of(new MockEnvironment())).isEmpty();
        assertThat(MailSettings.of(new MockEnvironment())).isEmpty();
    }

    @Test
    void theSameKeyIsTheSameMessage() {
        assertThat(queue.put(progress("one"))).isInstanceOf(Put.Waiting.class);
        assertThat(queue.put(progress("one"))).isInstanceOf(Put.Known.class);
        assertThat(dispatch.run()).isEqualTo(1);
        assertThat(queue.put(progress("one"))).isInstanceOf(Put.Known.class);
        assertThat(dispatch.run()).isZero();
    }

    @Test
    void atNightOnlyACodeGoesOut() {
        clock.forward(Duration.between(NOON, Instant.parse("2026-11-23T17:00:00Z"))); // half past ten in the evening
        queue.put(progress("news"));
        queue.put(code("041172"));

        assertThat(dispatch.run()).isEqualTo(1);
        clock.forward(Duration.between(Instant.parse("2026-11-23T17:00:00Z"), Instant.parse("2026-11-24T02:29:59Z")));
        assertThat(dispatch.run()).isZero();
        clock.forward(Duration.ofSeconds(1)); // eight in the morning
        assertThat(dispatch.run()).isEqualTo(1);
    }

    @Test
    void whoWantsNoMessagesGetsThoseThatTheLawOwesAlone() {
        queue.want(PHONE, false);

        assertThat(queue.put(message("date", Notice.NEXT_DATE, PHONE, "FIR 1/2026", "24 Nov 2026")))
                .isInstanceOf(Put.Unwanted.class);
        assertThat(queue.put(progress("news"))).isInstanceOf(Put.Waiting.class);
        assertThat(queue.put(code("041172"))).isInstanceOf(Put.Waiting.class);

        queue.want(PHONE, true);
        assertThat(queue.put(message("date", Notice.NEXT_DATE, PHONE, "FIR 1/2026", "24 Nov 2026")))
                .isInstanceOf(Put.Waiting.class);
    }

    @Test
    void aNumberGetsFiveCodesAnHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(queue.put(code("04117" + i))).isInstanceOf(Put.Waiting.class);
        }
        assertThat(queue.put(code("041179"))).isInstanceOf(Put.TooMany.class);
        clock.forward(Duration.ofMinutes(61));
        assertThat(queue.put(code("041179"))).isInstanceOf(Put.Waiting.class);
    }

    @Test
    void aGatewayThatIsAwayIsAskedAgainLaterAndNotForEver() {
        queue.put(progress("news"));
        List<Duration> pauses = List.of(30, 60, 120, 240, 480, 960, 1920).stream()
                .map(Duration::ofSeconds)
                .toList();
        gateway.answers(503, "later");
        for (Duration pause : pauses) {
            dispatch.run();
            assertThat(row()).containsEntry("state", "WAITING").containsEntry("fault", "status-503");
            clock.forward(pause.minusSeconds(1));
            int before = gateway.sent().size();
            dispatch.run();
            assertThat(gateway.sent()).hasSize(before);
            clock.forward(Duration.ofSeconds(1));
        }
        dispatch.run();
        assertThat(row()).containsEntry("state", "FAILED");
        assertThat(row().get("text")).isNull();
    }

    @Test
    void answersThatAreNoneAreNotTakenForOne() {
        for (Map.Entry<Integer, String> odd : Map.of(
                        200, "<html>signed out</html>", 302, "", 429, "slow down", 500, "{\"id\": \"m-9\"}")
                .entrySet()) {
            forget();
            gateway.answers(odd.getKey(), odd.getValue());
            queue.put(progress("news-" + odd.getKey()));
            assertThat(dispatch.run()).isZero();
            assertThat(row()).as("after %s", odd).containsEntry("state", "WAITING");
        }
        forget();
        gateway.answers(200, "x".repeat(100_000));
        queue.put(progress("long"));
        dispatch.run();
        assertThat(row()).containsEntry("fault", "answer-too-long");
        forget();
        gateway.answers(400, "no such number");
        queue.put(progress("refused"));
        dispatch.run();
        assertThat(row()).containsEntry("state", "REFUSED").containsEntry("fault", "status-400");
    }

    @Test
    void aGatewayThatIsGoneLosesNothing() {
        queue.put(progress("news"));
        gateway.close();
        dispatch.run();
        assertThat(row()).containsEntry("state", "WAITING").containsEntry("fault", "unreachable");
    }

    @Test
    void aCodeThatHasRunOutIsNotSent() {
        queue.put(code("041172"));
        clock.forward(Duration.ofMinutes(10));
        assertThat(dispatch.run()).isZero();
        assertThat(row()).containsEntry("state", "LAPSED");
    }

    @Test
    void mailArrivesInItsLanguageAndAnUnknownMailboxIsGivenUp() {
        Mailbox mailbox = new Mailbox("lalthanpuii@example.in");
        queue.put(new Message("mail", Notice.PROGRESS, mailbox, Locale.of("hi"), List.of("FIR 41/2026"), null));
        queue.put(message("nobody", Notice.PROGRESS, new Mailbox("nobody@example.in"), "FIR 41/2026"));

        assertThat(dispatch.run()).isEqualTo(1);

        assertThat(mail.mails())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("To: lalthanpuii@example.in", "From: icjs@mizoram.example", "Content-Language: hi")
                        .contains("Auto-Submitted: auto-generated"));
        String body = mail.mails().getFirst();
        String encoded = body.substring(body.indexOf("\n\n") + 2).replace("\n", "");
        assertThat(new String(java.util.Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8))
                .contains("FIR 41/2026", "नागरिक");
        assertThat(jdbc.sql("select state from message_queue where key = 'nobody'")
                        .query(String.class)
                        .single())
                .isEqualTo("REFUSED");
    }

    @Test
    void everyNoticeIsSaidInThreeLanguages() throws IOException {
        for (String language : List.of("en", "hi", "lus")) {
            Properties texts = new Properties();
            texts.load(Files.newBufferedReader(
                    Path.of("src/main/resources/messages/notice_" + language + ".properties"), StandardCharsets.UTF_8));
            for (Notice notice : Notice.values()) {
                if (notice.manner() != Notice.Manner.NEVER) {
                    assertThat(texts).containsKeys("notice." + notice, "notice." + notice + ".subject");
                    assertThat(texts.getProperty("notice." + notice).length()).isLessThan(300);
                }
            }
        }
    }

    @Test
    void aKeyStandsInAFileAndAGatewayIsSpokenToInSecret() throws IOException {
        Path key = Files.createTempFile("key", ".txt");
        Files.writeString(key, "k-123\n");
        MockEnvironment environment = new MockEnvironment()
                .withProperty("icjs.messages.sms.url", "https://sms.example/send")
                .withProperty("icjs.messages.sms.key-file", key.toString())
                .withProperty("icjs.messages.sms.fields.sender", "ICJSMZ")
                .withProperty("icjs.messages.sms.templates.CODE.en", "11");
        Optional<SmsSettings> settings = SmsSettings.of(environment);

        assertThat(settings.orElseThrow().fixed()).containsEntry("key", "k-123").containsEntry("sender", "ICJSMZ");
        assertThat(settings.orElseThrow().template(Notice.CODE, "en")).contains("11");
        environment.setProperty("icjs.messages.sms.url", "http://sms.example/send");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> SmsSettings.of(environment))
                .isInstanceOf(IllegalArgumentException.class);
        Files.delete(key);
    }

    private Message code(String code) {
        return new Message(
                "code-" + UUID.randomUUID(),
                Notice.CODE,
                PHONE,
                Locale.ENGLISH,
                List.of(code),
                clock.instant().plus(Duration.ofMinutes(10)));
    }

    private static Message progress(String key) {
        return message(key, Notice.PROGRESS, PHONE, "FIR 41/2026");
    }

    private static Message message(String key, Notice notice, Address to, String... values) {
        return new Message(key, notice, to, Locale.ENGLISH, List.of(values), null);
    }

    private Map<String, @Nullable Object> row() {
        return jdbc.sql("select * from message_queue order by queued_at limit 1")
                .query()
                .singleRow();
    }

    private long rows() {
        return jdbc.sql("select count(*) from message_queue").query(Long.class).single();
    }
}
