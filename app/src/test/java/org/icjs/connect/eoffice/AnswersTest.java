package org.icjs.connect.eoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.icjs.connect.Bytes;
import org.icjs.connect.sandbox.EofficeStandIn;
import org.icjs.connect.sandbox.EofficeStandIn.FileIn;
import org.icjs.connect.sandbox.EofficeStandIn.Saying;
import org.icjs.database.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What comes back: every answer that is foreseen, and everything that is wrong with one. */
class AnswersTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final Bytes PDF = Bytes.of("%PDF-1.4 order".getBytes(UTF_8));

    private final Desk desk;
    private final EofficeStandIn government;
    private final FilePackage.Words words;
    private final FileIn to;

    AnswersTest(@TempDir Path folder) {
        desk = new Desk(DATABASE.application(), folder);
        government = desk.government;
        words = desk.request();
        to = handedOver(words);
    }

    private FileIn handedOver(FilePackage.Words sent) {
        desk.jdbc
                .sql("update eoffice_file set state = 'SENT', tries = 1 where id = :id")
                .param("id", sent.id())
                .update();
        return new FileIn(sent.id().toString(), sent.number(), "SANCTION", "", "", PDF);
    }

    private Saying said(String kind, String created, String received, String decision, String decided, String text) {
        return new Saying(UUID.randomUUID().toString(), kind, created, received, decision, decided, text);
    }

    private String now() {
        return desk.clock.instant().toString();
    }

    private String take(byte[] zip) {
        return desk.intake.take(Bytes.of(zip));
    }

    private byte[] plain(Saying said) {
        return EofficeStandIn.zip(Map.of("metadata.xml", government.metadata(to, said, null)));
    }

    private byte[] with(Map<String, byte[]> others) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("metadata.xml", government.metadata(to, receipt(), null));
        parts.putAll(others);
        return EofficeStandIn.zip(parts);
    }

    private static byte[] metadata(String xml) {
        return EofficeStandIn.zip(Map.of("metadata.xml", xml.getBytes(UTF_8)));
    }

    private Saying receipt() {
        return government.today("RECEIPT", "", "");
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrongChangesNothing() {
        Saying receipt = receipt();
        Saying given = government.today("DECISION", "GIVEN", "Yes.");
        Map<String, Object[]> wrong = new LinkedHashMap<>();
        wrong.put("nothing", new Object[] {new byte[0], "malformed"});
        wrong.put("no zip", new Object[] {"<html>Sign in</html>".getBytes(UTF_8), "malformed"});
        wrong.put("too large", new Object[] {new byte[Unpacked.PACKAGE_MAX + 1], "tooLarge"});
        wrong.put("a bomb", new Object[] {with(Map.of("order.pdf", new byte[64 << 20])), "tooLarge"});
        wrong.put("large metadata", new Object[] {metadata("<Answer>" + "x".repeat(300_000) + "</Answer>"), "tooLarge"
        });
        wrong.put("too many", new Object[] {many(), "tooLarge"});
        wrong.put("a path", new Object[] {with(Map.of("../order.pdf", PDF.array())), "unfitName"});
        wrong.put("an absolute path", new Object[] {with(Map.of("/etc/order.pdf", PDF.array())), "unfitName"});
        wrong.put("a folder", new Object[] {with(Map.of("a/", new byte[0])), "unfitName"});
        wrong.put("a program", new Object[] {with(Map.of("order.exe", PDF.array())), "unfitName"});
        wrong.put("no metadata", new Object[] {EofficeStandIn.zip(Map.of("order.pdf", PDF.array())), "malformed"});
        wrong.put("not XML", new Object[] {metadata("{\"id\":1}"), "malformed"});
        wrong.put("another document", new Object[] {metadata("<File/>"), "malformed"});
        wrong.put("entities", new Object[] {metadata(bomb()), "malformed"});
        wrong.put("an entity outside", new Object[] {
            metadata("<!DOCTYPE Answer [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Answer>&x;</Answer>"), "malformed"
        });
        wrong.put("unsigned", new Object[] {metadata("<Answer version=\"1\"/>"), "wrongSignature"});
        wrong.put("another's signature", new Object[] {
            EofficeStandIn.zip(Map.of(
                    "metadata.xml", government.metadata(to, receipt, null, desk.authority.issue("Somebody else")))),
            "wrongSignature"
        });
        wrong.put("changed", new Object[] {
            metadata(new String(government.metadata(to, given, null), UTF_8).replace("GIVEN", "REFUSED")),
            "wrongSignature"
        });
        wrong.put("an unnamed paper", new Object[] {with(Map.of("order.pdf", PDF.array())), "wrongHash"});
        wrong.put("another paper", new Object[] {
            EofficeStandIn.zip(Map.of(
                    "metadata.xml", government.metadata(to, given, PDF), "order.pdf", "%PDF-other".getBytes(UTF_8))),
            "wrongHash"
        });
        wrong.put("no paper", new Object[] {
            EofficeStandIn.zip(Map.of("metadata.xml", government.metadata(to, given, PDF))), "wrongHash"
        });
        wrong.put("no PDF", new Object[] {
            EofficeStandIn.zip(Map.of(
                    "metadata.xml", government.metadata(to, given, Bytes.of(new byte[] {1})), "order.pdf", new byte[] {1
                    })),
            "malformed"
        });
        wrong.put("no day", new Object[] {plain(said("RECEIPT", now(), "", "", "", "")), "malformed"});
        wrong.put("not a day", new Object[] {plain(said("RECEIPT", now(), "yesterday", "", "", "")), "malformed"});
        wrong.put("no such kind", new Object[] {plain(said("ORDER", now(), "2026-11-23", "", "", "")), "malformed"});
        wrong.put(
                "neither given nor refused",
                new Object[] {plain(said("DECISION", now(), "2026-11-23", "MAYBE", "2026-11-23", "x")), "malformed"});
        wrong.put(
                "not decided",
                new Object[] {plain(said("DECISION", now(), "2026-11-23", "", "2026-11-23", "x")), "malformed"});
        wrong.put(
                "no reasons",
                new Object[] {plain(said("DECISION", now(), "2026-11-23", "GIVEN", "2026-11-23", "")), "malformed"});
        wrong.put(
                "never received",
                new Object[] {plain(said("DECISION", now(), "", "GIVEN", "2026-11-23", "x")), "malformed"});
        wrong.put("from before the file", new Object[] {
            plain(said("RECEIPT", desk.clock.instant().minusSeconds(60).toString(), "2026-11-23", "", "", "")),
            "outOfTime"
        });
        wrong.put("from the future", new Object[] {
            plain(said("RECEIPT", desk.clock.instant().plus(Duration.ofHours(1)).toString(), "2026-11-23", "", "", "")),
            "outOfTime"
        });
        wrong.put(
                "received tomorrow",
                new Object[] {plain(said("RECEIPT", now(), "2026-11-24", "", "", "")), "outOfTime"});
        wrong.put(
                "received before it was sent",
                new Object[] {plain(said("RECEIPT", now(), "2026-11-22", "", "", "")), "outOfTime"});
        wrong.put(
                "decided before it was received",
                new Object[] {plain(said("DECISION", now(), "2026-11-23", "GIVEN", "2026-11-22", "x")), "outOfTime"});
        FileIn unknown = new FileIn(UUID.randomUUID().toString(), to.number(), "", "", "", PDF);
        FileIn other = new FileIn(to.id(), "MZ-PS-BAWNGKAWN/2026/999999", "", "", "", PDF);
        wrong.put("an unknown file", new Object[] {government.answer(unknown, receipt), "unknownFile"});
        wrong.put("another number", new Object[] {government.answer(other, receipt), "unknownFile"});
        FilePackage.Words waits = desk.request();
        wrong.put("never handed over", new Object[] {
            government.answer(new FileIn(waits.id().toString(), waits.number(), "", "", "", PDF), receipt),
            "unknownFile"
        });
        return wrong.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    assertThat(take((byte[]) one.getValue()[0])).isEqualTo(one.getValue()[1]);
                    assertThat(desk.file(words.id()).state()).isEqualTo(OfficeFile.State.SENT);
                }));
    }

    private byte[] many() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            parts.put("order" + i + ".pdf", PDF.array());
        }
        return with(parts);
    }

    /** A billion laughs. */
    private static String bomb() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE Answer [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        return xml + "]><Answer>&a29;</Answer>";
    }

    @Test
    void aReceiptAndADecisionAreTakenOnce() {
        byte[] receipt = government.answer(to, receipt());
        assertThat(take(receipt)).isEqualTo("receipt");
        assertThat(take(receipt)).isEqualTo("again");
        assertThat(desk.file(words.id()).receivedOn()).isEqualTo("2026-11-23");
        assertThat(desk.file(words.id()).requestToEnter()).isTrue();
        assertThat(take(government.answer(to, receipt()))).isEqualTo("receivedAlready");

        desk.clock.forward(Duration.ofDays(3));
        Saying refused = said("DECISION", now(), "", "REFUSED", "2026-11-26", "In good faith.");
        byte[] decision = government.answer(to, refused);
        assertThat(take(decision)).isEqualTo("decision");
        assertThat(take(decision)).isEqualTo("again");
        assertThat(desk.file(words.id()).answer()).satisfies(answer -> {
            assertThat(answer).isNotNull();
            assertThat(answer.given()).isFalse();
            assertThat(answer.text()).isEqualTo("In good faith.");
        });
        assertThat(take(government.answer(
                        to,
                        new Saying(
                                refused.id(), "DECISION", now(), "", "GIVEN", "2026-11-26", "Another with its id."))))
                .isEqualTo("replayed");
        assertThat(take(government.answer(to, government.today("DECISION", "GIVEN", "Changed."))))
                .isEqualTo("decidedAlready");
    }

    @Test
    void aDecisionMayComeWithoutAReceiptIfItSaysTheDay() {
        assertThat(take(government.answer(to, government.today("DECISION", "GIVEN", "Yes."))))
                .isEqualTo("decision");
        assertThat(desk.file(words.id()).receivedOn()).isEqualTo("2026-11-23");
    }

    @Test
    void aDecisionThatTellsAnotherDayOfReceiptIsForAPersonToLookAt() {
        assertThat(take(government.answer(to, receipt()))).isEqualTo("receipt");
        desk.clock.forward(Duration.ofDays(1));
        assertThat(take(government.answer(to, government.today("DECISION", "GIVEN", "Yes."))))
                .isEqualTo("otherDay");
    }

    @Test
    void theAnswerToALetterSaysNeitherGivenNorRefused() {
        FileIn letter = handedOver(desk.file(FileKind.LETTER));
        assertThat(take(government.answer(letter, said("DECISION", now(), "", "", "2026-11-23", "Noted."))))
                .isEqualTo("decision");
        assertThat(desk.file(UUID.fromString(letter.id())).answerToEnter()).isTrue();
    }

    @Test
    void aCertificateThatHasRunOutSignsNothing() {
        desk.clock.forward(Duration.ofDays(4000));
        assertThat(take(government.answer(to, receipt()))).isEqualTo("wrongSignature");
    }
}
