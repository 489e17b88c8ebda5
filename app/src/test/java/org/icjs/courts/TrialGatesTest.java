package org.icjs.courts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.INFORMANT;
import static org.icjs.docket.ACase.JAIL;
import static org.icjs.docket.PaperJournal.nov;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.BailSecurity;
import org.icjs.docket.CourtEntry.BeyondTerm;
import org.icjs.docket.CourtEntry.HearingPurpose;
import org.icjs.docket.CourtEntry.Side;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Party;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.ProsecutionEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.TrialEntry;
import org.icjs.docket.TrialEntry.AppealOutcome;
import org.icjs.docket.TrialEntry.Appellant;
import org.icjs.docket.TrialEntry.ApplicationKind;
import org.icjs.docket.TrialEntry.ExtendedPeriod;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a court does around the trial. */
class TrialGatesTest {
    private static final OfficeCode SESSION = new OfficeCode("MZ-DSJ-AIZAWL");

    @Test
    void aVictimsStatementNeedsAWomanAndComesBeforeTheTrial() {
        ACase assault = ACase.of(AFir.of("BNS 74").against("Zova"));
        assertThat(assault.offers(TrialEntry.StatementBeforeMagistrate.class)).hasSize(1);
        assertThat(assault.findings(COURT, nov(3, 10, 0), statement(true))).isEmpty();
        assertThat(assault.contradicts(COURT, nov(3, 10, 0), statement(false))).containsExactly("statement.noWoman");
        assertThat(ACase.ofTheft().contradicts(COURT, nov(3, 10, 0), statement(false)))
                .isEmpty();
        assertThat(ACase.ofTheft().charged().contradicts(COURT, nov(26, 10, 0), statement(true)))
                .containsExactly("statement.trialBegun");
        assault.has(COURT, nov(3, 10, 0), statement(true));
        assertThat(assault.offers(TrialEntry.StatementBeforeMagistrate.class)).isEmpty();
    }

    @Test
    void aCaseOfMurderIsCommittedAndThenStandsBeforeTheCourtOfSession() {
        ACase murder = ACase.of(AFir.of("BNS 103(1)").against("Zova"));
        TrialEntry.CaseCommitted commitment = new TrialEntry.CaseCommitted(SESSION);
        assertThat(murder.contradicts(COURT, nov(22, 10, 0), commitment)).containsExactly("commitment.noCognizance");
        murder.cognizance();
        assertThat(murder.offers(TrialEntry.CaseCommitted.class)).hasSize(1);
        assertThat(murder.contradicts(COURT, nov(24, 10, 0), commitment)).containsExactly("commitment.noCopies");
        murder.has(COURT, nov(24, 11, 0), new CourtEntry.CopiesSupplied(ACCUSED, "All papers."));
        assertThat(murder.findings(COURT, nov(25, 10, 0), commitment)).isEmpty();
        assertThat(murder.refuses(COURT, nov(25, 10, 0), new TrialEntry.CaseCommitted(COURT)))
                .containsExactly("commitment.sameCourt");
        murder.has(COURT, nov(25, 10, 0), commitment);
        assertThat(murder.docket().court()).isEqualTo(SESSION);
        assertThat(murder.docket().roles(SESSION)).containsExactly(OfficeRole.COURT);
        assertThat(murder.contradicts(COURT, nov(25, 11, 0), commitment)).containsExactly("commitment.second");
        assertThat(ACase.ofTheft().cognizance().offers(TrialEntry.CaseCommitted.class))
                .isEmpty();
    }

