package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.Party.Custody.JUDICIAL;
import static org.icjs.docket.Party.Custody.ON_BAIL;
import static org.icjs.docket.Party.Custody.SENTENCED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.docket.Codec;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Handover;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Party;
import org.icjs.docket.Recorded;
import org.icjs.docket.Stage;
import org.icjs.identity.SharingMatrix;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.RegisterNumber;
import org.icjs.verifier.Group;
import org.icjs.verifier.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoldenCaseTest {
    @TestFactory
    Stream<DynamicTest> nothingIsTypedTwice() {
        return GoldenCase.all().stream()
                .map(story -> DynamicTest.dynamicTest(
                        story.name(),
                        () -> assertThat(PaperWalk.of(story).retyped()).isEmpty()));
    }

    @Test
    void theCheckForRetypingFindsAValueTypedTwice() {
        Step told = GoldenCase.all().getFirst().steps().getFirst();
        Docket docket = PaperWalk.of(GoldenCase.all().getFirst()).docket();
        Json.Obj again = new Json.Obj(Map.of(
                "person", new Json.Str("P4"),
                "occupation", new Json.Str("day labourer "),
                "ageYears", new Json.Num(24)));
        assertThat(told.label()).isEqualTo("fir");
        assertThat(new Retyping()
                        .typedAgain(
                                docket,
                                EntryType.named("police.PersonArrested").orElseThrow(),
                                again,
                                Set.of("person")))
                .containsExactlyInAnyOrder("P4 day labourer", "P4 ageYears=24");
    }

    @TestFactory
    Stream<DynamicTest> theCaseReadsTheSameWhateverArrivesFirst() {
        return GoldenCase.all().stream()
                .map(story -> DynamicTest.dynamicTest(story.name(), () -> {
                    Docket docket = PaperWalk.of(story).docket();
                    List<Recorded> shuffled = new ArrayList<>(docket.entries());
                    Collections.shuffle(shuffled, new Random(5));
                    Docket again = Docket.fold(docket.id(), shuffled);
                    assertThat(again.entries()).isEqualTo(docket.entries());
                    assertThat(again.people()).isEqualTo(docket.people());
                    assertThat(again.handovers()).isEqualTo(docket.handovers());
                }));
    }

    @Test
    void theThiefIsFoundBailedConvictedAndTakenInAgain() {
        PaperWalk walk = PaperWalk.of(Theft.CASE);
        Docket docket = walk.docket();
        PersonRef thief = new PersonRef(4);
        assertThat(docket.stage()).isEqualTo(Stage.JUDGED);
        assertThat(docket.person(thief).orElseThrow().custody()).isEqualTo(SENTENCED);
        assertThat(docket.person(thief).orElseThrow().capacities())
                .containsExactlyInAnyOrder(Party.Capacity.SUSPECT, Party.Capacity.ACCUSED);
        assertThat(docket.known(Fact.VERDICT, thief).orElseThrow().value()).isEqualTo(Verdict.CONVICTED);
        assertThat(docket.known(Fact.PRISONER_NUMBER, thief).orElseThrow().value())
                .isEqualTo(RegisterNumber.parse("P 2/2026"));
        assertThat(docket.known(Fact.CNR)).isPresent();
        assertThat(docket.handovers()).hasSize(8).allMatch(handover -> handover.accepted() != null);
        assertThat(docket.offices()).hasSize(5);
        assertThat(docket.exhibits()).hasSize(3);
    }

    @Test
    void oneLeavesTheJailAndTheOtherStaysForAnotherMatter() {
        PaperWalk walk = PaperWalk.of(GrievousHurt.CASE);
        Docket docket = walk.docket();
        Party first = docket.person(new PersonRef(3)).orElseThrow();
        Party second = docket.person(new PersonRef(4)).orElseThrow();
        assertThat(first.custody()).isEqualTo(ON_BAIL);
        assertThat(second.custody()).isEqualTo(ON_BAIL);
        assertThat(Objects.requireNonNull(second.bail()).released()).isNotNull();
        Docket other = walk.docket("other");
        Party sameMan = other.person(new PersonRef(2)).orElseThrow();
        assertThat(sameMan.custody()).isEqualTo(JUDICIAL);
        assertThat(other.known(Fact.PRISONER_NUMBER, sameMan.ref())
                        .orElseThrow()
                        .value())
                .isEqualTo(docket.known(Fact.PRISONER_NUMBER, second.ref())
                        .orElseThrow()
                        .value());
        assertThat(docket.stage()).isEqualTo(Stage.TRIAL);
        assertThat(docket.handovers()).allMatch(Handover::closed);
    }

    @Test
    void aReturnedReportIsCorrectedAndFiledAgain() {
        PaperWalk walk = PaperWalk.of(AssaultOnAWoman.CASE);
        Docket docket = walk.docket();
        List<Handover> reports = docket.handovers(Handover.Kind.POLICE_REPORT);
        assertThat(reports).hasSize(2);
        assertThat(reports.getFirst().returned()).isNotNull();
        assertThat(reports.getLast().accepted()).isNotNull();
        assertThat(docket.known(Fact.REPORT_WITNESSES).orElseThrow())
                .returns(List.of(new PersonRef(1), new PersonRef(3), new PersonRef(4)), known -> known.value());
        assertThat(docket.corrections()).hasSize(1);
        assertThat(docket.stage()).isEqualTo(Stage.JUDGED);
        assertThat(docket.person(new PersonRef(2)).orElseThrow().custody()).isEqualTo(SENTENCED);
    }

    @Test
    void laboratoryAndJailNeverGetTheVictimsIdentity() {
        Docket docket = PaperWalk.of(AssaultOnAWoman.CASE).docket();
        SharingMatrix matrix = SharingMatrix.load();
        for (OfficeRole role : EnumSet.of(OfficeRole.LABORATORY, OfficeRole.JAIL)) {
            StringBuilder seen = new StringBuilder();
            for (Recorded recorded : docket.entries()) {
                EntryType type = EntryType.of(recorded.entry().getClass());
                Map<Group, Json.Obj> groups = new HashMap<>(Codec.groups(recorded.entry()));
                groups.keySet().retainAll(matrix.groups(type, role));
                groups.values().forEach(facts -> seen.append(facts.canonical()).append('\n'));
            }
            assertThat(seen.toString())
                    .as("what the %s is sent", role)
                    .contains("BNS 74")
                    .doesNotContain("Vanlalmuanpuii", "+918974500031", "House 31");
        }
        assertThat(Codec.whole(docket.entries().getFirst().entry()).canonical()).contains("Vanlalmuanpuii");
    }

    @Test
    void theStoriesTogetherUseMostActs() {
        Set<Class<?>> told = new HashSet<>();
        GoldenCase.all().forEach(story -> story.steps().forEach(step -> told.add(step.entry())));
        assertThat(EntryType.all().stream()
                        .filter(type -> !told.contains(type.record()))
                        .map(EntryType::name))
                .containsExactlyInAnyOrder(
                        "police.SectionsAltered",
                        "police.SeizureReported",
                        "police.VictimSentForExamination",
                        "police.VictimReportReceived",
                        "police.SuperiorInformed",
                        "police.MeasurementsTaken",
                        "police.PhotographTaken",
                        "police.MeasurementsDestroyed",
                        "police.ClearanceApplied",
                        "police.ClearanceCertified",
                        "police.ClearanceDeclined",
                        "police.GeneralDiaryEntered",
                        "police.PreliminaryEnquiryBegun",
                        "police.PreliminaryEnquiryClosed",
                        "police.DiaryReportForwarded",
                        "police.InvestigationDeclined",
                        "police.InvestigationClosed",
                        "police.PersonDetained",
                        "police.DetaineeReleased",
                        "police.AppearanceNoticeServed",
                        "police.AppearanceRecorded",
                        "police.ArrestPermitted",
                        "police.WarrantExecuted",
                        "police.DesignatedOfficersTold",
                        "police.ArresteeTakenIn",
                        "police.ArresteeSentForExamination",
                        "police.InquestHeld",
                        "police.BodySentForExamination",
                        "police.ReportedToDistrictMagistrate",
                        "police.ChildReported",
                        "police.SanctionRequested",
                        "police.SanctionReceived",
                        "police.FurtherReportFiled",
                        "police.DrugInformationTakenDown",
                        "police.InventoryApplied",
                        "prosecution.CustodyExtensionSought",
                        "prosecution.WithdrawalSought",
                        "courts.CustodyExtensionDecided",
                        "courts.WithdrawalDecided",
                        "courts.JudgmentUploaded",
                        "courts.MeasurementsKept",
                        "forensics.RequestReturned",
                        "courts.BailRefused",
                        "courts.DelayFound",
                        "prisons.WarrantReturned",
                        "prisons.UndertrialReleaseApplied",
                        "prisons.PrisonerEscaped",
                        "courts.StatementBeforeMagistrate",
                        "courts.RemandPapersSent",
                        "courts.CaseCommitted",
                        "courts.ApplicationTaken",
                        "courts.BargainTimeGiven",
                        "courts.DispositionReported",
                        "courts.DocumentsAnswered",
                        "courts.ExaminationSigned",
                        "courts.FurtherInvestigationPermitted",
                        "courts.TimeExtended",
                        "courts.ChildAssessed",
                        "courts.CompensationRecommended",
                        "courts.CompensationAwarded",
                        "courts.FinePaidOut",
                        "courts.JudgmentCopyGiven",
                        "courts.AppealBondTaken",
                        "courts.AppealFiled",
                        "courts.AppealDecided",
                        "courts.DeathInquired",
                        "courts.WarrantIssued",
                        "courts.WarrantCancelled",
                        "courts.ProclamationPublished",
                        "courts.OffenderProclaimed",
                        "courts.ProceedsNoticeIssued",
                        "courts.PropertyAttached",
                        "courts.AttachmentClaimDecided",
                        "courts.ProceedsDistributionOrdered",
                        "courts.ProceedsDistributed",
                        "courts.PropertyProduced",
                        "courts.PropertyStatementPrepared",
                        "courts.PropertyDisposalOrdered",
                        "courts.PropertyDisposed",
                        "courts.PropertyProclaimed",
                        "prisons.PrisonerDied",
                        "prisons.MercyInformed",
                        "prisons.MercyPetitionFiled",
                        "record.CopyIssued",
                        "record.PaperSigned",
                        "record.BodyErased",
                        "record.OfficeKeyIssued",
                        "record.OfficeKeyRevoked");
    }
}
