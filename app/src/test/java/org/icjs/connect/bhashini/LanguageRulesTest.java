package org.icjs.connect.bhashini;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.icjs.connect.Bytes;
import org.icjs.connect.bhashini.Changes.Kind;
import org.icjs.connect.bhashini.Changes.Piece;
import org.icjs.connect.bhashini.Pipeline.Service;
import org.icjs.identity.SetClock;
import org.junit.jupiter.api.Test;

/** What needs no service: terms, recordings, limits, changes. */
class LanguageRulesTest {
    private final SetClock clock = new SetClock(Instant.parse("2026-11-27T08:00:00Z"));

    /** As the pages record it. */
    static byte[] wav(int rate, int samples) {
        ByteBuffer wav = ByteBuffer.allocate(44 + 2 * samples).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(rate).putInt(2 * rate);
        wav.putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(2 * samples);
        return wav.array();
    }

    @Test
    void recordingsAreKnownByTheirBytesAndTheirRateIsRead() {
        assertThat(Recording.of(wav(16000, 100))).hasValueSatisfying(one -> {
            assertThat(one.format()).isEqualTo(Recording.Format.WAV);
            assertThat(one.samplingRate()).isEqualTo(16000);
        });
        byte[] flac = new byte[60];
        System.arraycopy("fLaC".getBytes(StandardCharsets.US_ASCII), 0, flac, 0, 4);
        flac[18] = 0x0a;
        flac[19] = (byte) 0xc4;
        flac[20] = 0x40; // 44,100
        assertThat(Recording.of(flac))
                .hasValueSatisfying(one -> assertThat(one.samplingRate()).isEqualTo(44100));
        byte[] mp3 = new byte[60];
        mp3[0] = (byte) 0xff;
        mp3[1] = (byte) 0xf3; // MPEG 2, layer III
        mp3[2] = (byte) 0x88; // 16,000
        assertThat(Recording.of(mp3))
                .hasValueSatisfying(one -> assertThat(one.samplingRate()).isEqualTo(16000));
    }

