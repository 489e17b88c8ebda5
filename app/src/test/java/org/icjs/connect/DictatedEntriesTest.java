package org.icjs.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.icjs.connect.bhashini.Dictation;
import org.icjs.connect.bhashini.Dictations;
import org.icjs.docket.PoliceEntry.DiaryWritten;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.Recorded;
import org.icjs.identity.Browser;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Erasure;
import org.icjs.journal.Outcome;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Group;
import org.icjs.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is dictated, from an officer's form into an entry and to what its readers see beside it; without any script. */
class DictatedEntriesTest extends WithStandIns {
    private static final String DIARY = "/acts/police.DiaryWritten";

    @Autowired
    private Dictations dictations;

    @Autowired
    private AccessJournal accessJournal;

    @Autowired
    private Erasure erasure;

    private Browser officer(String office, Duty duty) {
        Browser browser = new Browser(port);
        browser.signIn(demonstration.officer(new OfficeCode(office), duty).code(), Demonstration.PASSWORD);
        return browser;
    }

    private static void until(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(15);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** What the form of that page sends, by its inputs as they stand. */
    private static Map<String, String> inputs(Element form) {
        Map<String, String> inputs = new LinkedHashMap<>();
        form.select("input[name], textarea[name], select[name]").stream()
                .filter(input -> !List.of("file", "radio", "checkbox").contains(input.attr("type")))
                .forEach(input -> inputs.put(input.attr("name"), input.val()));
        return inputs;
    }

    private static String body(Map<String, String> inputs) {
        return inputs.entrySet().stream()
                .map(input -> input.getKey() + "=" + URLEncoder.encode(input.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static HttpResponse<String> dictate(
            Browser browser, Map<String, String> inputs, String field, String language, byte[] sound) {
        Map<String, String> sent = new LinkedHashMap<>(inputs);
        sent.put("_dictate", field);
        sent.put("_language." + field, language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sent.forEach((name, value) ->
                out.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        out.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"_audio." + field
                        + "\"; filename=\"a.wav\"\r\nContent-Type: audio/wav\r\n\r\n")
                .getBytes(UTF_8));
        out.writeBytes(sound);
        out.writeBytes("\r\n--x--\r\n".getBytes(UTF_8));
        return browser.postBytes("/dictations", out.toByteArray(), "multipart/form-data; boundary=x");
    }

    private static byte[] sound() {
        java.nio.ByteBuffer wav = java.nio.ByteBuffer.allocate(844).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(UTF_8))
                .putInt(836)
                .put("WAVEfmt ".getBytes(UTF_8))
                .putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(16000).putInt(32000).putShort((short) 2);
        wav.putShort((short) 16).put("data".getBytes(UTF_8)).putInt(800);
        return wav.array();
    }

    private Document form(Browser browser, String docket) {
        until(() -> !dictations.languages().isEmpty());
        return PageTest.check(browser.get("/cases/" + docket + DIARY).body());
    }

    @Test
    void aDiaryIsDictatedCorrectedAndReadInAnotherLanguage() {
        String docket = theftUntil(PoliceReportFiled.class);
        try (Browser officer = officer(STATION, Duty.INVESTIGATOR)) {
            Document form = form(officer, docket);
            assertThat(form.select("select[name='_language.text'] option"))
                    .extracting(Element::text)
                    .containsExactly("Mizo", "English", "Hindi");
            Map<String, String> inputs = inputs(form.expectFirst("form[data-draft]"));
            inputs.put("text", "Typed before.");
            HttpResponse<String> answer = dictate(officer, inputs, "text", "lus", sound());
            assertThat(answer.statusCode()).isEqualTo(200);
            Document read = PageTest.check(answer.body());
            assertThat(read.text()).contains("Written by machine", "Heard in Mizo by sandbox/asr-lus--v1");
            Element accept = read.expectFirst("form[action$=/accepted]");
            Map<String, String> made = inputs(accept);
            assertThat(made.get("text")).startsWith("Typed before.").contains("scooter sen", "[Dictated in Mizo");

            Map<String, String> cut = new LinkedHashMap<>(made);
            cut.put("text", "Without its line");
            assertThat(officer.postRaw(accept.attr("action"), body(cut), "Accept", "text/html")
                            .statusCode())
                    .isEqualTo(422);
            made.merge("text", "", (text, _) -> text.replace("sen", "hring"));
            HttpResponse<String> accepted = officer.postRaw(accept.attr("action"), body(made));
            assertThat(accepted.statusCode()).isEqualTo(307);
            assertThat(Browser.location(accepted)).isEqualTo("/cases/" + docket + DIARY);
            Document filled =
                    PageTest.check(officer.postRaw(Browser.location(accepted), body(made), "Accept", "text/html")
                            .body());
            Map<String, String> last = inputs(filled.expectFirst("form[data-draft]"));
            assertThat(last.get("text")).contains("scooter hring");
            assertThat(last.get("requestKey")).isEqualTo(inputs.get("requestKey"));
            // Where the text comes from stands in the entry, also if the officer takes it out of the form.
            last.put("text", "Typed before. Ka scooter hring.");
            HttpResponse<String> recorded =
                    officer.postRaw(Browser.location(accepted), body(last), "Accept", "text/html");
            assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(302);
        }
        Recorded diary = docket(docket).all(DiaryWritten.class).getLast().recorded();
        until(() -> !dictations.of(diary.id()).isEmpty());
        Dictation dictation = dictations.of(diary.id()).getFirst();
        assertThat(((DiaryWritten) diary.entry()).text()).contains(dictation.number(), dictation.digest());
        assertThat(dictation.heard()).contains("sen");
        assertThat(dictation.accepted()).contains("hring");
        isReadBesideTheEntry(docket, diary, dictation);
        goesWithTheEntry(docket, diary);
    }

    private void isReadBesideTheEntry(String docket, Recorded diary, Dictation dictation) {
        String page = "/cases/" + docket + "/entries/" + diary.id();
        try (Browser officer = officer(STATION, Duty.STATION_OFFICER);
                Browser stranger = officer(STRANGER, Duty.STATION_OFFICER)) {
            assertThat(officer.get(page).body()).contains(page + "/languages");
            Document languages = PageTest.check(officer.get(page + "/languages").body());
            assertThat(languages.select("del").text()).contains("sen");
            assertThat(languages.select("ins").text()).contains("hring");
            assertThat(languages.text()).contains(dictation.number(), dictation.digest(), "Dictated in Mizo");
            assertThat(officer.download(page + "/languages/recordings/" + dictation.number())
                            .body())
                    .isEqualTo(sound());
            assertThat(officer.download(page + "/languages/aloud?component=text&language=lus")
                            .headers()
                            .firstValue("Content-Type"))
                    .hasValue("audio/wav");

            Document translated = PageTest.check(officer.post(
                            page + "/languages",
                            page + "/languages",
                            Map.of("component", "text", "from", "lus", "to", "en"))
                    .body());
            assertThat(translated.text()).contains("Translated by machine (sandbox/translation-lus-en--v1). Nobody");
            Map<String, String> inputs = inputs(translated.expectFirst("form[action$=/languages/accepted]"));
            inputs.put("text", "My green scooter was taken.");
            assertThat(officer.postRaw(page + "/languages/accepted", body(inputs))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(officer.postRaw(page + "/languages/accepted", body(inputs), "Accept", "text/html")
                            .statusCode())
                    .as("accepted once")
                    .isEqualTo(404);
            assertThat(Jsoup.parse(officer.get(page + "/languages").body()).text())
                    .contains("Translated by machine, accepted by a person", "My green scooter was taken.");

            for (String other :
                    List.of("", "/aloud?component=text&language=lus", "/recordings/" + dictation.number())) {
                assertThat(stranger.get(page + "/languages" + other).statusCode())
                        .as(other)
                        .isEqualTo(404);
            }
        }
        assertThat(accessJournal.of(docket(docket).id(), 20))
                .extracting(AccessJournal.Access::what)
                .contains("translation");
    }

    private void goesWithTheEntry(String docket, Recorded diary) {
        Outcome erased = erasure.erase(new Erasure.Order(
                new OfficeCode(COURT),
                demonstration.officer(new OfficeCode(COURT), Duty.MAGISTRATE),
                docket(docket).id(),
                List.of(diary.id()),
                Set.of(Group.values()),
                "Order of a test",
                "erase-" + diary.id()));
        assertThat(erased).isInstanceOf(Outcome.Accepted.class);
        until(() -> dictations.of(diary.id()).isEmpty());
    }

    @Test
    void whatIsNoRecordingOrNoFormOfOursIsRefusedAndNothingTypedIsLost() {
        String docket = theftUntil(PoliceReportFiled.class);
        try (Browser officer = officer(STATION, Duty.INVESTIGATOR);
                Browser other = officer(STATION, Duty.STATION_OFFICER)) {
            Map<String, String> inputs = inputs(form(officer, docket).expectFirst("form[data-draft]"));
            inputs.put("text", "Typed before.");
            HttpResponse<String> picture = dictate(officer, inputs, "text", "lus", "<svg/>".getBytes(UTF_8));
            assertThat(picture.statusCode()).isEqualTo(422);
            Document refused = PageTest.check(picture.body());
            assertThat(refused.text()).contains("Choose a recording in WAV, MP3 or FLAC");
            assertThat(inputs(refused.expectFirst("main form"))).containsEntry("text", "Typed before.");
            assertThat(dictate(officer, inputs, "text", "ta", sound()).statusCode())
                    .as("a language that is not offered")
                    .isEqualTo(422);
            Map<String, String> elsewhere = new LinkedHashMap<>(inputs);
            elsewhere.put("_form", "https://elsewhere.example/");
            assertThat(dictate(officer, elsewhere, "text", "lus", sound()).statusCode())
                    .isEqualTo(404);

            Document read =
                    Jsoup.parse(dictate(officer, inputs, "text", "lus", sound()).body());
            String recording = read.expectFirst("audio").attr("src");
            assertThat(officer.get(recording).statusCode()).isEqualTo(200);
            assertThat(other.get(recording).statusCode()).as("another officer").isEqualTo(404);
        }
    }

    @Test
    void theOperatorSeesCallsAndTheSandboxWhatWasExchanged() {
        try (Browser administrator = officer("MZ-HOME-ICJS", Duty.ADMINISTRATOR)) {
            until(() -> !dictations.languages().isEmpty());
            assertThat(PageTest.check(administrator.get("/connectors").body()).text())
                    .contains("Bhashini", "discovery asr", "Offered", "Compute for speech");
            assertThat(administrator.get("/sandbox").body()).contains("getModelsPipeline", "pipelineRequestConfig");
            assertThat(administrator
                            .post("/connectors", "/connectors/bhashini/retry", Map.of())
                            .statusCode())
                    .isEqualTo(302);
        }
    }
}
