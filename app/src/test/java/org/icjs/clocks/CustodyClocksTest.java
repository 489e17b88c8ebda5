package org.icjs.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.icjs.clocks.ACustody.at;

import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.CourtEntry.BeyondTerm;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.CustodyKind;
import org.junit.jupiter.api.Test;

/** Production, police custody, release before judgment, set-off: each on its day, the day before and the day after. */
class CustodyClocksTest {
    private static final String PRODUCTION = "productionBeforeMagistrate";
    private static final String POLICE = "policeCustodyLeft";
    private static final String RELEASE = "undertrialRelease";
    private static final String APPLICATION = "superintendentsApplication";
    private static final String LONGEST = "longestDetention";
    private static final String SET_OFF = "setOff";

    private static ACustody arrested(String... sections) {
        return ACustody.of("2026-02-27", false, sections).arrested("2026-03-01T22:15");
    }

    /** With a word now and then, so that the case is never silent for a year. */
    private static ACustody held(String... sections) {
        return held(ACustody.of("2026-02-27", false, sections));
    }

    private static ACustody held(ACustody custody) {
        custody.arrested("2026-03-01T10:00").remanded("2026-03-02T10:00").admitted("2026-03-02T13:00");
        for (String day : List.of("2026-12-01", "2027-09-01", "2028-06-01", "2029-03-01")) {
            custody.diary(day + "T10:00");
        }
        return custody;
    }

    @Test
    void theHoursRunOverMidnightToTheMinute() {
        assertThat(arrested("BNS 318(4)")
                        .deadline(PRODUCTION, "2026-03-02T00:00")
                        .due())
                .isEqualTo(at("2026-03-02T22:15"));
        assertThat(arrested("BNS 318(4)").says(PRODUCTION, "2026-03-02T22:15")).isEqualTo("RUNNING running");
        assertThat(arrested("BNS 318(4)").says(PRODUCTION, "2026-03-02T22:16")).isEqualTo("BREACHED breached");
        assertThat(arrested("BNS 318(4)").produced("2026-03-02T22:15").says(PRODUCTION, "2026-03-09T10:00"))
                .isEqualTo("MET_ON_TIME produced");
        assertThat(arrested("BNS 318(4)").produced("2026-03-02T22:16").says(PRODUCTION, "2026-03-09T10:00"))
                .isEqualTo("MET_LATE late");
        assertThat(arrested("BNS 318(4)").remanded("2026-03-02T12:00").says(PRODUCTION, "2026-03-09T10:00"))
                .isEqualTo("CANNOT_TELL cannotTell");
        assertThat(ACustody.of("2026-02-27", "BNS 318(4)").deadlines(PRODUCTION, "2026-03-09T10:00"))
                .isEmpty();
    }

