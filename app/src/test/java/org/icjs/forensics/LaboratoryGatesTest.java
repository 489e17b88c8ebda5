package org.icjs.forensics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.LABORATORY;
import static org.icjs.docket.ACase.STATION;
import static org.icjs.docket.PaperJournal.nov;

import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.ForensicEntry;
import org.icjs.docket.ForensicEntry.LabDivision;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PoliceEntry.Article;
import org.icjs.docket.PoliceEntry.SeizureNature;
import org.icjs.docket.Recorded;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.junit.jupiter.api.Test;

class LaboratoryGatesTest {
    private static final ExhibitRef FIRST = new ExhibitRef(1);
    private static final ExhibitRef SECOND = new ExhibitRef(2);
    private static final ExhibitRef KEPT = new ExhibitRef(3);

    private final ACase theft = ACase.ofTheft();
    private final Recorded request = request();

    @Test
    void aBrokenSealIsSentBackOrSaid() {
        assertThat(theft.contradicts(
                        LABORATORY, nov(4, 10, 0), new ForensicEntry.ExhibitsReceived(request.id(), null, false)))
                .containsExactly("receipt.sealsBroken");
        theft.has(LABORATORY, nov(4, 10, 0), new ForensicEntry.RequestReturned(request.id(), "Seal of E1 broken."));
        assertThat(theft.refuses(
                        LABORATORY, nov(4, 11, 0), new ForensicEntry.ExhibitsReceived(request.id(), null, true)))
                .containsExactly("handover.closed");
        assertThat(theft.offers(PoliceEntry.ExaminationRequested.class)).hasSize(1);
    }

    @Test
    void eachExhibitThatWasSentIsExaminedOnce() {
        Recorded receipt = received();
        assertThat(theft.offers(ForensicEntry.ExhibitExamined.class))
                .extracting(offer -> offer.preset().get("exhibit"))
                .containsExactly("E1", "E2");
        assertThat(theft.refuses(LABORATORY, nov(5, 10, 0), examined(receipt, KEPT)))
                .containsExactly("examination.exhibitNotSent");
        theft.has(LABORATORY, nov(5, 10, 0), examined(receipt, FIRST));
        assertThat(theft.offers(ForensicEntry.ExhibitExamined.class)).hasSize(1);
    }

    @Test
    void aReportAnswersForAllExhibits() {
        Recorded receipt = received();
        theft.has(LABORATORY, nov(5, 10, 0), examined(receipt, FIRST));
        ForensicEntry.ReportIssued report = new ForensicEntry.ReportIssued(receipt.id(), "The same hand.", true);
        assertThat(theft.contradicts(LABORATORY, nov(6, 10, 0), report)).containsExactly("labReport.unexamined");
        theft.has(LABORATORY, nov(5, 11, 0), examined(receipt, SECOND));
        assertThat(theft.offers(ForensicEntry.ReportIssued.class))
                .containsExactly(
                        Offer.of(Offer.Urgency.TASK, "receipt", receipt.id()).by(LABORATORY));
        assertThat(theft.findings(LABORATORY, nov(6, 10, 0), report)).isEmpty();
        Recorded issued = theft.has(LABORATORY, nov(6, 10, 0), report);
        assertThat(theft.contradicts(LABORATORY, nov(6, 11, 0), report)).containsExactly("labReport.second");
        assertThat(theft.contradicts(LABORATORY, nov(6, 11, 0), examined(receipt, SECOND)))
                .containsExactly("examination.afterReport");
        assertThat(theft.offers(PoliceEntry.LaboratoryReportReceived.class))
                .containsExactly(
                        Offer.of(Offer.Urgency.TASK, "report", issued.id()).by(STATION));
    }

    @Test
    void anotherLaboratoryHasNoPartInIt() {
        Recorded receipt = received();
        assertThat(theft.refuses(
                        new OfficeCode("MZ-FSL-KOLASIB"),
                        nov(5, 10, 0),
                        new ForensicEntry.ExaminationAssigned(
                                receipt.id(), LabDivision.FINGERPRINT, new OfficerCode("PAPER-2"))))
                .containsExactly("handover.otherOffice");
        assertThat(theft.refuses(
                        LABORATORY,
                        nov(5, 10, 0),
                        new ForensicEntry.ExaminationAssigned(
                                receipt.id(), LabDivision.FINGERPRINT, new OfficerCode("ELSEWHERE-2"))))
                .containsExactly("officer.notPosted");
    }

    private Recorded received() {
        return theft.has(LABORATORY, nov(4, 10, 0), new ForensicEntry.ExhibitsReceived(request.id(), null, true));
    }

    private Recorded request() {
        theft.has(
                STATION,
                nov(3, 9, 0),
                new PoliceEntry.PropertySeized(
                        null,
                        SeizureNature.SEARCH,
                        AFir.place("The back room"),
                        null,
                        List.of(article("A pane"), article("A tool"), article("A sack")),
                        List.of(new PersonName("Rama"), new PersonName("Hmingi")),
                        true));
        return theft.has(
                STATION,
                nov(3, 12, 0),
                new PoliceEntry.ExaminationRequested(LABORATORY, List.of(FIRST, SECOND), "Whose print?"));
    }

    private static Article article(String description) {
        return new Article(null, description, "1", null, null, "BKN-1");
    }

    private static ForensicEntry.ExhibitExamined examined(Recorded receipt, ExhibitRef exhibit) {
        return new ForensicEntry.ExhibitExamined(receipt.id(), exhibit, "Comparison", "Twelve points.");
    }
}
