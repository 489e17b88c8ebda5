package org.icjs.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.icjs.connect.sandbox.DigiLockerStandIn.Wish;
import org.icjs.connect.sandbox.TestAuthority;
import org.icjs.connect.xml.SafeXml;
import org.icjs.docket.PoliceEntry.FirCopyGiven;
import org.icjs.paper.CodeOnSheet;
import org.icjs.verifier.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The copy of an FIR is pulled into a locker, and checked there without the server, by the verifier alone. */
class VerifyPaperTest extends WithStandIns {
    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private byte[] xml = new byte[0];
    private byte[] pdf = new byte[0];
    private Path issuer = folder;

    @BeforeEach
    void pull() throws IOException {
        String docket = theftUntil(FirCopyGiven.class);
        Wish wish = new Wish("FIRCP", firNumber(docket), STATION, "Lalṭhanpuii", "", "9436100017", "");
        String answer = ask("/connect/digilocker/pull-uri", digiLocker().pullUri(wish, "both"))
                .body();
        Document document = SafeXml.read(answer.getBytes(UTF_8)).orElseThrow();
        Element details =
                SafeXml.child(document.getDocumentElement(), "DocDetails").orElseThrow();
        xml = Base64.getDecoder().decode(SafeXml.text(details, "DataContent").orElse(""));
        pdf = Base64.getDecoder().decode(SafeXml.text(details, "DocContent").orElse(""));
        issuer = pem("issuer.pem", issuersKey().certificate());
    }

    private Path pem(String name, X509Certificate certificate) throws IOException {
        try {
            return Files.writeString(
                    folder.resolve(name),
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int verify(byte[] paper, Path by, String... more) throws IOException {
        said.reset();
        Path file = Files.write(folder.resolve("paper"), paper);
        List<String> words = new ArrayList<>(List.of("verify", file.toString(), "--issuer", by.toString()));
        words.addAll(List.of(more));
        return Main.run(words.toArray(String[]::new), new PrintStream(said), new PrintStream(said));
    }

    private byte[] flipped(byte[] whole, int at) {
        byte[] changed = whole.clone();
        changed[at] ^= 1;
        return changed;
    }

    @Test
    void theDataThePdfAndTheCodeAreTheIssuersAndOneChangedByteIsFound() throws IOException, NotFoundException {
        assertThat(verify(xml, issuer)).as(said::toString).isEqualTo(Main.VERIFIED);
        assertThat(said.toString(UTF_8))
                .contains("Verified: the data of paper in.icjs.sandbox-FIRCP-", "Issuer of papers");
        String text = new String(xml, UTF_8);
        byte[] before = text.substring(0, text.indexOf("<Certificate ")).getBytes(UTF_8);
        byte[] content = text.substring(0, text.indexOf("<KeyInfo")).getBytes(UTF_8);
        for (int at = before.length; at < content.length; at += 7) {
            assertThat(verify(flipped(xml, at), issuer)).as("data, byte %d", at).isEqualTo(Main.PROBLEM_FOUND);
        }

        assertThat(verify(pdf, issuer)).as(said::toString).isEqualTo(Main.VERIFIED);
        for (int at = 0; at < pdf.length; at += pdf.length / 400) {
            assertThat(verify(flipped(pdf, at), issuer)).as("PDF, byte %d", at).isEqualTo(Main.PROBLEM_FOUND);
        }
        byte[] longer = Arrays.copyOf(pdf, pdf.length + 1);
        assertThat(verify(longer, issuer)).isEqualTo(Main.PROBLEM_FOUND);
        assertThat(said.toString(UTF_8)).contains("added to this PDF after it was signed");

        byte[] code = CodeOnSheet.read(pdf).getBytes(UTF_8);
        assertThat(verify(code, issuer)).as(said::toString).isEqualTo(Main.VERIFIED);
        for (int at = 0; at < code.length; at++) {
            assertThat(verify(flipped(code, at), issuer))
                    .as("code, byte %d", at)
                    .isEqualTo(Main.PROBLEM_FOUND);
        }
        assertThat(verify(xml, issuer, "--code", new String(code, UTF_8)))
                .as(said::toString)
                .isEqualTo(Main.VERIFIED);
        byte[] others = xml;
        pull();
        assertThat(verify(xml, issuer, "--code", new String(code, UTF_8))).isEqualTo(Main.PROBLEM_FOUND);
        assertThat(xml).isNotEqualTo(others);
        assertThat(said.toString(UTF_8)).contains("the code is of another paper");
    }

    @Test
    void whoIsTrustedIsSaidByTheUserNotByThePaper() throws IOException {
        Path stranger = pem(
                "stranger.pem",
                new TestAuthority("Another", "", Clock.systemUTC())
                        .issue("Issuer of papers")
                        .certificate());
        for (byte[] paper : List.of(xml, pdf)) {
            assertThat(verify(paper, stranger)).isEqualTo(Main.PROBLEM_FOUND);
        }
        Path root = pem("root.pem", issuersKey().chain().getLast());
        for (byte[] paper : List.of(xml, pdf)) {
            assertThat(verify(paper, root)).as("issued by a trusted authority").isEqualTo(Main.VERIFIED);
        }
        assertThat(verify("a letter".getBytes(UTF_8), issuer)).isEqualTo(Main.PROBLEM_FOUND);
        assertThat(verify(xml, folder.resolve("nowhere.pem"))).isEqualTo(Main.CANNOT_TELL);
        assertThat(verify(xml, Files.writeString(folder.resolve("no.pem"), "none")))
                .isEqualTo(Main.CANNOT_TELL);
        assertThat(verify(pdf, issuer, "--json")).isEqualTo(Main.VERIFIED);
        assertThat(said.toString(UTF_8)).contains("\"verified\":true");
    }

    @Test
    void anArchiveCanStillKeepThePdf() throws IOException {
        Path file = Files.write(folder.resolve("signed.pdf"), pdf);
        ValidationResult found = PreflightParser.validate(file.toFile());
        assertThat(found.getErrorsList())
                .extracting(ValidationResult.ValidationError::getDetails)
                .isEmpty();
    }
}
