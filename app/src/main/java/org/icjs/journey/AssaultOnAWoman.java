package org.icjs.journey;

import static org.icjs.journey.Desk.COURT_STAFF_LUNGLEI;
import static org.icjs.journey.Desk.JAILOR_LUNGLEI;
import static org.icjs.journey.Desk.LABORATORY_DIRECTOR;
import static org.icjs.journey.Desk.LABORATORY_RECEIPT;
import static org.icjs.journey.Desk.LUNGLEI;
import static org.icjs.journey.Desk.LUNGLEI_INVESTIGATOR;
import static org.icjs.journey.Desk.MAGISTRATE_LUNGLEI;
import static org.icjs.journey.Desk.PROSECUTOR_LUNGLEI;
import static org.icjs.journey.Desk.SCIENTIST;
import static org.icjs.journey.Desk.SUPERINTENDENT_LUNGLEI;
import static org.icjs.journey.Story.day;
import static org.icjs.journey.Story.jsonText;
import static org.icjs.journey.Story.parts;
import static org.icjs.journey.Story.place;
import static org.icjs.journey.Story.time;

import java.util.List;
import org.icjs.docket.CourtEntry.ArresteeProduced;
import org.icjs.docket.CourtEntry.BailApplied;
import org.icjs.docket.CourtEntry.BailGranted;
import org.icjs.docket.CourtEntry.BondAccepted;
import org.icjs.docket.CourtEntry.CaseRegistered;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.CopiesSupplied;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.CourtEntry.PleaRecorded;
import org.icjs.docket.CourtEntry.PoliceReportCompared;
import org.icjs.docket.CourtEntry.PoliceReportReceived;
import org.icjs.docket.CourtEntry.PoliceReportReturned;
import org.icjs.docket.CourtEntry.ReleaseOrdered;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.CourtEntry.SentencePassed;
import org.icjs.docket.ForensicEntry.ExaminationAssigned;
import org.icjs.docket.ForensicEntry.ExhibitExamined;
import org.icjs.docket.ForensicEntry.ExhibitsReceived;
import org.icjs.docket.ForensicEntry.ReportIssued;
import org.icjs.docket.PoliceEntry.ArresteeExamined;
import org.icjs.docket.PoliceEntry.ArresteeForwarded;
import org.icjs.docket.PoliceEntry.ExaminationRequested;
import org.icjs.docket.PoliceEntry.FirCopyGiven;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.InvestigatingOfficerAssigned;
import org.icjs.docket.PoliceEntry.LaboratoryReportReceived;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.docket.PoliceEntry.SceneVisited;
import org.icjs.docket.PoliceEntry.StatementRecorded;
import org.icjs.docket.PoliceEntry.WitnessesNamed;
import org.icjs.docket.PrisonEntry.PrisonerAdmitted;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.docket.PrisonEntry.ReleaseOrderChecked;
import org.icjs.docket.ProsecutionEntry.BailReplied;
import org.icjs.docket.RecordEntry.FactCorrected;

/**
 * BNS 74, in Lunglei. The victim's identity stays with police, prosecution and court; laboratory and jail never get it. The
 * police report is returned for a defect, corrected and filed again; the accused pleads guilty.
 */
final class AssaultOnAWoman {
    private static final String LUNGLEI_DISTRICT = "265";

    static final GoldenCase CASE = told();

    private AssaultOnAWoman() {}

    private static GoldenCase told() {
        Story story = new Story("assault-on-a-woman");
        information(story);
        arrest(story);
        laboratory(story);
        bail(story);
        report(story);
        court(story);
        return story.told();
    }

