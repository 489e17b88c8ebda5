package org.icjs.prisons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.JAIL;
import static org.icjs.docket.ACase.OTHER_JAIL;
import static org.icjs.docket.PaperJournal.nov;

import java.time.LocalDate;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.AllActs;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.BailSecurity;
import org.icjs.docket.CourtEntry.HearingPurpose;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Fact;
import org.icjs.docket.Offer;
import org.icjs.docket.PaperJournal;
import org.icjs.docket.Party;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.PrisonEntry.OtherMatters;
import org.icjs.docket.Recorded;
import org.icjs.kernel.RegisterNumber;
import org.junit.jupiter.api.Test;

class PrisonGatesTest {
    @Test
    void aWarrantWaitsForTheJailThatItNames() {
        ACase theft = ACase.ofTheft();
        Recorded warrant = theft.remanded();
        assertThat(theft.offers(PrisonEntry.PrisonerAdmitted.class))
                .containsExactly(Offer.of(Offer.Urgency.LIBERTY, "person", ACCUSED)
                        .with("warrant", warrant.id())
                        .by(JAIL));
        assertThat(theft.refuses(OTHER_JAIL, nov(4, 12, 0), ACase.admission(warrant.id())))
                .containsExactly("handover.otherOffice");
        theft.has(JAIL, nov(4, 12, 0), ACase.admission(warrant.id()));
        assertThat(theft.offers(PrisonEntry.PrisonerAdmitted.class)).isEmpty();
        assertThat(theft.refuses(JAIL, nov(4, 13, 0), ACase.admission(warrant.id())))
                .containsExactly("handover.closed");
    }

    @Test
    void identityIsCheckedBeforeAnybodyIsHeld() {
        ACase theft = ACase.ofTheft();
        Recorded warrant = theft.remanded();
        assertThat(theft.contradicts(
                        JAIL,
                        nov(4, 12, 0),
                        new PrisonEntry.PrisonerAdmitted(ACCUSED, warrant.id(), null, false, "Fit.", "Nothing.")))
                .containsExactly("admission.identityUnchecked");
    }

