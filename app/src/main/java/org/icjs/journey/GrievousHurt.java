package org.icjs.journey;

import static org.icjs.journey.Desk.AIZAWL;
import static org.icjs.journey.Desk.AIZAWL_INVESTIGATOR;
import static org.icjs.journey.Desk.BAWNGKAWN;
import static org.icjs.journey.Desk.BAWNGKAWN_INVESTIGATOR;
import static org.icjs.journey.Desk.COURT_STAFF;
import static org.icjs.journey.Desk.JAILOR;
import static org.icjs.journey.Desk.MAGISTRATE;
import static org.icjs.journey.Desk.PROSECUTOR;
import static org.icjs.journey.Desk.SUPERINTENDENT;
import static org.icjs.journey.Story.day;
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
import org.icjs.docket.CourtEntry.PleaRecorded;
import org.icjs.docket.CourtEntry.PoliceReportCompared;
import org.icjs.docket.CourtEntry.PoliceReportReceived;
import org.icjs.docket.CourtEntry.ProductionOrdered;
import org.icjs.docket.CourtEntry.ReleaseOrdered;
import org.icjs.docket.CourtEntry.RemandOrdered;
import org.icjs.docket.PoliceEntry.ArresteeExamined;
import org.icjs.docket.PoliceEntry.ArresteeForwarded;
import org.icjs.docket.PoliceEntry.ContactNoted;
import org.icjs.docket.PoliceEntry.FirCopyGiven;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.InvestigatingOfficerAssigned;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.docket.PoliceEntry.SceneVisited;
import org.icjs.docket.PoliceEntry.StatementRecorded;
import org.icjs.docket.PoliceEntry.WitnessesNamed;
import org.icjs.docket.PrisonEntry.PrisonerAdmitted;
import org.icjs.docket.PrisonEntry.PrisonerBroughtBack;
import org.icjs.docket.PrisonEntry.PrisonerReleased;
import org.icjs.docket.PrisonEntry.PrisonerTakenToCourt;
import org.icjs.docket.PrisonEntry.ReleaseOrderChecked;
import org.icjs.docket.PrisonEntry.WarrantNoted;
import org.icjs.docket.ProsecutionEntry.BailReplied;

/**
 * BNS 118(2) with 3(5). Two accused: one is bailed and leaves the jail; the other is bailed too, and stays in it for another
 * matter that came to its notice meanwhile.
 */
final class GrievousHurt {
    private static final String AIZAWL_DISTRICT = "261";
    private static final String OTHER = "other";
    private static final String MAIN = "case";

    static final GoldenCase CASE = told();

    private GrievousHurt() {}

    private static GoldenCase told() {
        Story story = new Story("grievous-hurt");
        information(story);
        arrests(story);
        custody(story);
        story.in(OTHER);
        otherMatter(story);
        story.in(MAIN);
        investigation(story);
        released(story);
        kept(story);
        court(story);
        return story.told();
    }

    private static void information(Story story) {
        story.on(0, "21:40", AIZAWL, FirRegistered.class)
                .as("fir")
                .with("mode", "WRITTEN")
                .with("receivedAt", time(0, "21:15"))
                .with("offenceFrom", time(0, "19:30"))
                .with("place", place("Steps below Dawrpui junction", AIZAWL_DISTRICT))
                .with("sections", List.of("BNS 118(2)", "BNS 3(5)"))
                .with(
                        "complainants",
                        List.of(
                                parts(
                                        "capacity", "INFORMANT",
                                        "name", "H. Lalsangzuala",
                                        "sex", "MALE",
                                        "ageYears", 39,
                                        "address", place("Dawrpui Vengthar", AIZAWL_DISTRICT),
                                        "phone", "+919862211405"),
                                parts(
                                        "capacity", "VICTIM",
                                        "name", "Lalrinfela",
                                        "sex", "MALE",
                                        "ageYears", 27,
                                        "address", place("Chaltlang Dawrkawn", AIZAWL_DISTRICT))))
                .with(
                        "suspects",
                        List.of(
                                parts("name", "Vanlalzawma", "sex", "MALE", "ageYears", 29),
                                parts("name", "T. Lalhmunsiama", "alias", "Mun-a", "sex", "MALE", "ageYears", 31)))
                .with(
                        "contents",
                        "Two men whom I know beat my cousin with an iron rod after a quarrel over a fare. His arm is broken"
                                + " and his head is cut. The taller one held the rod; the other held him.")
                .with("magistrate", "MZ-CJM-AIZAWL")
                .calling("informant", "/complainants/0/ref")
                .calling("victim", "/complainants/1/ref")
                .calling("first", "/suspects/0/ref")
                .calling("second", "/suspects/1/ref");
        story.on(0, "21:50", AIZAWL, FirCopyGiven.class)
                .about("person", "@informant")
                .with("delivery", "BY_HAND");
        story.on(0, "22:00", AIZAWL, InvestigatingOfficerAssigned.class).with("officer", "@officer:INVESTIGATOR");
        story.on(1, "06:30", AIZAWL_INVESTIGATOR, SceneVisited.class)
                .with("description", "Blood on the fourth and fifth step; a shoe, size 7, left foot; no rod.")
                .with("forensicTeam", true)
                .with("recordedByVideo", true);
    }

