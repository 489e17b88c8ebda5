package org.icjs.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.clocks.PaperCase.ACCUSED;
import static org.icjs.clocks.PaperCase.VICTIM;
import static org.icjs.clocks.PaperCase.arrest;
import static org.icjs.clocks.PaperCase.at;
import static org.icjs.clocks.PaperCase.on;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.icjs.docket.ACase;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.HearingPurpose;
import org.icjs.docket.Docket;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.Sex;
import org.icjs.docket.StationEntry;
import org.icjs.docket.StationEntry.DeclinedFor;
import org.icjs.docket.StationEntry.DetentionGround;
import org.icjs.docket.StationEntry.InformationNature;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Uuids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is peculiar to single rules, and days counted by hand. */
class ProcedureRulesTest {
    private static final Instant MARCH = at(2026, 3, 10, 10, 0);
    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    /** Days counted by hand in a calendar: month ends, leap years, a minute before and after midnight in India. */
    @ParameterizedTest
    @CsvSource({
        "rapeInvestigationCompleted, BNS 64(1), 2026-12-31T10:00, 2027-02-28",
        "rapeInvestigationCompleted, BNS 65(2), 2027-12-31T10:00, 2028-02-29",
        "rapeInvestigationCompleted, BNS 70(2), 2026-12-28T10:00, 2027-02-28",
        "rapeInvestigationCompleted, POCSO 10, 2026-03-31T00:01, 2026-05-31",
        "rapeInvestigationCompleted, POCSO 4(2), 2026-04-30T23:59, 2026-06-30",
        "progressTold, BNS 303(2), 2026-01-01T23:59, 2026-04-01",
        "progressTold, BNS 303(2), 2026-01-02T00:00, 2026-04-02",
        "progressTold, BNS 303(2), 2028-01-01T12:00, 2028-03-31"
    })
    void countsDaysAsTheCalendarDoes(String rule, String section, String at, LocalDate last) {
        Instant begun = org.icjs.kernel.IndiaTime.at(java.time.LocalDateTime.parse(at));
        PaperCase on = new PaperCase().informed(begun, section);

        assertThat(one(rule, on, begun).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"BNS 69", "BNS 74", "BNS 303(2)", "POCSO 12"})
    void otherOffencesHaveNoTwoMonths(String section) {
        assertThat(all("rapeInvestigationCompleted", new PaperCase().informed(MARCH, section), MARCH))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10T10:00, MET_ON_TIME",
        "2026-03-12T10:00, MET_ON_TIME",
        "2026-03-13T23:59, MET_ON_TIME",
        "2026-03-14T00:00, MET_LATE",
        "2026-03-20T00:00, MET_LATE"
    })
    void electronicInformationIsSignedWithinThreeDays(String registered, Status status) {
        Instant signed = org.icjs.kernel.IndiaTime.at(java.time.LocalDateTime.parse(registered));
        PaperCase on = new PaperCase().electronic().informed(MARCH, MARCH, signed, "BNS 303(2)");

        assertThat(one("electronicInformationSigned", on, signed).status()).isEqualTo(status);
    }

    @Test
    void spokenInformationIsSignedAtOnce() {
        PaperCase on = new PaperCase().informed(MARCH, "BNS 303(2)");

        assertThat(all("electronicInformationSigned", on, MARCH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"23, MET_ON_TIME", "24, MET_LATE", "25, MET_LATE"})
    void theMagistrateHasTheReportWhenTheJournalTakesTheFir(int hours, Status status) {
        Instant recorded = MARCH.plus(Duration.ofHours(hours));
        Docket docket = Docket.fold(
                new CaseId(Uuids.v7(MARCH, new java.util.SplittableRandom(1))),
                List.of(new Recorded(
                        new EntryId(Uuids.v7(MARCH, new java.util.SplittableRandom(2))),
                        ACase.STATION,
                        1,
                        ACase.OFFICER,
                        MARCH,
                        recorded,
                        Map.of(),
                        new PaperCase().fir(MARCH, MARCH, "BNS 303(2)"))));

        assertThat(rule("occurrenceReported")
                        .in(docket, on(recorded))
                        .getFirst()
                        .status())
                .isEqualTo(status);
    }

    /** One year for up to one, three years for up to three; none above. */
    @ParameterizedTest
    @CsvSource({
        "BNS 115(2), 2025-03-09T23:59, MET_LATE",
        "BNS 115(2), 2025-03-10T00:00, MET_ON_TIME",
        "BNS 115(2), 2025-03-11T00:00, MET_ON_TIME"
    })
    void limitationRunsFromTheDayAfterTheOffence(String section, String offence, Status status) {
        Instant then = org.icjs.kernel.IndiaTime.at(java.time.LocalDateTime.parse(offence));
        PaperCase on = new PaperCase().informed(then, MARCH, MARCH, section);

        assertThat(one("cognizanceBarred", on, MARCH).status()).isEqualTo(status);
    }

    @Test
    void noLimitationAboveThreeYears() {
        PaperCase on = new PaperCase().informed(at(1999, 1, 1, 0, 0), MARCH, MARCH, "BNS 103(1)");

        assertThat(all("cognizanceBarred", on, MARCH)).isEmpty();
    }

    @Test
    void limitationCannotBeToldOfAnOffenceThatIsNotOnFile() {
        PaperCase on = new PaperCase().informed(MARCH, "MLP 5");

        assertThat(one("cognizanceBarred", on, MARCH).status()).isEqualTo(Status.CANNOT_TELL);
    }

    /** Two hours before the remand; the exact minute is in time. */
    @ParameterizedTest
    @CsvSource({"119, MET_LATE", "120, MET_ON_TIME", "121, MET_ON_TIME"})
    void groundsAreGivenTwoHoursBeforeTheRemand(int minutesBefore, Status status) {
        Instant remand = MARCH.plus(Duration.ofHours(20));
        PaperCase on = new PaperCase()
                .informed(MARCH, "BNS 303(2)")
                .has(MARCH, arrest(remand.minus(Duration.ofMinutes(minutesBefore)), MARCH))
                .remanded(remand);

        assertThat(one("groundsGiven", on, remand).status()).isEqualTo(status);
        assertThat(one("groundsGiven", on, remand).basis()).hasSize(2);
    }

    @Test
    void withoutARemandTheGroundsAreDueTwoHoursBeforeTheDayEnds() {
        PaperCase on = new PaperCase()
                .informed(MARCH, "BNS 303(2)")
                .has(MARCH, arrest(MARCH.plus(Duration.ofHours(40)), MARCH));

        assertThat(one("groundsGiven", on, MARCH.plus(Duration.ofHours(22))).status())
                .isEqualTo(Status.RUNNING);
        assertThat(one("groundsGiven", on, MARCH.plus(Duration.ofHours(22)).plusMillis(1))
                        .status())
                .isEqualTo(Status.BREACHED);
    }

    @ParameterizedTest
    @CsvSource({"23, MET_ON_TIME", "24, MET_LATE", "25, MET_LATE"})
    void theMemorandumSaysWhenARelativeWasTold(int hours, Status status) {
        Instant told = MARCH.plus(Duration.ofHours(hours));
        PaperCase on = new PaperCase().informed(MARCH, "BNS 303(2)").has(MARCH, arrest(MARCH, told));

        assertThat(one("relativeTold", on, told).status()).isEqualTo(status);
    }

    @Test
    void theExpertNeedNotComeBeforeTheStateSaysSo() {
        PaperCase before = new PaperCase().informed(at(2029, 6, 30, 23, 59), "BNS 103(1)");
        PaperCase light = new PaperCase().informed(at(2029, 7, 1, 0, 0), "BNS 115(2)");

        assertThat(all("sceneVisitedByExpert", before, MARCH)).isEmpty();
        assertThat(all("sceneVisitedByExpert", light, MARCH)).isEmpty();
    }

    @Test
    void aVisitWithoutTheExpertDoesNotMeetTheDuty() {
        Instant july = at(2029, 7, 2, 9, 0);
        PaperCase on = new PaperCase().informed(july, "BNS 103(1)").has(july, Timings.visit(false));

        assertThat(one("sceneVisitedByExpert", on, july.plusSeconds(60)).status())
                .isEqualTo(Status.RUNNING);
    }

    @Test
    void theReportEndsTheDutyToTellTheProgress() {
        PaperCase on = new PaperCase().informed(MARCH, "BNS 303(2)").sentUp(MARCH.plus(Duration.ofDays(30)));

        assertThat(one("progressTold", on, MARCH.plus(Duration.ofDays(200))).status())
                .isEqualTo(Status.STOPPED);
    }

    @Test
    void nobodyIsPresumedIndigentWhereBailIsNoRight() {
        PaperCase on = new PaperCase().informed(MARCH, "BNS 103(1)").has(MARCH, arrest(MARCH, MARCH));

        assertThat(all("presumedIndigent", on, MARCH)).isEmpty();
        assertThat(all("summonsCaseInvestigated", on, MARCH)).isEmpty();
    }

    @Test
    void whoIsInNoJailNeedsNoOrderOfRelease() {
        PaperCase on = new PaperCase().informed(MARCH, "BNS 115(2)").has(MARCH, arrest(MARCH, MARCH));
        on.has(MARCH.plusSeconds(3600), Timings.bond(on));

        assertThat(all("orderOfReleaseIssued", on, MARCH.plus(Duration.ofDays(3))))
                .isEmpty();
    }

    @Test
    void copiesCannotBeTimedWhereNoAppearanceIsOnRecord() {
        PaperCase on = new PaperCase().informed(MARCH, "BNS 303(2)").sentUp(MARCH);
        on.has(MARCH, new CourtEntry.CaseRegistered(on.some(), null)).has(MARCH, new CourtEntry.CognizanceTaken(LATER));

        Deadline copies = one("copiesSupplied", on, MARCH);
        assertThat(copies.status()).isEqualTo(Status.CANNOT_TELL);
        assertThat(copies.person()).isEqualTo(ACCUSED);
        assertThat(copies.because()).isEqualTo(Explained.of("timed.unknown.begin"));
    }

    @ParameterizedTest
    @CsvSource({"13, MET_ON_TIME", "14, MET_ON_TIME", "15, CANNOT_TELL"})
    void copiesWithinFourteenDaysOfTheRegistrationAreInTimeWhateverTheAppearance(int days, Status status) {
        Instant copied = MARCH.plus(Duration.ofDays(days));
        PaperCase on = new PaperCase().informed(MARCH, "BNS 303(2)").sentUp(MARCH);
        on.has(MARCH, new CourtEntry.CaseRegistered(on.some(), null))
                .has(MARCH, new CourtEntry.CognizanceTaken(LATER))
                .has(copied, new CourtEntry.CopiesSupplied(ACCUSED, "All."));

        assertThat(one("copiesSupplied", on, copied).status()).isEqualTo(status);
    }

    @Test
    void chargesAreTimedByTheCourtThatTries() {
        PaperCase theft = charged("BNS 303(2)");
        PaperCase murder = charged("BNS 103(1)");
        PaperCase hurt = charged("BNS 115(2)");

        assertThat(all("chargeFramedBySession", theft, MARCH)).isEmpty();
        assertThat(all("chargeFramedByMagistrate", murder, MARCH)).isEmpty();
        assertThat(all("chargeFramedByMagistrate", hurt, MARCH))
                .as("a summons-case has no charge")
                .isEmpty();
    }

    @Test
    void noPleaBargainingAgainstAWomanOrAChildOrOverSevenYears() {
        assertThat(bargaining(Sex.FEMALE, 41, "BNS 303(2)")).isEmpty();
        assertThat(bargaining(Sex.MALE, 17, "BNS 303(2)")).isEmpty();
        assertThat(bargaining(Sex.MALE, 18, "BNS 103(1)")).isEmpty();
        assertThat(bargaining(Sex.MALE, 18, "BNS 303(2)")).hasSize(1);
    }

    @Test
    void aChargeEndsTheRightToApplyForDischarge() {
        PaperCase on = new PaperCase().informed(MARCH, "BNS 303(2)").sentUp(MARCH);
        on.has(MARCH, new CourtEntry.CopiesSupplied(ACCUSED, "All."))
                .has(MARCH.plus(Duration.ofDays(5)), ACase.charge("BNS 303(2)"));

        Deadline right = one("dischargeApplied", on, MARCH.plus(Duration.ofDays(6)));
        assertThat(right.status()).isEqualTo(Status.STOPPED);
        assertThat(right.open()).isFalse();
    }

    @Test
    void bailInALongTrialIsForWhoWasHeldAllTheTime() {
        PaperCase free = new PaperCase().informed(MARCH, "BNS 303(2)").sentUp(MARCH);
        free.has(MARCH, hearing(HearingPurpose.EVIDENCE));
        PaperCase freed = new PaperCase()
                .informed(MARCH, "BNS 303(2)")
                .remanded(MARCH.plusSeconds(60))
                .sentUp(MARCH.plusSeconds(90));
        freed.has(MARCH.plus(Duration.ofDays(1)), hearing(HearingPurpose.EVIDENCE))
                .has(MARCH.plus(Duration.ofDays(9)), Timings.bond(freed));

        assertThat(all("bailInLongTrial", free, MARCH)).isEmpty();
        assertThat(one("bailInLongTrial", freed, MARCH.plus(Duration.ofDays(99)))
                        .status())
                .isEqualTo(Status.STOPPED);
    }

    @Test
    void aVictimOfGrownAgeIsHeardWithoutTheThirtyDays() {
        PaperCase on = new PaperCase()
                .victim(Sex.FEMALE, 18)
                .informed(MARCH, "POCSO 8")
                .has(MARCH, new CourtEntry.CognizanceTaken(LATER));

        assertThat(all("childEvidenceRecorded", on, MARCH)).isEmpty();
    }

    @Test
    void theBoardIsForWhoIsUnderEighteen() {
        PaperCase on =
                new PaperCase().accusedAged(18).informed(MARCH, "BNS 303(2)").has(MARCH, arrest(MARCH, MARCH));

        assertThat(all("childProducedBeforeBoard", on, MARCH)).isEmpty();
    }

    /** Six hours from the private arrest; the moment in which they end is late. */
    @ParameterizedTest
    @CsvSource({"5, MET_ON_TIME", "6, MET_LATE", "7, MET_LATE"})
    void whoIsArrestedByAPrivatePersonIsMadeOverWithinSixHours(int hours, Status status) {
        Instant madeOver = MARCH.plus(Duration.ofHours(hours));
        PaperCase on = new PaperCase()
                .informed(MARCH, "BNS 303(2)")
                .has(madeOver, Timings.detention(DetentionGround.PRIVATE_ARREST, MARCH));

        assertThat(one("madeOverToPolice", on, madeOver).status()).isEqualTo(status);
        assertThat(all("nameAscertained", on, madeOver)).isEmpty();
        assertThat(all("preventiveDetentionEnded", on, madeOver)).isEmpty();
    }

    @Test
    void anArrestForTheOffenceTakesThePlaceOfADetention() {
        PaperCase on = new PaperCase()
                .informed(MARCH, "BNS 303(2)")
                .has(MARCH.plusSeconds(60), Timings.detention(DetentionGround.DESIGN_TO_OFFEND, null))
                .has(MARCH.plusSeconds(3600), arrest(MARCH, MARCH));

        assertThat(one("preventiveDetentionEnded", on, MARCH.plus(Duration.ofDays(2)))
                        .status())
                .isEqualTo(Status.STOPPED);
    }

    @Test
    void whoDoesNotAppearOnNoticeEndsItOtherwise() {
        Instant day = MARCH.plus(Duration.ofDays(3));
        PaperCase on = new PaperCase().informed(MARCH, "BNS 303(2)").has(MARCH, Timings.notice(day));
        on.has(day, new StationEntry.AppearanceRecorded(ACCUSED, on.last(), false));

        assertThat(one("noticeAnswered", on, day).status()).isEqualTo(Status.STOPPED);
    }

    /** Of an unknown age it can't be told; of eighteen nothing begins. */
    @Test
    void aMissingChildIsUnderEighteen() {
        for (Long age : java.util.Arrays.asList(17L, 18L, null)) {
            StationEntry.GeneralDiaryEntered diary = new StationEntry.GeneralDiaryEntered(
                    null,
                    InformationNature.MISSING_PERSON,
                    "Not home.",
                    List.of(new StationEntry.Concerned(
                            new PersonRef(1),
                            StationEntry.Concern.MISSING,
                            new PersonName("Lalrina"),
                            Sex.MALE,
                            age,
                            null)));
            List<Deadline> found = all("missingChildRegistered", new PaperCase().has(MARCH, diary), MARCH);
            if (age == null) {
                assertThat(found).extracting(Deadline::status).containsExactly(Status.CANNOT_TELL);
            } else {
                assertThat(found).hasSize(age < 18 ? 1 : 0);
            }
        }
    }

    @Test
    void aPreliminaryEnquiryRunsFromTheInformation() {
        Instant begun = MARCH.plus(Duration.ofDays(5));
        PaperCase on = new PaperCase()
                .has(MARCH, Timings.diaryEntry(InformationNature.COGNIZABLE_OFFENCE))
                .has(begun, Timings.enquiry());

        assertThat(one("preliminaryEnquiryEnded", on, begun).lastDay()).isEqualTo(LocalDate.of(2026, 3, 24));
        assertThat(one("informationRegistered", on, begun.plus(Duration.ofDays(9)))
                        .status())
                .isEqualTo(Status.STOPPED);
    }

    /** Each report to the Magistrate begins the next fortnight, until the police report. */
    @Test
    void theDiaryIsForwardedFortnightAfterFortnight() {
        PaperCase on = new PaperCase()
                .informed(MARCH, "BNS 303(2)")
                .has(MARCH, new StationEntry.InvestigationDeclined(DeclinedFor.NAMED_AND_NOT_SERIOUS, "Small."))
                .has(MARCH.plus(Duration.ofDays(10)), Timings.diaryReport());

        assertThat(all("diaryReportForwarded", on, MARCH.plus(Duration.ofDays(24))))
                .extracting(Deadline::status)
                .containsExactly(Status.MET_ON_TIME, Status.RUNNING);
        assertThat(all("diaryReportForwarded", on, MARCH.plus(Duration.ofDays(25))))
                .extracting(Deadline::status)
                .containsExactly(Status.MET_ON_TIME, Status.BREACHED);
        assertThat(all("informantNotified", on, MARCH))
                .as("only where there is no ground")
                .isEmpty();
        on.sentUp(MARCH.plus(Duration.ofDays(20)));
        assertThat(all("diaryReportForwarded", on, MARCH.plus(Duration.ofDays(25))))
                .extracting(Deadline::status)
                .containsExactly(Status.MET_ON_TIME, Status.STOPPED);
    }

    @Test
    void whatIsFiledNeedNotBeFiledAfterTheClosing() {
        PaperCase on = new PaperCase()
                .informed(MARCH, "BNS 303(2)")
                .sentUp(MARCH.plus(Duration.ofDays(1)))
                .has(MARCH.plus(Duration.ofDays(3)), new StationEntry.InvestigationClosed("Done."));

        assertThat(all("reportAfterClosing", on, MARCH.plus(Duration.ofDays(9))))
                .isEmpty();
    }

    @Test
    void theExaminationSoonAfterTheArrestIsNotTheOneForEvidence() {
        PaperCase on = new PaperCase()
                .informed(MARCH, "BNS 303(2)")
                .has(MARCH.plusSeconds(3600), Timings.examined())
                .has(MARCH.plusSeconds(7200), new StationEntry.ArresteeSentForExamination(ACCUSED, "Civil Hospital"));

        assertThat(one("evidenceReportReceived", on, MARCH.plusSeconds(7300)).status())
                .isEqualTo(Status.RUNNING);
    }

    @Test
    void aDeathOutsideCustodyHasNoClockOfTheBody() {
        PaperCase on = new PaperCase().informed(MARCH, "BNS 103(1)").has(MARCH, Timings.inquest(MARCH, false));

        assertThat(all("bodySent", on, MARCH)).isEmpty();
    }

    /** The jail's entry and the station's inquest are of one death: 196(6) is counted once. */
    @Test
    void aDeathInAJailHasOneClockOfTheBody() {
        PaperCase on = new PaperCase()
                .informed(MARCH, "BNS 103(1)")
                .has(MARCH, new PrisonEntry.PrisonerDied(VICTIM, "In his sleep."))
                .has(MARCH, Timings.inquest(MARCH, true));

        assertThat(all("bodySent", on, MARCH)).isEmpty();
        assertThat(all("bodySentForExamination", on, MARCH)).hasSize(1);
    }

    /** Entries with every part withheld that can be, in every order: an answer, never an exception. */
    @Test
    void neverThrowsOnACaseFullOfHoles() {
        PaperCase whole = charged("BNS 64(1)");
        whole.has(MARCH, arrest(MARCH, MARCH)).remanded(MARCH).has(MARCH, Timings.judgment());
        List<Recorded> entries = whole.docket().entries();
        for (int first = 0; first < entries.size(); first++) {
            Docket part = Docket.fold(whole.docket().id(), entries.subList(first, entries.size()));
            assertThat(ProcedureRules.ALL.stream()
                            .flatMap(rule -> rule.in(part, on(MARCH.plus(Duration.ofDays(500)))).stream()))
                    .doesNotContainNull();
        }
    }

    private static List<Deadline> bargaining(Sex sex, long age, String section) {
        PaperCase on = new PaperCase().victim(sex, age).informed(MARCH, section).sentUp(MARCH);
        on.has(MARCH, ACase.charge(section));
        return all("pleaBargainingApplied", on, MARCH);
    }

    private static PaperCase charged(String section) {
        return new PaperCase().informed(MARCH, section).sentUp(MARCH).has(MARCH, hearing(HearingPurpose.CHARGE));
    }

    private static CourtEntry.HearingHeld hearing(HearingPurpose purpose) {
        return new CourtEntry.HearingHeld(purpose, null, LATER, null, null);
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
        return all(rule, on, now).getFirst();
    }
}
