package org.icjs.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.clocks.CourtTimings.appeal;
import static org.icjs.clocks.CourtTimings.commitment;
import static org.icjs.clocks.CourtTimings.convicted;
import static org.icjs.clocks.CourtTimings.disposal;
import static org.icjs.clocks.CourtTimings.petition;
import static org.icjs.clocks.CourtTimings.proclaimed;
import static org.icjs.clocks.CourtTimings.remand;
import static org.icjs.clocks.CourtTimings.told;
import static org.icjs.clocks.PaperCase.ACCUSED;
import static org.icjs.clocks.PaperCase.arrest;
import static org.icjs.clocks.PaperCase.at;
import static org.icjs.clocks.PaperCase.on;
import static org.icjs.clocks.Timings.LATER;
import static org.icjs.clocks.Timings.beforeCourt;
import static org.icjs.clocks.Timings.informedBefore;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.icjs.docket.ACase;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.BeyondTerm;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.PoliceEntry.SeizureNature;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.PrisonEntry.MercyAuthority;
import org.icjs.docket.PrisonEntry.MercyEvent;
import org.icjs.docket.ProcessEntry;
import org.icjs.docket.ProcessEntry.Disposal;
import org.icjs.docket.TrialEntry;
import org.icjs.docket.TrialEntry.Appellant;
import org.icjs.docket.TrialEntry.ExtendedPeriod;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.law.Offences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is peculiar to the clocks that courts and jails begin. */
class CourtRulesTest {
    private static final Instant MARCH = at(2026, 3, 10, 10, 0);

    @Test
    void theProsecutionIsNotifiedOfACommitmentOnceTheCaseHasAnOffice() {
        PaperCase before = committed().has(MARCH, bail(ACase.PROSECUTION)).has(hours(1), commitment());
        assertThat(one("commitmentNotified", before, hours(5)).status()).isEqualTo(Status.MET_ON_TIME);

        PaperCase never = committed().has(MARCH, commitment());
        assertThat(one("commitmentNotified", never, hours(23)).status()).isEqualTo(Status.RUNNING);
        assertThat(one("commitmentNotified", never, hours(24)).status()).isEqualTo(Status.BREACHED);

        assertThat(one("commitmentNotified", never.has(hours(25), bail(ACase.PROSECUTION)), hours(30))
                        .status())
                .isEqualTo(Status.MET_LATE);
    }

    @ParameterizedTest
    @CsvSource({"BNS 65(1), 1", "BNS 65(2), 1", "BNS 70(2), 1", "BNS 70(1), 0", "BNS 64(1), 0", "BNS 303(2), 0"})
    void noticeOfBailIsTimedInRapeOfAChild(String section, int clocks) {
        PaperCase on = informedBefore(new PaperCase(), MARCH, section).has(MARCH, bail(null));

        assertThat(all("bailNoticeGiven", on, MARCH)).hasSize(clocks);
    }

    @Test
    void noticeOfBailIsDueOnTheFifteenthDay() {
        PaperCase silent = informedBefore(new PaperCase(), MARCH, "BNS 65(1)").has(MARCH, bail(null));
        assertThat(one("bailNoticeGiven", silent, MARCH).lastDay()).isEqualTo(LocalDate.of(2026, 3, 25));
        assertThat(one("bailNoticeGiven", silent, at(2026, 3, 25, 23, 59)).status())
                .isEqualTo(Status.RUNNING);
        assertThat(one("bailNoticeGiven", silent, at(2026, 3, 26, 0, 0)).status())
                .isEqualTo(Status.BREACHED);

        PaperCase noticed = informedBefore(new PaperCase(), MARCH, "BNS 65(1)").has(MARCH, bail(ACase.PROSECUTION));
        assertThat(one("bailNoticeGiven", noticed, hours(3)).status()).isEqualTo(Status.MET_ON_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        // Arguments on 10 March: thirty days end on 9 April, forty-five on 24 April.
        "2026-04-01, 2026-04-09",
        "2026-04-09, 2026-04-09",
        "2026-04-15, 2026-04-15",
        "2026-04-24, 2026-04-24",
        "2026-05-30, 2026-04-24"
    })
    void aJudgmentIsExtendedToFortyFiveDaysInAll(LocalDate until, LocalDate last) {
        PaperCase on = beforeCourt(new PaperCase(), MARCH, "BNS 103(1)")
                .has(MARCH, new CourtEntry.ArgumentsHeard("Both sides.", LATER))
                .has(hours(2), extended(ExtendedPeriod.JUDGMENT, until));

        assertThat(one("sessionJudgment", on, hours(1)).lastDay())
                .as("before the order")
                .isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(one("sessionJudgment", on, hours(3)).lastDay()).isEqualTo(last);
    }

