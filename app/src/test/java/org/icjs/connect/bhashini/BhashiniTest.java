package org.icjs.connect.bhashini;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.icjs.WholeProgram;
import org.icjs.connect.Bytes;
import org.icjs.connect.Call;
import org.icjs.connect.Calls;
import org.icjs.connect.Outside;
import org.icjs.connect.SigningKey;
import org.icjs.connect.sandbox.BhashiniStandIn;
import org.icjs.connect.sandbox.BhashiniStandIn.Behaviour;
import org.icjs.connect.sandbox.Exchange;
import org.icjs.connect.sandbox.TestAuthority;
import org.icjs.identity.SetClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** The service's documented answers, and those that it should never give; what is made of them, and what it is told. */
class BhashiniTest extends WholeProgram {
    private static final String KEY = "key-of-a-test";

    @Autowired
    private Outside outside;

    @Autowired
    private Calls calls;

    @Autowired
    private JdbcClient jdbc;

    private final SetClock clock = new SetClock(Instant.parse("2026-11-27T08:00:00Z"));
    private final BhashiniStandIn service = new BhashiniStandIn("user", KEY, Clock.systemUTC());

    BhashiniTest() throws IOException {}

    @AfterEach
    void stop() {
        service.close();
    }

    private MockEnvironment environment() {
        return new MockEnvironment()
                .withProperty("icjs.connect.bhashini.user-id", "user")
                .withProperty("icjs.connect.bhashini.api-key", KEY)
                .withProperty("icjs.connect.bhashini.pipeline-id", "pipeline")
                .withProperty("icjs.connect.bhashini.url", service.url().toString())
                .withProperty("icjs.connect.bhashini.compute-hosts", "localhost")
                .withProperty("icjs.connect.bhashini.seconds", "1");
    }

    private Bhashini bhashini(Map<String, String> others) {
        MockEnvironment environment = environment();
        others.forEach(environment::setProperty);
        return new Bhashini(new BhashiniSettings(environment), outside, calls, clock);
    }

    private Bhashini discovered() {
        Bhashini bhashini = bhashini(Map.of());
        assertThat(bhashini.discover()).isTrue();
        return bhashini;
    }

    private static Recording recording() {
        return Recording.of(LanguageRulesTest.wav(16000, 1600)).orElseThrow();
    }

    private String lastResult() {
        return calls.last(Bhashini.NAME).map(Call::result).orElse("");
    }

    @Test
    void whatIsOfferedIsWhatTheServiceSaysNow() {
        Bhashini bhashini = bhashini(Map.of());
        assertThat(bhashini.away()).isTrue();
        assertThat(bhashini.sources(Task.ASR)).isEmpty();

        assertThat(bhashini.discover()).isTrue();
        assertThat(bhashini.sources(Task.ASR)).containsExactly("en", "hi", "lus");
        assertThat(bhashini.targets(Task.TRANSLATION, "lus")).containsExactly("en", "hi");
        assertThat(bhashini.targets(Task.TRANSLITERATION, "en")).containsExactly("hi");

        service.offerMizo(false);
        clock.forward(Discovery.AGAIN.plusSeconds(1));
        assertThat(bhashini.discoveryDue()).isTrue();
        bhashini.discover();
        assertThat(bhashini.sources(Task.ASR)).containsExactly("en", "hi");
        assertThat(bhashini.heard("lus", recording())).isEqualTo(new Made.Not<>("notOffered", false));
        clock.forward(Discovery.OFFERED.plusSeconds(1));
        assertThat(bhashini.sources(Task.ASR)).as("what was told long ago").isEmpty();
    }

