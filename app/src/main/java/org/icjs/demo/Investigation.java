package org.icjs.demo;

import static org.icjs.docket.PoliceEntry.ComplainantCapacity.INFORMANT;
import static org.icjs.docket.PoliceEntry.ComplainantCapacity.INFORMANT_AND_VICTIM;
import static org.icjs.docket.PoliceEntry.ComplainantCapacity.VICTIM;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.icjs.docket.ForensicEntry;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PoliceEntry.Article;
import org.icjs.docket.PoliceEntry.Complainant;
import org.icjs.docket.PoliceEntry.ComplainantCapacity;
import org.icjs.docket.PoliceEntry.Delivery;
import org.icjs.docket.PoliceEntry.InformationMode;
import org.icjs.docket.PoliceEntry.SeizureNature;
import org.icjs.docket.PoliceEntry.Suspect;
import org.icjs.docket.PoliceEntry.Witness;
import org.icjs.docket.Sex;
import org.icjs.docket.StationEntry.Concern;
import org.icjs.docket.StationEntry.Concerned;
import org.icjs.docket.StationEntry.GeneralDiaryEntered;
import org.icjs.docket.StationEntry.InformationNature;
import org.icjs.identity.Duty;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Place;

/** From the information to the laboratory's report. */
final class Investigation {
    /** What opens a case, in every plan: by it a case of another plan is known and left alone. */
    private static final String OPENED = "fir";

    private static final OfficeCode LABORATORY = new OfficeCode("MZ-FSL-AIZAWL");
    private static final List<String> SIGHTS = List.of(
            "The place is on a steep lane with one lamp. Marks were photographed.",
            "Two rooms and a kitchen; the door to the lane was open.",
            "A shop of one room; the shutter was up by a hand's breadth.",
            "The road bends here; the ground was wet from rain.");

    private final Life life;
    private final People people;
    private final String town;
    private final Duties duties;
    private int persons;

    Investigation(Life life, String town, Duties duties) {
        this.life = life;
        this.people = life.people;
        this.town = town;
        this.duties = duties;
    }

    /** Who plays which part, as the entries number them. */
    record Roles(
            List<PersonRef> informed, List<PersonRef> witnesses, List<PersonRef> suspects, List<Boolean> agesKnown) {}

    Roles tell() {
        if (life.until == Reached.IN_DIARY) {
            life.police(OPENED, people.chance(50) ? quarrel() : missing());
            life.reached(Reached.IN_DIARY);
        }
        List<Complainant> complainants = complainants();
        boolean known = people.chance(55);
        List<Suspect> named = known ? suspects() : List.of();
        life.act(OPENED, life.station.code(), Duty.STATION_OFFICER, fir(complainants, named));
        List<PersonRef> informed = number(complainants.size());
        List<PersonRef> suspected = number(named.size());
        List<Boolean> ages = ages(named);
        life.minutes(5, 20).police("copy", new PoliceEntry.FirCopyGiven(informed.getFirst(), Delivery.BY_HAND));
        life.reached(Reached.INFORMED);
        life.minutes(5, 15);
        OfficerCode investigator = duties.officer(life.station.code(), Duty.INVESTIGATOR);
        life.act(
                "io",
                life.station.code(),
                Duty.STATION_OFFICER,
                new PoliceEntry.InvestigatingOfficerAssigned(investigator));
        life.minutes(60, 180)
                .police("scene", new PoliceEntry.SceneVisited(people.pick(SIGHTS), people.chance(15), true));
        List<PersonRef> witnesses = witnesses();
        if (!known) {
            List<Suspect> found = suspects();
            life.days(1, 5)
                    .police(
                            "suspects",
                            new PoliceEntry.SuspectsNamed(found, "A witness knew him by his walk and voice."));
            suspected = number(found.size());
            ages = ages(found);
        }
        life.reached(Reached.INVESTIGATED);
        return new Roles(informed, witnesses, suspected, ages);
    }

    private static GeneralDiaryEntered quarrel() {
        return new GeneralDiaryEntered(
                null,
                InformationNature.NON_COGNIZABLE_OFFENCE,
                "Neighbours quarrelled about a water pipe, and one pushed the other. Nobody is hurt.",
                List.of());
    }

    private GeneralDiaryEntered missing() {
        Sex sex = people.sex(50);
        return new GeneralDiaryEntered(
                null,
                InformationNature.MISSING_PERSON,
                "Went to the market on the other bank and did not come home.",
                List.of(new Concerned(
                        null, Concern.MISSING, people.name(sex), sex, people.age(30, 80), "A grey woollen cap.")));
    }

    private static List<Boolean> ages(List<Suspect> suspects) {
        return suspects.stream().map(suspect -> suspect.ageYears() != null).toList();
    }

    private List<PersonRef> witnesses() {
        List<Witness> witnesses = new ArrayList<>();
        for (int i = people.between(1, 3); i > 0; i--) {
            Sex sex = people.sex(55);
            witnesses.add(new Witness(null, people.name(sex), sex, people.age(18, 70), home(), people.phone()));
        }
        life.minutes(30, 120).police("witnesses", new PoliceEntry.WitnessesNamed(witnesses));
        List<PersonRef> refs = number(witnesses.size());
        for (PersonRef witness : refs) {
            life.minutes(20, 60)
                    .police(
                            "statement" + witness,
                            new PoliceEntry.StatementRecorded(
                                    witness,
                                    "Saw and heard some of it, and knows the place.",
                                    people.chance(70),
                                    null,
                                    null,
                                    null));
        }
        return refs;
    }

