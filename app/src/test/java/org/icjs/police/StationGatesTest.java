package org.icjs.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.ACase.ACCUSED;
import static org.icjs.docket.ACase.ARRESTED;
import static org.icjs.docket.ACase.COURT;
import static org.icjs.docket.ACase.INFORMANT;
import static org.icjs.docket.ACase.STATION;
import static org.icjs.docket.PaperJournal.nov;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.AllActs;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.Finding;
import org.icjs.docket.Offer;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PaperJournal;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PoliceEntry.Delivery;
import org.icjs.docket.ProcessEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.Sex;
import org.icjs.docket.Stage;
import org.icjs.docket.StationEntry;
import org.icjs.docket.StationEntry.ArrestPermission;
import org.icjs.docket.StationEntry.Concern;
import org.icjs.docket.StationEntry.Concerned;
import org.icjs.docket.StationEntry.DeclinedFor;
import org.icjs.docket.StationEntry.DetentionGround;
import org.icjs.docket.StationEntry.InformationNature;
import org.icjs.docket.TrialEntry;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands against the acts of a station beside the steps of the investigation. */
class StationGatesTest {
    private final PaperJournal journal = new PaperJournal(AllActs.find());
    private final CaseId id = journal.newCase();

    @Test
    void theGeneralDiaryOpensACaseThatMayGetItsFir() {
        diary(InformationNature.COGNIZABLE_OFFENCE, nov(2, 9, 10));
        Docket docket = journal.docket(id);
        assertThat(docket.stage()).isEqualTo(Stage.INFORMATION);
        assertThat(docket.roles(STATION)).containsExactly(OfficeRole.INVESTIGATOR);
        assertThat(found(nov(2, 9, 30), nobody(InformationNature.UNNATURAL_DEATH)))
                .contains("docket.opened");
        assertThat(found(nov(2, 9, 30), AFir.of("BNS 303(2)").entry())).isEmpty();
        record(nov(2, 9, 30), AFir.of("BNS 303(2)").entry());
        assertThat(journal.docket(id).stage()).isEqualTo(Stage.INVESTIGATION);
        assertThat(found(nov(2, 9, 40), AFir.of("BNS 303(2)").entry())).containsExactly("docket.opened");
    }

    /** The FIR of the fixture is of information that was received at 9:00. */
    @Test
    void anFirIsNotDatedBeforeItsDiaryEntry() {
        diary(InformationNature.COGNIZABLE_OFFENCE, nov(2, 9, 10));
        assertThat(found(nov(2, 9, 9), AFir.of("BNS 303(2)").entry())).containsExactly("fir.beforeDiary");
        assertThat(found(nov(2, 9, 10), AFir.of("BNS 303(2)").entry())).isEmpty();
        assertThat(found(nov(2, 9, 11), AFir.of("BNS 303(2)").entry())).isEmpty();
    }

    @Test
    void informationIsNotReceivedAfterItStandsInTheDiary() {
        diary(InformationNature.COGNIZABLE_OFFENCE, nov(2, 8, 59));
        assertThat(found(nov(2, 9, 10), AFir.of("BNS 303(2)").entry())).containsExactly("fir.receivedAfterDiary");
    }

    @Test
    void aMissingChildIsFlaggedUntilThereIsAnFir() {
        assertThat(found(nov(2, 9, 0), missing(17L))).containsExactly("diary.missingChildWithoutFir");
        assertThat(found(nov(2, 9, 0), missing(null)))
                .as("who may be a child")
                .containsExactly("diary.missingChildWithoutFir");
        assertThat(found(nov(2, 9, 0), missing(18L))).isEmpty();
        record(nov(2, 9, 0), missing(17L));
        assertThat(journal.docket(id).person(new PersonRef(1)).orElseThrow().is(Party.Capacity.VICTIM))
                .isTrue();
        assertThat(found(
                        nov(2, 9, 0),
                        new StationEntry.GeneralDiaryEntered(
                                null, InformationNature.MISSING_PERSON, "Gone.", List.of())))
                .containsExactly("docket.opened");
    }

