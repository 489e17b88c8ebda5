package org.icjs.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.clocks.ACustody.at;

import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.OfficeRole;
import org.junit.jupiter.api.Test;

class DefaultBailTest {
    private static final String RULE = "defaultBail";

    /** BNS 318(4), up to seven years: sixty days. Remanded on 2 March 2026, so that day 60 is 30 April. */
    private static ACustody cheating() {
        return ACustody.of("2026-02-28", "BNS 318(4)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T09:30");
    }

    @Test
    void theDayOfRemandIsTheFirstAndTheRightBeginsOnDay61() {
        ACustody cheating = cheating();

        Deadline running = cheating.deadline(RULE, "2026-04-30T23:59");
        assertThat(running.due()).isEqualTo(at("2026-05-01T00:00"));
        assertThat(running.lastDay()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(running.status()).isEqualTo(Status.RUNNING);
        assertThat(running.owner()).isEqualTo(OfficeRole.INVESTIGATOR);
        assertThat(cheating.says(RULE, "2026-05-01T00:00")).isEqualTo("BREACHED accrued");
        assertThat(cheating.says(RULE, "2026-05-02T00:00")).isEqualTo("BREACHED accrued");
        assertThat(cheating.deadline(RULE, "2026-05-01T00:00").owner()).isEqualTo(OfficeRole.COURT);
    }

    @Test
    void aSundayDoesNotMoveIt() {
        // Day 60 is Saturday 2 May, so that the right begins on a Sunday.
        ACustody cheating = ACustody.of("2026-02-28", "BNS 318(4)")
                .arrested("2026-03-03T10:00")
                .remanded("2026-03-04T09:30");

        assertThat(cheating.says(RULE, "2026-05-03T00:00")).isEqualTo("BREACHED accrued");
    }

    @Test
    void murderAllowsNinetyDays() {
        ACustody murder = ACustody.of("2026-02-28", "BNS 103(1)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T09:30");

        assertThat(murder.says(RULE, "2026-05-30T23:59")).isEqualTo("RUNNING running");
        assertThat(murder.says(RULE, "2026-05-31T00:00")).isEqualTo("BREACHED accrued");
    }

    @Test
    void commercialQuantityAllowsOneHundredAndEighty() {
        ACustody drugs = ACustody.of("2026-02-28", "NDPS 21(c)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T09:30");

        assertThat(drugs.deadline(RULE, "2026-03-02T10:00").due()).isEqualTo(at("2026-08-29T00:00"));
    }

    /** Remanded on 2 March 2026: day 180 is 28 August, day 365 is 1 March 2027. */
    private static ACustody drugs() {
        return ACustody.of("2026-02-28", "NDPS 21(c)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T09:30");
    }

    @Test
    void anExtensionOfTheSpecialCourtAddsDaysWhileTheRightHasNotBegun() {
        ACustody extended = drugs().extended("2026-08-28T23:59", true, 365L);

        assertThat(extended.says(RULE, "2027-03-01T23:59")).isEqualTo("RUNNING running");
        assertThat(extended.says(RULE, "2027-03-02T00:00")).isEqualTo("BREACHED accrued");
        assertThat(extended.says(RULE, "2027-03-03T00:00")).isEqualTo("BREACHED accrued");
        assertThat(extended.deadline(RULE, "2026-12-01T10:00").because().values())
                .contains(365, LocalDate.of(2027, 3, 2));
        assertThat(extended.deadline(RULE, "2026-12-01T10:00").basis().size())
                .as("rests on the order")
                .isEqualTo(drugs().deadline(RULE, "2026-08-01T10:00").basis().size() + 1);
    }

    @Test
    void anExtensionOnTheDayOnWhichTheRightBeganComesTooLate() {
        assertThat(drugs().extended("2026-08-29T00:00", true, 365L).says(RULE, "2026-08-29T10:00"))
                .isEqualTo("BREACHED accrued");
        assertThat(drugs().extended("2026-08-30T10:00", true, 365L).says(RULE, "2026-08-30T10:01"))
                .isEqualTo("BREACHED accrued");
    }

    @Test
    void anExtensionThatIsRefusedChangesNothing() {
        assertThat(drugs().extended("2026-08-20T10:00", false, null).says(RULE, "2026-08-29T00:00"))
                .isEqualTo("BREACHED accrued");
    }

    @Test
    void anApplicationWhileTheExtensionRunsIsNoneForDefaultBail() {
        assertThat(drugs().extended("2026-08-20T10:00", true, 365L)
                        .applied("2026-09-01T10:00")
                        .says(RULE, "2026-09-02T10:00"))
                .isEqualTo("RUNNING running");
    }

    /** Ninety days end on 30 May, one hundred and eighty on 28 August. */
    @Test
    void custodyUnderTheUapaIsExtendedToOneHundredAndEighty() {
        ACustody terror = ACustody.of("2026-02-28", "UAPA 18")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T09:30");
        assertThat(terror.deadline(RULE, "2026-03-03T10:00").due()).isEqualTo(at("2026-05-31T00:00"));
        terror.extended("2026-05-29T10:00", true, 180L);

        assertThat(terror.says(RULE, "2026-08-28T23:59")).isEqualTo("RUNNING running");
        assertThat(terror.says(RULE, "2026-08-29T00:00")).isEqualTo("BREACHED accrued");
    }

    @Test
    void countsTheLeapDayAndThe31st() {
        ACustody leap = ACustody.of("2027-12-20", "BNS 318(4)")
                .arrested("2027-12-30T10:00")
                .remanded("2027-12-31T09:30");

        // 1 day of December, 31 of January, 28 of February, of 29.
        assertThat(leap.deadline(RULE, "2028-01-01T00:00").due()).isEqualTo(at("2028-02-29T00:00"));
        assertThat(leap.says(RULE, "2028-02-28T23:59")).isEqualTo("RUNNING running");
        assertThat(leap.says(RULE, "2028-02-29T00:00")).isEqualTo("BREACHED accrued");
    }

    @Test
    void theDayIsIndias() {
        // 19:00 UTC on 1 March is the 2nd in India.
        ACustody late = ACustody.of("2026-02-28", "BNS 318(4)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T00:30");
        ACustody evening = ACustody.of("2026-02-28", "BNS 318(4)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-01T23:30");

        assertThat(late.deadline(RULE, "2026-03-03T00:00").due()).isEqualTo(at("2026-05-01T00:00"));
        assertThat(evening.deadline(RULE, "2026-03-03T00:00").due()).isEqualTo(at("2026-04-30T00:00"));
    }

    @Test
    void whereCourtsDifferBothDaysAreShownAndTheAlarmIsOnTheEarlier() {
        // BNS 331(5): up to ten years.
        ACustody burglary = ACustody.of("2026-02-28", "BNS 331(5)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T09:30");

        Deadline running = burglary.deadline(RULE, "2026-03-03T10:00");
        assertThat(running.due()).isEqualTo(at("2026-05-01T00:00"));
        assertThat(running.because().key()).isEqualTo("defaultBail.running.unsettled");
        assertThat(running.because().values()).contains(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), 60, 90);
    }

