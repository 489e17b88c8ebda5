package org.icjs.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CourtEntry.BailSecurity;
import org.icjs.docket.CourtEntry.LegalAid;
import org.icjs.docket.CourtEntry.Surety;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PoliceEntry.ArrestReason;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.PrisonEntry.OtherMatters;
import org.icjs.docket.ProsecutionEntry;
import org.icjs.docket.ProsecutionEntry.BailStand;
import org.icjs.docket.Sex;
import org.icjs.docket.StationEntry;
import org.icjs.identity.Duty;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;

/** One accused from arrest to release on bail. */
final class Custody {
    /** From one order of custody to the next: fourteen days, one day inside the fifteen that an order may run. */
    static final int DAYS_AT_A_TIME = 14;

    private final Life life;
    private final People people;
    private final PersonRef accused;
    private final String town;

    Custody(Life life, PersonRef accused, String town) {
        this.life = life;
        this.people = life.people;
        this.accused = accused;
        this.town = town;
    }

    void arrest(boolean ageKnown) {
        tomorrow();
        Instant arrested = life.now();
        life.police(
                label("arrest"),
                new PoliceEntry.PersonArrested(
                        accused,
                        null,
                        ageKnown ? null : people.age(18, 50),
                        people.chance(60) ? people.name(Sex.MALE) : null,
                        people.home(town, life.station.district()),
                        people.occupation(),
                        null,
                        people.home(town, life.station.district()),
                        List.of(ArrestReason.PROPER_INVESTIGATION, ArrestReason.ENSURE_PRESENCE),
                        "You are named by a witness, and you were about to leave the district.",
                        arrested.plus(Duration.ofMinutes(15)),
                        "Mizo",
                        people.name(Sex.MALE),
                        people.name(Sex.FEMALE),
                        arrested.plus(Duration.ofMinutes(35)),
                        null));
        life.informSuperior(label("arrest"));
        life.later(Duration.ofMinutes(60));
        life.police(label("taken in"), new StationEntry.ArresteeTakenIn(accused, "A phone, some money.", true));
        life.later(Duration.ofMinutes(30));
        life.police(
                label("medical"),
                new PoliceEntry.ArresteeExamined(
                        accused, people.name(Sex.FEMALE), "Government hospital, " + town, "No fresh injury."));
        life.act(
                label("arrest told to district magistrate"),
                life.station.code(),
                Duty.INVESTIGATOR,
                made -> new StationEntry.ReportedToDistrictMagistrate(made.apply(label("arrest"))));
        life.reached(Reached.ARRESTED);
        life.later(Duration.ofMinutes(people.between(18 * 60, 20 * 60)));
        life.police(
                label("forwarded"),
                new PoliceEntry.ArresteeForwarded(
                        accused, CustodyKind.JUDICIAL, "A witness has still to be examined without fear.", true));
        life.reached(Reached.FORWARDED);
    }

    void remand() {
        life.later(Duration.ofMinutes(50));
        life.act(
                label("produced"),
                life.magistrate,
                Duty.MAGISTRATE,
                new CourtEntry.ArresteeProduced(
                        accused,
                        true,
                        true,
                        true,
                        people.chance(50) ? LegalAid.LEGAL_AID_COUNSEL : LegalAid.OWN_ADVOCATE,
                        null));
        life.reached(Reached.PRODUCED);
        life.later(Duration.ofMinutes(25));
        order(life.magistrate, label("warrant"));
        life.reached(Reached.REMANDED);
        life.later(Duration.ofHours(3));
        life.act(
                label("admitted"),
                life.jail,
                Duty.JAILER,
                made -> new PrisonEntry.PrisonerAdmitted(
                        accused, made.apply(label("warrant")), null, true, "Fit. No complaint.", "A belt, some coins"));
        life.reached(Reached.IN_JAIL);
    }

    /** A further order of custody and its warrant noted in the jail. */
    void again(int number, OfficeCode court) {
        String warrant = label("warrant") + number;
        order(court, warrant);
        life.later(Duration.ofHours(2));
        life.act(
                label("noted") + number,
                life.jail,
                Duty.JAILER,
                made -> new PrisonEntry.WarrantNoted(accused, made.apply(warrant), null, true));
    }

    private void order(OfficeCode court, String label) {
        LocalDate next = life.today().plusDays(DAYS_AT_A_TIME);
        life.act(
                label,
                court,
                Duty.MAGISTRATE,
                new CourtEntry.RemandOrdered(
                        accused,
                        null,
                        CustodyKind.JUDICIAL,
                        life.jail,
                        next,
                        "The accusation appears well founded.",
                        null));
    }

    /** @param notice whether the docket does not know the prosecution office yet */
    void bail(boolean notice) {
        life.days(1, 3);
        life.act(
                label("application"),
                life.magistrate,
                Duty.COURT_STAFF,
                new CourtEntry.BailApplied(
                        accused,
                        people.name(Sex.MALE),
                        "He has a fixed home here, and the investigation no longer needs him.",
                        notice ? life.prosecution : null));
        life.reached(Reached.BAIL_ASKED);
        life.days(1, 1);
        life.act(
                label("reply"),
                life.prosecution,
                Duty.PROSECUTOR,
                made -> new ProsecutionEntry.BailReplied(
                        accused, made.apply(label("application")), BailStand.LEFT_TO_COURT, "For the court to weigh."));
        life.later(Duration.ofHours(2));
        life.act(
                label("granted"),
                life.magistrate,
                Duty.MAGISTRATE,
                made -> new CourtEntry.BailGranted(
                        accused, made.apply(label("application")), BailSecurity.BAIL_BOND, 20_000, 1, null, null));
        life.reached(Reached.BAIL_GRANTED);
        life.later(Duration.ofHours(20));
        Surety surety = new Surety(people.name(Sex.MALE), people.home(town, life.station.district()));
        life.act(
                label("bond"),
                life.magistrate,
                Duty.COURT_STAFF,
                made -> new CourtEntry.BondAccepted(accused, made.apply(label("granted")), List.of(surety)));
        life.reached(Reached.BOND_ACCEPTED);
        life.later(Duration.ofMinutes(30));
        life.act(
                label("release"),
                life.magistrate,
                Duty.MAGISTRATE,
                made -> new CourtEntry.ReleaseOrdered(accused, made.apply(label("bond"))));
        life.reached(Reached.RELEASE_ORDERED);
        leave();
        life.reached(Reached.ON_BAIL);
    }

    /** Checked and let out on the order of release. */
    void leave() {
        life.later(Duration.ofMinutes(45));
        life.act(
                label("checked"),
                life.jail,
                Duty.JAILER,
                made -> new PrisonEntry.ReleaseOrderChecked(
                        accused, made.apply(label("release")), OtherMatters.NONE_FOUND, null));
        life.reached(Reached.RELEASE_CHECKED);
        life.later(Duration.ofMinutes(25));
        life.act(
                label("released"),
                life.jail,
                Duty.JAIL_SUPERINTENDENT,
                made -> new PrisonEntry.PrisonerReleased(accused, made.apply(label("release")), true, null));
    }

    String label(String act) {
        return act + accused;
    }

    /** By daylight, whatever the season: nobody asks a Magistrate here to arrest a woman by night. */
    private void tomorrow() {
        Instant then = IndiaTime.at(life.today().plusDays(1).atTime(people.between(7, 15), people.between(0, 59)));
        life.later(Duration.between(life.now(), then));
    }
}