    @Test
    void theDiaryNamesWhoIsMissingOrDead() {
        assertThat(found(nov(2, 9, 0), nobody(InformationNature.MISSING_PERSON)))
                .containsExactly("diary.nobodyMissing");
        assertThat(found(nov(2, 9, 0), nobody(InformationNature.UNNATURAL_DEATH)))
                .containsExactly("diary.nobodyDead");
        assertThat(found(nov(2, 9, 0), nobody(InformationNature.NON_COGNIZABLE_OFFENCE)))
                .isEmpty();
    }

    @Test
    void aPreliminaryEnquiryIsForThreeYearsOrMoreButLessThanSeven() {
        diary(InformationNature.COGNIZABLE_OFFENCE, nov(2, 9, 0));
        assertThat(found(nov(2, 10, 0), enquiry("BNS 317(2)"))).isEmpty();
        assertThat(found(nov(2, 10, 0), enquiry("BNS 318(4)")))
                .as("up to seven years")
                .containsExactly("enquiry.otherOffence");
        assertThat(found(nov(2, 10, 0), enquiry("BNS 115(2)")))
                .as("up to one year")
                .containsExactly("enquiry.otherOffence");
        Entry closed = new StationEntry.PreliminaryEnquiryClosed("No case.");
        assertThat(found(nov(2, 11, 0), closed)).containsExactly("enquiry.notOpen");
        record(nov(2, 10, 0), enquiry("BNS 317(2)"));
        assertThat(found(nov(2, 10, 30), enquiry("BNS 317(2)"))).containsExactly("enquiry.twice");
        assertThat(found(nov(2, 11, 0), closed)).isEmpty();
        record(nov(2, 12, 0), AFir.of("BNS 317(2)").entry());
        assertThat(found(nov(2, 13, 0), enquiry("BNS 317(2)"))).contains("enquiry.notBeforeFir");
    }

    @Test
    void theMagistrateHasAPartInTheCaseOnceTheDiaryReportIsForwarded() {
        diary(InformationNature.NON_COGNIZABLE_OFFENCE, nov(2, 9, 0));
        assertThat(journal.docket(id).roles(COURT)).isEmpty();
        record(nov(3, 9, 0), new StationEntry.DiaryReportForwarded(COURT));
        assertThat(journal.docket(id).roles(COURT)).containsExactly(OfficeRole.COURT);
    }

    @Test
    void investigationIsDeclinedOnceAndForAReasonThatHolds() {
        ACase unknown = ACase.of(AFir.of("BNS 303(2)"));
        assertThat(unknown.contradicts(STATION, nov(3, 9, 0), declined(DeclinedFor.NAMED_AND_NOT_SERIOUS)))
                .containsExactly("declined.nobodyNamed");
        ACase theft = ACase.ofTheft();
        assertThat(theft.findings(STATION, nov(3, 9, 0), declined(DeclinedFor.NAMED_AND_NOT_SERIOUS)))
                .isEmpty();
        theft.has(STATION, nov(3, 9, 0), declined(DeclinedFor.NO_SUFFICIENT_GROUND));
        assertThat(theft.offers(StationEntry.InvestigationDeclined.class)).isEmpty();
        assertThat(theft.contradicts(STATION, nov(3, 10, 0), declined(DeclinedFor.NO_SUFFICIENT_GROUND)))
                .containsExactly("declined.twice");
    }

    @Test
    void noInvestigationIsClosedWithNothingFiledInCourt() {
        ACase theft = ACase.ofTheft();
        StationEntry.InvestigationClosed closed = new StationEntry.InvestigationClosed("Nobody found.");
        assertThat(theft.contradicts(STATION, nov(19, 10, 0), closed)).containsExactly("closed.nothingFiled");
        theft.filed();
        assertThat(theft.findings(STATION, nov(20, 11, 0), closed)).isEmpty();
    }

