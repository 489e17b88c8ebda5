package org.icjs.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.INFORMANT;
import static org.icjs.docket.ACase.STATION;
import static org.icjs.docket.PaperJournal.nov;

import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.PoliceEntry.Dress;
import org.icjs.docket.PoliceEntry.StatementOfficer;
import org.icjs.docket.PoliceEntry.StatementPlace;
import org.icjs.docket.PoliceEntry.StatementRecorded;
import org.icjs.docket.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where, by whom and in what dress statements are taken. */
class StatementGatesTest {
    private static final StatementOfficer SUB_INSPECTOR = StatementOfficer.WOMAN_SUB_INSPECTOR;

    /** POCSO 24: at home or by choice, a woman not below sub-inspector, out of uniform. */
    @Test
    void aChildIsHeardAtHomeByAWomanInPlainClothes() {
        ACase child = harmed(Sex.FEMALE, 17L, "POCSO 8");
        assertThat(found(child, StatementPlace.RESIDENCE, SUB_INSPECTOR, Dress.PLAIN_CLOTHES))
                .isEmpty();
        assertThat(found(child, StatementPlace.PLACE_OF_CHOICE, SUB_INSPECTOR, Dress.PLAIN_CLOTHES))
                .isEmpty();
        for (StatementPlace place : List.of(
                StatementPlace.STATION_BY_OWN_WISH, StatementPlace.STATION_WHEN_CALLED, StatementPlace.ELSEWHERE)) {
            assertThat(found(child, place, SUB_INSPECTOR, Dress.PLAIN_CLOTHES)).containsExactly("statement.notAtHome");
        }
        assertThat(found(child, StatementPlace.RESIDENCE, StatementOfficer.WOMAN_OFFICER, Dress.PLAIN_CLOTHES))
                .containsExactly("statement.childByOther");
        assertThat(found(child, StatementPlace.RESIDENCE, SUB_INSPECTOR, Dress.UNIFORM))
                .containsExactly("statement.inUniform");
        assertThat(found(child, null, null, null))
                .as("what is owed has to be said")
                .containsExactly("statement.notAtHome", "statement.childByOther", "statement.inUniform");
    }

    /** The day of eighteen years: an age in whole years is all that is on file. */
    @Test
    void aChildIsBelowEighteen() {
        assertThat(found(harmed(Sex.MALE, 17L, "POCSO 8"), null, null, null)).hasSize(3);
        assertThat(found(harmed(Sex.MALE, 18L, "POCSO 8"), null, null, null)).isEmpty();
        assertThat(found(harmed(Sex.MALE, null, "POCSO 8"), null, null, null))
                .as("nobody knows the age")
                .isEmpty();
        assertThat(found(harmed(Sex.MALE, 17L, "BNS 303(2)"), null, null, null))
                .as("not under the POCSO Act")
                .isEmpty();
    }

    /** BNSS 176(1), second proviso, and 180(3), second proviso. */
    @Test
    void aWomanHarmedIsHeardByAWomanAndAfterRapeAtHome() {
        ACase rape = harmed(Sex.FEMALE, 30L, "BNS 64(1)");
        assertThat(found(rape, null, null, null)).containsExactly("statement.notAtHome", "statement.womanByMan");
        assertThat(found(rape, StatementPlace.PLACE_OF_CHOICE, StatementOfficer.WOMAN_OFFICER, Dress.UNIFORM))
                .isEmpty();
        ACase assault = harmed(Sex.FEMALE, 30L, "BNS 74");
        assertThat(found(assault, null, StatementOfficer.OTHER_OFFICER, null)).containsExactly("statement.womanByMan");
        assertThat(found(assault, null, StatementOfficer.WOMAN_OFFICER, null)).isEmpty();
        assertThat(found(harmed(Sex.MALE, 30L, "BNS 74"), null, StatementOfficer.OTHER_OFFICER, null))
                .isEmpty();
    }

    /** BNSS 179(1): a woman, a boy under fifteen, a man over sixty; who is willing may come. */
    @Test
    void whoNeedNotComeIsNotCalledToTheStation() {
        StatementPlace called = StatementPlace.STATION_WHEN_CALLED;
        assertThat(found(harmed(Sex.FEMALE, 41L, "BNS 303(2)"), called, null, null))
                .containsExactly("statement.calledToStation");
        assertThat(found(harmed(Sex.MALE, 14L, "BNS 303(2)"), called, null, null))
                .containsExactly("statement.calledToStation");
        assertThat(found(harmed(Sex.MALE, 15L, "BNS 303(2)"), called, null, null))
                .isEmpty();
        assertThat(found(harmed(Sex.MALE, 60L, "BNS 303(2)"), called, null, null))
                .isEmpty();
        assertThat(found(harmed(Sex.MALE, 61L, "BNS 303(2)"), called, null, null))
                .containsExactly("statement.calledToStation");
        assertThat(found(harmed(Sex.MALE, 61L, "BNS 303(2)"), StatementPlace.STATION_BY_OWN_WISH, null, null))
                .isEmpty();
    }

    private static ACase harmed(Sex sex, @Nullable Long age, String section) {
        return ACase.of(AFir.of(section).harmed(sex, age));
    }

    private static List<String> found(
            ACase of, @Nullable StatementPlace place, @Nullable StatementOfficer officer, @Nullable Dress dress) {
        return of.contradicts(
                STATION,
                nov(2, 12, 0),
                new StatementRecorded(INFORMANT, "I was going home.", false, place, officer, dress));
    }
}