    @Test
    void timeIsExtendedAsFarAsTheLawSays() {
        ACase theft = ACase.ofTheft().argued();
        assertThat(theft.findings(COURT, nov(27, 10, 0), extension(ExtendedPeriod.JUDGMENT, LocalDate.of(2027, 1, 10))))
                .isEmpty();
        assertThat(theft.contradicts(
                        COURT, nov(27, 10, 0), extension(ExtendedPeriod.JUDGMENT, LocalDate.of(2027, 1, 11))))
                .containsExactly("extension.tooLong");
        assertThat(theft.findings(
                        COURT,
                        nov(27, 10, 0),
                        extension(ExtendedPeriod.FURTHER_INVESTIGATION, LocalDate.of(2028, 1, 1))))
                .isEmpty();
        assertThat(theft.refuses(
                        COURT, nov(27, 10, 0), extension(ExtendedPeriod.DOCUMENTS, LocalDate.of(2026, 11, 26))))
                .containsExactly("date.past");
        // Cognizance on 22 November 2026: ninety days and a hundred and eighty.
        assertThat(theft.findings(
                        COURT, nov(27, 10, 0), extension(ExtendedPeriod.COMMITMENT, LocalDate.of(2027, 8, 19))))
                .isEmpty();
        assertThat(theft.contradicts(
                        COURT, nov(27, 10, 0), extension(ExtendedPeriod.COMMITMENT, LocalDate.of(2027, 8, 20))))
                .containsExactly("extension.tooLong");
        ACase child = ACase.ofTheft().produced();
        assertThat(child.findings(
                        COURT, nov(5, 10, 0), extension(ExtendedPeriod.CHILD_INQUIRY, LocalDate.of(2027, 5, 4))))
                .isEmpty();
        assertThat(child.contradicts(
                        COURT, nov(5, 10, 0), extension(ExtendedPeriod.CHILD_INQUIRY, LocalDate.of(2027, 5, 5))))
                .containsExactly("extension.tooLong");
    }

    @Test
    void dischargeIsAskedForBeforeTheChargeAndABargainAfterIt() {
        ACase theft = ACase.ofTheft().cognizance();
        assertThat(theft.offers(TrialEntry.ApplicationTaken.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(24, 9, 0), application(ApplicationKind.DISCHARGE)))
                .isEmpty();
        assertThat(theft.contradicts(COURT, nov(24, 9, 0), application(ApplicationKind.PLEA_BARGAINING)))
                .containsExactly("application.notCharged");
        ACase charged = ACase.ofTheft().charged();
        assertThat(charged.findings(COURT, nov(26, 9, 0), application(ApplicationKind.PLEA_BARGAINING)))
                .isEmpty();
        assertThat(charged.contradicts(COURT, nov(26, 9, 0), application(ApplicationKind.DISCHARGE)))
                .containsExactly("application.charged");
        charged.has(COURT, nov(26, 9, 0), application(ApplicationKind.PLEA_BARGAINING));
        assertThat(charged.contradicts(COURT, nov(26, 10, 0), application(ApplicationKind.PLEA_BARGAINING)))
                .containsExactly("application.second");
        assertThat(charged.contradicts(
                        COURT,
                        nov(26, 10, 0),
                        new TrialEntry.ApplicationTaken(INFORMANT, ApplicationKind.DISCHARGE, "Let me go.")))
                .containsExactly("application.notAccused");
    }

    @Test
    void aBargainHasSixtyDaysAndOneReport() {
        ACase theft = ACase.ofTheft().charged();
        Recorded discharge = theft.has(COURT, nov(26, 8, 0), application(ApplicationKind.DISCHARGE));
        Recorded bargain = theft.has(COURT, nov(26, 9, 0), application(ApplicationKind.PLEA_BARGAINING));
        assertThat(theft.offers(TrialEntry.BargainTimeGiven.class)).hasSize(1);
        assertThat(theft.refuses(COURT, nov(26, 10, 0), time(discharge.id(), LocalDate.of(2026, 12, 1))))
                .containsExactly("bargain.otherApplication");
        assertThat(theft.findings(COURT, nov(26, 10, 0), time(bargain.id(), LocalDate.of(2027, 1, 25))))
                .isEmpty();
        assertThat(theft.contradicts(COURT, nov(26, 10, 0), time(bargain.id(), LocalDate.of(2027, 1, 26))))
                .containsExactly("bargain.tooLong");
        Recorded given = theft.has(COURT, nov(26, 10, 0), time(bargain.id(), LocalDate.of(2027, 1, 25)));
        assertThat(theft.contradicts(COURT, nov(26, 11, 0), time(bargain.id(), LocalDate.of(2027, 1, 25))))
                .containsExactly("bargain.second");
        TrialEntry.DispositionReported report =
                new TrialEntry.DispositionReported(ACCUSED, given.id(), true, "He pays.");
        assertThat(theft.offers(TrialEntry.DispositionReported.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(28, 10, 0), report)).isEmpty();
        theft.has(COURT, nov(28, 10, 0), report);
        assertThat(theft.offers(TrialEntry.DispositionReported.class)).isEmpty();
        assertThat(theft.contradicts(COURT, nov(28, 11, 0), report)).containsExactly("disposition.second");
    }