    private static void arrests(Story story) {
        story.on(1, "09:10", AIZAWL_INVESTIGATOR, PersonArrested.class)
                .about("person", "@first")
                .with("address", place("Zarkawt, near the clinic", AIZAWL_DISTRICT))
                .with("occupation", "Taxi driver")
                .with("place", place("Taxi stand, Zarkawt", AIZAWL_DISTRICT))
                .with("reasons", List.of("PUNISHABLE_OVER_SEVEN_YEARS"))
                .with("grounds", "You are said to have broken a man's arm with an iron rod at Dawrpui last night.")
                .with("groundsGivenAt", time(1, "09:25"))
                .with("groundsLanguage", "Mizo")
                .with("memorandumWitness", "Lalthakima")
                .with("relativeTold", "Lalhlimpuii (wife)")
                .with("relativeToldAt", time(1, "09:40"));
        story.on(1, "10:20", AIZAWL_INVESTIGATOR, ArresteeExamined.class)
                .about("person", "@first")
                .with("examiner", "Dr. Zonunmawia")
                .with("hospital", "Civil Hospital, Aizawl")
                .with("findings", "Bruise on the right palm, a day old.");
        story.on(1, "10:40", AIZAWL_INVESTIGATOR, ContactNoted.class)
                .about("person", "@first")
                .with("phone", "+919862211406")
                .with("advocate", "Lalduhawma Khiangte")
                .with("advocatePhone", "+919436155510");
        story.on(1, "11:00", AIZAWL_INVESTIGATOR, PersonArrested.class)
                .about("person", "@second")
                .with("parentName", "Thangchhuana")
                .with("address", place("Tuikual South, House 44", AIZAWL_DISTRICT))
                .with("place", place("Tuikual South playground", AIZAWL_DISTRICT))
                .with("reasons", List.of("PUNISHABLE_OVER_SEVEN_YEARS", "PROTECT_WITNESS"))
                .with(
                        "grounds",
                        "You are said to have held the man while the other struck him; you live beside a witness.")
                .with("groundsGivenAt", time(1, "11:20"))
                .with("groundsLanguage", "Mizo")
                .with("memorandumWitness", "Lalnunfela")
                .with("relativeTold", "Rammawia (brother)")
                .with("relativeToldAt", time(1, "11:35"));
        story.on(1, "12:30", AIZAWL_INVESTIGATOR, ArresteeExamined.class)
                .about("person", "@second")
                .with("examiner", "Dr. Zonunmawia")
                .with("hospital", "Civil Hospital, Aizawl")
                .with("findings", "No injury.");
        story.on(1, "14:00", AIZAWL_INVESTIGATOR, PropertySeized.class)
                .about("from", "@first")
                .with("nature", "RECOVERED")
                .with("place", place("Boot of the taxi MZ01-T-4417", AIZAWL_DISTRICT))
                .with(
                        "articles",
                        List.of(parts(
                                "description", "Iron rod, 61 cm, one end stained",
                                "quantity", "1",
                                "seal", "AZL-7 in lac")))
                .with("witnesses", List.of("Zaithanmawia", "R. Lalbiakliana"))
                .with("recordedByVideo", true)
                .calling("rod", "/articles/0/ref");
    }