    @Test
    void eachTaskIsAskedAsDocumented() {
        Bhashini bhashini = discovered();

        assertThat(bhashini.heard("lus", recording())).isInstanceOfSatisfying(Made.Good.class, good -> {
            assertThat(good.value().toString()).contains("scooter");
            assertThat(good.service()).isEqualTo("sandbox/asr-lus--v1");
        });
        assertThat(asked("asr"))
                .contains("\"audioFormat\":\"wav\"", "\"samplingRate\":16000", "\"sourceLanguage\":\"lus\"");
        assertThat(bhashini.texts(Task.TRANSLATION, "en", "lus", List.of("red church")))
                .isEqualTo(new Made.Good<>(List.of("[lus] sen biak in"), "sandbox/translation-en-lus--v1"));
        assertThat(bhashini.texts(Task.TRANSLITERATION, "en", "hi", List.of("Aizawl")))
                .isEqualTo(new Made.Good<>(List.of("Aizawl"), "sandbox/transliteration-en-hi--v1"));
        assertThat(asked("transliteration")).contains("\"isSentence\":true");
        assertThat(bhashini.sounds("lus", List.of("Chibai")))
                .isInstanceOfSatisfying(
                        Made.Good.class,
                        good -> assertThat((List<?>) good.value()).hasSize(1));
        assertThat(lastResult()).isEqualTo("made");
        assertThat(calls.last(Bhashini.NAME, 4))
                .extracting(Call::what)
                .containsExactly("tts lus", "transliteration en hi", "translation en lus", "asr lus");
    }