    @Test
    void documentsAreAnsweredOnceAndAfterTheirSupply() {
        ACase theft = ACase.ofTheft().cognizance();
        TrialEntry.DocumentsAnswered answer = new TrialEntry.DocumentsAnswered(ACCUSED, "The seizure list.");
        assertThat(theft.contradicts(COURT, nov(24, 9, 0), answer)).containsExactly("documents.notSupplied");
        theft.has(COURT, nov(24, 11, 0), new CourtEntry.CopiesSupplied(ACCUSED, "All papers."));
        assertThat(theft.offers(TrialEntry.DocumentsAnswered.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(25, 9, 0), answer)).isEmpty();
        theft.has(COURT, nov(25, 9, 0), answer);
        assertThat(theft.offers(TrialEntry.DocumentsAnswered.class)).isEmpty();
        assertThat(theft.contradicts(COURT, nov(25, 10, 0), answer)).containsExactly("documents.answered");
        theft.has(COURT, nov(25, 11, 0), new CourtEntry.CopiesSupplied(INFORMANT, "All papers."));
        assertThat(theft.contradicts(COURT, nov(25, 12, 0), new TrialEntry.DocumentsAnswered(INFORMANT, null)))
                .containsExactly("documents.notAccused");
    }

    @Test
    void anElectronicExaminationIsSignedOnce() {
        ACase theft = ACase.ofTheft().charged();
        theft.has(COURT, nov(26, 10, 0), new CourtEntry.AccusedExamined(ACCUSED, "It was not I.", false));
        assertThat(theft.offers(TrialEntry.ExaminationSigned.class)).isEmpty();
        Recorded examined =
                theft.has(COURT, nov(26, 11, 0), new CourtEntry.AccusedExamined(ACCUSED, "It was not I.", true));
        TrialEntry.ExaminationSigned signed = new TrialEntry.ExaminationSigned(ACCUSED, examined.id());
        assertThat(theft.offers(TrialEntry.ExaminationSigned.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(27, 11, 0), signed)).isEmpty();
        theft.has(COURT, nov(27, 11, 0), signed);
        assertThat(theft.contradicts(COURT, nov(27, 12, 0), signed)).containsExactly("signature.second");
    }

    @Test
    void furtherInvestigationIsPermittedDuringTheTrial() {
        TrialEntry.FurtherInvestigationPermitted permitted =
                new TrialEntry.FurtherInvestigationPermitted("A new witness.");
        ACase theft = ACase.ofTheft();
        assertThat(theft.contradicts(COURT, nov(5, 10, 0), permitted)).containsExactly("further.investigating");
        theft.charged();
        assertThat(theft.offers(TrialEntry.FurtherInvestigationPermitted.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(26, 10, 0), permitted)).isEmpty();
        theft.has(COURT, nov(28, 10, 0), ACase.judgment(Verdict.ACQUITTED));
        assertThat(theft.contradicts(COURT, nov(28, 11, 0), permitted)).containsExactly("further.judged");
    }

    @Test
    void onlyAChildOfSixteenOrSeventeenIsAssessed() {
        TrialEntry.ChildAssessed assessed = new TrialEntry.ChildAssessed(ACCUSED, false, "He understood little.");
        assertThat(ACase.ofTheft().contradicts(COURT, nov(5, 10, 0), assessed)).containsExactly("assessment.age");
        ACase theft = ACase.ofTheft();
        assertThat(theft.offers(TrialEntry.ChildAssessed.class)).isEmpty();
        theft.has(COURT, nov(5, 10, 0), assessed);
        assertThat(theft.contradicts(COURT, nov(6, 10, 0), assessed))
                .containsExactly("assessment.age", "assessment.second");
    }

