package org.icjs.courts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.ARRESTED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.INFORMANT;
import static org.icjs.docket.ACase.JAIL;
import static org.icjs.docket.ACase.STATION;
import static org.icjs.docket.PaperJournal.nov;

import java.time.LocalDate;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.BailSecurity;
import org.icjs.docket.CourtEntry.HearingPurpose;
import org.icjs.docket.CourtEntry.LegalAid;
import org.icjs.docket.CourtEntry.Plea;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Offer;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.OfficeCode;
import org.junit.jupiter.api.Test;

class CourtGatesTest {
    private static final LocalDate IN_FOURTEEN_DAYS = LocalDate.of(2026, 11, 18);

    @Test
    void aProductionAfterADayIsLateButForTheJourney() {
        ACase theft = ACase.ofTheft().forwarded();
        assertThat(theft.findings(COURT, nov(4, 10, 0), ACase.production(true))).isEmpty();
        assertThat(theft.contradicts(COURT, nov(4, 10, 1), ACase.production(true)))
                .containsExactly("production.late");
    }

    @Test
    void theMagistrateSatisfiesHimself() {
        CourtEntry.ArresteeProduced nothing =
                new CourtEntry.ArresteeProduced(ACCUSED, true, false, false, LegalAid.DECLINED, null);
        assertThat(ACase.ofTheft().forwarded().contradicts(COURT, nov(4, 9, 0), nothing))
                .containsExactly("production.relativeNotTold", "production.noDiary");
        assertThat(ACase.ofTheft().arrested().contradicts(COURT, nov(4, 9, 0), ACase.production(true)))
                .containsExactly("production.notForwarded");
    }

    @Test
    void aRemandIsOfferedOnceThePersonIsProduced() {
        ACase theft = ACase.ofTheft().forwarded();
        assertThat(theft.offers(CourtEntry.RemandOrdered.class)).isEmpty();
        theft.has(COURT, nov(4, 9, 0), ACase.production(true));
        assertThat(theft.offers(CourtEntry.RemandOrdered.class))
                .containsExactly(
                        Offer.of(Offer.Urgency.LIBERTY, "person", ACCUSED).by(COURT));
    }

    @Test
    void judicialCustodyNamesAJailAndPoliceCustodyNone() {
        ACase theft = ACase.ofTheft().produced();
        assertThat(theft.refuses(COURT, nov(4, 9, 30), ACase.remand(CustodyKind.JUDICIAL, null, IN_FOURTEEN_DAYS)))
                .containsExactly("remand.jailMissing");
        assertThat(theft.refuses(
                        COURT, nov(4, 9, 30), ACase.remand(CustodyKind.POLICE, JAIL, LocalDate.of(2026, 11, 8))))
                .containsExactly("remand.jailNotNeeded");
        assertThat(theft.refuses(
                        COURT,
                        nov(4, 9, 30),
                        ACase.remand(CustodyKind.JUDICIAL, new OfficeCode("MZ-PS-AIZAWL"), IN_FOURTEEN_DAYS)))
                .containsExactly("office.unfit");
    }

    @Test
    void theNextDateIsNotPast() {
        ACase theft = ACase.ofTheft().produced();
        assertThat(theft.refuses(
                        COURT, nov(4, 9, 30), ACase.remand(CustodyKind.JUDICIAL, JAIL, LocalDate.of(2026, 11, 3))))
                .containsExactly("date.past");
        assertThat(theft.findings(
                        COURT, nov(4, 9, 30), ACase.remand(CustodyKind.JUDICIAL, JAIL, LocalDate.of(2026, 11, 4))))
                .isEmpty();
    }

    @Test
    void aFirstOrderBeyondFifteenDaysContradicts() {
        ACase theft = ACase.ofTheft().produced();
        assertThat(theft.findings(
                        COURT, nov(4, 9, 30), ACase.remand(CustodyKind.JUDICIAL, JAIL, LocalDate.of(2026, 11, 19))))
                .isEmpty();
        assertThat(theft.contradicts(
                        COURT, nov(4, 9, 30), ACase.remand(CustodyKind.JUDICIAL, JAIL, LocalDate.of(2026, 11, 20))))
                .containsExactly("remand.firstOverFifteenDays");
    }