    @Test
    void whoIsHeldWithoutArrestIsReleasedArrestedOrForwarded() {
        ACase theft = ACase.ofTheft();
        StationEntry.DetaineeReleased release = new StationEntry.DetaineeReleased(ACCUSED, "Name known.");
        assertThat(theft.contradicts(STATION, nov(3, 9, 0), release)).containsExactly("detention.notHeld");
        theft.has(STATION, nov(3, 9, 0), detention(DetentionGround.NAME_REFUSED, null));
        assertThat(theft.docket().person(ACCUSED).orElseThrow().custody().held())
                .isTrue();
        assertThat(theft.offers(StationEntry.DetaineeReleased.class))
                .containsExactly(Offer.of(Offer.Urgency.LIBERTY, "person", ACCUSED));
        assertThat(theft.contradicts(STATION, nov(3, 9, 30), detention(DetentionGround.NAME_REFUSED, null)))
                .containsExactly("detention.alreadyHeld");
        assertThat(theft.findings(STATION, ARRESTED, ACase.arrest(ARRESTED, null)))
                .as("the arrest takes the place of the detention")
                .isEmpty();
        theft.has(STATION, nov(3, 11, 0), release);
        assertThat(theft.docket().person(ACCUSED).orElseThrow().custody().held())
                .isFalse();
        theft.arrested();
        assertThat(theft.contradicts(STATION, nov(4, 9, 0), release)).containsExactly("detention.notHeld");
    }

    @Test
    void aPrivatePersonsArrestHasItsTime() {
        ACase theft = ACase.ofTheft();
        assertThat(theft.refuses(STATION, nov(3, 9, 0), detention(DetentionGround.PRIVATE_ARREST, null)))
                .containsExactly("detention.privateArrestUntold");
        assertThat(theft.refuses(STATION, nov(3, 9, 0), detention(DetentionGround.NAME_REFUSED, nov(3, 8, 0))))
                .containsExactly("detention.noPrivateArrest");
        assertThat(theft.refuses(STATION, nov(3, 9, 0), detention(DetentionGround.PRIVATE_ARREST, nov(3, 9, 1))))
                .containsExactly("detention.madeOverBefore");
        assertThat(theft.findings(STATION, nov(3, 9, 0), detention(DetentionGround.PRIVATE_ARREST, nov(3, 9, 0))))
                .isEmpty();
    }

    @Test
    void aNoticeToAppearIsServedByHandOrPostForADayToCome() {
        ACase theft = ACase.ofTheft();
        assertThat(theft.contradicts(STATION, nov(3, 9, 0), notice(4, Delivery.BY_ELECTRONIC_MEANS)))
                .containsExactly("notice.electronic");
        assertThat(theft.refuses(STATION, nov(3, 9, 0), notice(2, Delivery.BY_HAND)))
                .containsExactly("notice.past");
        assertThat(theft.findings(STATION, nov(3, 9, 0), notice(3, Delivery.BY_HAND)))
                .isEmpty();
        theft.arrested();
        assertThat(theft.contradicts(STATION, nov(3, 11, 0), notice(4, Delivery.BY_HAND)))
                .containsExactly("notice.held");
    }

    @Test
    void whoKeepsANoticeIsNotArrestedWithoutReasons() {
        ACase theft = ACase.ofTheft();
        Recorded notice = theft.has(STATION, nov(2, 10, 0), notice(3, Delivery.BY_HAND));
        assertThat(theft.offers(StationEntry.AppearanceRecorded.class))
                .containsExactly(
                        Offer.of(Offer.Urgency.POSSIBLE, "person", ACCUSED).with("notice", notice.id()));
        assertThat(theft.findings(STATION, ARRESTED, ACase.arrest(ARRESTED, null)))
                .isEmpty();
        theft.has(STATION, nov(3, 9, 0), new StationEntry.AppearanceRecorded(ACCUSED, notice.id(), true));
        assertThat(theft.offers(StationEntry.AppearanceRecorded.class)).isEmpty();
        assertThat(theft.contradicts(
                        STATION, nov(3, 9, 30), new StationEntry.AppearanceRecorded(ACCUSED, notice.id(), true)))
                .containsExactly("notice.recorded");
        assertThat(theft.refuses(STATION, ARRESTED, ACase.arrest(ARRESTED, null)))
                .containsExactly("arrest.noticeKept");
        assertThat(theft.findings(STATION, ARRESTED, ACase.arrest(ARRESTED, "He threatened a witness.")))
                .isEmpty();
    }