    @Test
    void compensationIsForVictimsAndAwardedOnce() {
        ACase theft = ACase.ofTheft().argued();
        assertThat(theft.offers(TrialEntry.CompensationRecommended.class)).isEmpty();
        theft.has(COURT, nov(28, 10, 0), ACase.judgment(Verdict.ACQUITTED));
        assertThat(theft.offers(TrialEntry.CompensationRecommended.class)).hasSize(1);
        TrialEntry.CompensationRecommended recommended =
                new TrialEntry.CompensationRecommended(INFORMANT, "She lost her work.");
        assertThat(theft.findings(COURT, nov(28, 11, 0), recommended)).isEmpty();
        assertThat(theft.contradicts(
                        COURT, nov(28, 11, 0), new TrialEntry.CompensationRecommended(ACCUSED, "He was held.")))
                .containsExactly("compensation.notVictim");
        Recorded made = theft.has(COURT, nov(28, 11, 0), recommended);
        assertThat(theft.contradicts(COURT, nov(28, 12, 0), recommended)).containsExactly("compensation.recommended");
        TrialEntry.CompensationAwarded award = new TrialEntry.CompensationAwarded(INFORMANT, made.id(), 50_000);
        assertThat(theft.offers(TrialEntry.CompensationAwarded.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(29, 12, 0), award)).isEmpty();
        theft.has(COURT, nov(29, 12, 0), award);
        assertThat(theft.contradicts(COURT, nov(29, 13, 0), award)).containsExactly("compensation.awarded");
    }

    /** BNSS 395(2): thirty days after the sentence of a Magistrate, from the day after; the day before the last, the last, the day after. */
    @Test
    void aFineIsPaidOutWhenNoAppealCanChangeIt() {
        ACase theft = ACase.ofTheft().argued();
        Recorded judgment = theft.has(COURT, nov(28, 10, 0), ACase.judgment(Verdict.CONVICTED, "BNS 303(2)"));
        assertThat(theft.offers(TrialEntry.FinePaidOut.class)).isEmpty();
        Recorded sentence = theft.has(
                COURT, nov(28, 11, 0), new CourtEntry.SentencePassed(ACCUSED, null, 6, 0, 5000, null, JAIL, null));
        assertThat(theft.offers(TrialEntry.FinePaidOut.class)).hasSize(1);
        TrialEntry.FinePaidOut paid = new TrialEntry.FinePaidOut(ACCUSED, sentence.id(), 3000);
        for (int day : new int[] {30, 31}) {
            assertThat(theft.contradicts(COURT, nov(28, 12, 0).plus(Duration.ofDays(day - 1)), paid))
                    .as("day %s", day)
                    .containsExactly("fine.paidBeforeAppeal");
        }
        Instant after = nov(28, 12, 0).plus(Duration.ofDays(31));
        assertThat(theft.findings(COURT, after, paid)).isEmpty();
        assertThat(theft.contradicts(COURT, after, new TrialEntry.FinePaidOut(ACCUSED, sentence.id(), 5001)))
                .containsExactly("fine.morePaidOut");
        Recorded appeal = theft.has(
                COURT,
                nov(29, 10, 0),
                new TrialEntry.AppealFiled(ACCUSED, judgment.id(), TrialEntry.Appellant.CONVICT, null));
        assertThat(theft.contradicts(COURT, after, paid)).containsExactly("fine.paidBeforeAppeal");
        theft.has(
                COURT,
                nov(30, 10, 0),
                new TrialEntry.AppealDecided(ACCUSED, appeal.id(), TrialEntry.AppealOutcome.DISMISSED));
        assertThat(theft.findings(COURT, nov(30, 11, 0), paid)).isEmpty();
    }

    @Test
    void theCopyOfAJudgmentWaitsForWhoIsImprisoned() {
        ACase theft = ACase.ofTheft().argued();
        Recorded judgment = theft.has(COURT, nov(28, 10, 0), ACase.judgment(Verdict.CONVICTED, "BNS 303(2)"));
        assertThat(theft.offers(TrialEntry.JudgmentCopyGiven.class))
                .extracting(offer -> offer.urgency().name())
                .containsExactly("POSSIBLE");
        theft.has(COURT, nov(28, 11, 0), new CourtEntry.SentencePassed(ACCUSED, null, 6, 0, 0, null, JAIL, null));
        assertThat(theft.offers(TrialEntry.JudgmentCopyGiven.class))
                .extracting(offer -> offer.urgency().name())
                .containsExactly("TASK");
        TrialEntry.JudgmentCopyGiven copy = new TrialEntry.JudgmentCopyGiven(ACCUSED, judgment.id());
        assertThat(theft.findings(COURT, nov(28, 12, 0), copy)).isEmpty();
        theft.has(COURT, nov(28, 12, 0), copy);
        assertThat(theft.contradicts(COURT, nov(28, 13, 0), copy)).containsExactly("judgment.copyGiven");
    }