    @Test
    void policeCustodyIsFifteenDaysInAll() {
        ACase theft = ACase.ofTheft().produced();
        theft.has(COURT, nov(4, 9, 30), ACase.remand(CustodyKind.POLICE, null, LocalDate.of(2026, 11, 14)));
        theft.has(COURT, nov(14, 9, 0), ACase.production(true));
        assertThat(theft.findings(
                        COURT, nov(14, 9, 30), ACase.remand(CustodyKind.POLICE, null, LocalDate.of(2026, 11, 19))))
                .isEmpty();
        assertThat(theft.contradicts(
                        COURT, nov(14, 9, 30), ACase.remand(CustodyKind.POLICE, null, LocalDate.of(2026, 11, 20))))
                .containsExactly("remand.policeOverFifteenDays");
    }

    @Test
    void policeCustodyNeedsTheProductionInPersonEachTime() {
        LocalDate soon = LocalDate.of(2026, 11, 8);
        ACase byVideo = ACase.ofTheft().forwarded();
        byVideo.has(COURT, nov(4, 9, 0), ACase.production(false));
        assertThat(byVideo.contradicts(COURT, nov(4, 9, 30), ACase.remand(CustodyKind.POLICE, null, soon)))
                .containsExactly("remand.policeNotInPerson");
        assertThat(byVideo.findings(COURT, nov(4, 9, 30), ACase.remand(CustodyKind.JUDICIAL, JAIL, soon)))
                .isEmpty();
        ACase again = ACase.ofTheft().produced();
        again.has(COURT, nov(4, 9, 30), ACase.remand(CustodyKind.POLICE, null, soon));
        assertThat(again.contradicts(
                        COURT, nov(8, 9, 30), ACase.remand(CustodyKind.POLICE, null, LocalDate.of(2026, 11, 10))))
                .containsExactly("remand.policeNotProducedAgain");
    }

    @Test
    void thereIsNoRemandWithoutProductionOrCustody() {
        assertThat(ACase.ofTheft()
                        .arrested()
                        .contradicts(COURT, nov(4, 9, 30), ACase.remand(CustodyKind.JUDICIAL, JAIL, IN_FOURTEEN_DAYS)))
                .containsExactly("remand.notProduced");
        assertThat(ACase.ofTheft()
                        .contradicts(COURT, nov(4, 9, 30), ACase.remand(CustodyKind.JUDICIAL, JAIL, IN_FOURTEEN_DAYS)))
                .containsExactly("remand.notHeld", "remand.notProduced");
    }

    @Test
    void theGroundsWereGivenTwoHoursBeforeTheRemand() {
        ACase theft = ACase.ofTheft();
        theft.has(STATION, ARRESTED, ACase.arrest(nov(4, 7, 30), null));
        theft.has(
                STATION,
                nov(4, 8, 0),
                new PoliceEntry.ArresteeForwarded(ACCUSED, CustodyKind.JUDICIAL, "To be tried.", true));
        theft.has(COURT, nov(4, 9, 0), ACase.production(true));
        CourtEntry.RemandOrdered remand = ACase.remand(CustodyKind.JUDICIAL, JAIL, IN_FOURTEEN_DAYS);
        assertThat(theft.contradicts(COURT, nov(4, 9, 29), remand)).containsExactly("remand.groundsLate");
        assertThat(theft.findings(COURT, nov(4, 9, 30), remand)).isEmpty();
    }

    @Test
    void oneOrderOfCustodyADay() {
        ACase theft = ACase.ofTheft();
        theft.remanded();
        assertThat(theft.contradicts(
                        COURT, nov(4, 17, 0), ACase.remand(CustodyKind.JUDICIAL, JAIL, LocalDate.of(2026, 11, 17))))
                .containsExactly("remand.secondOnDay");
    }

