package org.icjs.journey;

import static org.icjs.journey.Desk.BAWNGKAWN;
import static org.icjs.journey.Desk.BAWNGKAWN_INVESTIGATOR;
import static org.icjs.journey.Desk.COURT_STAFF;
import static org.icjs.journey.Desk.JAILOR;
import static org.icjs.journey.Desk.LABORATORY_DIRECTOR;
import static org.icjs.journey.Desk.LABORATORY_RECEIPT;
import static org.icjs.journey.Desk.MAGISTRATE;
import static org.icjs.journey.Desk.PROSECUTOR;
import static org.icjs.journey.Desk.SCIENTIST;
import static org.icjs.journey.Desk.SUPERINTENDENT;
import static org.icjs.journey.Story.day;
import static org.icjs.journey.Story.parts;
import static org.icjs.journey.Story.place;
import static org.icjs.journey.Story.time;

import java.util.List;
import org.icjs.docket.CourtEntry.AccusedExamined;
import org.icjs.docket.CourtEntry.ArgumentsHeard;
import org.icjs.docket.CourtEntry.ArresteeProduced;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.BondAccepted;
import org.icjs.docket.CourtEntry.CaseRegistered;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.CopiesSupplied;
import org.icjs.docket.CourtEntry.EvidenceRecorded;
import org.icjs.docket.CourtEntry.HearingHeld;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.PleaRecorded;
import org.icjs.docket.CourtEntry.PoliceReportCompared;
import org.icjs.docket.CourtEntry.PoliceReportReceived;
import org.icjs.docket.CourtEntry.ReleaseOrdered;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.CourtEntry.SentencePassed;
import org.icjs.docket.ForensicEntry.ExaminationAssigned;
import org.icjs.docket.ForensicEntry.ExhibitExamined;
import org.icjs.docket.ForensicEntry.ExhibitsReceived;
import org.icjs.docket.ForensicEntry.ReportIssued;
import org.icjs.docket.PoliceEntry.ArresteeExamined;
import org.icjs.docket.PoliceEntry.ArresteeForwarded;
import org.icjs.docket.PoliceEntry.DiaryWritten;
import org.icjs.docket.PoliceEntry.ExaminationRequested;
import org.icjs.docket.PoliceEntry.FirCopyGiven;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.InvestigatingOfficerAssigned;
import org.icjs.docket.PoliceEntry.LaboratoryReportReceived;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.PoliceEntry.ProgressTold;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.docket.PoliceEntry.ReportSentForScrutiny;
import org.icjs.docket.PoliceEntry.SceneVisited;
import org.icjs.docket.PoliceEntry.StatementRecorded;
import org.icjs.docket.PoliceEntry.SuspectsNamed;
import org.icjs.docket.PoliceEntry.WitnessesNamed;
import org.icjs.docket.PrisonEntry.PrisonerAdmitted;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.docket.PrisonEntry.ReleaseOrderChecked;
import org.icjs.docket.ProsecutionEntry.BailReplied;
import org.icjs.docket.ProsecutionEntry.OpinionGiven;
import org.icjs.docket.ProsecutionEntry.ProsecutorAssigned;

/** BNS 303(2). One accused, unknown at first; released on bail, later convicted. Touches every pillar. */
final class Theft {
    private static final String AIZAWL = "261";

    static final GoldenCase CASE = told();

    private Theft() {}

    private static GoldenCase told() {
        Story story = new Story("theft");
        information(story);
        investigation(story);
        arrest(story);
        custody(story);
        laboratory(story);
        bail(story);
        report(story);
        trial(story);
        judgment(story);
        return story.told();
    }