    @Test
    void aFurtherWarrantIsNotedAgainstAPrisonerAndAdmitsNobodyTwice() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        Recorded further =
                theft.has(COURT, nov(18, 10, 0), ACase.remand(CustodyKind.JUDICIAL, JAIL, LocalDate.of(2026, 12, 2)));
        assertThat(theft.offers(PrisonEntry.PrisonerAdmitted.class)).isEmpty();
        assertThat(theft.offers(PrisonEntry.WarrantNoted.class))
                .containsExactly(Offer.of(Offer.Urgency.LIBERTY, "person", ACCUSED)
                        .with("warrant", further.id())
                        .by(JAIL));
        assertThat(theft.contradicts(JAIL, nov(18, 12, 0), ACase.admission(further.id())))
                .containsExactly("admission.alreadyHeld");
        assertThat(theft.findings(
                        JAIL, nov(18, 12, 0), new PrisonEntry.WarrantNoted(ACCUSED, further.id(), null, true)))
                .isEmpty();
    }

    @Test
    void aWarrantToAnotherJailIsAnAdmissionThere() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        theft.has(COURT, nov(18, 10, 0), ACase.remand(CustodyKind.JUDICIAL, OTHER_JAIL, LocalDate.of(2026, 12, 2)));
        assertThat(theft.offers(PrisonEntry.PrisonerAdmitted.class))
                .extracting(Offer::office)
                .containsExactly(OTHER_JAIL);
    }

    @Test
    void theJailActsOnTheOrderAndNotOnTheGrantOfBail() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        theft.granted(BailSecurity.BAIL_BOND, 1);
        assertThat(theft.offers(PrisonEntry.ReleaseOrderChecked.class)).isEmpty();
        assertThat(theft.offers(PrisonEntry.PrisonerReleased.class)).isEmpty();
        assertThat(theft.refuses(JAIL, nov(6, 13, 0), ACase.release(null, true)))
                .containsExactly("release.noOrderUnexplained");
        assertThat(theft.contradicts(
                        JAIL,
                        nov(6, 13, 0),
                        new PrisonEntry.PrisonerReleased(ACCUSED, null, true, "The court telephoned.")))
                .containsExactly("release.noOrder");
    }

    @Test
    void releaseIsCheckedThenDone() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        Recorded order = theft.releaseOrdered();
        assertThat(theft.offers(PrisonEntry.PrisonerReleased.class)).isEmpty();
        assertThat(theft.contradicts(JAIL, nov(7, 12, 0), ACase.release(order.id(), true)))
                .containsExactly("release.unchecked");
        theft.has(JAIL, nov(7, 11, 0), ACase.check(order.id(), OtherMatters.NONE_FOUND, null));
        assertThat(theft.offers(PrisonEntry.PrisonerReleased.class))
                .containsExactly(Offer.of(Offer.Urgency.LIBERTY, "person", ACCUSED)
                        .with("order", order.id())
                        .by(JAIL));
        assertThat(theft.findings(JAIL, nov(7, 12, 0), ACase.release(order.id(), true)))
                .isEmpty();
        assertThat(theft.contradicts(JAIL, nov(7, 12, 0), ACase.release(order.id(), false)))
                .as("kept although nothing else is known")
                .containsExactly("release.keptWithoutMatter");
        theft.has(JAIL, nov(7, 12, 0), ACase.release(order.id(), true));
        assertThat(theft.docket().person(ACCUSED).orElseThrow().custody()).isEqualTo(Party.Custody.ON_BAIL);
        assertThat(theft.refuses(JAIL, nov(7, 13, 0), ACase.release(order.id(), true)))
                .containsExactly("handover.closed");
    }

    @Test
    void anotherMatterKeepsThePrisonerInTheJail() {
        PaperJournal journal = new PaperJournal(AllActs.find());
        ACase theft = ACase.in(journal, AFir.of("BNS 303(2)").against("Zova"));
        Recorded admission = theft.admitted();
        ACase other = ACase.in(journal, AFir.of("BNS 305").against("Zova"));
        RegisterNumber number = (RegisterNumber) theft.docket()
                .known(Fact.PRISONER_NUMBER, ACCUSED)
                .orElseThrow()
                .value();
        Recorded otherWarrant = other.remanded();
        other.has(JAIL, nov(4, 14, 0), new PrisonEntry.WarrantNoted(ACCUSED, otherWarrant.id(), number, true));
        Recorded order = theft.releaseOrdered();
        assertThat(admission.office()).isEqualTo(JAIL);
        assertThat(theft.contradicts(JAIL, nov(7, 11, 0), ACase.check(order.id(), OtherMatters.NONE_FOUND, null)))
                .containsExactly("check.otherMatterOnRoll");
        assertThat(theft.refuses(
                        JAIL, nov(7, 11, 0), ACase.check(order.id(), OtherMatters.HELD_IN_ANOTHER_MATTER, null)))
                .containsExactly("check.otherMatterUnnamed");
        theft.has(JAIL, nov(7, 11, 0), ACase.check(order.id(), OtherMatters.HELD_IN_ANOTHER_MATTER, "Theft."));
        assertThat(theft.contradicts(JAIL, nov(7, 12, 0), ACase.release(order.id(), true)))
                .containsExactly("release.otherMatter");
        assertThat(theft.findings(JAIL, nov(7, 12, 0), ACase.release(order.id(), false)))
                .isEmpty();
        theft.has(JAIL, nov(7, 12, 0), ACase.release(order.id(), false));
        assertThat(theft.docket().person(ACCUSED).orElseThrow().custody()).isEqualTo(Party.Custody.ON_BAIL);
        assertThat(other.docket().person(ACCUSED).orElseThrow().custody()).isEqualTo(Party.Custody.JUDICIAL);
    }

    @Test
    void aSentenceThatIsServedEndsWithoutAnOrder() {
        ACase theft = ACase.ofTheft().argued();
        theft.has(COURT, nov(28, 11, 0), ACase.judgment(Verdict.CONVICTED, "BNS 303(2)"));
        Recorded sentence = theft.has(
                COURT, nov(28, 12, 0), new CourtEntry.SentencePassed(ACCUSED, null, 0, 2, 0, null, JAIL, null));
        theft.has(JAIL, nov(28, 14, 0), ACase.admission(sentence.id()));
        assertThat(theft.docket().person(ACCUSED).orElseThrow().custody()).isEqualTo(Party.Custody.SENTENCED);
        assertThat(theft.findings(
                        JAIL,
                        nov(30, 10, 0),
                        new PrisonEntry.PrisonerReleased(ACCUSED, null, true, "Sentence served.")))
                .isEmpty();
    }

    @Test
    void aPrisonerGoesToCourtOnTheDayOfTheOrderAndComesBackOnce() {
        ACase theft = ACase.ofTheft();
        theft.admitted();
        Recorded order = theft.has(
                COURT,
                nov(10, 10, 0),
                new CourtEntry.ProductionOrdered(ACCUSED, LocalDate.of(2026, 11, 18), HearingPurpose.REMAND));
        PrisonEntry.PrisonerTakenToCourt taken = new PrisonEntry.PrisonerTakenToCourt(ACCUSED, order.id());
        assertThat(theft.contradicts(JAIL, nov(17, 9, 0), taken)).containsExactly("outing.otherDay");
        assertThat(theft.refuses(OTHER_JAIL, nov(18, 9, 0), taken)).containsExactly("outing.notHeldHere");
        assertThat(theft.findings(JAIL, nov(18, 9, 0), taken)).isEmpty();
        Recorded outing = theft.has(JAIL, nov(18, 9, 0), taken);
        assertThat(theft.contradicts(JAIL, nov(18, 9, 30), taken)).containsExactly("outing.second");
        PrisonEntry.PrisonerBroughtBack back = new PrisonEntry.PrisonerBroughtBack(ACCUSED, outing.id());
        assertThat(theft.findings(JAIL, nov(18, 16, 0), back)).isEmpty();
        theft.has(JAIL, nov(18, 16, 0), back);
        assertThat(theft.refuses(JAIL, nov(18, 17, 0), back)).containsExactly("outing.over");
        assertThat(theft.offers(PrisonEntry.PrisonerBroughtBack.class)).isEmpty();
    }

    @Test
    void onlyTheJailThatHoldsAPrisonerRecordsHisDeath() {
        ACase theft = ACase.ofTheft();
        PrisonEntry.PrisonerDied died = new PrisonEntry.PrisonerDied(ACCUSED, "In his sleep.");
        assertThat(theft.offers(PrisonEntry.PrisonerDied.class)).isEmpty();
        theft.admitted();
        assertThat(theft.offers(PrisonEntry.PrisonerDied.class))
                .containsExactly(
                        Offer.of(Offer.Urgency.POSSIBLE, "person", ACCUSED).by(JAIL));
        assertThat(theft.refuses(OTHER_JAIL, nov(10, 3, 0), died)).containsExactly("death.notHeldHere");
        assertThat(theft.findings(JAIL, nov(10, 3, 0), died)).isEmpty();
        theft.has(JAIL, nov(10, 3, 0), died);
        assertThat(theft.docket().person(ACCUSED).orElseThrow().custody()).isEqualTo(Party.Custody.DIED);
        assertThat(theft.refuses(JAIL, nov(10, 4, 0), died)).containsExactly("death.notHeldHere");
    }

    @Test
    void mercyIsForThoseUnderSentenceOfDeath() {
        ACase theft = ACase.ofTheft().argued();
        theft.has(COURT, nov(28, 11, 0), ACase.judgment(Verdict.CONVICTED, "BNS 303(2)"));
        Recorded warrant = theft.has(
                COURT, nov(28, 12, 0), new CourtEntry.SentencePassed(ACCUSED, null, 6, 0, 0, null, JAIL, null));
        theft.has(JAIL, nov(28, 13, 0), ACase.admission(warrant.id()));
        assertThat(theft.contradicts(
                        JAIL,
                        nov(28, 14, 0),
                        new PrisonEntry.MercyInformed(
                                ACCUSED,
                                PrisonEntry.MercyEvent.DISMISSED_BY_SUPREME_COURT,
                                LocalDate.of(2026, 11, 28))))
                .containsExactly("mercy.notDeath");
    }

    @Test
    void aConvictIsToldOfMercyAndPetitionsOnceToEach() {
        ACase murder = ACase.of(AFir.of("BNS 103(1)").against("Zova")).argued();
        PrisonEntry.MercyInformed told = new PrisonEntry.MercyInformed(
                ACCUSED, PrisonEntry.MercyEvent.CONFIRMED_AND_TIME_OVER, LocalDate.of(2026, 11, 28));
        assertThat(murder.contradicts(JAIL, nov(28, 10, 0), told)).containsExactly("mercy.notSentenced");
        murder.has(COURT, nov(28, 11, 0), ACase.judgment(Verdict.CONVICTED, "BNS 103(1)"));
        Recorded warrant = murder.has(
                COURT,
                nov(28, 12, 0),
                new CourtEntry.SentencePassed(ACCUSED, null, 0, 0, 0, null, JAIL, CourtEntry.BeyondTerm.DEATH));
        murder.has(JAIL, nov(28, 13, 0), ACase.admission(warrant.id()));
        assertThat(murder.offers(PrisonEntry.MercyInformed.class)).hasSize(1);
        assertThat(murder.offers(PrisonEntry.MercyPetitionFiled.class)).isEmpty();
        assertThat(murder.findings(JAIL, nov(28, 14, 0), told)).isEmpty();
        assertThat(murder.refuses(
                        JAIL,
                        nov(28, 14, 0),
                        new PrisonEntry.MercyInformed(
                                ACCUSED, PrisonEntry.MercyEvent.DECIDED_BY_GOVERNOR, LocalDate.of(2026, 11, 29))))
                .containsExactly("mercy.future");
        murder.has(JAIL, nov(28, 14, 0), told);
        assertThat(murder.offers(PrisonEntry.MercyPetitionFiled.class))
                .containsExactly(
                        Offer.of(Offer.Urgency.LIBERTY, "person", ACCUSED).by(JAIL));
        PrisonEntry.MercyPetitionFiled petition =
                new PrisonEntry.MercyPetitionFiled(ACCUSED, PrisonEntry.MercyAuthority.GOVERNOR);
        assertThat(murder.findings(JAIL, nov(28, 15, 0), petition)).isEmpty();
        murder.has(JAIL, nov(28, 15, 0), petition);
        assertThat(murder.offers(PrisonEntry.MercyPetitionFiled.class)).isEmpty();
        assertThat(murder.contradicts(JAIL, nov(28, 16, 0), petition)).containsExactly("mercy.second");
        assertThat(murder.findings(
                        JAIL,
                        nov(28, 16, 0),
                        new PrisonEntry.MercyPetitionFiled(ACCUSED, PrisonEntry.MercyAuthority.PRESIDENT)))
                .isEmpty();
    }
}