    @Test
    void aConvictAppealsOnceAndTheCourtOfAppealHasAPartInTheCase() {
        ACase theft = ACase.ofTheft().argued();
        Recorded acquittal = theft.has(COURT, nov(28, 10, 0), ACase.judgment(Verdict.ACQUITTED));
        assertThat(theft.contradicts(COURT, nov(28, 11, 0), appeal(acquittal.id(), Appellant.CONVICT, null)))
                .containsExactly("appeal.notConvicted");
        assertThat(theft.findings(COURT, nov(28, 11, 0), appeal(acquittal.id(), Appellant.STATE, SESSION)))
                .isEmpty();
        Recorded appeal = theft.has(COURT, nov(28, 11, 0), appeal(acquittal.id(), Appellant.STATE, SESSION));
        assertThat(theft.docket().roles(SESSION)).containsExactly(OfficeRole.COURT);
        assertThat(theft.contradicts(COURT, nov(28, 12, 0), appeal(acquittal.id(), Appellant.STATE, SESSION)))
                .containsExactly("appeal.second");
        TrialEntry.AppealDecided decided = new TrialEntry.AppealDecided(ACCUSED, appeal.id(), AppealOutcome.DISMISSED);
        assertThat(theft.offers(TrialEntry.AppealDecided.class)).hasSize(1);
        assertThat(theft.findings(SESSION, nov(29, 12, 0), decided)).isEmpty();
        theft.has(SESSION, nov(29, 12, 0), decided);
        assertThat(theft.contradicts(SESSION, nov(29, 13, 0), decided)).containsExactly("appeal.decided");
    }