    @Test
    void whoDoesNotKeepANoticeMayBeArrested() {
        ACase theft = ACase.ofTheft();
        Recorded notice = theft.has(STATION, nov(2, 10, 0), notice(3, Delivery.BY_HAND));
        theft.has(STATION, nov(3, 9, 0), new StationEntry.AppearanceRecorded(ACCUSED, notice.id(), false));
        assertThat(theft.findings(STATION, ARRESTED, ACase.arrest(ARRESTED, null)))
                .isEmpty();
    }

    /** BNS 281 carries six months. */
    @Test
    void anOldPersonIsArrestedForLessThanThreeYearsOnlyWithPermission() {
        assertThat(arrestOf(61, Sex.MALE, "BNS 281")).containsExactly("arrest.overSixty");
        assertThat(arrestOf(60, Sex.MALE, "BNS 281")).isEmpty();
        assertThat(arrestOf(61, Sex.MALE, "BNS 118(1)"))
                .as("three years are not less than three")
                .isEmpty();
        ACase old = ofOne(61, Sex.MALE, "BNS 281");
        old.has(STATION, nov(3, 9, 0), permission(ArrestPermission.INFIRM_OR_OVER_SIXTY));
        assertThat(old.contradicts(STATION, ARRESTED, arrest(ARRESTED))).isEmpty();
    }

    /**
     * In Aizawl the sun rises on 3 November at about 5:26 and sets at about 16:39: reckoned apart, from equation of time and declination
     * as series, for a zenith of 90.833 degrees. The times asked for lie nine minutes and more off.
     */
    @Test
    void aWomanIsArrestedByDayOrWithPermission() {
        for (Instant night : List.of(nov(3, 5, 10), nov(3, 16, 50), nov(3, 23, 59), nov(3, 0, 0))) {
            assertThat(ofOne(30, Sex.FEMALE, "BNS 118(1)").contradicts(STATION, night, arrest(night)))
                    .containsExactly("arrest.womanAtNight");
            assertThat(ofOne(30, Sex.MALE, "BNS 118(1)").contradicts(STATION, night, arrest(night)))
                    .isEmpty();
        }
        for (Instant day : List.of(nov(3, 5, 35), nov(3, 12, 0), nov(3, 16, 25))) {
            assertThat(ofOne(30, Sex.FEMALE, "BNS 118(1)").contradicts(STATION, day, arrest(day)))
                    .isEmpty();
        }
        ACase permitted = ofOne(30, Sex.FEMALE, "BNS 118(1)");
        permitted.has(STATION, nov(3, 15, 0), permission(ArrestPermission.WOMAN_AT_NIGHT));
        assertThat(permitted.contradicts(STATION, nov(3, 20, 0), arrest(nov(3, 20, 0))))
                .isEmpty();
        assertThat(ofOne(30, Sex.MALE, "BNS 118(1)")
                        .contradicts(STATION, nov(3, 9, 0), permission(ArrestPermission.WOMAN_AT_NIGHT)))
                .containsExactly("permission.notAWoman");
    }

    @Test
    void whatIsTakenFromAnArrestedPersonHasAReceipt() {
        ACase theft = ACase.ofTheft();
        assertThat(theft.contradicts(STATION, ARRESTED, new StationEntry.ArresteeTakenIn(ACCUSED, "A phone.", true)))
                .containsExactly("takenIn.notArrested");
        theft.arrested();
        assertThat(theft.offers(StationEntry.ArresteeTakenIn.class)).hasSize(1);
        assertThat(theft.contradicts(
                        STATION, nov(3, 11, 0), new StationEntry.ArresteeTakenIn(ACCUSED, "A phone.", false)))
                .containsExactly("takenIn.noReceipt");
        theft.has(STATION, nov(3, 11, 0), new StationEntry.ArresteeTakenIn(ACCUSED, "A phone.", true));
        assertThat(theft.offers(StationEntry.ArresteeTakenIn.class)).isEmpty();
    }