    @Test
    void aStateMayGoByTheLaterDay() {
        ACustody burglary = ACustody.of("2026-02-28", "BNS 331(5)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T09:30");
        StateSettings later = StateSettings.of(List.of(
                new StateSettings.Setting(DefaultBail.TEN_YEARS, "LATER", LocalDate.of(2024, 7, 1), "as ruled")));
        Moment shipped = ACustody.moment("2026-03-03T10:00");

        assertThat(burglary.deadlines(RULE, new Moment(shipped.now(), shipped.offences(), later))
                        .getFirst()
                        .due())
                .isEqualTo(at("2026-05-31T00:00"));
    }

    @Test
    void brokenSpellsAddUpAndTimeOnBailDoesNotCount() {
        // Ten days, the last of them that of release; then from 1 April on, day 60 is 20 May.
        ACustody broken = cheating()
                .admitted("2026-03-02T12:00")
                .released("2026-03-11T10:00")
                .arrested("2026-03-31T18:00")
                .remanded("2026-04-01T10:00");

        assertThat(broken.deadline(RULE, "2026-04-02T10:00").due()).isEqualTo(at("2026-05-21T00:00"));
        assertThat(broken.says(RULE, "2026-05-20T23:59")).isEqualTo("RUNNING running");
        assertThat(broken.says(RULE, "2026-05-21T00:00")).isEqualTo("BREACHED accrued");
    }

