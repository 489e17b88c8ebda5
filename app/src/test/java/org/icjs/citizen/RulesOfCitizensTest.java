package org.icjs.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.icjs.clocks.Rule;
import org.icjs.clocks.Rules;
import org.icjs.identity.Offices;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.Section;
import org.icjs.places.Gazetteer;
import org.icjs.verifier.Json;
import org.icjs.web.Messages;
import org.icjs.web.Texts;
import org.icjs.web.Wrong;
import org.junit.jupiter.api.Test;

/** What needs no server: numbers, forms, kinds of content, the scanner, what the law keeps from publication, the words. */
class RulesOfCitizensTest {
    private static final OfficeCode STATION = new OfficeCode("MZ-PS-BAWNGKAWN");
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void aNumberIsReadAsItStandsOnPaper() {
        for (String typed : List.of("41/2026", "FIR 41/2026", " fir no. 0041 / 2026 ", "FIR NO 41/2026")) {
            assertThat(CaseNumber.parse(typed, Optional.of(STATION))
                            .orElseThrow()
                            .key())
                    .as(typed)
                    .isEqualTo("MZ-PS-BAWNGKAWN FIR 41/2026");
        }
        assertThat(CaseNumber.parse("41/2026", Optional.empty())).isEmpty();
        assertThat(CaseNumber.parse("mzaz-01-000123-2026", Optional.empty())
                        .orElseThrow()
                        .key())
                .isEqualTo("MZAZ010001232026");
        assertThat(CaseNumber.parse("ec-7k3m9q2a", Optional.empty())
                        .orElseThrow()
                        .key())
                .isEqualTo("EC-7K3M9Q2A");
        for (String typed : List.of("", "0/2026", "41", "41/26", "'; drop table citizen_code; --", "FIR /2026", "%")) {
            assertThat(CaseNumber.parse(typed, Optional.of(STATION))).as(typed).isEmpty();
        }
    }

    @Test
    void sexualOffencesChildrenAndInsurgencyAreKeptFromPublication() {
        for (String kept : List.of(
                "BNS 64(1)",
                "BNS 75(2)",
                "BNS 79",
                "POCSO 4",
                "UAPA 16",
                "BNS 113(2)",
                "BNS 152",
                "IPC 376(2)",
                "JJ 75")) {
            assertThat(Publication.kept(Section.parse(kept))).as(kept).isTrue();
        }
        for (String open : List.of("BNS 303(2)", "BNS 103(1)", "NDPS 21(c)", "MLP 43", "IPC 379")) {
            assertThat(Publication.kept(Section.parse(open))).as(open).isFalse();
        }
    }

