package org.icjs.docket;

/** What an entry around the trial changes in a docket, besides the facts that it states. */
final class TrialFold {
    private TrialFold() {}

    static void apply(Folding docket, TrialEntry entry) {
        switch (entry) {
            case TrialEntry.CaseCommitted committed -> docket.join(committed.court(), OfficeRole.COURT);
            case TrialEntry.AppealFiled appeal -> docket.join(appeal.court(), OfficeRole.COURT);
            case TrialEntry.StatementBeforeMagistrate _,
                    TrialEntry.RemandPapersSent _,
                    TrialEntry.ApplicationTaken _,
                    TrialEntry.BargainTimeGiven _,
                    TrialEntry.DispositionReported _,
                    TrialEntry.DocumentsAnswered _,
                    TrialEntry.ExaminationSigned _,
                    TrialEntry.FurtherInvestigationPermitted _,
                    TrialEntry.TimeExtended _,
                    TrialEntry.ChildAssessed _,
                    TrialEntry.CompensationRecommended _,
                    TrialEntry.CompensationAwarded _,
                    TrialEntry.FinePaidOut _,
                    TrialEntry.JudgmentCopyGiven _,
                    TrialEntry.AppealBondTaken _,
                    TrialEntry.AppealDecided _,
                    TrialEntry.DeathInquired _ -> {
                // State facts, and change nothing else.
            }
        }
    }
}