    @Test
    void theTimeOfAnEscapeDoesNotCount() {
        ACustody escaped = cheating()
                .admitted("2026-03-02T12:00")
                .escaped("2026-03-11T10:00")
                .arrested("2026-03-31T18:00")
                .remanded("2026-04-01T10:00");

        assertThat(escaped.deadline(RULE, "2026-04-02T10:00").due()).isEqualTo(at("2026-05-21T00:00"));
    }

    @Test
    void whoIsOutHasNoRightToCome() {
        assertThat(cheating()
                        .admitted("2026-03-02T12:00")
                        .released("2026-03-11T10:00")
                        .says(RULE, "2026-06-30T10:00"))
                .isEqualTo("STOPPED atLiberty");
    }

    @Test
    void aReportOnDaySixtyIsInTimeAndOnDaySixtyOneEndsARightNotAppliedFor() {
        assertThat(cheating().reported("2026-04-30T23:59").says(RULE, "2026-05-02T10:00"))
                .isEqualTo("MET_ON_TIME reportFiled");
        assertThat(cheating().reported("2026-05-01T00:00").says(RULE, "2026-05-02T10:00"))
                .isEqualTo("MET_LATE extinguished");
    }

    @Test
    void anApplicationBeforeTheReportKeepsTheRight() {
        assertThat(cheating()
                        .applied("2026-05-01T10:00")
                        .reported("2026-05-01T10:30")
                        .says(RULE, "2026-05-02T10:00"))
                .isEqualTo("BREACHED applied");
        assertThat(cheating()
                        .reported("2026-05-01T10:00")
                        .applied("2026-05-01T10:30")
                        .says(RULE, "2026-05-02T10:00"))
                .isEqualTo("MET_LATE extinguished");
    }

    @Test
    void anApplicationBeforeTheRightBeganIsNotOne() {
        assertThat(cheating()
                        .applied("2026-04-30T23:00")
                        .reported("2026-05-01T10:30")
                        .says(RULE, "2026-05-02T10:00"))
                .isEqualTo("MET_LATE extinguished");
    }

    @Test
    void goesOnUntilWhoFurnishedBailIsOut() {
        ACustody furnished = cheating()
                .admitted("2026-03-02T12:00")
                .applied("2026-05-01T10:00")
                .furnished("2026-05-02T10:00");

        assertThat(furnished.says(RULE, "2026-05-02T11:00")).isEqualTo("BREACHED furnished");
        assertThat(furnished.released("2026-05-03T10:00").says(RULE, "2026-05-04T11:00"))
                .isEqualTo("STOPPED released");
    }

    @Test
    void aReportThatSendsUpOthersDoesNotTouchTheRight() {
        ACustody others = cheating().reported("2026-04-01T10:00", List.of());

        assertThat(others.says(RULE, "2026-05-01T00:00")).isEqualTo("BREACHED accrued");
    }

    @Test
    void graverSectionsMoveItUnlessItWasAppliedForBefore() {
        assertThat(cheating().altered("2026-04-20T10:00", "BNS 103(1)").says(RULE, "2026-05-02T10:00"))
                .isEqualTo("RUNNING running");
        assertThat(cheating()
                        .applied("2026-05-01T10:00")
                        .altered("2026-05-02T09:00", "BNS 103(1)")
                        .says(RULE, "2026-05-02T10:00"))
                .isEqualTo("BREACHED applied");
    }