    @Test
    void anExaminationForEvidenceIsOfOneArrested() {
        ACase theft = ACase.ofTheft();
        StationEntry.ArresteeSentForExamination sent =
                new StationEntry.ArresteeSentForExamination(ACCUSED, "Civil Hospital");
        assertThat(theft.contradicts(STATION, nov(3, 11, 0), sent)).containsExactly("medical.notArrested");
        assertThat(theft.arrested().contradicts(STATION, nov(3, 11, 0), sent)).isEmpty();
    }

    @Test
    void theDistrictMagistrateIsToldOfEachArrestAndInquestOnce() {
        ACase theft = ACase.ofTheft();
        Recorded arrest = theft.has(STATION, ARRESTED, ACase.arrest(ARRESTED, null));
        Recorded inquest = theft.has(STATION, nov(3, 12, 0), inquest(nov(3, 9, 0)));
        StationEntry.ReportedToDistrictMagistrate report = new StationEntry.ReportedToDistrictMagistrate(arrest.id());
        assertThat(theft.offers(StationEntry.ReportedToDistrictMagistrate.class))
                .hasSize(2);
        theft.has(STATION, nov(3, 13, 0), report);
        assertThat(theft.offers(StationEntry.ReportedToDistrictMagistrate.class))
                .containsExactly(Offer.of(Offer.Urgency.POSSIBLE, "act", inquest.id()));
        assertThat(theft.contradicts(STATION, nov(3, 14, 0), report)).containsExactly("districtMagistrate.reported");
    }

    @Test
    void anInquestFollowsTheDeathAndIsHeldOnce() {
        ACase death = ACase.of(AFir.of("BNS 103(1)"));
        assertThat(death.refuses(STATION, nov(3, 9, 0), inquest(nov(3, 9, 1)))).containsExactly("inquest.beforeDeath");
        StationEntry.BodySentForExamination body = new StationEntry.BodySentForExamination(INFORMANT, "Civil Hospital");
        assertThat(death.contradicts(STATION, nov(3, 9, 0), body)).containsExactly("body.noInquest");
        death.has(STATION, nov(3, 9, 0), inquest(nov(3, 9, 0)));
        assertThat(death.contradicts(STATION, nov(3, 10, 0), body)).isEmpty();
        assertThat(death.contradicts(STATION, nov(3, 10, 0), inquest(nov(3, 9, 0))))
                .containsExactly("inquest.twice");
    }

    @Test
    void aChildThatIsReportedIsAVictim() {
        ACase child = ACase.of(AFir.of("POCSO 8").against("Zova"));
        assertThat(child.contradicts(STATION, nov(2, 10, 0), new StationEntry.ChildReported(ACCUSED, false)))
                .containsExactly("victim.notVictim");
    }

    @Test
    void sanctionIsAskedForWhereItIsNeededAndCountedFromItsReceipt() {
        ACase servant = ACase.of(AFir.of("BNS 198").against("Zova"));
        assertThat(servant.refuses(STATION, nov(3, 9, 0), sanction(4))).containsExactly("sanction.notYetReceived");
        assertThat(servant.findings(STATION, nov(3, 9, 0), sanction(3))).isEmpty();
        assertThat(ACase.of(AFir.of("BNS 64(1)").against("Zova")).contradicts(STATION, nov(3, 9, 0), sanction(3)))
                .containsExactly("sanction.notNeeded");
        assertThat(ACase.of(AFir.of("BNS 64(1)", "BNS 303(2)").against("Zova"))
                        .contradicts(STATION, nov(3, 9, 0), sanction(3)))
                .isEmpty();
        Recorded request = servant.has(STATION, nov(3, 9, 0), sanction(3));
        StationEntry.SanctionReceived given =
                new StationEntry.SanctionReceived(ACCUSED, request.id(), true, "Well founded.");
        assertThat(servant.offers(StationEntry.SanctionReceived.class)).hasSize(1);
        servant.has(STATION, nov(4, 9, 0), given);
        assertThat(servant.offers(StationEntry.SanctionReceived.class)).isEmpty();
        assertThat(servant.contradicts(STATION, nov(5, 9, 0), given)).containsExactly("sanction.decided");
    }