    private static void custody(Story story) {
        story.on(2, "08:00", AIZAWL_INVESTIGATOR, ArresteeForwarded.class)
                .about("person", "@first")
                .with("custodySought", "POLICE")
                .with("reasons", "His clothes of that night are to be found, and he is to show where they are.")
                .with("diaryCopyEnclosed", true);
        story.on(2, "08:10", AIZAWL_INVESTIGATOR, ArresteeForwarded.class)
                .about("person", "@second")
                .with("custodySought", "JUDICIAL")
                .with("reasons", "He lives beside a witness who has not been examined.")
                .with("diaryCopyEnclosed", true);
        story.on(2, "08:40", MAGISTRATE, ArresteeProduced.class)
                .about("person", "@first")
                .with("inPerson", true)
                .with("section48Satisfied", true)
                .with("diaryCopySeen", true)
                .with("legalAid", "OWN_ADVOCATE");
        story.on(2, "08:50", MAGISTRATE, ArresteeProduced.class)
                .about("person", "@second")
                .with("inPerson", true)
                .with("section48Satisfied", true)
                .with("diaryCopySeen", true)
                .with("legalAid", "LEGAL_AID_COUNSEL");
        story.on(2, "09:30", MAGISTRATE, RemandOrdered.class)
                .about("person", "@first")
                .with("custody", "POLICE")
                .with("nextDate", day(5))
                .with("reasons", "The clothes can not be found without him; three days are enough.");
        story.on(2, "09:40", MAGISTRATE, RemandOrdered.class)
                .as("warrantSecond")
                .about("person", "@second")
                .with("custody", "JUDICIAL")
                .with("jail", "MZ-JAIL-AIZAWL")
                .with("nextDate", day(16))
                .with("reasons", "A witness is to be examined without fear.");
        story.on(2, "13:00", JAILOR, PrisonerAdmitted.class)
                .about("person", "@second")
                .about("warrant", "@warrantSecond")
                .with("identityChecked", true)
                .with("health", "Fit.")
                .with("belongings", "Belt, Rs 20");
        story.on(5, "10:00", AIZAWL_INVESTIGATOR, ArresteeForwarded.class)
                .about("person", "@first")
                .with("custodySought", "JUDICIAL")
                .with("reasons", "The clothes are found; the witnesses are still to be examined.")
                .with("diaryCopyEnclosed", true);
        story.on(5, "10:40", MAGISTRATE, ArresteeProduced.class)
                .about("person", "@first")
                .with("inPerson", true)
                .with("section48Satisfied", true)
                .with("diaryCopySeen", true)
                .with("legalAid", "OWN_ADVOCATE");
        story.on(5, "11:00", MAGISTRATE, RemandOrdered.class)
                .as("warrantFirst")
                .about("person", "@first")
                .with("custody", "JUDICIAL")
                .with("jail", "MZ-JAIL-AIZAWL")
                .with("nextDate", day(19))
                .with("reasons", "Nothing more is asked of him in police custody.");
        story.on(5, "14:20", JAILOR, PrisonerAdmitted.class)
                .about("person", "@first")
                .about("warrant", "@warrantFirst")
                .with("identityChecked", true)
                .with("health", "Bruise on the palm is healing.")
                .with("belongings", "Driving licence, Rs 310");
    }

