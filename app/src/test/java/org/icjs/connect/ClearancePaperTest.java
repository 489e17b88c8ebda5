package org.icjs.connect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.icjs.connect.sandbox.DigiLockerStandIn.Wish;
import org.icjs.connect.xml.SafeXml;
import org.icjs.connect.xml.XmlSignature;
import org.icjs.docket.ClearanceEntry.Applicant;
import org.icjs.docket.ClearanceEntry.ClearanceApplied;
import org.icjs.docket.ClearanceEntry.ClearanceCertified;
import org.icjs.docket.ClearanceEntry.ClearanceFinding;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.Fact;
import org.icjs.docket.RecordEntry.CopyIssued;
import org.icjs.docket.RecordEntry.CopyKind;
import org.icjs.docket.Sex;
import org.icjs.identity.Duty;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.District;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Phone;
import org.icjs.kernel.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The certificate of clearance comes into the locker of who applied for it, and of nobody else. */
class ClearancePaperTest extends WithStandIns {
    private static final String SUPERINTENDENT = "MZ-SP-AIZAWL";
    private static final String NAME = "Lalremruata Sailo";
    private static final String PHONE = "9862012345";

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void forgetWrongTries() {
        jdbc.sql("delete from digilocker_miss").update();
    }

    private CaseId file(@Nullable CaseId docket, Entry entry, Instant at) {
        OfficeCode office = new OfficeCode(SUPERINTENDENT);
        Outcome outcome = journal.append(new Filing(
                office,
                demonstration.officer(office, Duty.SUPERVISOR),
                docket,
                entry,
                at,
                UUID.randomUUID().toString(),
                null,
                false));
        assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
        return Objects.requireNonNull(((Outcome.Accepted) outcome).receipt().docket());
    }

    private CaseId applied(Instant at) {
        return file(
                null,
                new ClearanceApplied(
                        null,
                        List.of(new Applicant(
                                null,
                                new PersonName(NAME),
                                Sex.MALE,
                                29,
                                new PersonName("Lalhmingliana"),
                                new Place("B-12, Ailawng", new District("261")),
                                new Phone("+91" + PHONE))),
                        "Employment",
                        "Mizoram Public Service Commission"),
                at);
    }

    private String pull(String number, String office, String name, String phone) {
        return ask(
                        "/connect/digilocker/pull-uri",
                        digiLocker().pullUri(new Wish("CLEAR", number, office, name, "", phone, ""), "both"))
                .body();
    }

    @Test
    void theApplicantPullsItSignedAndAnybodyElseGetsNothing() throws IOException {
        Instant at = Instant.now().minusSeconds(7200);
        CaseId file = applied(at);
        String number = docket(file.toString())
                .known(Fact.CLEARANCE_NUMBER)
                .orElseThrow()
                .value()
                .toString();
        assertThat(pull(number, SUPERINTENDENT, NAME, PHONE))
                .as("not decided yet")
                .contains("Status=\"9\"");

        Docket before = docket(file.toString());
        file(
                file,
                new ClearanceCertified(
                        new PersonRef(1),
                        before.entries().getFirst().id(),
                        at.plusSeconds(600),
                        ClearanceFinding.NOTHING_RECORDED,
                        null),
                at.plusSeconds(1200));

        assertThat(pull(number, SUPERINTENDENT, "Lalremruata Hnamte", PHONE)).contains("Status=\"0\"");
        assertThat(pull(number, SUPERINTENDENT, NAME, "9862012346")).contains("Status=\"0\"");
        assertThat(pull(number, "MZ-SP-LUNGLEI", NAME, PHONE)).contains("Status=\"0\"");
        assertThat(pull(number.replace("PCC ", ""), SUPERINTENDENT, NAME, PHONE))
                .as("the number of an FIR is another")
                .contains("Status=\"0\"");
        assertThat(docket(file.toString()).any(CopyIssued.class)).isFalse();

        Document answer = SafeXml.read(pull(number, SUPERINTENDENT, NAME, PHONE).getBytes(UTF_8))
                .orElseThrow();
        Element details =
                SafeXml.child(answer.getDocumentElement(), "DocDetails").orElseThrow();
        Document data = SafeXml.read(Base64.getDecoder()
                        .decode(SafeXml.text(details, "DataContent").orElseThrow()))
                .orElseThrow();
        assertThat(XmlSignature.holds(data, issuersKey().certificate())).isTrue();
        byte[] content =
                Base64.getDecoder().decode(SafeXml.text(details, "DocContent").orElseThrow());
        try (PDDocument pdf = Loader.loadPDF(content)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Certificate of clearance", "Superintendent of Police, Aizawl", number, NAME)
                    .contains("Lalhmingliana", "B-12, Ailawng", "Employment", "Mizoram Public Service Commission")
                    .contains("Nothing is recorded against the person", "Records searched at", "How far it reaches")
                    .doesNotContain(PHONE);
        }
        assertThat(docket(file.toString()).all(CopyIssued.class))
                .singleElement()
                .satisfies(issued -> assertThat(issued.entry().kind()).isEqualTo(CopyKind.CLEARANCE_CERTIFICATE));
    }
}
