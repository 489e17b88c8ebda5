package org.icjs.prosecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.PROSECUTION;
import static org.icjs.docket.ACase.STATION;
import static org.icjs.docket.PaperJournal.nov;

import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.CourtEntry.BailSecurity;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.ProsecutionEntry;
import org.icjs.docket.ProsecutionEntry.BailStand;
import org.icjs.docket.ProsecutionEntry.ScrutinyOpinion;
import org.icjs.docket.Recorded;
import org.icjs.kernel.OfficerCode;
import org.junit.jupiter.api.Test;

class ProsecutionGatesTest {
    @Test
    void anOpinionThatFindsDefectsNamesThem() {
        ACase theft = ACase.ofTheft();
        Recorded draft = theft.has(
                STATION,
                nov(19, 10, 0),
                new PoliceEntry.ReportSentForScrutiny(PROSECUTION, List.of(ACCUSED), "He took it."));
        assertThat(theft.offers(ProsecutionEntry.OpinionGiven.class))
                .containsExactly(
                        Offer.of(Offer.Urgency.TASK, "request", draft.id()).by(PROSECUTION));
        assertThat(theft.refuses(
                        PROSECUTION,
                        nov(19, 12, 0),
                        new ProsecutionEntry.OpinionGiven(draft.id(), ScrutinyOpinion.DEFECTS_TO_CURE, null)))
                .containsExactly("opinion.remarksMissing");
        assertThat(theft.findings(
                        PROSECUTION,
                        nov(19, 12, 0),
                        new ProsecutionEntry.OpinionGiven(draft.id(), ScrutinyOpinion.FIT_TO_FILE, null)))
                .isEmpty();
    }

    @Test
    void aProsecutorIsAssignedOnceAnOfficeHasTheCase() {
        ACase theft = ACase.ofTheft();
        assertThat(theft.offers(ProsecutionEntry.ProsecutorAssigned.class)).isEmpty();
        theft.arrested();
        theft.applied();
        assertThat(theft.offers(ProsecutionEntry.ProsecutorAssigned.class))
                .containsExactly(Offer.of(Offer.Urgency.TASK).by(PROSECUTION));
        assertThat(theft.refuses(
                        PROSECUTION,
                        nov(6, 11, 0),
                        new ProsecutionEntry.ProsecutorAssigned(new OfficerCode("ELSEWHERE-1"))))
                .containsExactly("officer.notPosted");
    }

    @Test
    void bailIsRepliedToBeforeItIsDecided() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        Recorded application = theft.applied();
        ProsecutionEntry.BailReplied reply =
                new ProsecutionEntry.BailReplied(ACCUSED, application.id(), BailStand.OPPOSED, "Grave.");
        assertThat(theft.findings(PROSECUTION, nov(6, 11, 0), reply)).isEmpty();
        theft.has(COURT, nov(6, 12, 0), ACase.grant(application.id(), BailSecurity.BAIL_BOND, 1));
        assertThat(theft.offers(ProsecutionEntry.BailReplied.class)).isEmpty();
        assertThat(theft.contradicts(PROSECUTION, nov(6, 13, 0), reply)).containsExactly("bail.repliedTooLate");
    }

    @Test
    void custodyIsExtendedOfWhoIsHeldWhileTheInvestigationLasts() {
        ACase drugs = ACase.of(AFir.of("NDPS 21(c)").against("Zova"));
        ProsecutionEntry.CustodyExtensionSought sought =
                new ProsecutionEntry.CustodyExtensionSought(ACCUSED, "The laboratory has not reported.");
        assertThat(drugs.contradicts(PROSECUTION, nov(3, 9, 0), sought)).containsExactly("longerCustody.notHeld");
        drugs.arrested();
        assertThat(drugs.findings(PROSECUTION, nov(4, 9, 0), sought)).isEmpty();
        drugs.filed();
        assertThat(drugs.contradicts(PROSECUTION, nov(21, 9, 0), sought)).containsExactly("longerCustody.reportFiled");
    }

    @Test
    void aWithdrawalIsSoughtBeforeTheJudgment() {
        ACase theft = ACase.ofTheft();
        ProsecutionEntry.WithdrawalSought sought =
                new ProsecutionEntry.WithdrawalSought(ACCUSED, "No witness is left.");
        theft.argued();
        assertThat(theft.findings(PROSECUTION, nov(27, 9, 0), sought)).isEmpty();
        theft.has(COURT, nov(28, 9, 0), ACase.judgment(Verdict.ACQUITTED));
        assertThat(theft.contradicts(PROSECUTION, nov(28, 10, 0), sought)).containsExactly("withdrawal.judged");
    }
}
