package org.icjs.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.icjs.docket.Entry;
import org.icjs.docket.PoliceEntry;
import org.icjs.identity.Duty;
import org.icjs.identity.Office;
import org.icjs.kernel.Act;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;

/** One case while its acts are being planned: who acts where, and how far the clock has run. */
final class Life {
    final People people;
    final Crime crime;
    final Reached until;
    final Office station;
    final OfficeCode magistrate;
    final OfficeCode trialCourt;
    final OfficeCode jail;
    final OfficeCode prosecution;
    private final Instant begins;
    private final List<Planned> acts = new ArrayList<>();
    private Duration clock = Duration.ZERO;
    private boolean over;

    /** @param begins when the information is received, more or less */
    Life(People people, Crime crime, Reached until, Station where, Instant begins) {
        this.people = people;
        this.crime = crime;
        this.until = until;
        this.station = where.office();
        this.magistrate = where.magistrate();
        this.trialCourt = crime.triedBySession() ? where.session() : where.magistrate();
        this.jail = where.jail();
        this.prosecution = where.prosecution();
        this.begins = begins;
    }

    /** Lets time pass before the next act. */
    Life later(Duration time) {
        clock = clock.plus(time);
        return this;
    }

    Life minutes(int least, int most) {
        return later(Duration.ofMinutes(people.between(least, most)));
    }

    /** So many days on, at an hour when offices work. */
    Life days(int least, int most) {
        LocalDate day = today().plusDays(people.between(least, most));
        Instant then = IndiaTime.at(day.atTime(people.between(10, 15), people.between(0, 59)));
        return then.isAfter(now()) ? later(Duration.between(now(), then)) : this;
    }

    Instant now() {
        return begins.plus(clock);
    }

    LocalDate today() {
        return IndiaTime.dateOf(now());
    }

    /** An act of the station's investigator. */
    void police(String label, Entry entry) {
        act(label, station.code(), Duty.INVESTIGATOR, entry);
    }

    /** Under the NDPS Act the superior is told of each arrest and seizure. */
    void informSuperior(String done) {
        if (crime.sections().stream().anyMatch(section -> section.act() == Act.NDPS)) {
            act(
                    done + " told to superior",
                    station.code(),
                    Duty.INVESTIGATOR,
                    made -> new PoliceEntry.SuperiorInformed(made.apply(done)));
        }
    }

    void act(String label, OfficeCode office, Duty duty, Entry entry) {
        act(label, office, duty, _ -> entry);
    }

    /** @param entry is made later: it must draw nothing by chance */
    void act(String label, OfficeCode office, Duty duty, Function<Function<String, EntryId>, Entry> entry) {
        if (!over) {
            acts.add(new Planned(label, office, duty, now(), entry));
        }
    }

    /** The case goes no further than it is meant to. */
    void reached(Reached stage) {
        over |= stage == until;
    }

    /** Whether the rest of the case is not to be told. */
    boolean over() {
        return over;
    }

    List<Planned> acts() {
        return List.copyOf(acts);
    }
}