    @Test
    void policeCustodyEndsWithTheFifteenthDay() {
        ACustody police =
                arrested("BNS 318(4)").remanded("2026-03-02T10:00", CustodyKind.POLICE, LocalDate.of(2026, 3, 17));

        assertThat(police.deadline(POLICE, "2026-03-02T11:00").lastDay()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(police.says(POLICE, "2026-03-15T23:59")).isEqualTo("RUNNING withPolice");
        assertThat(police.deadline(POLICE, "2026-03-16T23:59").lastDay()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(police.says(POLICE, "2026-03-16T23:59")).isEqualTo("RUNNING withPolice");
        assertThat(police.says(POLICE, "2026-03-17T00:00")).isEqualTo("BREACHED over");
        assertThat(police.remanded("2026-03-17T10:00").says(POLICE, "2026-03-17T11:00"))
                .isEqualTo("STOPPED usedUp");
    }

    @Test
    void partsOfPoliceCustodyAddUpWithinTheFirstFortyDays() {
        ACustody parts = arrested("BNS 318(4)")
                .remanded("2026-03-02T10:00", CustodyKind.POLICE, LocalDate.of(2026, 3, 7))
                .remanded("2026-03-07T10:00");

        // Five days used; day 40 is 10 April.
        Deadline left = parts.deadline(POLICE, "2026-04-10T23:59");
        assertThat(left.because().values()).contains(5, 10, LocalDate.of(2026, 4, 10));
        assertThat(parts.says(POLICE, "2026-04-10T23:59")).isEqualTo("RUNNING left");
        assertThat(parts.says(POLICE, "2026-04-11T00:00")).isEqualTo("STOPPED windowOver");
        assertThat(parts.says(POLICE, "2026-04-12T00:00")).isEqualTo("STOPPED windowOver");
    }

    @Test
    void theWindowIsSixtyDaysWhereTheLimitIsNinety() {
        ACustody murder = arrested("BNS 103(1)").remanded("2026-03-02T10:00");

        assertThat(murder.says(POLICE, "2026-04-30T23:59")).isEqualTo("RUNNING left");
        assertThat(murder.says(POLICE, "2026-05-01T00:00")).isEqualTo("STOPPED windowOver");
        assertThat(murder.reported("2026-04-01T10:00").says(POLICE, "2026-04-02T00:00"))
                .isEqualTo("STOPPED reportFiled");
    }

    @Test
    void twoOrdersOfOneDayOrOneThatRanOutLeavePoliceCustodyUntold() {
        assertThat(arrested("BNS 318(4)")
                        .remanded("2026-03-02T10:00")
                        .remanded("2026-03-02T15:00", CustodyKind.POLICE)
                        .missing(POLICE, "2026-03-03T11:00"))
                .isEqualTo("custody.gap.TWO_ORDERS");
        ACustody ranOut =
                arrested("BNS 318(4)").remanded("2026-03-02T10:00", CustodyKind.POLICE, LocalDate.of(2026, 3, 7));
        assertThat(ranOut.says(POLICE, "2026-03-07T23:59")).isEqualTo("RUNNING withPolice");
        assertThat(ranOut.missing(POLICE, "2026-03-08T00:00")).isEqualTo("custody.missing.order");
    }

    @Test
    void aFirstOffenderIsDueAfterOneThird() {
        // BNS 351(2): two years, 731 days from 1 March 2026 over 29 February 2028; a third is 244 days, the last 30
        // October.
        ACustody first = held("BNS 351(2)");

        assertThat(first.deadline(RELEASE, "2026-10-30T23:59").due()).isEqualTo(at("2026-10-31T00:00"));
        assertThat(first.says(RELEASE, "2026-10-30T23:59")).isEqualTo("RUNNING running");
        assertThat(first.says(RELEASE, "2026-10-31T00:00")).isEqualTo("BREACHED due");
        assertThat(first.says(RELEASE, "2026-11-01T00:00")).isEqualTo("BREACHED due");
    }

    @Test
    void oneConvictedBeforeIsDueAfterOneHalf() {
        // Half of 731 days is 366, part of a day counting as one: the last is 1 March 2027.
        ACustody again = held(ACustody.of("2026-02-27", true, "BNS 351(2)"));

        assertThat(again.says(RELEASE, "2027-03-01T23:59")).isEqualTo("RUNNING running");
        assertThat(again.says(RELEASE, "2027-03-02T00:00")).isEqualTo("BREACHED due");
    }

    @Test
    void whereNothingIsKnownOfAConvictionTheThirdCannotBeToldAndTheHalfRuns() {
        ACustody unknown = held(ACustody.of("2026-02-27", (Boolean) null, "BNS 351(2)"));

        assertThat(unknown.says(RELEASE, "2026-11-01T10:00")).isEqualTo("CANNOT_TELL cannotTell, RUNNING running");
    }

    @Test
    void theLeapDayCountsInTheTermAndInCustody() {
        // From 28 February 2027 two years are 731 days, over 29 February 2028; the term ends with 27 February 2029.
        ACustody leap = ACustody.of("2027-02-20", true, "BNS 351(2)")
                .arrested("2027-02-28T10:00")
                .remanded("2027-03-01T10:00")
                .diary("2027-12-01T10:00")
                .diary("2028-10-01T10:00");

        assertThat(leap.says(LONGEST, "2029-02-27T23:59")).isEqualTo("RUNNING running");
        assertThat(leap.says(LONGEST, "2029-02-28T00:00")).isEqualTo("BREACHED over");
        // Half is 366 days: the last is 28 February 2028.
        assertThat(leap.deadline(RELEASE, "2027-12-02T00:00").lastDay()).isEqualTo(LocalDate.of(2028, 2, 28));
    }

    @Test
    void delayByTheAccusedMovesTheReleaseAndNotTheMaximum() {
        ACustody delayed = held("BNS 351(2)").delayed("2026-09-01T10:00", "2026-08-01", "2026-08-10");

        assertThat(delayed.deadline(RELEASE, "2026-10-30T10:00").due()).isEqualTo(at("2026-11-10T00:00"));
        assertThat(delayed.deadline(LONGEST, "2026-10-30T10:00").due()).isEqualTo(at("2028-03-01T00:00"));
    }

    @Test
    void isBarredForDeathAndLifeAndBySettingForTwoOffences() {
        assertThat(held("BNS 103(1)").says(RELEASE, "2027-03-01T10:00")).isEqualTo("NOT_APPLICABLE notApplicable");
        assertThat(held("BNS 103(1)").deadlines(LONGEST, "2027-03-01T10:00")).isEmpty();
        assertThat(held("BNS 103(1)").deadlines(APPLICATION, "2027-03-01T10:00"))
                .isEmpty();
        ACustody two = held("BNS 351(2)", "BNS 318(2)");
        assertThat(two.says(RELEASE, "2026-10-31T10:00")).isEqualTo("RUNNING running");
        Moment shipped = ACustody.moment("2026-10-31T10:00");
        StateSettings barred = StateSettings.of(List.of(new StateSettings.Setting(
                UndertrialRelease.SEVERAL_OFFENCES, "BARRED", LocalDate.of(2024, 7, 1), "by the words")));
        assertThat(ACustody.says(two.deadlines(RELEASE, new Moment(shipped.now(), shipped.offences(), barred))))
                .isEqualTo("NOT_APPLICABLE notApplicable");
        ACustody common = held("BNS 351(2)", "BNS 3(5)");
        assertThat(ACustody.says(common.deadlines(RELEASE, new Moment(shipped.now(), shipped.offences(), barred))))
                .isEqualTo("BREACHED due");
    }

    @Test
    void aChargeOfALesserOffenceBringsItForward() {
        ACustody charged = held("BNS 318(4)").charged("2026-09-01T10:00", "BNS 351(2)");

        assertThat(held("BNS 318(4)").says(RELEASE, "2026-10-31T10:00")).isEqualTo("RUNNING running");
        assertThat(charged.says(RELEASE, "2026-10-31T10:00")).isEqualTo("BREACHED due");
    }

    @Test
    void theSuperintendentAppliesOnTheDayOnWhichTheRightBegins() {
        assertThat(held("BNS 351(2)").deadline(APPLICATION, "2026-10-30T10:00").lastDay())
                .isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(held("BNS 351(2)").says(APPLICATION, "2026-10-31T23:59")).isEqualTo("RUNNING open");
        assertThat(held("BNS 351(2)").says(APPLICATION, "2026-11-01T00:00")).isEqualTo("BREACHED open");
        assertThat(held("BNS 351(2)").superintendentApplied("2026-10-31T23:59").says(APPLICATION, "2026-11-09T00:00"))
                .isEqualTo("MET_ON_TIME made");
        assertThat(held("BNS 351(2)").superintendentApplied("2026-11-01T00:00").says(APPLICATION, "2026-11-09T00:00"))
                .isEqualTo("MET_LATE made");
        assertThat(held("BNS 351(2)").superintendentApplied("2026-10-30T23:59").says(APPLICATION, "2026-11-09T00:00"))
                .isEqualTo("BREACHED open");
    }

    @Test
    void withoutAnArrestTheDaysMayBeMoreButNotLess() {
        ACustody surrendered = ACustody.of("2026-02-27", "BNS 351(2)")
                .remanded("2026-03-01T10:00")
                .diary("2026-10-01T10:00");

        assertThat(surrendered.missing(RELEASE, "2026-10-29T10:00")).isEqualTo("custody.gap.NO_ARREST");
        assertThat(surrendered.says(RELEASE, "2026-10-31T10:00")).isEqualTo("BREACHED due");
        assertThat(surrendered.says("defaultBail", "2026-03-29T10:00")).isEqualTo("RUNNING running");
    }

    @Test
    void silenceOfYearsCannotBeTold() {
        ACustody silent = ACustody.of("2026-02-27", true, "BNS 318(4)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T10:00");

        assertThat(silent.says(RELEASE, "2027-03-02T09:00")).isEqualTo("RUNNING running");
        assertThat(silent.missing(RELEASE, "2029-03-02T10:00")).isEqualTo("custody.gap.SILENCE");
        assertThat(silent.missing(LONGEST, "2029-03-02T10:00")).isEqualTo("custody.gap.SILENCE");
    }

    @Test
    void daysBeforeTheConvictionAreSetOffAndTheDayOfItIsNot() {
        // Held from 1 to 31 March: 31 days. Six months from 1 April end with 30 September; less 31 days, with 30
        // August.
        ACustody convicted = ACustody.of("2026-02-27", "BNS 351(2)")
                .arrested("2026-03-01T10:00")
                .remanded("2026-03-02T10:00")
                .judged("2026-04-01T10:00", Verdict.CONVICTED)
                .sentenced("2026-04-01T15:00", 6, 0)
                .admitted("2026-04-01T17:00");

        assertThat(convicted.says(SET_OFF, "2026-08-30T23:59")).isEqualTo("RUNNING running");
        assertThat(convicted.says(SET_OFF, "2026-08-31T00:00")).isEqualTo("BREACHED served");
        assertThat(convicted.says(SET_OFF, "2026-09-01T00:00")).isEqualTo("BREACHED served");
        assertThat(convicted.deadline(SET_OFF, "2026-08-01T00:00").because().values())
                .contains(31);
        assertThat(convicted.says(RELEASE, "2026-08-31T00:00")).isEqualTo("STOPPED judged");
        assertThat(convicted.released("2026-08-31T08:00").says(SET_OFF, "2026-09-01T00:00"))
                .isEqualTo("STOPPED released");
    }

    @Test
    void aSentenceOnThe31stEndsOnTheLastDayOfAShorterMonth() {
        // Six months from 31 August: 28 February is the first free day.
        ACustody convicted = ACustody.of("2026-02-27", "BNS 351(2)")
                .judged("2026-08-31T10:00", Verdict.CONVICTED)
                .sentenced("2026-08-31T15:00", 6, 0)
                .admitted("2026-08-31T17:00");

        assertThat(convicted.deadline(SET_OFF, "2026-09-01T00:00").due()).isEqualTo(at("2027-02-28T00:00"));
    }

    @Test
    void aSentenceServedBeforeItWasPassedEndsAtOnce() {
        ACustody convicted =
                held("BNS 351(2)").judged("2026-06-01T10:00", Verdict.CONVICTED).sentenced("2026-06-01T15:00", 1, 0);

        assertThat(convicted.says(SET_OFF, "2026-06-01T16:00")).isEqualTo("BREACHED served");
    }

    @Test
    void aSentenceWithoutAConvictionOrATermIsSaid() {
        assertThat(held("BNS 351(2)").sentenced("2026-06-01T15:00", 1, 0).missing(SET_OFF, "2026-06-01T16:00"))
                .isEqualTo("custody.missing.conviction");
        assertThat(held("BNS 351(2)")
                        .judged("2026-06-01T10:00", Verdict.CONVICTED)
                        .sentenced("2026-06-01T15:00", 0, 0)
                        .says(SET_OFF, "2026-06-01T16:00"))
                .isEqualTo("NOT_APPLICABLE noTerm");
        assertThat(ACustody.of("2026-02-27", "BNS 351(2)")
                        .judged("2026-06-01T10:00", Verdict.CONVICTED)
                        .sentenced("2026-06-01T15:00", 1, 0)
                        .says(SET_OFF, "2026-06-01T16:00"))
                .isEqualTo("STOPPED notServing");
    }

    /** BNSS 475 and the proviso to 468: fourteen years from 1 April 2026, less the thirty-one days since 1 March. */
    @Test
    void aSentenceForLifeThatCouldBeDeathRunsFourteenYearsLessTheDaysBefore() {
        ACustody convict = held("BNS 103(1)")
                .convicted("2026-04-01T10:00", "BNS 103(1)")
                .sentencedBeyondTerm("2026-04-01T15:00", BeyondTerm.LIFE);

        assertThat(convict.deadline("fourteenYears", "2026-05-01T10:00").due()).isEqualTo(at("2040-03-01T00:00"));
        assertThat(convict.says("fourteenYears", "2040-02-29T23:59")).isEqualTo("RUNNING running");
        assertThat(convict.says("fourteenYears", "2040-03-01T00:00")).isEqualTo("STOPPED served");
        assertThat(convict.says("fourteenYears", "2040-03-02T00:00")).isEqualTo("STOPPED served");
        assertThat(convict.says(SET_OFF, "2026-05-01T10:00")).isEqualTo("NOT_APPLICABLE beyondTerm");
    }

    @Test
    void noOtherSentenceRunsFourteenYears() {
        ACustody life = held("BNS 64(1)")
                .convicted("2026-04-01T10:00", "BNS 64(1)")
                .sentencedBeyondTerm("2026-04-01T15:00", BeyondTerm.LIFE);
        ACustody death = held("BNS 103(1)")
                .convicted("2026-04-01T10:00", "BNS 103(1)")
                .sentencedBeyondTerm("2026-04-01T15:00", BeyondTerm.DEATH);
        ACustody term =
                held("BNS 103(1)").convicted("2026-04-01T10:00", "BNS 103(1)").sentenced("2026-04-01T15:00", 120, 0);
        ACustody unknown = held("BNS 103(1)")
                .judged("2026-04-01T10:00", Verdict.CONVICTED)
                .sentencedBeyondTerm("2026-04-01T15:00", BeyondTerm.LIFE);

        assertThat(life.deadlines("fourteenYears", "2026-05-01T10:00")).isEmpty();
        assertThat(death.deadlines("fourteenYears", "2026-05-01T10:00")).isEmpty();
        assertThat(term.deadlines("fourteenYears", "2026-05-01T10:00")).isEmpty();
        assertThat(unknown.missing("fourteenYears", "2026-05-01T10:00")).isEqualTo("timed.unknown.offence");
    }

    @Test
    void overlappingCustodyCountsOnceForThePersonAndInFullInEachCase() {
        ACustody one = held("BNS 351(2)");
        ACustody other = ACustody.of("2026-02-27", "BNS 318(4)")
                .arrested("2026-03-11T10:00")
                .remanded("2026-03-12T10:00");
        PersonCustody person = PersonCustody.over(List.of(
                new PersonCustody.InCase(one.docket(), ACustody.ACCUSED),
                new PersonCustody.InCase(other.docket(), ACustody.ACCUSED)));
        Moment moment = ACustody.moment("2026-03-20T10:00");

        assertThat(person.days(moment)).isEqualTo(20);
        assertThat(person.daysIn(one.docket().id(), moment)).isEqualTo(20);
        assertThat(person.daysIn(other.docket().id(), moment)).isEqualTo(10);
        assertThat(person.pending(moment)).hasSize(2);
        assertThat(person.of(one.docket(), moment))
                .filteredOn(deadline -> deadline.rule().equals(RELEASE))
                .extracting(deadline -> deadline.because().key())
                .containsExactly("undertrialRelease.severalCases");
        assertThat(person.of(one.docket(), moment))
                .filteredOn(deadline -> deadline.rule().equals(LONGEST))
                .extracting(Deadline::status)
                .containsExactly(Status.RUNNING);
    }

    @Test
    void tellsTheSpellsAndWhatTheyRestOn() {
        ACustody custody = arrested("BNS 318(4)")
                .remanded("2026-03-02T10:00", CustodyKind.POLICE)
                .remanded("2026-03-07T10:00")
                .released("2026-03-20T10:00");

        CustodySpells spells =
                CustodySpells.in(custody.docket(), at("2026-04-01T00:00")).getFirst();
        assertThat(spells.person()).isEqualTo(ACase.ACCUSED);
        assertThat(spells.spells())
                .extracting(Spell::kind, Spell::from, Spell::to)
                .containsExactly(
                        tuple(Spell.Kind.ARRESTED, at("2026-03-01T22:15"), at("2026-03-02T10:00")),
                        tuple(Spell.Kind.POLICE, at("2026-03-02T10:00"), at("2026-03-07T10:00")),
                        tuple(Spell.Kind.JUDICIAL, at("2026-03-07T10:00"), at("2026-03-20T10:00")));
        assertThat(spells.beforeConviction().until(LocalDate.of(2026, 12, 31))).isEqualTo(20);
        assertThat(spells.remanded().until(LocalDate.of(2026, 12, 31))).isEqualTo(19);
        assertThat(spells.spells())
                .allSatisfy(spell -> assertThat(spell.basis()).isNotEmpty());
    }
}