    @Test
    void whatIsNoRecordingIsNotTaken() {
        assertThat(Recording.of(wav(7999, 100)))
                .as("below the service's least rate")
                .isEmpty();
        assertThat(Recording.of(wav(8000, 100))).isPresent();
        assertThat(Recording.of(wav(8000, 0))).as("nothing in it").isEmpty();
        assertThat(Recording.of("<html>".repeat(20).getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(Recording.of(new byte[0])).isEmpty();
        byte[] lying = wav(8000, 100);
        ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(16, -1);
        assertThat(Recording.of(lying)).as("a part that claims four gigabytes").isEmpty();
        assertThat(Recording.of(new byte[Recording.SIZE_MAX + 1])).isEmpty();
    }

    @Test
    void soundsOfOneFormatAreJoined() {
        Bytes joined = Wav.joined(List.of(Bytes.of(wav(8000, 10)), Bytes.of(wav(8000, 5))))
                .orElseThrow();

        assertThat(Wav.read(joined.array()).orElseThrow().samples().size()).isEqualTo(30);
        assertThat(Wav.joined(List.of(Bytes.of(wav(8000, 10)), Bytes.of(wav(16000, 5)))))
                .isEmpty();
        assertThat(Wav.joined(List.of())).isEmpty();
    }

    @Test
    void textsAreReadAloudAFewSentencesAtATime() {
        String text = "Pakhatna. ".repeat(100);
        List<String> parts = Speech.parts(text);

        assertThat(parts).hasSizeGreaterThan(3).allMatch(part -> part.length() <= 300);
        assertThat(String.join(" ", parts)).isEqualTo(text.strip());
        assertThat(Speech.parts("a".repeat(1000) + " b")).allMatch(part -> part.length() <= 300);
        assertThat(Speech.parts(" \n ")).isEmpty();
    }

    @Test
    void termsOfLawAreFoundAsWholeWordsTheLongestFirst() {
        assertThat(Glossary.current().in("The charge sheet was filed; the charge stands. Recharge!", "en", "hi"))
                .extracting(Glossary.Found::said, Glossary.Found::word)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("charge sheet", "आरोप पत्र"),
                        org.assertj.core.groups.Tuple.tuple("charge", "आरोप"));
        assertThat(Glossary.current().in("अभियुक्त को जमानत मिली, जमानतीय नहीं", "hi", "en"))
                .extracting(Glossary.Found::word)
                .containsExactly("accused", "bail", "bailable");
        assertThat(Glossary.current().in("The victim", "en", "lus"))
                .singleElement()
                .satisfies(found -> assertThat(found.toReview()).isTrue());
        assertThat(Glossary.current().in("The victim", "en", "ta")).isEmpty();
        assertThat(Glossary.current().in("The victim", "en", "en")).isEmpty();
    }

    @Test
    void afterFiveFailuresNobodyIsSentToTheServiceForAMinute() {
        Breaker breaker = new Breaker(clock);
        for (int i = 0; i < 4; i++) {
            breaker.failed();
        }
        assertThat(breaker.admits()).isTrue();
        breaker.failed();
        assertThat(breaker.admits()).isFalse();
        clock.forward(Breaker.PAUSE.minusMillis(1));
        assertThat(breaker.open()).isTrue();
        clock.forward(Duration.ofMillis(1));
        assertThat(breaker.admits()).as("one tries it").isTrue();
        assertThat(breaker.admits()).as("the others wait").isFalse();
        breaker.succeeded();
        assertThat(breaker.admits()).isTrue();
        breaker.usedUp();
        assertThat(breaker.admits()).isFalse();
    }

    @Test
    void noMoreCallsThanTheQuotaHas() {
        Quota quota = new Quota(clock, 2, 3);
        assertThat(quota.admits()).isTrue();
        assertThat(quota.admits()).isTrue();
        assertThat(quota.admits()).isFalse();
        clock.forward(Duration.ofMinutes(1));
        assertThat(quota.admits()).isTrue();
        assertThat(quota.admits()).as("the day's").isFalse();
        clock.forward(Duration.ofDays(1));
        assertThat(quota.admits()).isTrue();
    }

    @Test
    void resultsAreKeptForAnHourAndNoMoreThanFit() {
        Results<Bytes> results = new Results<>(clock, Bytes::size);
        Service one = new Service(Task.TTS, "lus", "", "v1");
        String key = Results.key(one, "Chibai");
        results.put(key, Bytes.of(new byte[10]));
        assertThat(results.find(key)).isPresent();
        assertThat(results.find(Results.key(new Service(Task.TTS, "lus", "", "v2"), "Chibai")))
                .as("another version of the service")
                .isEmpty();
        for (int i = 0; i < 4; i++) {
            results.put(Results.key(one, "long " + i), Bytes.of(new byte[10 << 20]));
        }
        assertThat(results.find(key)).as("the oldest goes first").isEmpty();
        assertThat(results.find(Results.key(one, "long 3"))).isPresent();
        clock.forward(Results.KEPT);
        assertThat(results.find(Results.key(one, "long 3"))).isEmpty();
    }

    @Test
    void whatAPersonChangedIsTold() {
        assertThat(Changes.between("ka scooter sen chu", "ka scooter hring chu an ru"))
                .containsExactly(
                        new Piece(Kind.KEPT, "ka scooter"),
                        new Piece(Kind.TAKEN_OUT, "sen"),
                        new Piece(Kind.PUT_IN, "hring"),
                        new Piece(Kind.KEPT, "chu"),
                        new Piece(Kind.PUT_IN, "an ru"));
        assertThat(Changes.between("", "all")).containsExactly(new Piece(Kind.PUT_IN, "all"));
        assertThat(Changes.between("x ".repeat(2000), "y")).hasSize(2);
        assertThat(Changes.between("same", "same")).containsExactly(new Piece(Kind.KEPT, "same"));
    }

    @Test
    void languagesAreCalledByTheirNames() {
        assertThat(LanguageNames.of("lus", Locale.ENGLISH)).isEqualTo("Mizo");
        assertThat(LanguageNames.of("hi", Locale.of("hi"))).isEqualTo("हिन्दी");
        assertThat(LanguageNames.choices(List.of("en", "as", "lus"), Locale.ENGLISH))
                .extracting(org.icjs.web.form.Choice::value)
                .isEqualTo(Arrays.asList("lus", "en", "as"));
    }
}
