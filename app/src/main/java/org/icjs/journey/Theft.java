package org.icjs.journey;

import static org.icjs.journey.Script.facts;
import static org.icjs.journey.Script.place;

import java.util.List;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.ForensicEntry;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.ProsecutionEntry;
import org.icjs.identity.Duty;

/** Theft (BNS 303(2)) by one who is not known at first: arrested, remanded, bailed and released, tried, convicted. */
final class Theft {
    static final GoldenCase CASE = script();

    private Theft() {}

    private static GoldenCase script() {
        Script script = new Script("theft");
        investigation(script);
        custody(script);
        report(script);
        trial(script);
        return script.named("theft");
    }

    private static void investigation(Script script) {
        script.as("MZ-PS-BAWNGKAWN", Duty.STATION_OFFICER)
                .at("PT1H")
                .does(
                        "fir",
                        PoliceEntry.FirRegistered.class,
                        facts(
                                "mode",
                                "ORAL",
                                "receivedAt",
                                "~PT30M",
                                "offenceFrom",
                                "~-PT6H",
                                "offenceTo",
                                "~-PT4H",
                                "place",
                                place("Zomuana's tailoring shop, Bawngkawn Bazar"),
                                "sections",
                                List.of("BNS 303(2)"),
                                "propertyValueRupees",
                                48_500,
                                "previousConviction",
                                false,
                                "complainants",
                                List.of(facts(
                                        "capacity", "INFORMANT_AND_VICTIM",
                                        "name", "Zomuana Ralte",
                                        "sex", "MALE",
                                        "ageYears", 52,
                                        "parentName", "Thangliana",
                                        "address", place("House 14, Bawngkawn Brigade"),
                                        "phone", "+919436140001")),
                                "suspects",
                                List.of(),
                                "contents",
                                "On opening the shop he found the back window forced and two sewing machines and a"
                                        + " mobile telephone gone. A neighbour saw a young man carry a sack down the"
                                        + " steps before dawn.",
                                "magistrate",
                                "MZ-CJM-AIZAWL"))
                .does("copy", PoliceEntry.FirCopyGiven.class, facts("person", "P1", "delivery", "BY_HAND"))
                .does("io", PoliceEntry.InvestigatingOfficerAssigned.class, facts("officer", "@officer:INVESTIGATOR"))
                .as("MZ-PS-BAWNGKAWN", Duty.INVESTIGATOR)
                .at("PT3H")
                .does(
                        "scene",
                        PoliceEntry.SceneVisited.class,
                        facts(
                                "description",
                                        "Back window broken from outside; smears on the frame; footprints of bare feet on the"
                                                + " cement steps.",
                                "forensicTeam", false,
                                "recordedByVideo", true))
                .does(
                        "witness",
                        PoliceEntry.WitnessesNamed.class,
                        facts(
                                "witnesses",
                                List.of(facts(
                                        "name", "Lalṭhansangi",
                                        "sex", "FEMALE",
                                        "ageYears", 34,
                                        "address", place("Opposite the bazar steps"),
                                        "phone", "9436140002"))))
                .does(
                        "statement",
                        PoliceEntry.StatementRecorded.class,
                        facts(
                                "person", "P2",
                                "statement",
                                        "She saw a man of about twenty with a sack at half past four and knew his walk.",
                                "recordedByVideo", true))
                .does(
                        "diary",
                        PoliceEntry.DiaryWritten.class,
                        facts("text", "Visited the place; examined one witness."))
                .at("PT26H")
                .does(
                        "suspect",
                        PoliceEntry.SuspectsNamed.class,
                        facts(
                                "suspects",
                                List.of(facts("name", "Vanlalruata", "alias", "Mapuia", "sex", "MALE")),
                                "basis",
                                "The witness named him when shown the recording of the bazar's camera."));
    }