    private static void information(Story story) {
        story.on(0, "10:20", BAWNGKAWN, FirRegistered.class)
                .as("fir")
                .with("mode", "ORAL")
                .with("receivedAt", time(0, "09:50"))
                .with("offenceFrom", time(-1, "22:00"))
                .with("offenceTo", time(0, "05:30"))
                .with("place", place("House V-17, Bawngkawn South, near the YMA hall", AIZAWL))
                .with("sections", List.of("BNS 303(2)"))
                .with("propertyValueRupees", 68_000)
                .with("previousConviction", false)
                .with(
                        "complainants",
                        List.of(parts(
                                "capacity", "INFORMANT_AND_VICTIM",
                                "name", "Lalṭhanpuii",
                                "sex", "FEMALE",
                                "ageYears", 46,
                                "parentName", "Hrangdawla",
                                "address", place("V-17, Bawngkawn South", AIZAWL),
                                "phone", "+919436100017")))
                .with("suspects", List.of())
                .with(
                        "contents",
                        "On waking I found the back window open. A gold necklace of two tolas and a telephone were gone"
                                + " from the drawer beside it. I saw nobody.")
                .with("magistrate", "MZ-CJM-AIZAWL")
                .calling("informant", "/complainants/0/ref");
        story.on(0, "10:35", BAWNGKAWN, FirCopyGiven.class)
                .about("person", "@informant")
                .with("delivery", "BY_HAND");
        story.on(0, "10:45", BAWNGKAWN, InvestigatingOfficerAssigned.class).with("officer", "@officer:INVESTIGATOR");
    }

    private static void investigation(Story story) {
        story.on(0, "12:00", BAWNGKAWN_INVESTIGATOR, SceneVisited.class)
                .with(
                        "description",
                        "Back window forced with a flat tool; fresh marks on the frame, a print on the pane.")
                .with("forensicTeam", false)
                .with("recordedByVideo", true);
        story.on(0, "13:10", BAWNGKAWN_INVESTIGATOR, PropertySeized.class)
                .with("nature", "SEARCH")
                .with("place", place("Back room of the house, window side", AIZAWL))
                .with(
                        "articles",
                        List.of(parts(
                                "description", "Piece of window pane with a chance print, lifted and covered",
                                "quantity", "1 piece",
                                "seal", "BKN-1 in lac, three places")))
                .with("witnesses", List.of("Rualkhuma", "C. Lalnunziri"))
                .with("recordedByVideo", true)
                .calling("pane", "/articles/0/ref");
        story.on(0, "15:00", BAWNGKAWN_INVESTIGATOR, WitnessesNamed.class)
                .with(
                        "witnesses",
                        List.of(
                                parts(
                                        "name",
                                        "Thanglura",
                                        "sex",
                                        "MALE",
                                        "ageYears",
                                        58,
                                        "address",
                                        place("V-19, Bawngkawn South", AIZAWL)),
                                parts(
                                        "name", "K. Lalrinmawia",
                                        "sex", "MALE",
                                        "ageYears", 33,
                                        "address", place("Jewellery shop, Bara Bazar", AIZAWL),
                                        "phone", "+919862100233")))
                .calling("neighbour", "/witnesses/0/ref")
                .calling("jeweller", "/witnesses/1/ref");
        story.on(0, "16:00", BAWNGKAWN_INVESTIGATOR, StatementRecorded.class)
                .about("person", "@neighbour")
                .with(
                        "statement",
                        "At about two at night I heard glass, and saw a young man in a red jacket run towards the steps.")
                .with("recordedByVideo", true);
        story.on(3, "11:00", BAWNGKAWN_INVESTIGATOR, StatementRecorded.class)
                .about("person", "@jeweller")
                .with(
                        "statement",
                        "A young man offered me a necklace of two tolas and asked for cash without a receipt.")
                .with("recordedByVideo", true);
        story.on(3, "12:00", BAWNGKAWN_INVESTIGATOR, SuspectsNamed.class)
                .with(
                        "suspects",
                        List.of(parts(
                                "name", "Zoramthanga R.",
                                "alias", "Zova",
                                "sex", "MALE",
                                "ageYears", 24,
                                "description", "Thin, red jacket, scar above the left eye")))
                .with("basis", "Named by the jeweller, who has known him since school.")
                .calling("thief", "/suspects/0/ref");
    }