    @Test
    void whatWasExtendedSaysSoAndRestsOnTheOrder() {
        PaperCase on = beforeCourt(new PaperCase(), MARCH, "BNS 103(1)")
                .has(MARCH, new CourtEntry.ArgumentsHeard("Both sides.", LATER))
                .has(hours(2), extended(ExtendedPeriod.JUDGMENT, LocalDate.of(2026, 4, 20)));
        EntryId order = on.last();

        Deadline running = one("sessionJudgment", on, at(2026, 4, 20, 23, 59));
        assertThat(running.status()).isEqualTo(Status.RUNNING);
        assertThat(running.basis()).contains(order);
        assertThat(new ClockWording(Locale.ENGLISH).say(running.because()))
                .contains("9 Apr 2026")
                .endsWith("The time was made longer, until 20 Apr 2026.");
        assertThat(one("sessionJudgment", on, at(2026, 4, 21, 0, 0)).status()).isEqualTo(Status.BREACHED);
        assertThat(one("judgmentPronounced", on, hours(3)).lastDay())
                .as("another time")
                .isEqualTo(LocalDate.of(2026, 4, 24));
    }

    @Test
    void aCommitmentIsExtendedAsFarAsTheSettingReadsTheLaw() {
        PaperCase on = informedBefore(new PaperCase(), MARCH, "BNS 103(1)")
                .has(MARCH, new CourtEntry.CognizanceTaken(LATER))
                .has(hours(1), extended(ExtendedPeriod.COMMITMENT, LocalDate.of(2027, 3, 1)));

        assertThat(one("caseCommitted", on, hours(0)).lastDay()).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(one("caseCommitted", on, hours(2)).lastDay()).isEqualTo(LocalDate.of(2026, 9, 6));
        List<StateSettings.Setting> other =
                new ArrayList<>(StateSettings.shipped().all());
        other.add(new StateSettings.Setting("clock.commitmentDays", "270", LocalDate.of(2025, 1, 1), "Added."));
        Moment added = new Moment(hours(2), Offences.standard(), StateSettings.of(other));
        assertThat(rule("caseCommitted").in(on.docket(), added).getFirst().lastDay())
                .isEqualTo(LocalDate.of(2026, 12, 5));
    }

    @ParameterizedTest
    @CsvSource({"BNS 103(1), 1", "BNS 64(1), 1", "BNS 303(2), 0", "POCSO 6, 0"})
    void onlyWhatTheCourtOfSessionAloneTriesIsCommitted(String section, int clocks) {
        PaperCase on =
                informedBefore(new PaperCase(), MARCH, section).has(MARCH, new CourtEntry.CognizanceTaken(LATER));

        assertThat(all("caseCommitted", on, MARCH)).hasSize(clocks);
    }

    @Test
    void aChargeEndsTheWaitForACommitment() {
        PaperCase on = informedBefore(new PaperCase(), MARCH, "BNS 103(1)")
                .has(MARCH, new CourtEntry.CognizanceTaken(LATER))
                .has(hours(5), ACase.charge("BNS 103(1)"));

        assertThat(one("caseCommitted", on, hours(6)).status()).isEqualTo(Status.STOPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "15, BNS 103(1), 0",
        "16, BNS 103(1), 1",
        "17, BNS 103(1), 1",
        "18, BNS 103(1), 0",
        "17, BNS 303(2), 0",
        "17, BNS 64(1), 1",
        "17, BNS 118(2), 0"
    })
    void onlyAChildOfSixteenInAHeinousOffenceIsAssessed(long age, String section, int clocks) {
        PaperCase on =
                informedBefore(new PaperCase().accusedAged(age), MARCH, section).has(MARCH, ACase.production(true));

        assertThat(all("childAssessed", on, MARCH)).hasSize(clocks);
    }

