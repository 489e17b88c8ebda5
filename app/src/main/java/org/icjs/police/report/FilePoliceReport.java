package org.icjs.police.report;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;
import static org.icjs.docket.Offer.Urgency.TASK;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.Offers;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.ProsecutionEntry.OpinionGiven;
import org.icjs.docket.ProsecutionEntry.ScrutinyOpinion;
import org.icjs.docket.Stage;
import org.springframework.stereotype.Component;

/** The charge sheet. Whatever the prosecution said of the draft, or did not say, it can be filed: LAW-REVIEW 10. */
@Component
class FilePoliceReport implements Act<PoliceReportFiled> {
    @Override
    public Class<PoliceReportFiled> entry() {
        return PoliceReportFiled.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return Offers.when(
                docket.investigating(), docket.at(Stage.REPORT_RETURNED) || scrutinised(docket) ? TASK : POSSIBLE);
    }

    @Override
    public List<Finding> findings(Docket docket, PoliceReportFiled act, Moment moment) {
        boolean returned = docket.at(Stage.REPORT_RETURNED);
        return new Findings()
                .contradict(!docket.investigating(), "", "report.alreadyFiled", "BNSS 193(9)")
                .contradict(
                        docket.known(Fact.INVESTIGATING_OFFICER).isEmpty(), "", "report.noInvestigator", "BNSS 193(3)")
                .refuse(returned && act.defectCured() == null, "/defectCured", "report.defectUnanswered", "BNSS 193(3)")
                .refuse(!returned && act.defectCured() != null, "/defectCured", "report.noDefect", "BNSS 193(3)")
                .addAll(SentUp.findings(docket, act.accused(), act.notSentUp()))
                .list();
    }

    private static boolean scrutinised(Docket docket) {
        return docket.any(OpinionGiven.class, opinion -> opinion.opinion() == ScrutinyOpinion.FIT_TO_FILE);
    }
}