    private static void arrest(Story story) {
        story.on(3, "17:30", BAWNGKAWN_INVESTIGATOR, PersonArrested.class)
                .about("person", "@thief")
                .with("parentName", "Ralliana")
                .with("address", place("Ramhlun Vengthar, Block 3", AIZAWL))
                .with("occupation", "Day labourer")
                .with("marks", "Scar above the left eyebrow")
                .with("place", place("Bawngkawn bus stand", AIZAWL))
                .with("reasons", List.of("PROPER_INVESTIGATION", "PROTECT_EVIDENCE"))
                .with(
                        "grounds",
                        "You offered for sale a necklace like the one stolen from V-17 in the night before; it must be"
                                + " recovered before it is melted.")
                .with("groundsGivenAt", time(3, "17:50"))
                .with("groundsLanguage", "Mizo")
                .with("memorandumWitness", "Lalbiaktluanga")
                .with("relativeTold", "Lalengmawii (sister)")
                .with("relativeToldAt", time(3, "18:05"));
        story.on(3, "18:45", BAWNGKAWN_INVESTIGATOR, ArresteeExamined.class)
                .about("person", "@thief")
                .with("examiner", "Dr. Lalmalsawmi")
                .with("hospital", "Civil Hospital, Aizawl")
                .with("findings", "No fresh injury. Old scar above the left eyebrow.");
        story.on(3, "20:15", BAWNGKAWN_INVESTIGATOR, PropertySeized.class)
                .about("from", "@thief")
                .with("nature", "RECOVERED")
                .with("place", place("Under the water tank behind Block 3", AIZAWL))
                .with(
                        "articles",
                        List.of(
                                parts(
                                        "description", "Gold necklace, two tolas, clasp engraved L",
                                        "quantity", "1",
                                        "valueRupees", 60_000,
                                        "seal", "BKN-2 in lac"),
                                parts(
                                        "description", "Screwdriver, flat blade, yellow handle",
                                        "quantity", "1 tool",
                                        "seal", "BKN-3 in lac")))
                .with("witnesses", List.of("Lalbiakdika", "Vanlalhriata"))
                .with("recordedByVideo", true)
                .calling("necklace", "/articles/0/ref")
                .calling("screwdriver", "/articles/1/ref");
    }

    private static void custody(Story story) {
        story.on(4, "10:30", BAWNGKAWN_INVESTIGATOR, ArresteeForwarded.class)
                .about("person", "@thief")
                .with("custodySought", "JUDICIAL")
                .with("reasons", "The telephone is still to be found, and he may warn whoever has it.")
                .with("diaryCopyEnclosed", true);
        story.on(4, "11:40", MAGISTRATE, ArresteeProduced.class)
                .about("person", "@thief")
                .with("inPerson", true)
                .with("section48Satisfied", true)
                .with("diaryCopySeen", true)
                .with("legalAid", "LEGAL_AID_COUNSEL");
        story.on(4, "12:10", MAGISTRATE, RemandOrdered.class)
                .as("warrant")
                .about("person", "@thief")
                .with("custody", "JUDICIAL")
                .with("jail", "MZ-JAIL-AIZAWL")
                .with("nextDate", day(18))
                .with("reasons", "The accusation appears well founded, and property is still to be recovered.");
        story.on(4, "15:30", JAILOR, PrisonerAdmitted.class)
                .about("person", "@thief")
                .about("warrant", "@warrant")
                .with("identityChecked", true)
                .with("health", "Fit. No complaint.")
                .with("belongings", "Red jacket, Rs 140, a key");
    }

