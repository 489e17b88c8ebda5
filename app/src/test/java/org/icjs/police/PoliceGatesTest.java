package org.icjs.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.ARRESTED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.INFORMANT;
import static org.icjs.docket.ACase.LABORATORY;
import static org.icjs.docket.ACase.STATION;
import static org.icjs.docket.PaperJournal.nov;

import java.time.Duration;
import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.AllActs;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Finding;
import org.icjs.docket.Offer;
import org.icjs.docket.PaperJournal;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PoliceEntry.Article;
import org.icjs.docket.PoliceEntry.Delivery;
import org.icjs.docket.PoliceEntry.SeizureNature;
import org.icjs.docket.Recorded;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.Section;
import org.junit.jupiter.api.Test;

class PoliceGatesTest {
    @Test
    void aTheftAsksForItsValueAndAPreviousConviction() {
        assertThat(fir(AFir.of("BNS 303(2)").worth(null).previouslyConvicted(null)))
                .containsExactly("fir.valueMissing", "fir.previousConvictionMissing");
        assertThat(fir(AFir.of("BNS 118(1)").worth(null).previouslyConvicted(null)))
                .isEmpty();
    }

    @Test
    void aTheftUnderFiveThousandRupeesByAFirstOffenderIsNotCognizable() {
        assertThat(fir(AFir.of("BNS 303(2)").worth(4_999L))).containsExactly("fir.notCognizable");
        assertThat(fir(AFir.of("BNS 303(2)").worth(5_000L))).isEmpty();
        assertThat(fir(AFir.of("BNS 303(2)").worth(4_999L).previouslyConvicted(true)))
                .isEmpty();
    }

    @Test
    void oneCognizableOffenceMakesTheCaseCognizable() {
        assertThat(fir(AFir.of("BNS 115(2)"))).containsExactly("fir.notCognizable");
        assertThat(fir(AFir.of("BNS 115(2)", "BNS 118(1)"))).isEmpty();
    }

    @Test
    void anOffenceIsJudgedByTheLawOfItsDay() {
        AFir before = AFir.of("BNS 303(2)").offence(nov(1, 0, 0).minus(Duration.ofDays(900)), null);
        assertThat(fir(before)).containsExactly("fir.sectionNotInForce");
    }

    @Test
    void aSectionThatDoesNotExistIsRefused() {
        assertThat(fir(AFir.of("BNS 999"))).containsExactly("section.unknown");
        assertThat(fir(AFir.of("BNS 999 limb 2"))).containsExactly("section.unknown");
    }

    @Test
    void aLimbThatDoesNotExistIsRefused() {
        assertThat(fir(AFir.of("BNS 303(2) limb 99"))).containsExactly("section.noSuchLimb");
        assertThat(fir(AFir.of("BNS 103(1) limb 2"))).containsExactly("section.oneLimb");
        assertThat(fir(AFir.of("BNS 326 limb 1"))).containsExactly("section.noLimbs");
        assertThat(fir(AFir.of("BNS 303(2)", "BNS 303(2) limb 1"))).containsExactly("list.repeated");
        assertThat(fir(AFir.of("BNS 331(3) limb 1", "BNS 331(3) limb 2"))).isEmpty();
    }

    @Test
    void aLimbGoesWithValueAndPreviousConviction() {
        assertThat(fir(AFir.of("BNS 303(2) limb 1").worth(5_000L))).isEmpty();
        assertThat(fir(AFir.of("BNS 303(2) limb 1").worth(4_999L))).containsExactly("fir.limbNotMeant");
        assertThat(fir(AFir.of("BNS 303(2) limb 4").worth(4_999L))).containsExactly("fir.notCognizable");
        assertThat(fir(AFir.of("BNS 303(2) limb 1").worth(null)))
                .as("the limb is chosen, yet the value is evidence")
                .containsExactly("fir.valueMissing");
    }

    @Test
    void aSectionThatIsNotOnFileIsConfirmed() {
        assertThat(fir(AFir.of("NDPS 23(b)"))).containsExactly("fir.sectionNotOnFile");
    }