    private static void information(Story story) {
        story.on(0, "20:30", LUNGLEI_INVESTIGATOR, FirRegistered.class)
                .with("mode", "ORAL")
                .with("receivedAt", time(0, "19:50"))
                .with("offenceFrom", time(0, "18:20"))
                .with("place", place("Footpath from the market to Venglai", LUNGLEI_DISTRICT))
                .with("sections", List.of("BNS 74"))
                .with(
                        "complainants",
                        List.of(parts(
                                "capacity", "INFORMANT_AND_VICTIM",
                                "name", "Vanlalmuanpuii",
                                "sex", "FEMALE",
                                "ageYears", 22,
                                "address", place("Venglai, House 31", LUNGLEI_DISTRICT),
                                "phone", "+918974500031")))
                .with(
                        "suspects",
                        List.of(parts(
                                "name", "Lalthanmawia",
                                "sex", "MALE",
                                "ageYears", 35,
                                "description", "Keeps a stall at the market")))
                .with(
                        "contents",
                        "He came up behind me on the footpath, took hold of me and tore my blouse. I called out, and two"
                                + " people came. I know him from the market.")
                .with("magistrate", "MZ-JMFC-LUNGLEI")
                .calling("victim", "/complainants/0/ref")
                .calling("accused", "/suspects/0/ref");
        story.on(0, "20:40", LUNGLEI_INVESTIGATOR, FirCopyGiven.class)
                .about("person", "@victim")
                .with("delivery", "BY_HAND");
        story.on(0, "20:45", LUNGLEI, InvestigatingOfficerAssigned.class).with("officer", "@officer:INVESTIGATOR");
        story.on(1, "08:00", LUNGLEI_INVESTIGATOR, SceneVisited.class)
                .with("description", "Narrow footpath, one lamp; a button with a thread on the ground.")
                .with("forensicTeam", false)
                .with("recordedByVideo", true);
        story.on(1, "09:00", LUNGLEI_INVESTIGATOR, PropertySeized.class)
                .with("nature", "PRODUCED")
                .with("place", place("Lunglei Police Station", LUNGLEI_DISTRICT))
                .with(
                        "articles",
                        List.of(
                                parts("description", "Blouse, torn at the shoulder", "quantity", "1", "seal", "LLI-1"),
                                parts("description", "Button with thread", "quantity", "1 piece", "seal", "LLI-2")))
                .with("witnesses", List.of("Lalzirliani", "Biaksangi"))
                .with("recordedByVideo", true)
                .calling("blouse", "/articles/0/ref")
                .calling("button", "/articles/1/ref");
        story.on(1, "10:00", LUNGLEI_INVESTIGATOR, WitnessesNamed.class)
                .with(
                        "witnesses",
                        List.of(
                                parts(
                                        "name",
                                        "Laldingliana",
                                        "sex",
                                        "MALE",
                                        "ageYears",
                                        48,
                                        "address",
                                        place("Venglai, House 5", LUNGLEI_DISTRICT)),
                                parts(
                                        "name", "Dr. Lalrammuani",
                                        "sex", "FEMALE",
                                        "address", place("Civil Hospital, Lunglei", LUNGLEI_DISTRICT))))
                .calling("passer-by", "/witnesses/0/ref")
                .calling("doctor", "/witnesses/1/ref");
        story.on(1, "10:30", LUNGLEI_INVESTIGATOR, StatementRecorded.class)
                .about("person", "@passer-by")
                .with("statement", "I heard a cry and saw the stall keeper let go of her and run.")
                .with("recordedByVideo", true);
        story.on(1, "11:00", LUNGLEI_INVESTIGATOR, StatementRecorded.class)
                .about("person", "@doctor")
                .with("statement", "Two scratches on the left shoulder, fresh.")
                .with("recordedByVideo", true);
    }