    /** A theft at another station, of which the second accused is suspected while he is in jail. */
    private static void otherMatter(Story story) {
        story.on(6, "09:30", BAWNGKAWN, FirRegistered.class)
                .with("mode", "ORAL")
                .with("receivedAt", time(6, "09:00"))
                .with("offenceFrom", time(-3, "20:00"))
                .with("offenceTo", time(-3, "23:00"))
                .with("place", place("Store room, Bawngkawn Brigade", AIZAWL_DISTRICT))
                .with("sections", List.of("BNS 305"))
                .with("propertyValueRupees", 14_500)
                .with(
                        "complainants",
                        List.of(parts(
                                "capacity", "INFORMANT_AND_VICTIM",
                                "name", "Lalropuii",
                                "sex", "FEMALE",
                                "ageYears", 52,
                                "address", place("Bawngkawn Brigade, House 9", AIZAWL_DISTRICT))))
                .with("suspects", List.of(parts("name", "T. Lalhmunsiama", "sex", "MALE", "ageYears", 31)))
                .with("contents", "Copper wire was taken from my store. My watchman saw the man and knows him.")
                .with("magistrate", "MZ-CJM-AIZAWL")
                .calling("sameMan", "/suspects/0/ref");
        story.on(7, "10:30", BAWNGKAWN_INVESTIGATOR, PersonArrested.class)
                .about("person", "@sameMan")
                .with("address", place("Tuikual South, House 44", AIZAWL_DISTRICT))
                .with("place", place("Central Jail, Aizawl", AIZAWL_DISTRICT))
                .with("reasons", List.of("PROPER_INVESTIGATION"))
                .with("grounds", "You are said to have taken copper wire from a store in Bawngkawn Brigade.")
                .with("groundsGivenAt", time(7, "10:40"))
                .with("groundsLanguage", "Mizo")
                .with("memorandumWitness", "Lalsawmliana")
                .with("relativeTold", "Rammawia (brother)")
                .with("relativeToldAt", time(7, "11:10"));
        story.on(7, "11:30", BAWNGKAWN_INVESTIGATOR, ArresteeForwarded.class)
                .about("person", "@sameMan")
                .with("custodySought", "JUDICIAL")
                .with("reasons", "The wire is still to be found.")
                .with("diaryCopyEnclosed", true);
        story.on(8, "09:40", MAGISTRATE, ArresteeProduced.class)
                .about("person", "@sameMan")
                .with("inPerson", true)
                .with("section48Satisfied", true)
                .with("diaryCopySeen", true)
                .with("legalAid", "LEGAL_AID_COUNSEL");
        story.on(8, "10:00", MAGISTRATE, RemandOrdered.class)
                .as("otherWarrant")
                .about("person", "@sameMan")
                .with("custody", "JUDICIAL")
                .with("jail", "MZ-JAIL-AIZAWL")
                .with("nextDate", day(22))
                .with("reasons", "The watchman's account is direct, and the wire is not recovered.");
        story.on(8, "13:00", JAILOR, WarrantNoted.class)
                .about("person", "@sameMan")
                .about("warrant", "@otherWarrant")
                .with("prisoner", "@fact:case:PRISONER_NUMBER/P4")
                .with("identityChecked", true);
    }

    private static void investigation(Story story) {
        story.on(7, "15:00", AIZAWL_INVESTIGATOR, StatementRecorded.class)
                .about("person", "@victim")
                .with(
                        "statement",
                        "I asked for my change. The driver fetched a rod; the other held my arms from behind.")
                .with("recordedByVideo", true);
        story.on(9, "10:00", AIZAWL_INVESTIGATOR, WitnessesNamed.class)
                .with(
                        "witnesses",
                        List.of(parts(
                                "name", "Dr. Lalduhawma",
                                "sex", "MALE",
                                "address", place("Civil Hospital, Aizawl", AIZAWL_DISTRICT))))
                .calling("surgeon", "/witnesses/0/ref");
        story.on(9, "11:00", AIZAWL_INVESTIGATOR, StatementRecorded.class)
                .about("person", "@surgeon")
                .with("statement", "Both bones of the left forearm are broken. A rod like this would do it.")
                .with("recordedByVideo", false);
    }

    private static void released(Story story) {
        story.on(10, "11:00", COURT_STAFF, BailApplied.class)
                .as("applicationFirst")
                .about("person", "@first")
                .with("advocate", "Zochhuana")
                .with("grounds", "All is recovered from him, and his family lives by the taxi.")
                .with("noticeTo", "MZ-APP-AIZAWL");
        story.on(11, "10:30", PROSECUTOR, BailReplied.class)
                .about("person", "@first")
                .about("application", "@applicationFirst")
                .with("stand", "OPPOSED")
                .with("reply", "The injury is grave; he struck the blow.");
        story.on(12, "12:00", MAGISTRATE, BailGranted.class)
                .as("bailFirst")
                .about("person", "@first")
                .about("application", "@applicationFirst")
                .with("security", "BAIL_BOND")
                .with("amountRupees", 50_000)
                .with("sureties", 2)
                .with("conditions", "Not to go near the victim or the place.");
        story.on(13, "10:30", COURT_STAFF, BondAccepted.class)
                .as("bondFirst")
                .about("person", "@first")
                .about("order", "@bailFirst")
                .with(
                        "sureties",
                        List.of(
                                parts("name", "Lalhmachhuana", "address", place("Zarkawt, House 12", AIZAWL_DISTRICT)),
                                parts("name", "K. Zosangzuali", "address", place("Electric Veng", AIZAWL_DISTRICT))));
        story.on(13, "11:00", MAGISTRATE, ReleaseOrdered.class)
                .as("releaseFirst")
                .about("person", "@first")
                .about("ground", "@bondFirst");
        story.on(13, "12:00", JAILOR, ReleaseOrderChecked.class)
                .about("person", "@first")
                .about("order", "@releaseFirst")
                .with("otherMatters", "NONE_FOUND");
        story.on(13, "12:30", SUPERINTENDENT, PrisonerReleased.class)
                .about("person", "@first")
                .about("order", "@releaseFirst")
                .with("leftJail", true);
    }