    @Test
    void timesOfAnFirFollowEachOther() {
        assertThat(fir(AFir.of("BNS 305").offence(nov(2, 9, 30), null))).containsExactly("fir.offenceAfterInformation");
        assertThat(fir(AFir.of("BNS 305").offence(nov(1, 9, 0), nov(1, 8, 0))))
                .containsExactly("fir.offenceEndsBeforeItBegins");
        PaperJournal journal = new PaperJournal(AllActs.find());
        assertThat(journal.findings(
                        journal.newCase(),
                        STATION,
                        ACase.OFFICER,
                        AFir.of("BNS 305").entry(),
                        nov(2, 8, 59)))
                .extracting(Finding::code)
                .containsExactly("fir.registeredBeforeInformation");
    }

    @Test
    void theCopyIsOwedToTheInformantOnce() {
        ACase theft = ACase.ofTheft();
        assertThat(theft.offers(PoliceEntry.FirCopyGiven.class))
                .containsExactly(Offer.of(Offer.Urgency.TASK, "person", INFORMANT));
        assertThat(theft.contradicts(STATION, nov(2, 9, 20), new PoliceEntry.FirCopyGiven(ACCUSED, Delivery.BY_HAND)))
                .containsExactly("firCopy.notInformant");
        theft.has(STATION, nov(2, 9, 20), new PoliceEntry.FirCopyGiven(INFORMANT, Delivery.BY_HAND));
        assertThat(theft.offers(PoliceEntry.FirCopyGiven.class)).isEmpty();
    }

    @Test
    void anArrestBeforeTheFirNeedsAReason() {
        ACase theft = ACase.ofTheft();
        var early = nov(2, 8, 59);
        assertThat(theft.refuses(STATION, early, ACase.arrest(early, null))).containsExactly("arrest.beforeFir");
        assertThat(theft.findings(STATION, early, ACase.arrest(early, null))
                        .getFirst()
                        .values())
                .containsExactly("2 Nov 2026, 08:59", "2 Nov 2026, 09:00");
        assertThat(theft.findings(STATION, early, ACase.arrest(early, "Caught in the act.")))
                .isEmpty();
        var same = nov(2, 9, 0);
        assertThat(theft.findings(STATION, same, ACase.arrest(same, null))).isEmpty();
    }

    @Test
    void groundsOfArrestAreGivenInTimeForARemandWithinADay() {
        ACase theft = ACase.ofTheft();
        assertThat(theft.findings(STATION, ARRESTED, ACase.arrest(ARRESTED, null)))
                .isEmpty();
        assertThat(theft.contradicts(STATION, ARRESTED, ACase.arrest(ARRESTED.minusSeconds(1), null)))
                .containsExactly("arrest.groundsBeforeArrest", "arrest.relativeToldBefore");
    }

    @Test
    void nobodyIsArrestedTwiceOrWithoutSuspicion() {
        ACase theft = ACase.ofTheft().arrested();
        PoliceEntry.PersonArrested again = ACase.arrest(ARRESTED.plusSeconds(60), null);
        assertThat(theft.offers(PoliceEntry.PersonArrested.class)).isEmpty();
        assertThat(theft.refuses(STATION, ARRESTED.plusSeconds(60), again))
                .as("the address is known from the first arrest")
                .containsExactly("known");
    }

    @Test
    void withoutACognizableOffenceThereIsNoArrestWithoutWarrant() {
        ACase hurt = ACase.of(AFir.of("BNS 115(2)").against("Zova"));
        assertThat(hurt.contradicts(STATION, ARRESTED, ACase.arrest(ARRESTED, null)))
                .containsExactly("arrest.notCognizable");
    }