    private static void arrest(Story story) {
        story.on(1, "13:00", LUNGLEI_INVESTIGATOR, PersonArrested.class)
                .about("person", "@accused")
                .with("address", place("Bazar Veng, stall 17", LUNGLEI_DISTRICT))
                .with("occupation", "Stall keeper")
                .with("place", place("Lunglei market", LUNGLEI_DISTRICT))
                .with("reasons", List.of("PROTECT_WITNESS", "PROPER_INVESTIGATION"))
                .with(
                        "grounds",
                        "You are said to have taken hold of a woman on the footpath to Venglai yesterday evening.")
                .with("groundsGivenAt", time(1, "13:15"))
                .with("groundsLanguage", "Mizo")
                .with("memorandumWitness", "Zodingliana")
                .with("relativeTold", "Lalnghinglovi (wife)")
                .with("relativeToldAt", time(1, "13:30"));
        story.on(1, "15:00", LUNGLEI_INVESTIGATOR, ArresteeExamined.class)
                .about("person", "@accused")
                .with("examiner", "Dr. Vanlalpeka")
                .with("hospital", "Civil Hospital, Lunglei")
                .with("findings", "A scratch on the right wrist.");
        story.on(2, "09:30", LUNGLEI_INVESTIGATOR, ArresteeForwarded.class)
                .about("person", "@accused")
                .with("custodySought", "JUDICIAL")
                .with("reasons", "He sent word to a witness on the evening of the offence.")
                .with("diaryCopyEnclosed", true);
        story.on(2, "10:30", MAGISTRATE_LUNGLEI, ArresteeProduced.class)
                .about("person", "@accused")
                .with("inPerson", true)
                .with("section48Satisfied", true)
                .with("diaryCopySeen", true)
                .with("legalAid", "OWN_ADVOCATE");
        story.on(2, "11:00", MAGISTRATE_LUNGLEI, RemandOrdered.class)
                .as("warrant")
                .about("person", "@accused")
                .with("custody", "JUDICIAL")
                .with("jail", "MZ-JAIL-LUNGLEI")
                .with("nextDate", day(14))
                .with("reasons", "Witnesses are to be kept from influence.");
        story.on(2, "14:00", JAILOR_LUNGLEI, PrisonerAdmitted.class)
                .about("person", "@accused")
                .about("warrant", "@warrant")
                .with("identityChecked", true)
                .with("health", "Fit. A scratch on the wrist, dressed.")
                .with("belongings", "Rs 450, a ring");
    }

    private static void laboratory(Story story) {
        story.on(3, "09:00", LUNGLEI_INVESTIGATOR, ExaminationRequested.class)
                .as("request")
                .with("laboratory", "MZ-FSL-AIZAWL")
                .with("exhibits", List.of("@blouse", "@button"))
                .with("questions", "Does the button with its thread come from the garment?");
        story.on(5, "11:00", LABORATORY_RECEIPT, ExhibitsReceived.class)
                .as("receipt")
                .about("request", "@request")
                .with("sealsIntact", true);
        story.on(5, "15:00", LABORATORY_DIRECTOR, ExaminationAssigned.class)
                .about("receipt", "@receipt")
                .with("division", "CHEMISTRY")
                .with("examiner", "@officer:SCIENTIST");
        story.on(8, "11:00", SCIENTIST, ExhibitExamined.class)
                .about("receipt", "@receipt")
                .about("exhibit", "@blouse")
                .with("methodUsed", "Fibre comparison under polarised light")
                .with("findings", "Cotton, blue; the second button from the top is missing, its threads pulled out.");
        story.on(8, "12:00", SCIENTIST, ExhibitExamined.class)
                .about("receipt", "@receipt")
                .about("exhibit", "@button")
                .with("methodUsed", "Fibre and dye comparison")
                .with("findings", "Same thread, same dye, same twist as on the garment.");
        story.on(9, "16:00", SCIENTIST, ReportIssued.class)
                .as("labReport")
                .about("receipt", "@receipt")
                .with("opinion", "The button was torn from this garment.")
                .with("exhibitsResealed", true);
        story.on(11, "10:00", LUNGLEI_INVESTIGATOR, LaboratoryReportReceived.class)
                .about("report", "@labReport");
    }

    private static void bail(Story story) {
        story.on(10, "11:00", COURT_STAFF_LUNGLEI, BailApplied.class)
                .as("application")
                .about("person", "@accused")
                .with("advocate", "C. Lalrinchhunga")
                .with("grounds", "The witnesses are examined, and he has a stall and a family in the town.")
                .with("noticeTo", "MZ-APP-LUNGLEI");
        story.on(11, "11:00", PROSECUTOR_LUNGLEI, BailReplied.class)
                .about("person", "@accused")
                .about("application", "@application")
                .with("stand", "OPPOSED")
                .with("reply", "The victim fears him; at the least he must keep away.");
        story.on(12, "12:00", MAGISTRATE_LUNGLEI, BailGranted.class)
                .as("bail")
                .about("person", "@accused")
                .about("application", "@application")
                .with("security", "BAIL_BOND")
                .with("amountRupees", 30_000)
                .with("sureties", 1)
                .with("conditions", "Not to meet, call or write to the victim, and not to enter Venglai.");
        story.on(12, "14:30", COURT_STAFF_LUNGLEI, BondAccepted.class)
                .as("bond")
                .about("person", "@accused")
                .about("order", "@bail")
                .with(
                        "sureties",
                        List.of(parts(
                                "name", "Thanhranga", "address", place("Bazar Veng, House 2", LUNGLEI_DISTRICT))));
        story.on(12, "14:50", MAGISTRATE_LUNGLEI, ReleaseOrdered.class)
                .as("release")
                .about("person", "@accused")
                .about("ground", "@bond");
        story.on(12, "16:00", JAILOR_LUNGLEI, ReleaseOrderChecked.class)
                .about("person", "@accused")
                .about("order", "@release")
                .with("otherMatters", "NONE_FOUND");
        story.on(12, "16:20", SUPERINTENDENT_LUNGLEI, PrisonerReleased.class)
                .about("person", "@accused")
                .about("order", "@release")
                .with("leftJail", true);
    }