    @Test
    void afterCognizanceCustodyRunsForFifteenDaysAtATime() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        theft.cognizance();
        assertThat(theft.contradicts(
                        COURT, nov(23, 10, 0), ACase.remand(CustodyKind.JUDICIAL, JAIL, LocalDate.of(2026, 12, 9))))
                .containsExactly("remand.overFifteenDaysAtATime");
        assertThat(theft.findings(
                        COURT, nov(23, 10, 0), ACase.remand(CustodyKind.JUDICIAL, JAIL, LocalDate.of(2026, 12, 8))))
                .isEmpty();
    }

    @Test
    void aBondHasNoSuretyAndABailBondHas() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        Recorded application = theft.applied();
        assertThat(theft.refuses(COURT, nov(6, 12, 0), ACase.grant(application.id(), BailSecurity.BOND, 1)))
                .containsExactly("bail.bondHasNoSurety");
        assertThat(theft.refuses(COURT, nov(6, 12, 0), ACase.grant(application.id(), BailSecurity.BAIL_BOND, 0)))
                .containsExactly("bail.bailBondNeedsSurety");
    }

    @Test
    void theProsecutorIsHeardWhereSevenYearsCanBeGiven() {
        ACase grave = ACase.of(AFir.of("BNS 118(2)").against("Zova"));
        grave.admitted();
        Recorded application = grave.applied();
        assertThat(grave.contradicts(COURT, nov(6, 12, 0), ACase.grant(application.id(), BailSecurity.BAIL_BOND, 1)))
                .containsExactly("bail.prosecutorUnheard");
        ACase theft = ACase.ofTheft();
        theft.admitted();
        Recorded other = theft.applied();
        assertThat(theft.findings(COURT, nov(6, 12, 0), ACase.grant(other.id(), BailSecurity.BAIL_BOND, 1)))
                .isEmpty();
    }

    @Test
    void bailIsARightInABailableCase() {
        ACase hurt = ACase.of(AFir.of("BNS 115(2)").against("Zova"));
        hurt.arrested();
        Recorded application = hurt.applied();
        assertThat(hurt.contradicts(COURT, nov(6, 12, 0), new CourtEntry.BailRefused(ACCUSED, application.id(), "No.")))
                .containsExactly("bail.refusedThoughBailable");
    }

    @Test
    void anApplicationIsDecidedOnceAndAnOrderIsAboutItsOwnPerson() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        Recorded granted = theft.granted(BailSecurity.BAIL_BOND, 1);
        CourtEntry.BailGranted order = (CourtEntry.BailGranted) granted.entry();
        assertThat(theft.offers(CourtEntry.BailGranted.class)).isEmpty();
        assertThat(theft.contradicts(
                        COURT, nov(6, 13, 0), new CourtEntry.BailRefused(ACCUSED, order.application(), "No.")))
                .containsExactly("bail.decided");
        assertThat(theft.refuses(
                        COURT, nov(6, 13, 0), new CourtEntry.BailRefused(INFORMANT, order.application(), "No.")))
                .containsExactly("entry.otherPerson");
        assertThat(theft.contradicts(COURT, nov(6, 11, 59), ACase.bond(granted.id(), 1)))
                .containsExactly("occurredAt.beforeGround");
    }

    @Test
    void aBondHasTheSuretiesThatTheOrderAsks() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        Recorded granted = theft.granted(BailSecurity.BAIL_BOND, 2);
        assertThat(theft.refuses(COURT, nov(7, 10, 0), ACase.bond(granted.id(), 1)))
                .containsExactly("bond.suretiesWanting");
        theft.has(COURT, nov(7, 10, 0), ACase.bond(granted.id(), 2));
        assertThat(theft.contradicts(COURT, nov(7, 11, 0), ACase.bond(granted.id(), 2)))
                .containsExactly("bond.second");
    }

    @Test
    void theJailIsOrderedToReleaseOnABondAndNotOnTheGrant() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        Recorded granted = theft.granted(BailSecurity.BAIL_BOND, 1);
        assertThat(theft.offers(CourtEntry.ReleaseOrdered.class)).isEmpty();
        assertThat(theft.refuses(COURT, nov(6, 13, 0), new CourtEntry.ReleaseOrdered(ACCUSED, granted.id())))
                .containsExactly("entry.unknown");
        Recorded bond = theft.has(COURT, nov(7, 10, 0), ACase.bond(granted.id(), 1));
        assertThat(theft.offers(CourtEntry.ReleaseOrdered.class))
                .containsExactly(Offer.of(Offer.Urgency.LIBERTY, "person", ACCUSED)
                        .with("ground", bond.id())
                        .by(COURT));
        theft.has(COURT, nov(7, 11, 0), new CourtEntry.ReleaseOrdered(ACCUSED, bond.id()));
        assertThat(theft.contradicts(COURT, nov(7, 12, 0), new CourtEntry.ReleaseOrdered(ACCUSED, bond.id())))
                .containsExactly("release.orderedTwice");
    }

    @Test
    void whoIsNotInJailIsReleasedByHisBond() {
        ACase theft = ACase.ofTheft().arrested();
        Recorded bond = theft.bonded();
        assertThat(theft.docket().person(ACCUSED).orElseThrow().custody()).isEqualTo(Party.Custody.ON_BAIL);
        assertThat(theft.offers(CourtEntry.ReleaseOrdered.class)).isEmpty();
        assertThat(theft.contradicts(COURT, nov(7, 11, 0), new CourtEntry.ReleaseOrdered(ACCUSED, bond.id())))
                .containsExactly("release.notInJail");
    }

    @Test
    void anAcquittalInJailIsAGroundOfReleaseAndAConvictionIsNot() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        theft.argued();
        Recorded acquittal = theft.has(COURT, nov(28, 11, 0), ACase.judgment(Verdict.ACQUITTED));
        assertThat(theft.offers(CourtEntry.ReleaseOrdered.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(28, 11, 30), new CourtEntry.ReleaseOrdered(ACCUSED, acquittal.id())))
                .isEmpty();
        Recorded conviction = theft.has(COURT, nov(28, 12, 0), ACase.judgment(Verdict.CONVICTED, "BNS 303(2)"));
        assertThat(theft.contradicts(COURT, nov(28, 12, 30), new CourtEntry.ReleaseOrdered(ACCUSED, conviction.id())))
                .containsExactly("release.convicted");
    }

    @Test
    void aReportIsReceivedComparedAndOnlyThenRegistered() {
        ACase theft = ACase.ofTheft();
        Recorded report = theft.filed();
        assertThat(theft.offers(CourtEntry.PoliceReportCompared.class)).isEmpty();
        assertThat(theft.contradicts(COURT, nov(20, 11, 0), new CourtEntry.CaseRegistered(report.id(), null)))
                .containsExactly("case.reportNotCompared");
        theft.has(COURT, nov(20, 12, 0), new CourtEntry.PoliceReportReceived(report.id()));
        assertThat(theft.refuses(COURT, nov(20, 13, 0), new CourtEntry.PoliceReportReceived(report.id())))
                .containsExactly("policeReport.receivedAlready");
        theft.has(COURT, nov(21, 10, 0), new CourtEntry.PoliceReportCompared(report.id(), false));
        assertThat(theft.offers(CourtEntry.CaseRegistered.class)).isEmpty();
        assertThat(theft.offers(CourtEntry.PoliceReportReturned.class))
                .containsExactly(
                        Offer.of(Offer.Urgency.TASK, "report", report.id()).by(COURT));
        theft.has(COURT, nov(21, 11, 0), new CourtEntry.PoliceReportReturned(report.id(), "No list."));
        assertThat(theft.refuses(COURT, nov(21, 12, 0), new CourtEntry.CaseRegistered(report.id(), null)))
                .containsExactly("handover.closed");
    }

    @Test
    void onlyTheCourtThatAReportWasSentToAnswersIt() {
        ACase theft = ACase.ofTheft();
        Recorded report = theft.filed();
        assertThat(theft.refuses(
                        new OfficeCode("MZ-JMFC-LUNGLEI"),
                        nov(20, 12, 0),
                        new CourtEntry.PoliceReportReceived(report.id())))
                .containsExactly("handover.otherOffice");
    }

    @Test
    void theChargeFollowsCopiesAndTheSectionsAlleged() {
        ACase theft = ACase.ofTheft().cognizance();
        assertThat(theft.contradicts(COURT, nov(24, 11, 0), ACase.charge("BNS 305")))
                .containsExactly("charge.noCopies", "charge.notAlleged");
        theft.has(COURT, nov(24, 11, 0), new CourtEntry.CopiesSupplied(ACCUSED, "All papers."));
        assertThat(theft.findings(COURT, nov(25, 11, 0), ACase.charge("BNS 303(2)")))
                .isEmpty();
        assertThat(theft.refuses(COURT, nov(25, 11, 0), ACase.charge("BNS 303(2)", "BNS 303(2)")))
                .containsExactly("list.repeated");
        assertThat(theft.refuses(COURT, nov(25, 11, 0), new CourtEntry.PleaRecorded(ACCUSED, Plea.GUILTY)))
                .containsExactly("plea.noCharge");
    }

    @Test
    void anAlteredChargeIsPleadedToAgain() {
        ACase theft = ACase.ofTheft().pleaded(Plea.GUILTY);
        assertThat(theft.offers(CourtEntry.PleaRecorded.class)).isEmpty();
        theft.has(COURT, nov(26, 11, 0), ACase.charge("BNS 305"));
        assertThat(theft.offers(CourtEntry.PleaRecorded.class)).hasSize(1);
    }

    @Test
    void argumentsFollowTheStatementOfTheAccused() {
        ACase theft = ACase.ofTheft().pleaded(Plea.NOT_GUILTY);
        theft.has(COURT, nov(26, 11, 0), new CourtEntry.EvidenceRecorded(INFORMANT, "It was mine.", true));
        CourtEntry.ArgumentsHeard early = new CourtEntry.ArgumentsHeard("Both.", LocalDate.of(2027, 1, 11));
        assertThat(theft.contradicts(COURT, nov(26, 13, 0), early))
                .containsExactly("arguments.accusedUnexamined", "arguments.judgmentLate");
        theft.has(COURT, nov(26, 12, 0), new CourtEntry.AccusedExamined(ACCUSED, "I found it.", null));
        assertThat(theft.findings(
                        COURT, nov(26, 13, 0), new CourtEntry.ArgumentsHeard("Both.", LocalDate.of(2027, 1, 10))))
                .isEmpty();
    }

    @Test
    void aConvictionNamesItsSectionsAndNothingElseDoes() {
        ACase theft = ACase.ofTheft().argued();
        assertThat(theft.refuses(COURT, nov(28, 11, 0), ACase.judgment(Verdict.CONVICTED)))
                .containsExactly("judgment.sectionsMissing");
        assertThat(theft.refuses(COURT, nov(28, 11, 0), ACase.judgment(Verdict.ACQUITTED, "BNS 303(2)")))
                .containsExactly("judgment.sectionsNotNeeded");
        assertThat(theft.contradicts(COURT, nov(28, 11, 0), ACase.judgment(Verdict.CONVICTED, "BNS 305")))
                .containsExactly("judgment.notCharged");
        assertThat(theft.contradicts(COURT, nov(28, 11, 0), ACase.judgment(Verdict.DISCHARGED)))
                .containsExactly("judgment.dischargeAfterCharge");
    }

    @Test
    void aPleaOfGuiltyNeedsNoArguments() {
        assertThat(ACase.ofTheft()
                        .pleaded(Plea.GUILTY)
                        .findings(COURT, nov(28, 11, 0), ACase.judgment(Verdict.CONVICTED, "BNS 303(2)")))
                .isEmpty();
        assertThat(ACase.ofTheft()
                        .pleaded(Plea.NOT_GUILTY)
                        .contradicts(COURT, nov(28, 11, 0), ACase.judgment(Verdict.CONVICTED, "BNS 303(2)")))
                .containsExactly("judgment.argumentsUnheard");
    }

    @Test
    void onlyTheConvictedAreSentenced() {
        ACase theft = ACase.ofTheft().argued();
        CourtEntry.SentencePassed sentence = new CourtEntry.SentencePassed(ACCUSED, null, 6, 0, 0, null, JAIL, null);
        assertThat(theft.refuses(COURT, nov(28, 11, 0), sentence)).containsExactly("sentence.notConvicted");
        theft.has(COURT, nov(28, 11, 0), ACase.judgment(Verdict.CONVICTED, "BNS 303(2)"));
        assertThat(theft.findings(COURT, nov(28, 12, 0), sentence)).isEmpty();
        assertThat(theft.refuses(
                        COURT, nov(28, 12, 0), new CourtEntry.SentencePassed(ACCUSED, null, 6, 0, 0, 15L, null, null)))
                .containsExactly("sentence.jailMissing", "sentence.defaultWithoutFine");
        theft.has(COURT, nov(28, 12, 0), sentence);
        assertThat(theft.contradicts(COURT, nov(28, 13, 0), sentence)).containsExactly("sentence.second");
    }

    @Test
    void aPrisonerIsOrderedFromTheJailThatHasHim() {
        ACase theft = ACase.ofTheft();
        CourtEntry.ProductionOrdered order =
                new CourtEntry.ProductionOrdered(ACCUSED, LocalDate.of(2026, 11, 18), HearingPurpose.REMAND);
        assertThat(theft.contradicts(COURT, nov(10, 10, 0), order)).containsExactly("production.notInJail");
        theft.admitted();
        assertThat(theft.findings(COURT, nov(10, 10, 0), order)).isEmpty();
        Recorded release = theft.releaseOrdered();
        theft.has(JAIL, nov(7, 11, 0), ACase.check(release.id(), PrisonEntry.OtherMatters.NONE_FOUND, null));
        theft.has(JAIL, nov(7, 12, 0), ACase.release(release.id(), true));
        assertThat(theft.contradicts(COURT, nov(10, 10, 0), order)).containsExactly("production.notInJail");
    }
}