    @Test
    void saysWhichFactIsMissing() {
        assertThat(ACustody.of("2026-02-28", "UAPA 99")
                        .arrested("2026-03-01T10:00")
                        .remanded("2026-03-02T10:00")
                        .missing(RULE, "2026-03-03T10:00"))
                .isEqualTo("custody.missing.section");
        assertThat(ACustody.of("2024-06-30", "BNS 318(4)")
                        .arrested("2026-03-01T10:00")
                        .remanded("2026-03-02T10:00")
                        .missing(RULE, "2026-03-03T10:00"))
                .isEqualTo("custody.missing.notInForce");
        assertThat(ACustody.of("2026-02-28", "BNS 331(4)")
                        .arrested("2026-03-01T10:00")
                        .remanded("2026-03-02T10:00")
                        .missing(RULE, "2026-03-03T10:00"))
                .isEqualTo("custody.missing.limb");
        assertThat(ACustody.of("2026-02-28", "BNS 3(5)")
                        .arrested("2026-03-01T10:00")
                        .remanded("2026-03-02T10:00")
                        .missing(RULE, "2026-03-03T10:00"))
                .isEqualTo("custody.missing.principal");
        assertThat(cheating().reported("2026-04-01T10:00", null).missing(RULE, "2026-04-02T10:00"))
                .isEqualTo("custody.missing.sentUp");
    }

    @Test
    void anOpenLimbThatMakesNoDifferenceIsNotAskedFor() {
        assertThat(ACustody.of("2026-02-28", "BNS 303(2)")
                        .arrested("2026-03-01T10:00")
                        .remanded("2026-03-02T10:00")
                        .says(RULE, "2026-03-03T10:00"))
                .isEqualTo("RUNNING running");
        assertThat(ACustody.of("2026-02-28", false, "BNS 331(4)", "BNS 103(1)", "BNS 3(5)")
                        .arrested("2026-03-01T10:00")
                        .remanded("2026-03-02T10:00")
                        .says(RULE, "2026-03-03T10:00"))
                .isEqualTo("RUNNING running");
    }

    @Test
    void aReportWithinSixtyDaysIsInTimeWhateverIsAlleged() {
        ACustody open = ACustody.of("2026-02-28", "BNS 331(4)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T09:30");

        assertThat(open.reported("2026-04-30T23:59").says(RULE, "2026-09-01T10:00"))
                .isEqualTo("MET_ON_TIME reportFiled");
        ACustody later = ACustody.of("2026-02-28", "BNS 331(4)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T09:30");
        assertThat(later.reported("2026-05-01T00:00").missing(RULE, "2026-09-01T10:00"))
                .isEqualTo("custody.missing.limb");
    }

    @Test
    void oddRecordsCannotBeTold() {
        assertThat(ACustody.of("2026-02-28", "BNS 318(4)").says(RULE, "2026-03-03T10:00"))
                .isEmpty();
        assertThat(ACustody.of("2026-02-28", "BNS 318(4)")
                        .released("2026-03-01T10:00")
                        .remanded("2026-03-02T10:00")
                        .missing(RULE, "2026-03-03T10:00"))
                .isEqualTo("custody.gap.RELEASE_WITHOUT_CUSTODY");
        assertThat(cheating().arrested("2026-03-05T10:00").missing(RULE, "2026-03-06T10:00"))
                .isEqualTo("custody.gap.ARREST_WHILE_HELD");
        ACustody backwards = cheating();
        backwards.has(
                ACase.JAIL,
                "2026-03-01T11:00",
                ACase.admission(backwards.docket().entries().getLast().id()));
        assertThat(backwards.missing(RULE, "2026-03-06T10:00")).isEqualTo("custody.gap.OUT_OF_ORDER");
    }

    @Test
    void twoOrdersOfOneDayLeaveTheDaysAsTheyAre() {
        ACustody twice = cheating().remanded("2026-03-02T15:00", CustodyKind.POLICE);

        assertThat(twice.deadline(RULE, "2026-03-06T10:00").due()).isEqualTo(at("2026-05-01T00:00"));
    }

    @Test
    void aYearOfSilenceIsNotCustody() {
        // With ninety days the right began long before the silence was long.
        assertThat(cheating().says(RULE, "2029-03-06T10:00")).isEqualTo("BREACHED accrued");
        ACustody broken = ACustody.of("2026-02-28", "BNS 318(4)")
                .arrested("2026-03-01T10:00")
                .diary("2027-03-02T10:00")
                .remanded("2027-03-02T12:00");
        assertThat(broken.missing(RULE, "2027-03-03T10:00")).isEqualTo("custody.gap.SILENCE");
    }
}
