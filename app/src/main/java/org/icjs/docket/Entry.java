package org.icjs.docket;

/**
 * What one act of one officer states: the body of an entry, typed. Who, when and where stand in its envelope. Nothing is
 * ever updated; a mistake is corrected by a further entry ({@link RecordEntry.FactCorrected}).
 */
public sealed interface Entry
        permits PoliceEntry,
                StationEntry,
                ClearanceEntry,
                ForensicEntry,
                ProsecutionEntry,
                CourtEntry,
                TrialEntry,
                ProcessEntry,
                PrisonEntry,
                RecordEntry,
                Unknown {}