    private static void custody(Script script) {
        script.at("PT30H")
                .does(
                        "arrest",
                        PoliceEntry.PersonArrested.class,
                        facts(
                                "person", "P3",
                                "ageYears", 21,
                                "parentName", "Hrangthanga",
                                "address", place("Near the water point, Durtlang Leitan"),
                                "occupation", "Day labourer",
                                "marks", "Scar over the left eyebrow",
                                "place", place("Bus stand, Durtlang"),
                                "reasons", List.of("PROPER_INVESTIGATION", "PROTECT_EVIDENCE"),
                                "grounds",
                                        "He is suspected of carrying away machines from a shop at night and was about to leave"
                                                + " by bus.",
                                "groundsGivenAt", "~PT31H",
                                "groundsLanguage", "Mizo",
                                "memorandumWitness", "Lalsangzuala",
                                "relativeTold", "Hrangthanga Sailo",
                                "relativeToldAt", "~PT30H30M"))
                .at("PT32H")
                .does(
                        "medical",
                        PoliceEntry.ArresteeExamined.class,
                        facts(
                                "person", "P3",
                                "examiner", "Dr Zonunmawii",
                                "hospital", "Civil Hospital, Aizawl",
                                "findings", "No fresh injury."))
                .does(
                        "seizure",
                        PoliceEntry.PropertySeized.class,
                        facts(
                                "nature",
                                "RECOVERED",
                                "place",
                                place("Behind the water tank at Durtlang Leitan"),
                                "from",
                                "P3",
                                "articles",
                                List.of(
                                        facts(
                                                "description", "Sewing machine, hand driven, black",
                                                "quantity", "2",
                                                "valueRupees", 36_000,
                                                "seal", "BKN 1"),
                                        facts(
                                                "description", "Pane of glass with smears",
                                                "quantity", "1",
                                                "seal", "BKN 2")),
                                "witnesses",
                                List.of("Lalrinpuii", "C. Lalmuanpuia"),
                                "recordedByVideo",
                                true))
                .does(
                        "request",
                        PoliceEntry.ExaminationRequested.class,
                        facts(
                                "laboratory", "MZ-FSL-AIZAWL",
                                "exhibits", List.of("E2"),
                                "questions", "Are there finger marks fit for comparison, and whose are they?"))
                .at("PT40H")
                .does(
                        "forward",
                        PoliceEntry.ArresteeForwarded.class,
                        facts(
                                "person", "P3",
                                "custodySought", "JUDICIAL",
                                "reasons", "Property is recovered; he may yet reach the witness.",
                                "diaryCopyEnclosed", true))
                .as("MZ-CJM-AIZAWL", Duty.MAGISTRATE)
                .at("PT44H")
                .does(
                        "produced",
                        CourtEntry.ArresteeProduced.class,
                        facts(
                                "person", "P3",
                                "inPerson", true,
                                "section48Satisfied", true,
                                "diaryCopySeen", true,
                                "legalAid", "LEGAL_AID_COUNSEL"))
                .does(
                        "remand",
                        CourtEntry.RemandOrdered.class,
                        facts(
                                "person", "P3",
                                "custody", "JUDICIAL",
                                "jail", "MZ-JAIL-AIZAWL",
                                "nextDate", "^P15D",
                                "reasons",
                                        "The investigation can't be completed in twenty-four hours and the accusation is"
                                                + " well founded on the diary."))
                .as("MZ-JAIL-AIZAWL", Duty.JAILER)
                .at("PT50H")
                .does(
                        "admission",
                        PrisonEntry.PrisonerAdmitted.class,
                        facts(
                                "person", "P3",
                                "warrant", "@remand",
                                "identityChecked", true,
                                "health", "Well; no medicine.",
                                "belongings", "A belt and forty rupees"))
                .as("MZ-FSL-AIZAWL", Duty.LAB_RECEIPT)
                .at("P3D")
                .does(
                        "receipt",
                        ForensicEntry.ExhibitsReceived.class,
                        facts("request", "@request", "sealsIntact", true))
                .as("MZ-FSL-AIZAWL", Duty.LAB_DIRECTOR)
                .does(
                        "assigned",
                        ForensicEntry.ExaminationAssigned.class,
                        facts("receipt", "@receipt", "division", "FINGERPRINT", "examiner", "@officer:SCIENTIST"))
                .as("MZ-FSL-AIZAWL", Duty.SCIENTIST)
                .at("P4D")
                .does(
                        "examined",
                        ForensicEntry.ExhibitExamined.class,
                        facts(
                                "receipt", "@receipt",
                                "exhibit", "E2",
                                "method", "Powder, then comparison by eye of two examiners",
                                "findings", "Two marks of a right thumb and index finger, fit for comparison."))
                .does(
                        "labreport",
                        ForensicEntry.ReportIssued.class,
                        facts(
                                "receipt", "@receipt",
                                "opinion", "The thumb mark agrees with the right thumb of the person arrested.",
                                "exhibitsResealed", true))
                .as("MZ-PS-BAWNGKAWN", Duty.INVESTIGATOR)
                .does("labreceived", PoliceEntry.LaboratoryReportReceived.class, facts("report", "@labreport"));
        bail(script);
    }