    private static void laboratory(Story story) {
        story.on(5, "10:00", BAWNGKAWN_INVESTIGATOR, ExaminationRequested.class)
                .as("request")
                .with("laboratory", "MZ-FSL-AIZAWL")
                .with("exhibits", List.of("@pane", "@screwdriver"))
                .with("questions", "Whose is the print on the pane? Did this blade make the marks on the frame?");
        story.on(6, "11:00", LABORATORY_RECEIPT, ExhibitsReceived.class)
                .as("receipt")
                .about("request", "@request")
                .with("sealsIntact", true);
        story.on(6, "14:00", LABORATORY_DIRECTOR, ExaminationAssigned.class)
                .about("receipt", "@receipt")
                .with("division", "FINGERPRINT")
                .with("examiner", "@officer:SCIENTIST");
        story.on(11, "15:00", SCIENTIST, ExhibitExamined.class)
                .about("receipt", "@receipt")
                .about("exhibit", "@pane")
                .with("methodUsed", "Comparison of ridge detail, twelve points sought")
                .with("findings", "Fourteen points agree with the right thumb of the specimen slip.");
        story.on(12, "12:00", SCIENTIST, ExhibitExamined.class)
                .about("receipt", "@receipt")
                .about("exhibit", "@screwdriver")
                .with("methodUsed", "Test marks under the comparison microscope")
                .with("findings", "Width and two nicks of the blade agree with the cast of the frame.");
        story.on(13, "16:00", SCIENTIST, ReportIssued.class)
                .as("labReport")
                .about("receipt", "@receipt")
                .with(
                        "opinion",
                        "The print is of the right thumb of the person whose slip was sent; the marks are of this blade.")
                .with("exhibitsResealed", true);
        story.on(14, "10:30", BAWNGKAWN_INVESTIGATOR, LaboratoryReportReceived.class)
                .about("report", "@labReport");
    }

    private static void bail(Story story) {
        story.on(15, "11:00", COURT_STAFF, BailApplied.class)
                .as("application")
                .about("person", "@thief")
                .with("advocate", "Lalhriatpuia")
                .with("grounds", "The necklace is recovered, he has a fixed home and no case before this one.")
                .with("noticeTo", "MZ-APP-AIZAWL");
        story.on(15, "15:00", PROSECUTOR, ProsecutorAssigned.class).with("officer", "@officer:PROSECUTOR");
        story.on(16, "10:30", PROSECUTOR, BailReplied.class)
                .about("person", "@thief")
                .about("application", "@application")
                .with("stand", "LEFT_TO_COURT")
                .with("reply", "The investigation needs his custody no longer.");
        story.on(16, "12:30", MAGISTRATE, BailGranted.class)
                .as("bail")
                .about("person", "@thief")
                .about("application", "@application")
                .with("security", "BAIL_BOND")
                .with("amountRupees", 20_000)
                .with("sureties", 1)
                .with("conditions", "To report at the police station every Monday until the police report is filed.");
        story.on(17, "10:40", COURT_STAFF, BondAccepted.class)
                .as("bond")
                .about("person", "@thief")
                .about("order", "@bail")
                .with(
                        "sureties",
                        List.of(parts(
                                "name", "Lalchhuanmawia", "address", place("Ramhlun Vengthar, Block 5", AIZAWL))));
        story.on(17, "11:15", MAGISTRATE, ReleaseOrdered.class)
                .as("release")
                .about("person", "@thief")
                .about("ground", "@bond");
        story.on(17, "12:00", JAILOR, ReleaseOrderChecked.class)
                .about("person", "@thief")
                .about("order", "@release")
                .with("otherMatters", "NONE_FOUND");
        story.on(17, "12:40", SUPERINTENDENT, PrisonerReleased.class)
                .about("person", "@thief")
                .about("order", "@release")
                .with("leftJail", true);
    }