    private static void report(Story story) {
        story.on(21, "12:00", LUNGLEI, PoliceReportFiled.class)
                .as("report")
                .with("court", "MZ-JMFC-LUNGLEI")
                .with("accused", List.of("@accused"))
                .with("witnesses", List.of("@victim", "@passer-by"))
                .with(
                        "briefFacts",
                        "He took hold of her from behind on the footpath and tore her blouse. A passer-by saw him; the"
                                + " button found there is from the blouse.")
                .with("custodySequenceEnclosed", false);
        story.on(21, "15:00", COURT_STAFF_LUNGLEI, PoliceReportReceived.class).about("report", "@report");
        story.on(22, "10:30", COURT_STAFF_LUNGLEI, PoliceReportCompared.class)
                .about("report", "@report")
                .with("complete", false);
        story.on(22, "11:00", COURT_STAFF_LUNGLEI, PoliceReportReturned.class)
                .about("report", "@report")
                .with("defect", "The doctor who examined the injuries is not in the list of witnesses.");
        story.on(23, "10:00", LUNGLEI, FactCorrected.class)
                .with("entry", "@report")
                .with("component", "/witnesses")
                .with("group", "OPEN")
                .with("value", jsonText(List.of("@victim", "@passer-by", "@doctor")))
                .with("reason", "The doctor was left out.");
        story.on(23, "10:20", LUNGLEI, PoliceReportFiled.class)
                .as("again")
                .with("custodySequenceEnclosed", false)
                .with("defectCured", "She is in the list now, with her statement.");
        story.on(23, "12:00", COURT_STAFF_LUNGLEI, PoliceReportReceived.class).about("report", "@again");
        story.on(24, "10:30", COURT_STAFF_LUNGLEI, PoliceReportCompared.class)
                .about("report", "@again")
                .with("complete", true);
        story.on(24, "10:40", COURT_STAFF_LUNGLEI, CaseRegistered.class).about("report", "@again");
    }

    private static void court(Story story) {
        story.on(25, "11:00", MAGISTRATE_LUNGLEI, CognizanceTaken.class).with("nextHearing", day(32));
        story.on(32, "11:00", COURT_STAFF_LUNGLEI, CopiesSupplied.class)
                .about("person", "@accused")
                .with("documents", "Police report with its papers, the name of the victim covered");
        story.on(39, "11:30", MAGISTRATE_LUNGLEI, ChargeFramed.class)
                .about("person", "@accused")
                .with("charges", List.of("BNS 74"))
                .with("nextHearing", day(46));
        story.on(39, "11:50", MAGISTRATE_LUNGLEI, PleaRecorded.class)
                .about("person", "@accused")
                .with("plea", "GUILTY");
        story.on(46, "12:00", MAGISTRATE_LUNGLEI, JudgmentPronounced.class)
                .about("person", "@accused")
                .with("verdict", "CONVICTED")
                .with("convictedOf", List.of("BNS 74"))
                .with("reasons", "The plea is clear and free, and the papers bear it out.");
        story.on(46, "14:00", MAGISTRATE_LUNGLEI, SentencePassed.class)
                .as("sentence")
                .about("person", "@accused")
                .with("months", 12)
                .with("days", 0)
                .with("fineRupees", 5_000)
                .with("jail", "MZ-JAIL-LUNGLEI");
        story.on(46, "16:30", JAILOR_LUNGLEI, PrisonerAdmitted.class)
                .about("person", "@accused")
                .about("warrant", "@sentence")
                .with("identityChecked", true)
                .with("health", "Fit.")
                .with("belongings", "Rs 80, spectacles");
    }
}