    @Test
    void aConvictionSetAsideOnAppealFreesWhoIsInJail() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        theft.argued();
        Recorded judgment = theft.has(COURT, nov(28, 10, 0), ACase.judgment(Verdict.CONVICTED, "BNS 303(2)"));
        Recorded warrant = theft.has(
                COURT, nov(28, 11, 0), new CourtEntry.SentencePassed(ACCUSED, null, 6, 0, 0, null, JAIL, null));
        theft.has(JAIL, nov(28, 12, 0), new PrisonEntry.WarrantNoted(ACCUSED, warrant.id(), null, true));
        Recorded appeal = theft.has(COURT, nov(28, 13, 0), appeal(judgment.id(), Appellant.CONVICT, SESSION));
        Recorded altered = theft.has(
                SESSION,
                nov(29, 10, 0),
                new TrialEntry.AppealDecided(ACCUSED, appeal.id(), AppealOutcome.SENTENCE_ALTERED));
        assertThat(theft.offers(CourtEntry.ReleaseOrdered.class)).isEmpty();
        assertThat(theft.contradicts(COURT, nov(29, 11, 0), new CourtEntry.ReleaseOrdered(ACCUSED, altered.id())))
                .containsExactly("release.appealDidNotFree");
        Recorded freed = theft.has(
                SESSION,
                nov(29, 12, 0),
                new TrialEntry.AppealDecided(ACCUSED, appeal.id(), AppealOutcome.CONVICTION_SET_ASIDE));
        assertThat(theft.offers(CourtEntry.ReleaseOrdered.class)).hasSize(1);
        CourtEntry.ReleaseOrdered order = new CourtEntry.ReleaseOrdered(ACCUSED, freed.id());
        assertThat(theft.findings(COURT, nov(29, 13, 0), order)).isEmpty();
        theft.has(COURT, nov(29, 13, 0), order);
        assertThat(theft.offers(CourtEntry.ReleaseOrdered.class)).isEmpty();
    }

    @Test
    void theBondToAppearInAppealIsTakenOnceFromAnAccused() {
        ACase theft = ACase.ofTheft().charged();
        TrialEntry.AppealBondTaken bond = new TrialEntry.AppealBondTaken(ACCUSED, List.of());
        assertThat(theft.offers(TrialEntry.AppealBondTaken.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(26, 12, 0), bond)).isEmpty();
        assertThat(theft.contradicts(COURT, nov(26, 12, 0), new TrialEntry.AppealBondTaken(INFORMANT, List.of())))
                .containsExactly("appealBond.notAccused");
        theft.has(COURT, nov(26, 12, 0), bond);
        assertThat(theft.contradicts(COURT, nov(26, 13, 0), bond)).containsExactly("appealBond.second");
    }

    @Test
    void aDeathInJailWaitsForAnInquiryUntilTheBodyIsSent() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        Recorded death = theft.has(JAIL, nov(10, 3, 0), new PrisonEntry.PrisonerDied(ACCUSED, "In his sleep."));
        assertThat(theft.docket().person(ACCUSED).orElseThrow().custody()).isEqualTo(Party.Custody.DIED);
        theft.has(COURT, nov(10, 9, 0), new TrialEntry.DeathInquired(ACCUSED, death.id(), false));
        assertThat(theft.offers(TrialEntry.DeathInquired.class))
                .extracting(offer -> offer.urgency().name())
                .containsExactly("LIBERTY");
        TrialEntry.DeathInquired sent = new TrialEntry.DeathInquired(ACCUSED, death.id(), true);
        assertThat(theft.findings(COURT, nov(10, 10, 0), sent)).isEmpty();
        theft.has(COURT, nov(10, 10, 0), sent);
        assertThat(theft.offers(TrialEntry.DeathInquired.class)).isEmpty();
        assertThat(theft.contradicts(COURT, nov(10, 11, 0), sent)).containsExactly("death.inquired");
    }

    @Test
    void anExecutiveMagistrateAuthorisesSevenDays() {
        ACase theft = ACase.ofTheft().produced();
        assertThat(theft.findings(COURT, nov(4, 9, 30), executive(LocalDate.of(2026, 11, 11))))
                .isEmpty();
        assertThat(theft.contradicts(COURT, nov(4, 9, 30), executive(LocalDate.of(2026, 11, 12))))
                .containsExactly("remand.executiveOverSevenDays");
    }

    @Test
    void thePapersOfAnExecutiveMagistrateAreSentOnce() {
        ACase theft = ACase.ofTheft().produced();
        Recorded order = theft.has(COURT, nov(4, 9, 30), executive(LocalDate.of(2026, 11, 11)));
        TrialEntry.RemandPapersSent papers = new TrialEntry.RemandPapersSent(ACCUSED, order.id());
        assertThat(theft.offers(TrialEntry.RemandPapersSent.class)).hasSize(1);
        assertThat(theft.findings(COURT, nov(5, 9, 30), papers)).isEmpty();
        theft.has(COURT, nov(5, 9, 30), papers);
        assertThat(theft.offers(TrialEntry.RemandPapersSent.class)).isEmpty();
        assertThat(theft.contradicts(COURT, nov(5, 10, 30), papers)).containsExactly("papers.second");
        ACase usual = ACase.ofTheft();
        Recorded remand = usual.remanded();
        assertThat(usual.offers(TrialEntry.RemandPapersSent.class)).isEmpty();
        assertThat(usual.contradicts(COURT, nov(5, 9, 30), new TrialEntry.RemandPapersSent(ACCUSED, remand.id())))
                .containsExactly("papers.notExecutive");
    }

    @Test
    void theInformantIsPresentWhenBailIsHeardInRapeOfAChild() {
        ACase rape = ACase.of(AFir.of("BNS 65(1)").against("Zova"));
        rape.admitted();
        Recorded application = rape.applied();
        rape.has(
                ACase.PROSECUTION,
                nov(6, 11, 0),
                new ProsecutionEntry.BailReplied(
                        ACCUSED, application.id(), ProsecutionEntry.BailStand.OPPOSED, "He would threaten her."));
        assertThat(rape.contradicts(COURT, nov(6, 12, 0), bail(application.id(), null)))
                .containsExactly("bail.informantAbsent");
        assertThat(rape.contradicts(COURT, nov(6, 12, 0), bail(application.id(), false)))
                .containsExactly("bail.informantAbsent");
        assertThat(rape.findings(COURT, nov(6, 12, 0), bail(application.id(), true)))
                .isEmpty();
    }

    @Test
    void aSentenceForLifeHasNoTermAndNeedsAJail() {
        ACase murder = ACase.of(AFir.of("BNS 103(1)").against("Zova")).argued();
        murder.has(COURT, nov(28, 10, 0), ACase.judgment(Verdict.CONVICTED, "BNS 103(1)"));
        assertThat(murder.findings(COURT, nov(28, 11, 0), life(0, JAIL))).isEmpty();
        assertThat(murder.refuses(COURT, nov(28, 11, 0), life(1, JAIL))).containsExactly("sentence.termBesideLife");
        assertThat(murder.refuses(COURT, nov(28, 11, 0), life(0, null))).containsExactly("sentence.jailMissing");
    }

    @Test
    void aSideHasTwoAdjournmentsAndWitnessesAreNotSentAway() {
        ACase theft = ACase.ofTheft().charged();
        LocalDate next = LocalDate.of(2026, 12, 10);
        assertThat(theft.refuses(COURT, nov(26, 10, 0), hearing(null, next, Side.ACCUSED, null)))
                .containsExactly("hearing.noReason");
        for (int i = 0; i < 2; i++) {
            assertThat(theft.findings(COURT, nov(26, 10 + i, 0), hearing("He is ill.", next, Side.ACCUSED, null)))
                    .isEmpty();
            theft.has(COURT, nov(26, 10 + i, 0), hearing("He is ill.", next, Side.ACCUSED, null));
        }
        assertThat(theft.contradicts(COURT, nov(27, 10, 0), hearing("He is ill.", next, Side.ACCUSED, null)))
                .containsExactly("hearing.thirdAdjournment");
        assertThat(theft.findings(COURT, nov(27, 10, 0), hearing("A landslide.", next, Side.PROSECUTION, true)))
                .isEmpty();
        assertThat(theft.contradicts(COURT, nov(27, 10, 0), hearing(null, LocalDate.of(2026, 11, 29), null, true)))
                .containsExactly("hearing.witnessesWait");
        assertThat(theft.findings(COURT, nov(27, 10, 0), hearing(null, LocalDate.of(2026, 11, 28), null, true)))
                .isEmpty();
    }

    private static TrialEntry.StatementBeforeMagistrate statement(boolean woman) {
        return new TrialEntry.StatementBeforeMagistrate(INFORMANT, "What happened.", true, woman);
    }

    private static TrialEntry.TimeExtended extension(ExtendedPeriod period, LocalDate until) {
        return new TrialEntry.TimeExtended(period, until, "Many witnesses.");
    }

    private static TrialEntry.ApplicationTaken application(ApplicationKind kind) {
        return new TrialEntry.ApplicationTaken(ACCUSED, kind, "As stated.");
    }

    private static TrialEntry.BargainTimeGiven time(EntryId application, LocalDate until) {
        return new TrialEntry.BargainTimeGiven(ACCUSED, application, until);
    }

    private static TrialEntry.AppealFiled appeal(EntryId judgment, Appellant by, @Nullable OfficeCode court) {
        return new TrialEntry.AppealFiled(ACCUSED, judgment, by, court);
    }

    private static CourtEntry.BailGranted bail(EntryId application, @Nullable Boolean informantPresent) {
        return new CourtEntry.BailGranted(
                ACCUSED, application, BailSecurity.BAIL_BOND, 20_000, 1, null, informantPresent);
    }

    private static CourtEntry.SentencePassed life(long months, @Nullable OfficeCode jail) {
        return new CourtEntry.SentencePassed(ACCUSED, null, months, 0, 0, null, jail, BeyondTerm.LIFE);
    }

    private static CourtEntry.RemandOrdered executive(LocalDate next) {
        return new CourtEntry.RemandOrdered(
                ACCUSED, null, CustodyKind.JUDICIAL, JAIL, next, "No Magistrate was there.", true);
    }

    private static CourtEntry.HearingHeld hearing(
            @Nullable String reason, LocalDate next, @Nullable Side side, @Nullable Boolean witnesses) {
        return new CourtEntry.HearingHeld(HearingPurpose.EVIDENCE, reason, next, side, witnesses);
    }
}
