package org.icjs.docket;

import static org.icjs.docket.Party.Capacity.ACCUSED;
import static org.icjs.docket.Party.Capacity.INFORMANT;
import static org.icjs.docket.Party.Capacity.SUSPECT;
import static org.icjs.docket.Party.Capacity.VICTIM;
import static org.icjs.docket.Party.Capacity.WITNESS;

import java.util.List;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** What each police entry changes in a docket, besides the facts that it states. */
final class PoliceFold {
    private PoliceFold() {}

    static void apply(Folding docket, Recorded recorded, PoliceEntry entry) {
        switch (entry) {
            case PoliceEntry.FirRegistered fir -> {
                docket.stage(Stage.INVESTIGATION);
                docket.join(recorded.office(), OfficeRole.INVESTIGATOR);
                docket.join(fir.magistrate(), OfficeRole.COURT);
                fir.complainants().forEach(c -> complainant(docket, c));
                suspects(docket, fir.suspects());
            }
            case PoliceEntry.SuspectsNamed named -> suspects(docket, named.suspects());
            case PoliceEntry.WitnessesNamed named -> named.witnesses().forEach(w -> docket.introduce(w.ref(), WITNESS));
            case PoliceEntry.PersonArrested arrest ->
                docket.person(
                        arrest.person(),
                        p -> p.with(Party.Custody.ARRESTED, recorded.id()).with((Party.Bail) null));
            case PoliceEntry.PropertySeized seizure ->
                seizure.articles().forEach(a -> docket.exhibit(a.ref(), recorded.id()));
            case PoliceEntry.ExaminationRequested request -> {
                docket.join(request.laboratory(), OfficeRole.LABORATORY);
                docket.send(Handover.Kind.EXAMINATION, recorded, request.laboratory());
            }
            case PoliceEntry.LaboratoryReportReceived receipt ->
                docket.handover(receipt.report(), h -> h.accepted(recorded));
            case PoliceEntry.ArresteeForwarded _ ->
                docket.send(Handover.Kind.PRODUCTION, recorded, docket.office(Fact.MAGISTRATE_COURT));
            case PoliceEntry.ReportSentForScrutiny scrutiny -> {
                docket.join(scrutiny.prosecution(), OfficeRole.PROSECUTOR);
                docket.send(Handover.Kind.SCRUTINY, recorded, docket.office(Fact.PROSECUTION_OFFICE));
            }
            case PoliceEntry.PoliceReportFiled report -> {
                docket.stage(Stage.REPORT_FILED);
                docket.join(report.court(), OfficeRole.COURT);
                accused(docket, report.accused());
                docket.send(Handover.Kind.POLICE_REPORT, recorded, docket.office(Fact.TRIAL_COURT));
            }
            case PoliceEntry.FirCopyGiven _,
                    PoliceEntry.InvestigatingOfficerAssigned _,
                    PoliceEntry.DiaryWritten _,
                    PoliceEntry.SceneVisited _,
                    PoliceEntry.StatementRecorded _,
                    PoliceEntry.ArresteeExamined _,
                    PoliceEntry.SectionsAltered _,
                    PoliceEntry.ProgressTold _,
                    PoliceEntry.SeizureReported _,
                    PoliceEntry.VictimSentForExamination _,
                    PoliceEntry.VictimReportReceived _,
                    PoliceEntry.SuperiorInformed _,
                    PoliceEntry.ContactNoted _,
                    PoliceEntry.MeasurementsTaken _,
                    PoliceEntry.PhotographTaken _,
                    PoliceEntry.MeasurementsDestroyed _ -> {
                // State facts, and change nothing else.
            }
        }
    }

    private static void complainant(Folding docket, PoliceEntry.Complainant complainant) {
        switch (complainant.capacity()) {
            case INFORMANT -> docket.introduce(complainant.ref(), INFORMANT, WITNESS);
            case VICTIM -> docket.introduce(complainant.ref(), VICTIM, WITNESS);
            case INFORMANT_AND_VICTIM -> docket.introduce(complainant.ref(), INFORMANT, VICTIM, WITNESS);
        }
    }

    private static void suspects(Folding docket, List<PoliceEntry.Suspect> suspects) {
        suspects.forEach(s -> docket.introduce(s.ref(), SUSPECT));
    }

    private static void accused(Folding docket, @Nullable List<PersonRef> named) {
        List<PersonRef> accused = named;
        Known known = docket.facts.get(Fact.ACCUSED_SENT_UP, "");
        if (accused == null && known != null) {
            accused = ((List<?>) known.value())
                    .stream().map(PersonRef.class::cast).toList();
        }
        if (accused != null) {
            accused.forEach(ref -> docket.introduce(ref, ACCUSED));
        }
    }
}