    private static void report(Story story) {
        story.on(20, "17:00", BAWNGKAWN_INVESTIGATOR, DiaryWritten.class)
                .with(
                        "text",
                        "Asked at four telephone shops; none was offered the instrument. Evidence is complete without it.");
        story.on(22, "11:00", BAWNGKAWN_INVESTIGATOR, ReportSentForScrutiny.class)
                .as("draft")
                .with("accused", List.of("@thief"))
                .with(
                        "briefFacts",
                        "He entered by the back window at night, took the necklace and the telephone, and offered the"
                                + " necklace for sale. His print is on the pane, his tool made the marks, and the necklace"
                                + " was found where he showed it.");
        story.on(24, "15:30", PROSECUTOR, OpinionGiven.class)
                .about("request", "@draft")
                .with("opinion", "FIT_TO_FILE");
        story.on(25, "12:00", BAWNGKAWN, PoliceReportFiled.class)
                .as("report")
                .with("court", "MZ-CJM-AIZAWL")
                .with("witnesses", List.of("@informant", "@neighbour", "@jeweller"))
                .with("custodySequenceEnclosed", true);
        story.on(25, "14:30", COURT_STAFF, PoliceReportReceived.class).about("report", "@report");
        story.on(26, "10:30", COURT_STAFF, PoliceReportCompared.class)
                .about("report", "@report")
                .with("complete", true);
        story.on(26, "11:00", COURT_STAFF, CaseRegistered.class).about("report", "@report");
        story.on(26, "16:00", BAWNGKAWN_INVESTIGATOR, ProgressTold.class)
                .about("person", "@informant")
                .with("delivery", "BY_ELECTRONIC_MEANS")
                .with("progress", "The necklace is found, one man is accused, and the report is with the court.");
    }

    private static void trial(Story story) {
        story.on(27, "11:30", MAGISTRATE, CognizanceTaken.class).with("nextHearing", day(34));
        story.on(34, "11:00", COURT_STAFF, CopiesSupplied.class)
                .about("person", "@thief")
                .with("documents", "Police report, FIR, three statements, report of the laboratory: 41 pages");
        story.on(41, "11:30", MAGISTRATE, ChargeFramed.class)
                .about("person", "@thief")
                .with("charges", List.of("BNS 303(2)"))
                .with("nextHearing", day(55));
        story.on(41, "11:50", MAGISTRATE, PleaRecorded.class)
                .about("person", "@thief")
                .with("plea", "NOT_GUILTY");
        story.on(55, "12:30", MAGISTRATE, EvidenceRecorded.class)
                .about("witness", "@informant")
                .with("deposition", "The necklace shown to me is mine; the L on the clasp is for my mother's name.")
                .with("crossExamined", true);
        story.on(55, "13:10", MAGISTRATE, EvidenceRecorded.class)
                .about("witness", "@neighbour")
                .with("deposition", "I saw the red jacket. I can not be sure of the face.")
                .with("crossExamined", true);
        story.on(55, "13:20", COURT_STAFF, HearingHeld.class)
                .with("purpose", "EVIDENCE")
                .with("adjournedFor", "The third witness was ill.")
                .with("nextHearing", day(62));
        story.on(62, "11:45", MAGISTRATE, EvidenceRecorded.class)
                .about("witness", "@jeweller")
                .with("deposition", "It was the accused who offered it to me; we were at school together.")
                .with("crossExamined", true);
        story.on(69, "11:15", MAGISTRATE, AccusedExamined.class)
                .about("person", "@thief")
                .with("statement", "I found the necklace on the steps. I never went into any house.");
    }

    private static void judgment(Story story) {
        story.on(76, "12:00", MAGISTRATE, ArgumentsHeard.class)
                .with(
                        "arguments",
                        "For the State: print, tool and recovery agree. For the defence: nobody saw his face.")
                .with("judgmentOn", day(90));
        story.on(90, "11:00", MAGISTRATE, JudgmentPronounced.class)
                .about("person", "@thief")
                .with("verdict", "CONVICTED")
                .with("convictedOf", List.of("BNS 303(2)"))
                .with("reasons", "The print inside the pane and the recovery leave no room for an innocent find.");
        story.on(90, "12:30", MAGISTRATE, SentencePassed.class)
                .as("sentence")
                .about("person", "@thief")
                .with("months", 6)
                .with("days", 0)
                .with("fineRupees", 3_000)
                .with("defaultDays", 15)
                .with("jail", "MZ-JAIL-AIZAWL");
        story.on(90, "16:00", JAILOR, PrisonerAdmitted.class)
                .about("person", "@thief")
                .about("warrant", "@sentence")
                .with("identityChecked", true)
                .with("health", "Fit. A cough for three days; seen by the doctor.")
                .with("belongings", "A shirt, Rs 60, a wrist watch");
    }
}