    /** What was found, sent to the laboratory and reported on. */
    void exhibits() {
        life.days(0, 2);
        life.police(
                "seizure",
                new PoliceEntry.PropertySeized(
                        null,
                        SeizureNature.RECOVERED,
                        place("Behind the steps"),
                        null,
                        List.of(new Article(
                                null,
                                capital(people.pick(life.crime.things())),
                                "1",
                                life.crime.againstAPerson() ? null : (long) people.between(1, 60) * 1000,
                                null,
                                town.toUpperCase(Locale.ROOT).substring(0, 3) + "-1 in lac")),
                        List.of(people.name(Sex.MALE), people.name(Sex.FEMALE)),
                        true));
        life.later(Duration.ofHours(2));
        life.act(
                "seizure reported",
                life.station.code(),
                Duty.INVESTIGATOR,
                made -> new PoliceEntry.SeizureReported(made.apply("seizure"), true, false));
        life.informSuperior("seizure");
        ExhibitRef first = new ExhibitRef(1);
        life.days(1, 3)
                .police(
                        "request",
                        new PoliceEntry.ExaminationRequested(
                                LABORATORY, List.of(first), "What is it, and what does it show of who held it?"));
        life.reached(Reached.EXHIBITS_SENT);
        life.days(1, 4);
        life.act(
                "receipt",
                LABORATORY,
                Duty.LAB_RECEIPT,
                made -> new ForensicEntry.ExhibitsReceived(made.apply("request"), null, true));
        OfficerCode scientist = duties.officer(LABORATORY, Duty.SCIENTIST);
        life.minutes(30, 200);
        life.act(
                "assigned",
                LABORATORY,
                Duty.LAB_DIRECTOR,
                made -> new ForensicEntry.ExaminationAssigned(made.apply("receipt"), life.crime.division(), scientist));
        life.reached(Reached.EXHIBITS_RECEIVED);
        life.days(3, 12);
        life.act(
                "examined",
                LABORATORY,
                Duty.SCIENTIST,
                made -> new ForensicEntry.ExhibitExamined(
                        made.apply("receipt"),
                        first,
                        "Methods of the division's manual",
                        "Agrees with what was sent beside it."));
        life.days(1, 3);
        life.act(
                "labReport",
                LABORATORY,
                Duty.SCIENTIST,
                made -> new ForensicEntry.ReportIssued(
                        made.apply("receipt"), "The questions are answered in the affirmative.", true));
        life.reached(Reached.LABORATORY_REPORTED);
        life.days(1, 3);
        life.act(
                "labReceived",
                life.station.code(),
                Duty.INVESTIGATOR,
                made -> new PoliceEntry.LaboratoryReportReceived(made.apply("labReport")));
    }

    private PoliceEntry.FirRegistered fir(List<Complainant> complainants, List<Suspect> suspects) {
        boolean property = !life.crime.againstAPerson() && !life.crime.informedByPolice();
        return new PoliceEntry.FirRegistered(
                null,
                people.pick(List.of(InformationMode.ORAL, InformationMode.ORAL, InformationMode.WRITTEN)),
                life.now().minus(Duration.ofMinutes(25)),
                life.now().minus(Duration.ofHours(people.between(2, 20))),
                null,
                place(people.pick(
                        List.of("Near the bazar", "Beside the church", "Below the main road", "At the water point"))),
                life.crime.sections(),
                property ? (long) people.between(6, 140) * 1000 : null,
                property ? Boolean.FALSE : null,
                complainants,
                suspects,
                life.crime.contents().formatted(people.pick(life.crime.things())),
                null,
                life.magistrate);
    }

    private List<Complainant> complainants() {
        List<Complainant> all = new ArrayList<>();
        if (life.crime.equals(Crime.MODESTY)) {
            all.add(complainant(INFORMANT_AND_VICTIM, Sex.FEMALE));
        } else if (life.crime.informedByPolice()) {
            all.add(complainant(INFORMANT, people.sex(80)));
        } else if (life.crime.againstAPerson() && people.chance(50)) {
            all.add(complainant(INFORMANT, people.sex(60)));
            all.add(complainant(VICTIM, people.sex(60)));
        } else {
            all.add(complainant(INFORMANT_AND_VICTIM, people.sex(55)));
        }
        return all;
    }

    private Complainant complainant(ComplainantCapacity capacity, Sex sex) {
        return new Complainant(null, capacity, people.name(sex), sex, people.age(19, 70), null, home(), people.phone());
    }

    private List<Suspect> suspects() {
        List<Suspect> all = new ArrayList<>();
        // Of one who stands alone it is known whether he was convicted before.
        boolean two = people.chance(20) && !life.until.held();
        for (int i = two ? 2 : 1; i > 0; i--) {
            Sex sex = people.sex(93);
            Long age = people.chance(60) ? people.age(18, 50) : null;
            all.add(new Suspect(null, people.name(sex), null, sex, age, people.chance(40) ? "Of middle height" : null));
        }
        return all;
    }

    private Place home() {
        return people.home(town, life.station.district());
    }

    private Place place(String where) {
        return new Place(where + ", " + town, life.station.district());
    }

    private List<PersonRef> number(int count) {
        List<PersonRef> refs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            refs.add(new PersonRef(++persons));
        }
        return refs;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