    private static void kept(Story story) {
        story.on(13, "14:00", COURT_STAFF, BailApplied.class)
                .as("applicationSecond")
                .about("person", "@second")
                .with("grounds", "He did not strike, and the one who is said to have struck is at liberty.");
        story.on(14, "10:30", PROSECUTOR, BailReplied.class)
                .about("person", "@second")
                .about("application", "@applicationSecond")
                .with("stand", "NOT_OPPOSED")
                .with("reply", "Parity with the first accused.");
        story.on(14, "12:00", MAGISTRATE, BailGranted.class)
                .as("bailSecond")
                .about("person", "@second")
                .about("application", "@applicationSecond")
                .with("security", "BOND")
                .with("amountRupees", 10_000)
                .with("sureties", 0);
        story.on(14, "15:00", COURT_STAFF, BondAccepted.class)
                .as("bondSecond")
                .about("person", "@second")
                .about("order", "@bailSecond")
                .with("sureties", List.of());
        story.on(14, "15:20", MAGISTRATE, ReleaseOrdered.class)
                .as("releaseSecond")
                .about("person", "@second")
                .about("ground", "@bondSecond");
        story.on(14, "16:30", JAILOR, ReleaseOrderChecked.class)
                .about("person", "@second")
                .about("order", "@releaseSecond")
                .with("otherMatters", "HELD_IN_ANOTHER_MATTER")
                .with("otherMatter", "Theft, Bawngkawn Police Station, warrant of the Chief Judicial Magistrate");
        story.on(14, "16:45", SUPERINTENDENT, PrisonerReleased.class)
                .about("person", "@second")
                .about("order", "@releaseSecond")
                .with("leftJail", false);
    }

    private static void court(Story story) {
        story.on(40, "12:00", AIZAWL, PoliceReportFiled.class)
                .as("report")
                .with("court", "MZ-CJM-AIZAWL")
                .with("accused", List.of("@first", "@second"))
                .with("witnesses", List.of("@informant", "@victim", "@surgeon"))
                .with(
                        "briefFacts",
                        "After a quarrel over change one accused held the victim and the other broke his forearm with an"
                                + " iron rod, which was found in the taxi.")
                .with("custodySequenceEnclosed", false);
        story.on(40, "15:00", COURT_STAFF, PoliceReportReceived.class).about("report", "@report");
        story.on(41, "10:00", COURT_STAFF, PoliceReportCompared.class)
                .about("report", "@report")
                .with("complete", true);
        story.on(41, "10:20", COURT_STAFF, CaseRegistered.class).about("report", "@report");
        story.on(42, "11:00", MAGISTRATE, CognizanceTaken.class).with("nextHearing", day(50));
        story.on(43, "10:30", MAGISTRATE, ProductionOrdered.class)
                .as("production")
                .about("person", "@second")
                .with("on", day(50))
                .with("purpose", "COPIES");
        story.on(50, "09:15", JAILOR, PrisonerTakenToCourt.class)
                .as("outing")
                .about("person", "@second")
                .about("order", "@production");
        story.on(50, "11:00", COURT_STAFF, CopiesSupplied.class)
                .about("person", "@first")
                .with("documents", "Police report with its papers, 63 pages");
        story.on(50, "11:10", COURT_STAFF, CopiesSupplied.class)
                .about("person", "@second")
                .with("documents", "The same 63 pages, through his counsel");
        story.on(50, "15:40", JAILOR, PrisonerBroughtBack.class)
                .about("person", "@second")
                .about("outing", "@outing");
        story.on(57, "11:30", MAGISTRATE, ChargeFramed.class)
                .about("person", "@first")
                .with("charges", List.of("BNS 118(2)", "BNS 3(5)"))
                .with("nextHearing", day(71));
        story.on(57, "11:45", MAGISTRATE, ChargeFramed.class)
                .about("person", "@second")
                .with("charges", List.of("BNS 118(2)", "BNS 3(5)"))
                .with("nextHearing", day(71));
        story.on(57, "12:00", MAGISTRATE, PleaRecorded.class)
                .about("person", "@first")
                .with("plea", "NOT_GUILTY");
        story.on(57, "12:05", MAGISTRATE, PleaRecorded.class)
                .about("person", "@second")
                .with("plea", "NOT_GUILTY");
    }
}
