package org.icjs.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.PaperJournal.nov;

import java.time.Instant;
import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.AllActs;
import org.icjs.docket.ClearanceEntry.Applicant;
import org.icjs.docket.ClearanceEntry.ClearanceApplied;
import org.icjs.docket.ClearanceEntry.ClearanceCertified;
import org.icjs.docket.ClearanceEntry.ClearanceDeclined;
import org.icjs.docket.ClearanceEntry.ClearanceFinding;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Offer;
import org.icjs.docket.PaperJournal;
import org.icjs.docket.Party;
import org.icjs.docket.Recorded;
import org.icjs.docket.Sex;
import org.icjs.docket.Stage;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.District;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Phone;
import org.icjs.kernel.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A certificate of clearance: applied for, decided once, on records that were searched for it. */
class ClearanceGatesTest {
    private static final OfficeCode SP = new OfficeCode("MZ-SP-AIZAWL");
    private static final OfficerCode OFFICER = new OfficerCode("MZP-1031");
    private static final Instant APPLIED = nov(3, 10, 0);
    private static final Instant SEARCHED = nov(4, 11, 0);
    private static final Instant DECIDED = nov(4, 12, 0);

    private final PaperJournal journal = new PaperJournal(AllActs.find());
    private final CaseId file = journal.newCase();
    private final Recorded application = journal.record(
            file,
            SP,
            OFFICER,
            new ClearanceApplied(
                    null,
                    List.of(new Applicant(
                            null,
                            new PersonName("Lalremruata"),
                            Sex.MALE,
                            29,
                            new PersonName("Lalhmingliana"),
                            new Place("B-12, Ailawng", new District("261")),
                            new Phone("+919862012345"))),
                    "Employment",
                    "Mizoram Public Service Commission"),
            APPLIED);

    private ClearanceCertified certified(Instant searched, ClearanceFinding finding, @Nullable String records) {
        return new ClearanceCertified(new PersonRef(1), application.id(), searched, finding, records);
    }

    private List<String> against(Entry entry) {
        return journal.findings(file, SP, OFFICER, entry, DECIDED).stream()
                .map(Finding::code)
                .toList();
    }

    private <E extends Entry> List<Offer> offers(Class<E> type, Docket docket) {
        Act<?> act = journal.act(type);
        return act == null ? List.of() : act.offers(docket);
    }

    @Test
    void anApplicationOpensAFileOfItsOwnThatIsNoCase() {
        Docket docket = journal.docket(file);
        assertThat(docket.stage()).isEqualTo(Stage.CLEARANCE);
        assertThat(docket.known(Fact.CLEARANCE_NUMBER).orElseThrow().value()).hasToString("PCC 1/2026");
        assertThat(docket.people(Party.Capacity.APPLICANT)).hasSize(1);
        assertThat(docket.people(Party.Capacity.SUSPECT, Party.Capacity.ACCUSED))
                .isEmpty();
        assertThat(offers(ClearanceCertified.class, docket)).hasSize(1);
        assertThat(offers(ClearanceDeclined.class, docket)).hasSize(1);
    }

    @Test
    void whatIsRecordedIsStatedAndNothingElse() {
        assertThat(against(certified(SEARCHED, ClearanceFinding.NOTHING_RECORDED, null)))
                .isEmpty();
        assertThat(against(certified(SEARCHED, ClearanceFinding.RECORDED, "FIR 9/2024, pending in trial.")))
                .isEmpty();
        assertThat(against(certified(SEARCHED, ClearanceFinding.RECORDED, null)))
                .containsExactly("clearance.recordsMissing");
        assertThat(against(certified(SEARCHED, ClearanceFinding.NOTHING_RECORDED, "FIR 9/2024")))
                .containsExactly("clearance.recordsBesideNothing");
    }

    @Test
    void theRecordsAreSearchedBetweenApplicationAndCertificate() {
        assertThat(against(certified(APPLIED.minusSeconds(60), ClearanceFinding.NOTHING_RECORDED, null)))
                .containsExactly("clearance.searchedBefore");
        assertThat(against(certified(APPLIED, ClearanceFinding.NOTHING_RECORDED, null)))
                .isEmpty();
        assertThat(against(certified(DECIDED, ClearanceFinding.NOTHING_RECORDED, null)))
                .isEmpty();
        assertThat(against(certified(DECIDED.plusSeconds(60), ClearanceFinding.NOTHING_RECORDED, null)))
                .containsExactly("clearance.searchedAfter");
    }

    @Test
    void itIsDecidedOnce() {
        EntryId id = application.id();
        assertThat(against(new ClearanceDeclined(new PersonRef(1), id, "Withdrawn by the applicant.")))
                .isEmpty();
        journal.record(file, SP, OFFICER, certified(SEARCHED, ClearanceFinding.NOTHING_RECORDED, null), DECIDED);

        Docket docket = journal.docket(file);
        assertThat(docket.stage()).isEqualTo(Stage.CLEARANCE_DECIDED);
        assertThat(offers(ClearanceCertified.class, docket)).isEmpty();
        assertThat(offers(ClearanceDeclined.class, docket)).isEmpty();
        assertThat(against(new ClearanceDeclined(new PersonRef(1), id, "Late.")))
                .containsExactly("clearance.decided");
        assertThat(against(certified(SEARCHED, ClearanceFinding.NOTHING_RECORDED, null)))
                .containsExactly("clearance.decided");
    }
}
