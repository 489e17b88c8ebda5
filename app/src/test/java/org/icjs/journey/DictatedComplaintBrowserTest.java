package org.icjs.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.connect.SigningKey;
import org.icjs.connect.WithStandIns;
import org.icjs.connect.sandbox.DigiLockerStandIn.Wish;
import org.icjs.connect.xml.SafeXml;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import org.w3c.dom.Element;

/**
 * A complaint in Mizo, spoken into a telephone: written down by a machine, put right by who spoke, signed and registered at the station,
 * followed with a code; and the copy of the FIR, pulled into a locker and checked there without the server.
 */
class DictatedComplaintBrowserTest extends WithStandIns {
    private static final String PHONE = "+919862077044";
    private static final Pattern FIR_NUMBER = Pattern.compile("FIR (\\d+/\\d{4})");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aComplaintIsDictatedRegisteredFollowedAndItsCopyChecked() throws IOException {
        try (Chrome phone = Chrome.phone(port);
                Chrome desk = Chrome.desktop(port)) {
            phone.until(_ -> {
                phone.open("/citizen/complaint");
                return !phone.all("[data-dictate]").isEmpty();
            });
            phone.press("button[value=lus]");
            CitizenBrowserTest.choose(phone, "station", STATION);
            phone.type(phone.element("day"), "26/11/2026");
            phone.type(phone.element("fullName"), "Lalmuanpuia");
            dictate(phone);

            String said = phone.element("said").getDomProperty("value");
            assertThat(said).contains("scooter sen", "SHA-256");
            assertThat(phone.text("main")).contains("Khawl ziak");
            phone.picture("dictated-read");
            phone.script(
                    "const s = document.getElementById('said'); s.value = s.value.replace('scooter sen', 'scooter hring');");
            phone.press("form[action$='/accepted'] button");
            assertThat(phone.element("contents").getDomProperty("value")).contains("scooter hring");
            assertThat(phone.element("fullName").getDomProperty("value")).isEqualTo("Lalmuanpuia");
            phone.picture("dictated-complaint");
            send(phone);

            register(desk);
            phone.open("/citizen/complaint/mine");
            Matcher fir = FIR_NUMBER.matcher(phone.text("main"));
            assertThat(fir.find()).isTrue();
            follow(phone, fir.group());
            phone.press("a[href='/citizen/case/aloud']");
            assertThat(phone.text("main")).contains("Khawlin a chhiar", "sandbox/tts-lus--v1");
            phone.until(
                    _ -> Boolean.TRUE.equals(phone.script("return document.querySelector('audio').readyState > 0")));
            phone.picture("case-aloud");
            phone.open("/citizen/case/fir");
            assertThat(phone.text("main")).contains("scooter hring", "My green scooter was taken.");
            phone.picture("fir-translated");
            copyIsChecked(fir.group(1));
        }
    }

    /** As the complainant's locker pulls it, and as anybody checks it who has the issuer's certificate and a JDK. */
    private void copyIsChecked(String number) throws IOException {
        Wish wish = new Wish("FIRCP", number, STATION, "Lalmuanpuia", "", "9862077044", "");
        String answer = ask("/connect/digilocker/pull-uri", digiLocker().pullUri(wish, "both"))
                .body();
        Element details = SafeXml.child(
                        SafeXml.read(answer.getBytes(UTF_8)).orElseThrow().getDocumentElement(), "DocDetails")
                .orElseThrow();
        Path issuer = Files.writeString(folder.resolve("issuer.pem"), pem(issuersKey()));
        for (String part : List.of("DataContent", "DocContent")) {
            byte[] paper =
                    Base64.getDecoder().decode(SafeXml.text(details, part).orElse(""));
            assertThat(verify(paper, issuer)).as(part).isEqualTo(Main.VERIFIED);
            paper[paper.length / 2] ^= 1;
            assertThat(verify(paper, issuer)).as(part + ", altered").isEqualTo(Main.PROBLEM_FOUND);
        }
    }

