package org.icjs.docket;

import org.icjs.docket.Party.Capacity;
import org.icjs.docket.Party.Custody;

/** What each entry of a station beside the investigation changes in a docket, besides the facts that it states. */
final class StationFold {
    private StationFold() {}

    static void apply(Folding docket, Recorded recorded, StationEntry entry) {
        switch (entry) {
            case StationEntry.GeneralDiaryEntered diary -> {
                docket.stage(Stage.INFORMATION);
                docket.join(recorded.office(), OfficeRole.INVESTIGATOR);
                diary.people().forEach(person -> docket.introduce(person.ref(), capacity(person.concern())));
            }
            case StationEntry.DiaryReportForwarded forwarded -> docket.join(forwarded.court(), OfficeRole.COURT);
            case StationEntry.InquestHeld inquest -> {
                if (inquest.inCustody()) {
                    docket.person(inquest.person(), p -> p.with(Custody.DIED, recorded.id()));
                }
            }
            case StationEntry.PersonDetained detained ->
                docket.person(detained.person(), p -> p.with(Custody.ARRESTED, recorded.id()));
            case StationEntry.DetaineeReleased released ->
                docket.person(released.person(), p -> p.with(Custody.RELEASED, recorded.id()));
            case StationEntry.PreliminaryEnquiryBegun _,
                    StationEntry.PreliminaryEnquiryClosed _,
                    StationEntry.InvestigationDeclined _,
                    StationEntry.InvestigationClosed _,
                    StationEntry.AppearanceNoticeServed _,
                    StationEntry.AppearanceRecorded _,
                    StationEntry.ArrestPermitted _,
                    StationEntry.WarrantExecuted _,
                    StationEntry.DesignatedOfficersTold _,
                    StationEntry.ArresteeTakenIn _,
                    StationEntry.ArresteeSentForExamination _,
                    StationEntry.BodySentForExamination _,
                    StationEntry.ReportedToDistrictMagistrate _,
                    StationEntry.ChildReported _,
                    StationEntry.SanctionRequested _,
                    StationEntry.SanctionReceived _,
                    StationEntry.FurtherReportFiled _,
                    StationEntry.DrugInformationTakenDown _,
                    StationEntry.InventoryApplied _ -> {
                // State facts, and change nothing else.
            }
        }
    }

    private static Capacity capacity(StationEntry.Concern concern) {
        return switch (concern) {
            case MISSING, DEAD, INJURED -> Capacity.VICTIM;
            case TAKEN_HOLD_OF -> Capacity.SUSPECT;
        };
    }
}