    @Test
    void theSevenDaysOfAnExecutiveMagistrateAreInTheAggregate() {
        PaperCase on = informedBefore(new PaperCase(), MARCH, "BNS 303(2)")
                .has(MARCH, remand(true))
                .has(days(3), remand(true));
        assertThat(all("executiveRemandEnds", on, days(4)))
                .extracting(Deadline::lastDay)
                .containsExactly(LocalDate.of(2026, 3, 16));

        on.has(days(40), arrest(days(40), days(40))).has(days(41), remand(true));
        assertThat(all("executiveRemandEnds", on, days(41)))
                .extracting(Deadline::lastDay)
                .containsExactly(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 4, 26));
        assertThat(all(
                        "executiveRemandEnds",
                        informedBefore(new PaperCase(), MARCH, "BNS 303(2)").remanded(MARCH),
                        MARCH))
                .isEmpty();
    }

    @Test
    void whoHasPetitionedForMercyHasNoThirtyDaysAgain() {
        PaperCase first = told(new PaperCase(), MARCH, MercyEvent.CONFIRMED_AND_TIME_OVER);
        assertThat(all("mercyPetitionFiled", first, MARCH)).hasSize(1);
        assertThat(all("mercyPetitionToPresident", first, MARCH)).isEmpty();

        PaperCase again = told(new PaperCase().electronic(), MARCH, MercyEvent.DECIDED_BY_GOVERNOR)
                .has(days(1), petition(MercyAuthority.GOVERNOR))
                .has(days(2), new PrisonEntry.MercyInformed(ACCUSED, MercyEvent.DISMISSED_BY_SUPREME_COURT, LATER));
        assertThat(all("mercyPetitionFiled", again, days(3))).isEmpty();
        assertThat(one("mercyPetitionToPresident", again, days(3)).status())
                .as("a petition to the Governor is none to the President")
                .isEqualTo(Status.RUNNING);
    }

    @Test
    void theDayThatAProclamationNamesCountsWhereItIsLater() {
        PaperCase on = informedBefore(new PaperCase(), MARCH, "BNS 103(1)")
                .has(MARCH, CourtTimings.proclamation(LocalDate.of(2026, 5, 20)));
        assertThat(one("proclaimedAppears", on, MARCH).lastDay()).isEqualTo(LocalDate.of(2026, 5, 20));

        PaperCase soon = informedBefore(new PaperCase(), MARCH, "BNS 103(1)")
                .has(MARCH, CourtTimings.proclamation(LocalDate.of(2026, 3, 20)));
        assertThat(one("proclaimedAppears", soon, MARCH).lastDay()).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void onlyAProclaimedOffenderIsTriedOrHasJudgmentInAbsence() {
        PaperCase present = beforeCourt(new PaperCase(), MARCH, "BNS 103(1)")
                .has(MARCH, ACase.charge("BNS 103(1)"))
                .has(days(1), convicted("BNS 103(1)"));
        assertThat(all("trialInAbsence", present, days(2))).isEmpty();
        assertThat(all("appealAfterAbsence", present, days(2))).isEmpty();

        PaperCase caught = beforeCourt(new PaperCase(), MARCH, "BNS 103(1)");
        caught.has(MARCH, proclaimed(caught))
                .has(days(1), ACase.charge("BNS 103(1)"))
                .has(days(2), arrest(days(2), days(2)))
                .has(days(3), convicted("BNS 103(1)"));
        assertThat(one("trialInAbsence", caught, days(4)).status()).isEqualTo(Status.STOPPED);
        assertThat(all("appealAfterAbsence", caught, days(4))).isEmpty();
    }

    @Test
    void aSignatureIsTimedOnlyOfWhoIsHeldAndWasExaminedElectronically() {
        PaperCase held = informedBefore(new PaperCase(), MARCH, "BNS 303(2)").remanded(MARCH);
        assertThat(one("examinationSigned", held.has(days(1), examined(null)), days(1))
                        .status())
                .isEqualTo(Status.CANNOT_TELL);
        PaperCase inPerson =
                informedBefore(new PaperCase(), MARCH, "BNS 303(2)").remanded(MARCH);
        assertThat(all("examinationSigned", inPerson.has(days(1), examined(false)), days(1)))
                .isEmpty();
        PaperCase free = informedBefore(new PaperCase(), MARCH, "BNS 303(2)");
        assertThat(all("examinationSigned", free.has(days(1), examined(null)), days(1)))
                .isEmpty();
    }

    @Test
    void onlyAnAppealAgainstASentenceForRapeIsTimed() {
        PaperCase theft = beforeCourt(new PaperCase(), MARCH, "BNS 303(2)").has(MARCH, convicted("BNS 303(2)"));
        assertThat(all("appealDisposed", theft.has(days(1), appeal(theft)), days(2)))
                .isEmpty();
        PaperCase acquitted =
                beforeCourt(new PaperCase(), MARCH, "BNS 64(1)").has(MARCH, ACase.judgment(Verdict.ACQUITTED));
        acquitted.has(days(1), new TrialEntry.AppealFiled(ACCUSED, acquitted.some(), Appellant.STATE, null));
        assertThat(all("appealDisposed", acquitted, days(2))).isEmpty();
        PaperCase state = beforeCourt(new PaperCase(), MARCH, "BNS 64(1)").has(MARCH, convicted("BNS 64(1)"));
        state.has(days(1), new TrialEntry.AppealFiled(ACCUSED, state.some(), Appellant.STATE, null));
        assertThat(all("appealDisposed", state, days(2))).as("418(4)").hasSize(1);
    }

    @Test
    void theTimeToAppealIsThatOfTheCourtOfAppeal() {
        PaperCase theft = beforeCourt(new PaperCase(), MARCH, "BNS 303(2)")
                .has(MARCH, convicted("BNS 303(2)"))
                .has(hours(1), sentence(12));
        assertThat(one("appealToSession", theft, hours(2)).lastDay()).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(all("appealToHighCourt", theft, hours(2))).isEmpty();

        PaperCase sevenYears = beforeCourt(new PaperCase(), MARCH, "BNS 303(2)")
                .has(MARCH, convicted("BNS 303(2)"))
                .has(hours(1), sentence(84));
        assertThat(all("appealToSession", sevenYears, hours(2))).hasSize(1);
        PaperCase more = beforeCourt(new PaperCase(), MARCH, "BNS 303(2)")
                .has(MARCH, convicted("BNS 303(2)"))
                .has(hours(1), sentence(85));
        assertThat(all("appealToSession", more, hours(2))).isEmpty();
        assertThat(one("appealToHighCourt", more, hours(2)).lastDay()).isEqualTo(LocalDate.of(2026, 5, 9));
        more.has(days(3), new TrialEntry.AppealFiled(ACCUSED, more.some(), Appellant.STATE, null));
        assertThat(one("appealToHighCourt", more, days(4)).status())
                .as("the State’s appeal is not his")
                .isEqualTo(Status.RUNNING);
    }

    @Test
    void aSentenceForLifeIsAppealedFromToTheHighCourtAndOneOfDeathInThirtyDays() {
        PaperCase life = beforeCourt(new PaperCase(), MARCH, "BNS 303(2)")
                .has(MARCH, convicted("BNS 303(2)"))
                .has(hours(1), CourtTimings.beyondTerm(BeyondTerm.LIFE));
        assertThat(all("appealToHighCourt", life, hours(2))).hasSize(1);
        assertThat(all("appealFromDeath", life, hours(2))).isEmpty();
        PaperCase death = beforeCourt(new PaperCase(), MARCH, "BNS 103(1)")
                .has(MARCH, convicted("BNS 103(1)"))
                .has(hours(1), CourtTimings.beyondTerm(BeyondTerm.DEATH));
        assertThat(all("appealToHighCourt", death, hours(2))).isEmpty();
        assertThat(all("appealToSession", death, hours(2))).isEmpty();
        assertThat(one("appealFromDeath", death, hours(2)).lastDay()).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void moneyForAPurchaserDoesNotRest() {
        PaperCase on = CourtTimings.seized(new PaperCase(), MARCH).has(MARCH, convicted("BNS 303(2)"));
        on.has(
                days(1),
                new ProcessEntry.PropertyDisposalOrdered(
                        CourtTimings.seizure(on), Disposal.PAID_TO_PURCHASER, "He bought in good faith."));
        assertThat(all("disposalRests", on, days(2))).isEmpty();
        assertThat(all("purchaserPaid", on, days(2))).hasSize(1);
        on.has(days(3), disposal(CourtTimings.seizure(on)));
        assertThat(all("disposalRests", on, days(4))).hasSize(1);
        assertThat(all("purchaserPaid", on, days(4))).hasSize(1);
    }

    @Test
    void anOrderOnOtherPropertyMeetsNothing() {
        PaperCase on = CourtTimings.seized(new PaperCase(), MARCH);
        EntryId first = on.last();
        on.has(MARCH, Timings.seizure(SeizureNature.PRODUCED));
        EntryId second = on.last();
        on.has(days(1), new ProcessEntry.PropertyProduced(first));
        on.has(days(2), new ProcessEntry.PropertyStatementPrepared(on.last(), true));
        on.has(days(3), disposal(second));
        assertThat(one("propertyDisposalOrdered", on, days(4)).status()).isEqualTo(Status.RUNNING);
        on.has(days(4), disposal(first));
        assertThat(one("propertyDisposalOrdered", on, days(5)).status()).isEqualTo(Status.MET_ON_TIME);
        assertThat(all("disposalRests", on, days(5)))
                .as("the trial is not over")
                .isEmpty();
    }

    @Test
    void aStatementWithoutPhotographsBeginsNoTimeForTheOrder() {
        PaperCase on = CourtTimings.seized(new PaperCase(), MARCH);
        on.has(MARCH, new ProcessEntry.PropertyProduced(on.last()));
        on.has(days(1), new ProcessEntry.PropertyStatementPrepared(on.last(), false));

        assertThat(all("propertyDisposalOrdered", on, days(2))).isEmpty();
    }

    @Test
    void anInquiryThatHasNotSentTheBodyLeavesThatClockRunning() {
        PaperCase on = informedBefore(new PaperCase(), MARCH, "BNS 303(2)")
                .remanded(MARCH)
                .has(days(1), new PrisonEntry.PrisonerDied(ACCUSED, "In his sleep."));
        on.has(days(1).plusSeconds(60), new TrialEntry.DeathInquired(ACCUSED, on.last(), false));

        assertThat(one("deathInquiryHeld", on, days(2)).status()).isEqualTo(Status.MET_ON_TIME);
        assertThat(one("bodySentForExamination", on, days(2)).status()).isEqualTo(Status.BREACHED);
        assertThat(CustodySpells.in(on.docket(), days(3)))
                .singleElement()
                .satisfies(custody -> assertThat(custody.held()).isFalse());
    }

    private static PaperCase committed() {
        return informedBefore(new PaperCase(), MARCH, "BNS 103(1)");
    }

    private static CourtEntry.BailApplied bail(@Nullable OfficeCode noticeTo) {
        return new CourtEntry.BailApplied(ACCUSED, null, "A fixed home.", noticeTo);
    }

    private static CourtEntry.AccusedExamined examined(@Nullable Boolean electronic) {
        return new CourtEntry.AccusedExamined(ACCUSED, "It was not I.", electronic);
    }

    private static CourtEntry.SentencePassed sentence(long months) {
        return new CourtEntry.SentencePassed(ACCUSED, null, months, 0, 0, null, ACase.JAIL, null);
    }

    private static TrialEntry.TimeExtended extended(ExtendedPeriod period, LocalDate until) {
        return new TrialEntry.TimeExtended(period, until, "Many witnesses.");
    }

    private static Instant hours(int hours) {
        return MARCH.plus(Duration.ofHours(hours));
    }

    private static Instant days(int days) {
        return MARCH.plus(Duration.ofDays(days));
    }

    private static Rule rule(String name) {
        return ProcedureRules.ALL.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Deadline> all(String rule, PaperCase on, Instant now) {
        return rule(rule).in(on.docket(), on(now));
    }

    private static Deadline one(String rule, PaperCase on, Instant now) {
        List<Deadline> found = all(rule, on, now);
        assertThat(found).as(rule).hasSize(1);
        return found.getFirst();
    }
}
