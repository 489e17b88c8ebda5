package org.icjs.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.icjs.docket.RecordEntry.FactCorrected;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.icjs.verifier.Group;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    private static final OfficeCode STATION = new OfficeCode("MZ-PS-BAWNGKAWN");
    private static final OfficerCode OFFICER = new OfficerCode("MZP-1042");
    private static final Instant LATER = PaperJournal.nov(3, 10, 0);

    private final PaperJournal journal = new PaperJournal(List.of());
    private final CaseId id = journal.newCase();
    private final Recorded fir =
            journal.record(id, STATION, OFFICER, AFir.of("BNS 303(2)").entry(), AFir.INFORMED.plusSeconds(600));

    @Test
    void theNewValueStandsAndTheOldOneIsKeptBehindIt() {
        Recorded correction = correct("/propertyValueRupees", Group.OPEN, "95000");
        Known value = journal.docket(id).known(Fact.PROPERTY_VALUE).orElseThrow();
        assertThat(value.value()).isEqualTo(95_000L);
        assertThat(value.source()).isEqualTo(correction);
        assertThat(value.was()).isNotNull().returns(80_000L, Known::value).returns(fir, Known::source);
        assertThat(journal.docket(id).corrections()).containsExactly(correction.id());
        assertThat(journal.docket(id).entries()).contains(fir, correction);
    }

    @Test
    void aPersonInAListIsCorrectedByHisPlaceInIt() {
        correct("/complainants/0/name", Group.PROTECTED, "\"Lalthanmawii Sailo\"");
        Known name =
                journal.docket(id).known(Fact.PERSON_NAME, new PersonRef(1)).orElseThrow();
        assertThat(name.value()).isEqualTo(new PersonName("Lalthanmawii Sailo"));
        assertThat(name.group()).isEqualTo(Group.PROTECTED);
    }

    @Test
    void aCorrectionCanBeCorrectedAgain() {
        correct("/propertyValueRupees", Group.OPEN, "95000");
        correct("/propertyValueRupees", Group.OPEN, "90000");
        Known value = journal.docket(id).known(Fact.PROPERTY_VALUE).orElseThrow();
        assertThat(value.value()).isEqualTo(90_000L);
        Known before = Objects.requireNonNull(value.was());
        assertThat(before.value()).isEqualTo(95_000L);
        assertThat(before.was()).isNotNull().returns(80_000L, Known::value);
    }

    @Test
    void whatALaterActHasStatedAnewIsNotPutBack() {
        journal.record(
                id,
                STATION,
                OFFICER,
                new PoliceEntry.SectionsAltered(List.of(Section.parse("BNS 305")), "It was a dwelling."),
                LATER);
        correct("/sections", Group.OPEN, "[\"BNS 309(4)\"]");
        assertThat(journal.docket(id).known(Fact.SECTIONS_ALLEGED).orElseThrow().value())
                .isEqualTo(List.of(Section.parse("BNS 305")));
        assertThat(journal.docket(id).corrections()).hasSize(1);
    }

    @Test
    void onlyTheOfficeThatMadeTheEntryCorrectsIt() {
        assertThat(codes(new OfficeCode("MZ-CJM-AIZAWL"), "/propertyValueRupees", Group.OPEN, "1"))
                .containsExactly("correction.otherOffice");
    }

    @Test
    void aCorrectionStandsInTheGroupOfWhatItCorrects() {
        assertThat(codes(STATION, "/complainants/0/name", Group.OPEN, "\"Zova\""))
                .containsExactly("correction.group");
    }

    @Test
    void theNewValueMustFit() {
        assertThat(codes(STATION, "/propertyValueRupees", Group.OPEN, "\"much\""))
                .containsExactly("correction.value");
        assertThat(codes(STATION, "/propertyValueRupees", Group.OPEN, "{")).containsExactly("correction.value");
        assertThat(codes(STATION, "/complainants/9/name", Group.PROTECTED, "\"Zova\""))
                .containsExactly("correction.value");
    }

    @Test
    void whatTheSystemAssignedCanNotBeCorrected() {
        assertThat(codes(STATION, "/number", Group.OPEN, "\"FIR 9/2026\"")).containsExactly("correction.value");
        assertThat(codes(STATION, "/complainants/0/ref", Group.PROTECTED, "\"P9\""))
                .containsExactly("correction.value");
    }

    @Test
    void aComponentThatIsNotThereCanNotBeCorrected() {
        assertThat(codes(STATION, "/colour", Group.OPEN, "1")).contains("correction.value");
        assertThat(codes(STATION, "", Group.OPEN, "1")).contains("correction.value");
    }

    @Test
    void anEntryThatIsNotThereCanNotBeCorrected() {
        FactCorrected correction =
                new FactCorrected(new EntryId(id.id()), "/propertyValueRupees", Group.OPEN, "1", "Misread.");
        assertThat(journal.findings(id, STATION, OFFICER, correction, LATER))
                .extracting(Finding::code)
                .containsExactly("entry.unknown");
    }

    private Recorded correct(String component, Group group, String value) {
        FactCorrected correction = new FactCorrected(fir.id(), component, group, value, "Misread.");
        assertThat(journal.findings(id, STATION, OFFICER, correction, LATER)).isEmpty();
        return journal.record(id, STATION, OFFICER, correction, LATER);
    }

    private List<String> codes(OfficeCode office, String component, Group group, String value) {
        FactCorrected correction = new FactCorrected(fir.id(), component, group, value, "Misread.");
        return journal.findings(id, office, OFFICER, correction, LATER).stream()
                .map(Finding::code)
                .toList();
    }
}