    @Test
    void aFurtherReportFollowsThePoliceReport() {
        ACase theft = ACase.ofTheft();
        StationEntry.FurtherReportFiled further = new StationEntry.FurtherReportFiled(null, "A letter was found.");
        assertThat(theft.contradicts(STATION, nov(19, 9, 0), further)).containsExactly("further.noReport");
        theft.filed();
        assertThat(theft.findings(STATION, nov(21, 9, 0), further)).isEmpty();
        theft.has(STATION, nov(21, 9, 0), further);
        assertThat(theft.docket().stage()).as("the case stays where it is").isEqualTo(Stage.REPORT_FILED);
        ACase tried = ACase.ofTheft();
        tried.charged();
        assertThat(tried.contradicts(STATION, nov(26, 9, 0), further)).containsExactly("further.notPermitted");
        tried.has(COURT, nov(25, 15, 0), new TrialEntry.FurtherInvestigationPermitted("A letter may be found."));
        assertThat(tried.contradicts(STATION, nov(26, 9, 0), further)).isEmpty();
    }

    @Test
    void whoDiedInTheLockUpIsHeldNoMore() {
        ACase theft = ACase.ofTheft().arrested();
        theft.has(
                STATION,
                nov(3, 12, 0),
                new StationEntry.InquestHeld(
                        ACCUSED,
                        true,
                        nov(3, 11, 0),
                        "A fall.",
                        List.of(new PersonName("Rama"), new PersonName("Hmingi"))));
        assertThat(theft.docket().person(ACCUSED).orElseThrow().custody()).isEqualTo(Party.Custody.DIED);
        assertThat(theft.offers(PoliceEntry.ArresteeForwarded.class)).isEmpty();
    }

    @Test
    void theInventoryOfASeizureGoesToTheMagistrateOnce() {
        ACase drugs = ACase.of(AFir.of("NDPS 21(b)").against("Zova"));
        Recorded seizure = drugs.has(
                STATION,
                nov(3, 9, 0),
                new PoliceEntry.PropertySeized(
                        null,
                        PoliceEntry.SeizureNature.SEARCH,
                        AFir.place("The back room"),
                        null,
                        List.of(new PoliceEntry.Article(null, "A soap case", "1", null, null, "BKN-1")),
                        List.of(new PersonName("Rama"), new PersonName("Hmingi")),
                        true));
        StationEntry.InventoryApplied inventory = new StationEntry.InventoryApplied(seizure.id());
        assertThat(drugs.findings(STATION, nov(3, 10, 0), inventory)).isEmpty();
        drugs.has(STATION, nov(3, 10, 0), inventory);
        assertThat(drugs.contradicts(STATION, nov(3, 11, 0), inventory)).containsExactly("inventory.applied");
    }

    @Test
    void anArrestOnAWarrantOutsideTheDistrictIsToldElsewhere() {
        ACase theft = ACase.ofTheft();
        Recorded warrant =
                theft.has(COURT, nov(4, 9, 0), new ProcessEntry.WarrantIssued(ACCUSED, false, "He stays away."));
        StationEntry.WarrantExecuted executed = new StationEntry.WarrantExecuted(ACCUSED, warrant.id(), true);
        assertThat(theft.offers(StationEntry.WarrantExecuted.class)).hasSize(1);
        Recorded execution = theft.has(STATION, nov(5, 9, 0), executed);
        assertThat(theft.contradicts(STATION, nov(5, 10, 0), executed)).containsExactly("warrant.executed");
        StationEntry.DesignatedOfficersTold told = new StationEntry.DesignatedOfficersTold(ACCUSED, execution.id());
        assertThat(theft.offers(StationEntry.DesignatedOfficersTold.class)).hasSize(1);
        assertThat(theft.findings(STATION, nov(5, 10, 0), told)).isEmpty();
        theft.has(STATION, nov(5, 10, 0), told);
        assertThat(theft.contradicts(STATION, nov(5, 11, 0), told)).containsExactly("designated.told");
        ACase near = ACase.ofTheft();
        Recorded other =
                near.has(COURT, nov(4, 9, 0), new ProcessEntry.WarrantIssued(ACCUSED, false, "He stays away."));
        Recorded here = near.has(STATION, nov(5, 9, 0), new StationEntry.WarrantExecuted(ACCUSED, other.id(), false));
        assertThat(near.contradicts(
                        STATION, nov(5, 10, 0), new StationEntry.DesignatedOfficersTold(ACCUSED, here.id())))
                .containsExactly("designated.inDistrict");
    }