    @Test
    void contentIsKnownByItsFirstBytesWhateverItsName() {
        assertThat(ContentKind.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
                .contains(ContentKind.PDF);
        assertThat(ContentKind.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains(ContentKind.JPEG);
        assertThat(ContentKind.of("....ftypisom....".getBytes(StandardCharsets.UTF_8)))
                .contains(ContentKind.MP4);
        assertThat(ContentKind.of("RIFF....WAVE".getBytes(StandardCharsets.UTF_8)))
                .contains(ContentKind.WAV);
        for (String none : List.of(
                "MZ\u0090\u0000",
                "<html>",
                "<?xml version",
                "#!/bin/sh",
                "PK\u0003\u0004",
                ClamStandIn.EICAR,
                "RIFF....CDDA",
                "x")) {
            assertThat(ContentKind.of(none.getBytes(StandardCharsets.ISO_8859_1)))
                    .as(none)
                    .isEmpty();
        }
    }

    @Test
    void theScannerIsAskedInPartsAndOnlyAPlainYesIsYes() throws IOException {
        try (ClamStandIn clam = new ClamStandIn()) {
            ClamScanner scanner = new ClamScanner("127.0.0.1", clam.port());
            byte[] large = new byte[300_000];
            assertThat(scanner.scan(large)).isInstanceOf(Scanner.Verdict.Clean.class);
            byte[] eicar = ClamStandIn.EICAR.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(eicar, 0, large, 131_060, eicar.length); // over the edge of two chunks
            assertThat(scanner.scan(large)).isEqualTo(new Scanner.Verdict.Harmful("Eicar-Test-Signature"));
            clam.goAway(true);
            assertThat(scanner.scan(eicar)).isInstanceOf(Scanner.Verdict.Away.class);
        }
        assertThat(new ClamScanner("127.0.0.1", 1).scan(new byte[1])).isInstanceOf(Scanner.Verdict.Away.class);
    }

    @Test
    void aComplaintIsReadIntoTheBodyOfAnFir() {
        ComplaintForm.Read read = read(complaint());
        assertThat(read).isInstanceOf(ComplaintForm.Read.Good.class);
        if (read instanceof ComplaintForm.Read.Good(var station, var mobile, var body)) {
            assertThat(station).isEqualTo(STATION);
            assertThat(mobile.text()).isEqualTo("+919436100017");
            assertThat(body.canonical())
                    .contains("\"mode\":\"ELECTRONIC\"", "\"phone\":\"+919436100017\"", "\"propertyValueRupees\":68000")
                    .contains("\"offenceFrom\":\"2026-11-26T16:30:00Z\"");
            assertThat(body.members()).containsKeys("contents", "place", "complainants", "receivedAt");
        }
    }

    @Test
    void eachFaultOfAComplaintIsSaidAtItsField() {
        Map<String, List<String>> bad = Map.of(
                "station", List.of("", "MZ-CJM-AIZAWL", "nonsense"),
                "contents", List.of("", "  ", "x".repeat(20_001)),
                "day", List.of("", "31/2/2026", "28/11/2026", "yesterday", "1/1/1900"),
                "fullName", List.of("", "12345"),
                "phone", List.of("", "12345", "phone"),
                "sex", List.of("", "OTHER"),
                "capacity", List.of("", "ACCUSED"),
                "age", List.of("131", "-1", "old"),
                "value", List.of("many", "-3", "9".repeat(20)));
        bad.forEach((field, values) -> values.forEach(value -> {
            Map<String, String> typed = complaint();
            typed.put(field, value);
            ComplaintForm.Read read = read(typed);
            assertThat(read).as("%s = %s", field, value).isInstanceOf(ComplaintForm.Read.Bad.class);
            if (read instanceof ComplaintForm.Read.Bad(var errors)) {
                assertThat(errors).extracting(Wrong::field).contains(field);
            }
        }));
    }

    @Test
    void anAddressPicksTheCodeOfItsTownAndAnUnknownOneStaysInWords() {
        Map<String, String> typed = complaint();
        typed.put("placeArea", "ailawng");
        typed.put("addressArea", "Silchar");
        typed.put("addressDistrict", ComplaintForm.OUTSIDE);
        assertThat(read(typed)).isInstanceOfSatisfying(ComplaintForm.Read.Good.class, good -> {
            String body = good.body().canonical();
            assertThat(body)
                    .contains(
                            "{\"area\":\"VILLAGE_COUNCIL 264529\",\"district\":\"261\",\"where\":\"Bawngkawn South\"}")
                    .contains("{\"where\":\"V-17, Bawngkawn South, Silchar\"}");
        });

        typed.put("addressArea", "Assam");
        assertThat(read(typed))
                .isInstanceOfSatisfying(
                        ComplaintForm.Read.Good.class,
                        good -> assertThat(good.body().canonical()).contains("\"area\":\"STATE 18\",\"where\""));

        typed.put("addressArea", "Champhai");
        assertThat(read(typed))
                .isInstanceOfSatisfying(
                        ComplaintForm.Read.Bad.class,
                        bad -> assertThat(bad.errors()).extracting(Wrong::field).containsExactly("addressArea"));
        typed.put("addressAreaPick", "Champhai (LGD 249773)");
        assertThat(read(typed))
                .isInstanceOfSatisfying(
                        ComplaintForm.Read.Good.class,
                        good -> assertThat(good.body().canonical()).contains("TOWN 249773"));
        typed.put("addressAreaPick", ComplaintForm.NONE);
        assertThat(read(typed))
                .isInstanceOfSatisfying(
                        ComplaintForm.Read.Good.class,
                        good -> assertThat(good.body().canonical()).contains("V-17, Bawngkawn South, Champhai"));
    }

    private static Map<String, String> complaint() {
        Map<String, String> typed = new HashMap<>();
        typed.put("station", STATION.code());
        typed.put("contents", "<script>alert(1)</script> A necklace was taken.");
        typed.put("day", "26/11/2026");
        typed.put("time", "22:00");
        typed.put("place", "Bawngkawn South");
        typed.put("value", "68,000");
        typed.put("fullName", "Lalṭhanpuii");
        typed.put("capacity", "INFORMANT_AND_VICTIM");
        typed.put("sex", "FEMALE");
        typed.put("age", "46");
        typed.put("address", "V-17, Bawngkawn South");
        typed.put("phone", "94361 00017");
        return typed;
    }

    private static ComplaintForm.Read read(Map<String, String> typed) {
        return ComplaintForm.read(
                typed, Offices.shipped(), Gazetteer.shipped(), new Texts(Messages.source(), Locale.ENGLISH), NOW);
    }

    @Test
    void everyRuleThatIsToldHasItsWords() {
        assertThat(Rules.all()).extracting(Rule::name).containsAll(DueToYou.names());
        DueToYou.names().forEach(name -> assertThat(texts("en")).containsKey("citizen.due." + name));
    }

    /** What officers alone read, or a demonstration alone shows, needs no other language. */
    @Test
    void whatCitizensReadIsThereInThreeLanguages() {
        TreeSet<String> wanted = new TreeSet<>(texts("en").stringPropertyNames());
        wanted.removeIf(key -> key.startsWith("citizen.station.")
                || key.startsWith("citizen.desk.")
                || key.startsWith("citizen.demonstration")
                || List.of("citizen.case.ask.station", "citizen.case.ask.court").contains(key));
        for (String language : List.of("hi", "lus")) {
            assertThat(texts(language).stringPropertyNames()).as(language).containsAll(wanted);
        }
    }

    @Test
    void theBodyOfAComplaintIsCanonical() {
        if (read(complaint()) instanceof ComplaintForm.Read.Good good) {
            assertThat(Json.read(good.body().canonical())).isEqualTo(good.body());
        }
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try {
            texts.load(Files.newBufferedReader(
                    Path.of("src/main/resources/messages/citizen_" + language + ".properties"),
                    StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