    private static void bail(Script script) {
        script.as("MZ-CJM-AIZAWL", Duty.COURT_STAFF)
                .at("P9D")
                .does(
                        "application",
                        CourtEntry.BailApplied.class,
                        facts(
                                "person", "P3",
                                "advocate", "Malsawmtluanga Fanai",
                                "grounds", "First offence; the property is back; a father who will answer for him.",
                                "noticeTo", "MZ-APP-AIZAWL"))
                .as("MZ-APP-AIZAWL", Duty.PROSECUTOR)
                .at("P10D")
                .does(
                        "reply",
                        ProsecutionEntry.BailReplied.class,
                        facts(
                                "person", "P3",
                                "application", "@application",
                                "stand", "LEFT_TO_COURT",
                                "reply", "The State asks that he keep away from the bazar."))
                .as("MZ-CJM-AIZAWL", Duty.MAGISTRATE)
                .at("P11D")
                .does(
                        "bail",
                        CourtEntry.BailGranted.class,
                        facts(
                                "person", "P3",
                                "application", "@application",
                                "security", "BAIL_BOND",
                                "amountRupees", 20_000,
                                "sureties", 1,
                                "conditions", "Not to enter the bazar; to come to the station each Monday."))
                .as("MZ-CJM-AIZAWL", Duty.MAGISTRATE)
                .at("P11DT2H")
                .does(
                        "bond",
                        CourtEntry.BondAccepted.class,
                        facts(
                                "person", "P3",
                                "order", "@bail",
                                "sureties",
                                        List.of(facts(
                                                "name",
                                                "Rohmingliana",
                                                "address",
                                                place("Zuangtui, above the church")))))
                .does("release", CourtEntry.ReleaseOrdered.class, facts("person", "P3", "ground", "@bond"))
                .as("MZ-JAIL-AIZAWL", Duty.JAILER)
                .at("P11DT4H")
                .does(
                        "checked",
                        PrisonEntry.ReleaseOrderChecked.class,
                        facts("person", "P3", "order", "@release", "otherMatters", "NONE_FOUND"))
                .does("released", PrisonEntry.PrisonerReleased.class, facts("person", "P3", "order", "@release"));
    }