    @Test
    void forwardingIsUrgentFromTheArrestUntilTheCourtHasThePerson() {
        ACase theft = ACase.ofTheft().arrested();
        assertThat(theft.offers(PoliceEntry.ArresteeForwarded.class))
                .containsExactly(Offer.of(Offer.Urgency.LIBERTY, "person", ACCUSED));
        PoliceEntry.ArresteeForwarded bare =
                new PoliceEntry.ArresteeForwarded(ACCUSED, CustodyKind.POLICE, "To find the tools.", false);
        assertThat(theft.contradicts(STATION, nov(4, 8, 0), bare)).containsExactly("forward.noDiary");
        theft.has(STATION, nov(4, 8, 0), bare);
        assertThat(theft.offers(PoliceEntry.ArresteeForwarded.class)).isEmpty();
        assertThat(theft.contradicts(STATION, nov(4, 8, 30), bare)).containsExactly("forward.twice", "forward.noDiary");
    }

    @Test
    void aMedicalExaminationWaitsAfterEachArrest() {
        ACase theft = ACase.ofTheft();
        PoliceEntry.ArresteeExamined exam =
                new PoliceEntry.ArresteeExamined(ACCUSED, new PersonName("Dr. Lala"), "Civil Hospital", "Fit.");
        assertThat(theft.contradicts(STATION, ARRESTED, exam)).containsExactly("medical.notArrested");
        theft.arrested();
        assertThat(theft.offers(PoliceEntry.ArresteeExamined.class)).hasSize(1);
        theft.has(STATION, ARRESTED.plusSeconds(60), exam);
        assertThat(theft.offers(PoliceEntry.ArresteeExamined.class)).isEmpty();
    }

    @Test
    void anActBeforeTheInformationContradictsIt() {
        assertThat(ACase.ofTheft().contradicts(STATION, nov(2, 8, 0), seizure(true)))
                .containsExactly("occurredAt.beforeFir");
    }

    @Test
    void aSeizureIsRecorded() {
        assertThat(ACase.ofTheft().contradicts(STATION, nov(3, 9, 0), seizure(false)))
                .containsExactly("seizure.notRecorded");
    }

    @Test
    void anExhibitGoesToOneLaboratoryAtATime() {
        ACase theft = ACase.ofTheft();
        assertThat(theft.offers(PoliceEntry.ExaminationRequested.class)).isEmpty();
        theft.has(STATION, nov(3, 9, 0), seizure(true));
        PoliceEntry.ExaminationRequested request =
                new PoliceEntry.ExaminationRequested(LABORATORY, theft.docket().exhibits(), "Whose print?");
        assertThat(theft.findings(STATION, nov(3, 10, 0), request)).isEmpty();
        theft.has(STATION, nov(3, 10, 0), request);
        assertThat(theft.contradicts(STATION, nov(3, 11, 0), request)).containsExactly("examination.exhibitAway");
    }

    @Test
    void anOfficerOfAnotherPostingIsNotAssigned() {
        assertThat(ACase.ofTheft()
                        .refuses(
                                STATION,
                                nov(2, 10, 0),
                                new PoliceEntry.InvestigatingOfficerAssigned(new OfficerCode("ELSEWHERE-1"))))
                .containsExactly("officer.notPosted");
    }

    @Test
    void sectionsAreAlteredToOthers() {
        ACase theft = ACase.ofTheft();
        assertThat(theft.refuses(STATION, nov(3, 10, 0), altered("BNS 303(2)"))).containsExactly("sections.same");
        assertThat(theft.findings(STATION, nov(3, 10, 0), altered("BNS 305"))).isEmpty();
    }

    @Test
    void aReturnedReportIsAnsweredAndOnlyThen() {
        ACase theft = investigated();
        assertThat(theft.refuses(STATION, nov(20, 10, 0), theft.report("Cured.")))
                .containsExactly("report.noDefect");
        Recorded report = theft.filed();
        assertThat(theft.contradicts(STATION, nov(20, 11, 0), theft.report(null)))
                .containsExactly("report.alreadyFiled");
        theft.has(COURT, nov(20, 12, 0), new CourtEntry.PoliceReportReceived(report.id()));
        theft.has(COURT, nov(20, 13, 0), new CourtEntry.PoliceReportReturned(report.id(), "No list."));
        assertThat(theft.offers(PoliceEntry.PoliceReportFiled.class)).containsExactly(Offer.of(Offer.Urgency.TASK));
        assertThat(theft.refuses(STATION, nov(21, 10, 0), theft.report(null)))
                .containsExactly("report.defectUnanswered");
        assertThat(theft.findings(STATION, nov(21, 10, 0), theft.report("List added.")))
                .isEmpty();
    }