    private static String pem(SigningKey key) {
        try {
            return "-----BEGIN CERTIFICATE-----\n"
                    + Base64.getMimeEncoder().encodeToString(key.certificate().getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int verify(byte[] paper, Path issuer) throws IOException {
        Path file = Files.write(folder.resolve("paper"), paper);
        PrintStream said = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        return Main.run(new String[] {"verify", file.toString(), "--issuer", issuer.toString()}, said, said);
    }

    /** With the microphone of the telephone. */
    private static void dictate(Chrome phone) {
        phone.click(phone.all("[data-dictate] summary").getFirst());
        assertThat(phone.element("spoken").getDomProperty("value")).isEqualTo("lus");
        phone.picture("dictate-open");
        phone.click(phone.all("[data-record]").getFirst());
        phone.until(_ -> phone.all("[data-stop]").getFirst().isDisplayed());
        Object recorded = phone.until(_ -> phone.script("return new Promise(d => setTimeout(() => d(true), 1200))"));
        assertThat(recorded).isEqualTo(true);
        phone.click(phone.all("[data-stop]").getFirst());
        phone.until(_ -> phone.script("return document.getElementById('audio').files.length")
                .equals(1L));
        phone.picture("dictate-recorded");
        phone.press("button[formaction='/citizen/complaint/dictated']");
    }

    private static void send(Chrome phone) {
        phone.type(phone.element("place"), "Biak in hnung kawng sir, Bawngkawn Brigade");
        phone.type(phone.element("value"), "45,000");
        phone.click(phone.all("input[name=capacity]").getFirst());
        phone.click(phone.all("input[name=sex]").get(1));
        phone.type(phone.element("address"), "C-12, Bawngkawn Brigade");
        phone.type(phone.element("phone"), "98620 77044");
        phone.press("main > form > p:last-child button[type=submit]");
        String code = CitizenBrowserTest.code(phone, PHONE);
        phone.open("/citizen/code");
        phone.type(phone.element("code"), code);
        phone.press("main form button.button[type=submit]");
        assertThat(phone.path()).isEqualTo("/citizen/complaint/mine");
    }

    private static void follow(Chrome phone, String number) {
        phone.open("/citizen/follow");
        phone.type(phone.element("number"), number);
        CitizenBrowserTest.choose(phone, "station", STATION);
        phone.type(phone.element("phone"), "98620 77044");
        phone.press("main form button.button[type=submit]");
        String code = CitizenBrowserTest.code(phone, PHONE, 2);
        phone.open("/citizen/code");
        phone.type(phone.element("code"), code);
        phone.press("main form button.button[type=submit]");
        assertThat(phone.path()).isEqualTo("/citizen/case");
        phone.picture("case-listen");
    }

    private void register(Chrome desk) {
        desk.as(
                demonstration
                        .officer(new OfficeCode(STATION), Duty.STATION_OFFICER)
                        .code(),
                Demonstration.PASSWORD);
        desk.open("/complaints");
        desk.press(desk.all(".icjs-list__what a").getLast());
        assertThat(desk.text("main")).contains("Dictated in Mizo by the complainant", "scooter hring");
        assertThat(desk.all("main audio")).hasSize(1);
        desk.picture("station-dictated-complaint");
        desk.press("#register button");
        assertThat(desk.element("f-contents").getDomProperty("value")).contains("scooter hring", "SHA-256");
        assertThat(desk.all("[data-dictate]")).isNotEmpty();
        desk.click(desk.all("[data-dictate] summary").getFirst());
        desk.picture("station-fir-dictated");
        desk.type(desk.named("sections.0").getFirst(), "BNS 303(2)\t");
        desk.click(desk.all("input[name=previousConviction][value=false]").getFirst());
        desk.press("form[data-draft] button[data-module='govuk-button'][data-prevent-double-click]");
        assertThat(desk.all(".govuk-error-summary").stream().map(WebElement::getText))
                .isEmpty();
        assertThat(desk.path()).contains("/entries/");
        String entry = desk.path().replaceAll("\\?.*", "");
        desk.until(_ -> {
            desk.open(entry + "/languages");
            return !desk.all("del").isEmpty();
        });
        assertThat(desk.all("del").getFirst().getDomProperty("textContent")).contains("sen");
        desk.click(desk.all("main details summary").getFirst());
        desk.picture("entry-languages");
        WebElement from = desk.element("from-contents");
        desk.script("arguments[0].value = 'lus'; document.getElementById('to-contents').value = 'hi';", from);
        desk.press("form[action$='/languages'] button");
        assertThat(desk.text("section")).contains("Translated by machine");
        desk.picture("entry-translated");
        // A stand-in knows no Hindi; the complainant reads Mizo, so that is what is accepted.
        desk.script("document.getElementById('from-contents').value = 'en';"
                + "document.getElementById('to-contents').value = 'lus';");
        desk.press("form[action$='/languages'] button");
        desk.script("document.getElementById('text').value = 'My green scooter was taken.';");
        desk.press("form[action$='/languages/accepted'] button");
        assertThat(desk.text("main")).contains("accepted by a person", "My green scooter was taken.");
        desk.picture("entry-accepted");
    }

    /** A station officer without a script, and one whose service fails meanwhile: nothing that was typed is lost. */
    @Test
    void anOfficerDictatesThePageWithoutScriptByAFile() throws IOException {
        Path file = Files.createTempFile("said", ".wav");
        Files.write(file, wav());
        try (Chrome desk = Chrome.plain(port)) {
            desk.as(
                    demonstration
                            .officer(new OfficeCode(STATION), Duty.STATION_OFFICER)
                            .code(),
                    Demonstration.PASSWORD);
            desk.open("/acts/police.FirRegistered");
            desk.type(desk.named("complainants.0.name").getFirst(), "Lalnunmawii");
            desk.click(desk.all("[data-dictate] summary").getFirst());
            desk.element("f-contents-audio").sendKeys(file.toString());
            desk.press("button[formaction='/dictations']");
            assertThat(desk.element("said").getText()).contains("scooter sen");
            desk.picture("officer-dictated");
            desk.press("form[action$='/accepted'] button");
            assertThat(desk.path()).isEqualTo("/acts/police.FirRegistered");
            assertThat(desk.element("f-contents").getText()).contains("scooter sen", "Dictated in Mizo");
            assertThat(desk.named("complainants.0.name").getFirst().getAttribute("value"))
                    .isEqualTo("Lalnunmawii");
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] wav() {
        java.nio.ByteBuffer wav = java.nio.ByteBuffer.allocate(844).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        java.nio.charset.Charset ascii = java.nio.charset.StandardCharsets.US_ASCII;
        wav.put("RIFF".getBytes(ascii))
                .putInt(836)
                .put("WAVEfmt ".getBytes(ascii))
                .putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(16000).putInt(32000).putShort((short) 2);
        wav.putShort((short) 16).put("data".getBytes(ascii)).putInt(800);
        return wav.array();
    }
}
