package org.icjs.citizen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Party;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A case as one of its persons may see it: how far it is, what is next, who can be asked, what is due to him. Nothing of anybody else: no
 * name but those of officers and offices, no statement, no evidence.
 *
 * @param title the number and the station
 * @param stage in plain words
 * @param next the next date before the court; null if none is set
 * @param ask who can be asked
 * @param done what was done, each with its day, oldest first
 * @param kept whether the law keeps the information from publication
 * @param firCopy whether the person may read the information here: who gave it, or the victim
 * @param accused whether he follows it as an accused
 */
public record CaseStory(
        String title,
        String stage,
        @Nullable String next,
        List<String> ask,
        List<Dated> done,
        List<DueToYou.Row> due,
        boolean kept,
        boolean firCopy,
        boolean accused,
        boolean victim) {

    /** A thing that was done on a day. */
    public record Dated(String day, String what) {}

    static CaseStory of(
            Docket docket, PersonRef person, List<DueToYou.Row> due, LocalDate today, Texts texts, Names names) {
        Party party = docket.person(person).orElseThrow();
        boolean informing = party.is(Party.Capacity.INFORMANT, Party.Capacity.VICTIM);
        boolean accused = PartyOf.isAccused(party, docket);
        return new CaseStory(
                title(docket, texts, names),
                docket.stage() == null
                        ? ""
                        : texts.of("citizen.stage." + docket.stage().name()),
                next(docket, party, accused, today, texts, names),
                ask(docket, texts, names),
                new Milestones(docket, person, informing, texts).rows(),
                due,
                Publication.kept(docket),
                informing && docket.any(FirRegistered.class),
                accused,
                party.is(Party.Capacity.VICTIM));
    }

    /** {@code FIR 41/2026, Bawngkawn Police Station}. */
    static String title(Docket docket, Texts texts, Names names) {
        String number = docket.known(Fact.FIR_NUMBER)
                .map(Known::value)
                .map(Object::toString)
                .orElseGet(() -> texts.of("citizen.case.unnumbered"));
        OfficeCode station = station(docket);
        return texts.of("citizen.case.title", number, station == null ? "" : names.office(station));
    }

    static @Nullable OfficeCode station(Docket docket) {
        return docket.offices().entrySet().stream()
                .filter(office -> office.getValue().contains(OfficeRole.INVESTIGATOR))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String next(
            Docket docket, Party party, boolean accused, LocalDate today, Texts texts, Names names) {
        Optional<Known> own = accused && party.custody().held()
                ? docket.known(Fact.CUSTODY_NEXT_DATE, party.ref())
                : Optional.empty();
        OfficeCode court = docket.court();
        return own.or(() -> docket.known(Fact.NEXT_HEARING))
                .map(Known::value)
                .map(value -> value instanceof LocalDate day ? next(day, court, today, texts, names) : null)
                .orElse(null);
    }

    /** A date that has gone by is no next date: the court has not entered another. */
    private static String next(LocalDate day, @Nullable OfficeCode court, LocalDate today, Texts texts, Names names) {
        return texts.of(
                day.isBefore(today) ? "citizen.case.next.past" : "citizen.case.next.at",
                Talk.day(day, texts.locale()),
                court == null ? "" : names.office(court));
    }

    private static List<String> ask(Docket docket, Texts texts, Names names) {
        ArrayList<String> ask = new ArrayList<>();
        OfficeCode station = station(docket);
        docket.known(Fact.INVESTIGATING_OFFICER).map(Known::value).ifPresent(value -> {
            if (value instanceof OfficerCode officer) {
                ask.add(texts.of("citizen.case.ask.officer", names.officer(officer)));
            }
        });
        if (station != null) {
            ask.add(texts.of("citizen.case.ask.station", names.office(station)));
        }
        OfficeCode court = docket.court();
        if (court != null && !docket.investigating()) {
            ask.add(texts.of("citizen.case.ask.court", names.office(court)));
        }
        return List.copyOf(ask);
    }
}