    private String asked(String task) {
        return service.exchanges().stream()
                .map(Exchange::request)
                .filter(request -> request.contains("\"taskType\":\"" + task + "\"") && request.contains("inputData"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "UNAUTHORIZED, notAllowed, true",
        "FORBIDDEN, notAllowed, true",
        "QUOTA, quota, true",
        "FAILS, refused500, true",
        "HTML, notJson, true",
        "REDIRECTS, redirect, true",
        "HALF, broken, true",
        "SLOW, timeout, true",
        "OVERSIZED, tooLarge, true",
        "NOT_JSON, malformed, true",
        "OTHER_SHAPE, malformed, true",
        "REFUSES_INPUT, refused400, false"
    })
    void everyOtherAnswerIsAWordAndNothingIsMadeOfIt(Behaviour how, String word, boolean later) {
        Bhashini bhashini = discovered();
        service.behave(how);

        assertThat(bhashini.heard("lus", recording())).isEqualTo(new Made.Not<>(word, later));
        assertThat(lastResult()).isEqualTo(word);
        service.behave(Behaviour.ANSWERS);
        bhashini.tryAgain();
        assertThat(bhashini.heard("lus", recording())).isInstanceOf(Made.Good.class);
    }

    @ParameterizedTest
    @CsvSource({
        "UNAUTHORIZED, notAllowed",
        "QUOTA, quota",
        "FAILS, refused500",
        "HTML, notJson",
        "REDIRECTS, redirect",
        "HALF, broken",
        "SLOW, timeout",
        "OVERSIZED, tooLarge",
        "NOT_JSON, malformed",
        "OTHER_SHAPE, malformed"
    })
    void whileDiscoveryFailsNothingIsOffered(Behaviour how, String word) {
        Bhashini bhashini = bhashini(Map.of());
        service.behave(how);

        assertThat(bhashini.discover()).isFalse();
        assertThat(lastResult()).isEqualTo(word);
        assertThat(bhashini.away()).isTrue();
        assertThat(bhashini.heard("lus", recording())).isEqualTo(new Made.Not<>("away", true));
    }

    @Test
    void fewerTextsThanWereAskedForAreNone() {
        Bhashini bhashini = discovered();
        service.behave(Behaviour.TOO_FEW);

        assertThat(bhashini.texts(Task.TRANSLATION, "en", "lus", List.of("one", "two")))
                .isEqualTo(new Made.Not<>("malformed", true));
    }

    @Test
    void anotherKeyThatDiscoveryTellsIsTaken() {
        Bhashini bhashini = discovered();
        service.changeKey("another");
        assertThat(bhashini.heard("lus", recording()))
                .as("told just now")
                .isEqualTo(new Made.Not<>("notAllowed", true));
        clock.forward(Duration.ofMinutes(2));
        assertThat(bhashini.heard("lus", recording())).isInstanceOf(Made.Good.class);
    }

    @Test
    void textsGoToNoHostThatIsNotNamedAndNotInTheClear() {
        service.sendElsewhere("https://elsewhere.example/services/inference/pipeline");
        assertThat(bhashini(Map.of()).discover()).isFalse();
        assertThat(lastResult()).isEqualTo("foreignHost");

        BhashiniSettings settings = new BhashiniSettings(
                new MockEnvironment().withProperty("icjs.connect.bhashini.url", "http://meity-auth.ulcacontrib.org/x"));
        assertThat(settings.on()).isFalse();
        assertThat(settings.missing())
                .contains(
                        "icjs.connect.bhashini.url", "icjs.connect.bhashini.api-key", "icjs.connect.bhashini.user-id");
        assertThat(settings.mayCompute(java.net.URI.create("http://dhruva-api.bhashini.gov.in/x")))
                .isFalse();
        assertThat(settings.mayCompute(java.net.URI.create("https://dhruva-api.bhashini.gov.in/x")))
                .isTrue();
    }

    @Test
    void whoCanNotProveWhoHeIsIsNotSpokenTo() throws IOException, GeneralSecurityException {
        TestAuthority nobody = new TestAuthority("Whom nobody trusts", "", Clock.systemUTC());
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls(nobody.issue("localhost"))));
        server.start();
        String url = "https://localhost:" + server.getAddress().getPort() + "/";
        assertThat(bhashini(Map.of("icjs.connect.bhashini.url", url, "icjs.connect.bhashini.seconds", "10"))
                        .discover())
                .isFalse();
        server.stop(0);
        assertThat(lastResult()).isEqualTo("tls");
        service.close();
        assertThat(bhashini(Map.of()).discover()).isFalse();
        assertThat(lastResult()).isEqualTo("unreachable");
    }

    private static SSLContext tls(SigningKey key) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(TestAuthority.pkcs12(key, "secret")), "secret".toCharArray());
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void theSameTextIsNotAskedTwiceAndTheQuotaHolds() {
        Bhashini bhashini = bhashini(Map.of("icjs.connect.bhashini.per-minute", "2"));
        bhashini.discover();
        var first = bhashini.texts(Task.TRANSLATION, "en", "lus", List.of("red", "red"));
        int exchanged = service.exchanges().size();
        assertThat(bhashini.texts(Task.TRANSLATION, "en", "lus", List.of("red", "red")))
                .isEqualTo(first);
        assertThat(service.exchanges()).hasSize(exchanged);
        assertThat(bhashini.texts(Task.TRANSLATION, "en", "lus", List.of("night")))
                .isInstanceOf(Made.Good.class);
        assertThat(bhashini.texts(Task.TRANSLATION, "en", "lus", List.of("church")))
                .isEqualTo(new Made.Not<>("crowded", true));
        clock.forward(Duration.ofMinutes(1));
        assertThat(bhashini.texts(Task.TRANSLATION, "en", "lus", List.of("church")))
                .isInstanceOf(Made.Good.class);
    }

    @Test
    void aServiceThatFailsIsLeftAloneForAWhile() {
        Bhashini bhashini = discovered();
        service.behave(Behaviour.FAILS);
        for (int i = 0; i < Breaker.FAILURES_MAX; i++) {
            assertThat(bhashini.heard("lus", recording())).isEqualTo(new Made.Not<>("refused500", true));
        }
        int exchanged = service.exchanges().size();
        assertThat(bhashini.heard("lus", recording())).isEqualTo(new Made.Not<>("away", true));
        assertThat(bhashini.sources(Task.ASR)).isEmpty();
        assertThat(service.exchanges()).hasSize(exchanged);
        service.behave(Behaviour.ANSWERS);
        clock.forward(Breaker.PAUSE);
        assertThat(bhashini.heard("lus", recording())).isInstanceOf(Made.Good.class);
    }

    @Test
    void termsOfLawComeOutAsTheGlossaryHasThem() {
        Translations translations = new Translations(discovered());
        String text = "The accused asked for bail.\n\nThe victim was told.";

        assertThat(translations.translate(text, "en", "hi")).isInstanceOfSatisfying(Made.Good.class, good -> {
            Translations.Translated made = (Translations.Translated) good.value();
            assertThat(made.text()).isEqualTo("[hi] The अभियुक्त asked for जमानत.\n\n[hi] The पीड़ित was told.");
            assertThat(made.terms()).hasSize(3).allMatch(Translations.Term::kept);
        });
        assertThat(asked("translation")).as("the machine sees no term").doesNotContain("bail");

        service.behave(Behaviour.DROPS_MARKS);
        assertThat(translations.translate("Bail was refused to him.", "en", "hi"))
                .isInstanceOfSatisfying(Made.Good.class, good -> {
                    Translations.Translated made = (Translations.Translated) good.value();
                    assertThat(made.text()).isEqualTo("[hi] Bail was refused to him.");
                    assertThat(made.terms()).containsExactly(new Translations.Term("Bail", "जमानत", true, false));
                });
    }

    @Test
    void whereTheServiceHasNoLettersTheRulesHave() {
        Transliteration transliteration = new Transliteration(discovered());
        assertThat(transliteration.of("Aizawl", "en", "hi").orElseThrow().service())
                .startsWith("sandbox/");
        assertThat(transliteration.of("ज़ोरमथाङ्गा", "hi", "lus")).hasValueSatisfying(letters -> {
            assertThat(letters.service()).isEqualTo(Transliteration.RULES);
            assertThat(letters.value()).startsWith("z");
        });
        assertThat(transliteration.of("Aizawl", "en", "lus"))
                .as("the same letters")
                .isEmpty();
        Transliteration off =
                new Transliteration(new Bhashini(new BhashiniSettings(new MockEnvironment()), outside, calls, clock));
        assertThat(off.of("Aizawl", "en", "hi").orElseThrow().service()).isEqualTo(Transliteration.RULES);
    }

    @Test
    void aTextIsReadAloudAsOneSound() {
        Speech speech = new Speech(discovered());
        assertThat(speech.speaks("lus")).isTrue();
        assertThat(speech.aloud("Chibai. ".repeat(80), "lus"))
                .isInstanceOfSatisfying(
                        Made.Good.class,
                        good -> assertThat(Wav.read(((Bytes) good.value()).array())
                                        .orElseThrow()
                                        .samplingRate())
                                .isEqualTo(8000));
        assertThat(speech.aloud("Chibai", "ta")).isEqualTo(new Made.Not<>("notOffered", false));
        assertThat(speech.aloud("a".repeat(Speech.TEXT_MAX + 1), "lus")).isEqualTo(new Made.Not<>("tooLarge", false));
    }

    @Test
    void whatCanNotBeWrittenDownNowWaitsAndGoesAfterADay() {
        Bhashini bhashini = discovered();
        Dictations dictations = new Dictations(jdbc, bhashini, clock);
        service.behave(Behaviour.FAILS);
        Dictation waits = dictations.take(null, "lus", recording());
        assertThat(waits.state()).isEqualTo(Dictation.State.WAITING);
        assertThat(waits.fault()).isEqualTo("refused500");
        assertThat(dictations.accept(waits.id(), "typed", "text", ""))
                .as("nothing to accept")
                .isFalse();

        service.behave(Behaviour.ANSWERS);
        clock.forward(Duration.ofMinutes(1));
        dictations.workOff();
        Dictation heard = dictations.find(waits.id()).orElseThrow();
        assertThat(heard.heard()).contains("scooter");
        service.behave(Behaviour.REFUSES_INPUT);
        Dictation fails = dictations.take(null, "hi", recording());
        assertThat(fails.state()).isEqualTo(Dictation.State.FAILED);

        Dictation used = dictations.find(waits.id()).orElseThrow();
        assertThat(dictations.accept(used.id(), "Ka scooter", "contents", "complaint-" + UUID.randomUUID()))
                .isTrue();
        clock.forward(Dictations.UNACCEPTED.plusSeconds(1));
        dictations.forget();
        assertThat(dictations.find(fails.id())).as("nobody accepted it").isEmpty();
        assertThat(dictations.find(used.id())).as("accepted").isPresent();
        clock.forward(Dictations.UNUSED);
        dictations.forget();
        assertThat(dictations.find(used.id())).isEmpty();
    }
}