    private static StationEntry.SanctionRequested sanction(int receivedOn) {
        return new StationEntry.SanctionRequested(
                ACCUSED, StationEntry.SanctionAuthority.STATE_GOVERNMENT, LocalDate.of(2026, 11, receivedOn));
    }

    private static List<String> arrestOf(long age, Sex sex, String section) {
        return ofOne(age, sex, section).contradicts(STATION, ARRESTED, arrest(ARRESTED));
    }

    /** P2 becomes a suspect of that age and sex. */
    private static ACase ofOne(long age, Sex sex, String section) {
        ACase made = ACase.of(AFir.of(section));
        made.has(
                STATION,
                nov(2, 10, 0),
                new PoliceEntry.SuspectsNamed(
                        List.of(new PoliceEntry.Suspect(null, new PersonName("Zova"), null, sex, age, null)),
                        "Seen there."));
        return made;
    }

    private static PoliceEntry.PersonArrested arrest(Instant at) {
        return ACase.arrest(at, null);
    }

    private static StationEntry.ArrestPermitted permission(ArrestPermission kind) {
        return new StationEntry.ArrestPermitted(ACCUSED, kind, new PersonName("Ngurthanmawii"));
    }

    private static StationEntry.AppearanceNoticeServed notice(int day, Delivery delivery) {
        return new StationEntry.AppearanceNoticeServed(
                ACCUSED, LocalDate.of(2026, 11, day), delivery, "His home is known.");
    }

    private static StationEntry.PersonDetained detention(DetentionGround ground, @Nullable Instant privately) {
        return new StationEntry.PersonDetained(ACCUSED, ground, privately, "As the ground says.");
    }

    private static StationEntry.InvestigationDeclined declined(DeclinedFor ground) {
        return new StationEntry.InvestigationDeclined(ground, "As told.");
    }

    private static StationEntry.InquestHeld inquest(Instant died) {
        return new StationEntry.InquestHeld(
                INFORMANT, false, died, "A fall.", List.of(new PersonName("Rama"), new PersonName("Hmingi")));
    }

    private static StationEntry.PreliminaryEnquiryBegun enquiry(String section) {
        return new StationEntry.PreliminaryEnquiryBegun(
                List.of(Section.parse(section)), new PersonName("Ngurthanmawii"));
    }

    private static StationEntry.GeneralDiaryEntered missing(@Nullable Long age) {
        return new StationEntry.GeneralDiaryEntered(
                null,
                InformationNature.MISSING_PERSON,
                "Not home from school.",
                List.of(new Concerned(null, Concern.MISSING, new PersonName("Lalrina"), Sex.FEMALE, age, null)));
    }

    private static StationEntry.GeneralDiaryEntered nobody(InformationNature nature) {
        return new StationEntry.GeneralDiaryEntered(null, nature, "As told.", List.of());
    }

    private void diary(InformationNature nature, Instant at) {
        record(at, nobody(nature));
    }

    private void record(Instant at, Entry entry) {
        journal.record(id, STATION, ACase.OFFICER, entry, at);
    }

    private List<String> found(Instant at, Entry entry) {
        return journal.findings(id, STATION, ACase.OFFICER, entry, at).stream()
                .map(Finding::code)
                .toList();
    }
}