    /** LAW-REVIEW 10: on the last day the report goes to the court, whatever the prosecution has or has not said. */
    @Test
    void scrutinyNeverBarsTheFiling() {
        ACase theft = investigated();
        theft.has(
                STATION,
                nov(19, 10, 0),
                new PoliceEntry.ReportSentForScrutiny(ACase.PROSECUTION, List.of(ACCUSED), "He took it."));
        PoliceEntry.PoliceReportFiled report =
                new PoliceEntry.PoliceReportFiled(null, COURT, null, null, List.of(INFORMANT), null, true, null);
        assertThat(theft.findings(STATION, nov(20, 10, 0), report)).isEmpty();
        assertThat(theft.contradicts(STATION, nov(20, 10, 0), new PoliceEntry.ReportSentForScrutiny(null, null, null)))
                .containsExactly("scrutiny.waiting");
    }

    @Test
    void theSamePersonIsNotBothSentUpAndNot() {
        PoliceEntry.PoliceReportFiled both = new PoliceEntry.PoliceReportFiled(
                null, COURT, List.of(ACCUSED), List.of(ACCUSED), List.of(INFORMANT), "He took it.", true, null);
        assertThat(investigated().refuses(STATION, nov(20, 10, 0), both)).containsExactly("report.sentAndNotSent");
        PoliceEntry.PoliceReportFiled victim = new PoliceEntry.PoliceReportFiled(
                null, COURT, List.of(INFORMANT), null, List.of(INFORMANT), "She took it.", true, null);
        assertThat(investigated().contradicts(STATION, nov(20, 10, 0), victim)).containsExactly("report.notSuspect");
    }

    private static ACase investigated() {
        ACase theft = ACase.ofTheft();
        theft.has(STATION, nov(2, 9, 30), new PoliceEntry.InvestigatingOfficerAssigned(ACase.OFFICER));
        return theft;
    }

    private static List<String> fir(AFir fir) {
        PaperJournal journal = new PaperJournal(AllActs.find());
        return journal.findings(journal.newCase(), STATION, ACase.OFFICER, fir.entry(), nov(2, 9, 10)).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void theDraftIsSentByTheInvestigatingOfficerAndNoReportIsFiledWithoutOne() {
        ACase theft = ACase.ofTheft();
        PoliceEntry.ReportSentForScrutiny draft =
                new PoliceEntry.ReportSentForScrutiny(ACase.PROSECUTION, List.of(ACCUSED), "He took it.");

        assertThat(theft.contradicts(STATION, nov(10, 10, 0), theft.report(null)))
                .contains("report.noInvestigator");
        theft.has(STATION, nov(2, 10, 0), new PoliceEntry.InvestigatingOfficerAssigned(new OfficerCode("PAPER-2")));
        assertThat(theft.contradicts(STATION, nov(10, 10, 0), draft)).containsExactly("scrutiny.notInvestigator");
        assertThat(theft.contradicts(STATION, nov(10, 10, 0), theft.report(null)))
                .doesNotContain("report.noInvestigator");
        theft.has(STATION, nov(3, 10, 0), new PoliceEntry.InvestigatingOfficerAssigned(ACase.OFFICER));
        assertThat(theft.contradicts(STATION, nov(10, 10, 0), draft)).isEmpty();
    }

    private static PoliceEntry.PropertySeized seizure(boolean recorded) {
        return new PoliceEntry.PropertySeized(
                null,
                SeizureNature.SEARCH,
                AFir.place("The back room"),
                null,
                List.of(new Article(null, "A screwdriver", "1", null, null, "BKN-1")),
                List.of(new PersonName("Rama"), new PersonName("Hmingi")),
                recorded);
    }

    private static PoliceEntry.SectionsAltered altered(String section) {
        return new PoliceEntry.SectionsAltered(List.of(Section.parse(section)), "It was a dwelling.");
    }
}