    private static void report(Script script) {
        script.as("MZ-PS-BAWNGKAWN", Duty.INVESTIGATOR)
                .at("P30D")
                .does(
                        "told",
                        PoliceEntry.ProgressTold.class,
                        facts(
                                "person", "P1",
                                "delivery", "BY_HAND",
                                "progress",
                                        "One man was arrested, both machines are found, the report goes to court soon."))
                .at("P31D")
                .does(
                        "draft",
                        PoliceEntry.ReportSentForScrutiny.class,
                        facts(
                                "accused",
                                List.of("P3"),
                                "briefFacts",
                                "The accused broke the back window at night, carried two machines to Durtlang and hid"
                                        + " them; his thumb mark is on the pane."))
                .as("MZ-APP-AIZAWL", Duty.PROSECUTOR)
                .at("P33D")
                .does(
                        "opinion",
                        ProsecutionEntry.OpinionGiven.class,
                        facts("request", "@draft", "opinion", "FIT_TO_FILE"))
                .as("MZ-PS-BAWNGKAWN", Duty.STATION_OFFICER)
                .at("P35D")
                .does(
                        "report",
                        PoliceEntry.PoliceReportFiled.class,
                        facts(
                                "court",
                                "MZ-CJM-AIZAWL",
                                "witnesses",
                                List.of("P1", "P2"),
                                "custodySequenceEnclosed",
                                true))
                .as("MZ-CJM-AIZAWL", Duty.COURT_STAFF)
                .at("P36D")
                .does("received", CourtEntry.PoliceReportReceived.class, facts("report", "@report"))
                .does("compared", CourtEntry.PoliceReportCompared.class, facts("report", "@report", "matches", true))
                .does("registered", CourtEntry.CaseRegistered.class, facts("report", "@report"));
    }

    private static void trial(Script script) {
        script.as("MZ-APP-AIZAWL", Duty.PROSECUTOR)
                .at("P37D")
                .does("prosecutor", ProsecutionEntry.ProsecutorAssigned.class, facts("officer", "@officer:PROSECUTOR"))
                .as("MZ-CJM-AIZAWL", Duty.MAGISTRATE)
                .at("P40D")
                .does("cognizance", CourtEntry.CognizanceTaken.class, facts("nextHearing", "^P47D"))
                .at("P47D")
                .does(
                        "copies",
                        CourtEntry.CopiesSupplied.class,
                        facts(
                                "person",
                                "P3",
                                "documents",
                                "Police report, FIR, statements, laboratory's report, seizure list"))
                .does("hearing", CourtEntry.HearingHeld.class, facts("purpose", "COPIES", "nextHearing", "^P54D"))
                .at("P54D")
                .does(
                        "charge",
                        CourtEntry.ChargeFramed.class,
                        facts("person", "P3", "charges", List.of("BNS 303(2)"), "nextHearing", "^P61D"))
                .does("plea", CourtEntry.PleaRecorded.class, facts("person", "P3", "plea", "NOT_GUILTY"))
                .at("P61D")
                .does(
                        "evidence1",
                        CourtEntry.EvidenceRecorded.class,
                        facts(
                                "witness", "P1",
                                "deposition",
                                        "The machines shown in court are mine; I know them by the dent in the wheel.",
                                "crossExamined", true))
                .does(
                        "evidence2",
                        CourtEntry.EvidenceRecorded.class,
                        facts(
                                "witness", "P2",
                                "deposition", "I saw the accused on the steps with a sack when it was still dark.",
                                "crossExamined", true))
                .at("P68D")
                .does(
                        "statement351",
                        CourtEntry.AccusedExamined.class,
                        facts("person", "P3", "statement", "I was out of work. I say nothing to the thumb mark."))
                .at("P75D")
                .does(
                        "arguments",
                        CourtEntry.ArgumentsHeard.class,
                        facts(
                                "arguments",
                                "The State relies on the mark and the recovery; the defence asks for mercy.",
                                "judgmentOn",
                                "^P82D"))
                .at("P82D")
                .does(
                        "judgment",
                        CourtEntry.JudgmentPronounced.class,
                        facts(
                                "person", "P3",
                                "verdict", "CONVICTED",
                                "convictedOf", List.of("BNS 303(2)"),
                                "reasons",
                                        "Recovery at his instance, the mark, and an eye-witness agree with each other."))
                .does(
                        "sentence",
                        CourtEntry.SentencePassed.class,
                        facts(
                                "person",
                                "P3",
                                "months",
                                3,
                                "days",
                                0,
                                "fineRupees",
                                5_000,
                                "defaultDays",
                                15,
                                "jail",
                                "MZ-JAIL-AIZAWL"));
    }
}
