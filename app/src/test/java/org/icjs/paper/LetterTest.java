package org.icjs.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.preflight.ValidationResult;
import org.apache.pdfbox.preflight.parser.PreflightParser;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterTest {
    @Test
    void printsTheLettersOfMizoWithATypefaceOfItsOwn() throws IOException {
        byte[] pdf = Letter.pdf("Application", "en", List.of("Lalṭhanpuii, Âwmpuia, Khâwlek Ṭhuama – ₹ 500"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Lalṭhanpuii, Âwmpuia, Khâwlek Ṭhuama – ₹ 500");
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void aLetterThatTheTypefaceDoesNotHaveIsSeenToBeMissing() throws IOException {
        assertThat(text(List.of("卅 a\nb"))).contains("? a b");
    }

    @Test
    void whatDoesNotFitGoesToTheNextLineAndSheet() throws IOException {
        byte[] pdf = Letter.pdf("Long", "en", Collections.nCopies(60, "word ".repeat(40)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getHeight()).isBetween(841f, 842f);
            }
            assertThat(new PDFTextStripper().getText(document).split("word", -1))
                    .hasSize(60 * 40 + 1);
        }
    }

    private static String text(List<String> paragraphs) throws IOException {
        try (PDDocument document = Loader.loadPDF(Letter.pdf("Text", "en", paragraphs))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void anArchiveCanKeepIt() throws IOException {
        Path file = Files.createTempFile("letter", ".pdf");
        try {
            Files.write(
                    file,
                    Letter.pdf("Copy & <more>", "en", List.of("Lalṭhanpuii", "₹ 500"), "ICJS1|in.example-FIRCP-A"));
            ValidationResult found = PreflightParser.validate(file.toFile());
            assertThat(found.getErrorsList())
                    .extracting(ValidationResult.ValidationError::getDetails)
                    .isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void theCodeCanBeReadFromTheSheet() throws IOException, NotFoundException {
        byte[] pdf = Letter.pdf("Copy", "en", List.of("a"), "ICJS1|in.example-FIRCP-ABCDEFGHIJ|" + "x".repeat(400));
        assertThat(CodeOnSheet.read(pdf)).startsWith("ICJS1|in.example-FIRCP-ABCDEFGHIJ|xxx");
    }
}
