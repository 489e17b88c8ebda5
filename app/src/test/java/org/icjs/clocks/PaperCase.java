package org.icjs.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.icjs.docket.ACase;
import org.icjs.docket.AFir;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.PaperJournal;
import org.icjs.docket.PoliceEntry.ArrestReason;
import org.icjs.docket.PoliceEntry.Complainant;
import org.icjs.docket.PoliceEntry.ComplainantCapacity;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.InformationMode;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.PoliceEntry.Suspect;
import org.icjs.docket.Recorded;
import org.icjs.docket.Sex;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.icjs.law.Offences;

/** A case on paper for the clocks: a victim (P1) and one accused (P2), at any time. */
final class PaperCase {
    static final PersonRef VICTIM = new PersonRef(1);
    static final PersonRef ACCUSED = new PersonRef(2);

    private final PaperJournal journal = new PaperJournal(List.of());
    private final CaseId id = journal.newCase();
    private InformationMode mode = InformationMode.ORAL;
    private Sex victimSex = Sex.FEMALE;
    private long victimAge = 41;
    private long accusedAge = 24;

    PaperCase electronic() {
        mode = InformationMode.ELECTRONIC;
        return this;
    }

    PaperCase victim(Sex sex, long age) {
        victimSex = sex;
        victimAge = age;
        return this;
    }

    PaperCase accusedAged(long years) {
        accusedAge = years;
        return this;
    }

    /** Informed and registered in the same moment, of an offence of that moment. */
    PaperCase informed(Instant at, String... sections) {
        return informed(at, at, at, sections);
    }

    PaperCase informed(Instant offence, Instant received, Instant registered, String... sections) {
        return has(registered, fir(offence, received, sections));
    }

    FirRegistered fir(Instant offence, Instant received, String... sections) {
        return new FirRegistered(
                null,
                mode,
                received,
                offence,
                null,
                AFir.place("Chanmari"),
                sections(sections),
                80_000L,
                false,
                List.of(new Complainant(
                        null,
                        ComplainantCapacity.INFORMANT_AND_VICTIM,
                        new PersonName("Lalrina"),
                        victimSex,
                        victimAge,
                        null,
                        AFir.place("Chanmari"),
                        null)),
                List.of(new Suspect(null, new PersonName("Zova"), null, Sex.MALE, accusedAge, null)),
                "What happened.",
                null,
                ACase.COURT);
    }

    PaperCase has(Instant at, Entry entry) {
        record(at, entry);
        return this;
    }

    Recorded record(Instant at, Entry entry) {
        OfficeCode office = ACase.STATION;
        return journal.record(id, office, ACase.OFFICER, entry, at);
    }

    /** Sent up, so that he is an accused of the case. */
    PaperCase sentUp(Instant at) {
        return has(at, report());
    }

    PaperCase remanded(Instant at) {
        return has(at, remand());
    }

    static PoliceReportFiled report() {
        return new PoliceReportFiled(
                null, ACase.COURT, List.of(ACCUSED), null, List.of(VICTIM), "He did it.", true, null);
    }

    static CourtEntry.RemandOrdered remand() {
        return ACase.remand(CustodyKind.JUDICIAL, ACase.JAIL, LocalDate.of(2030, 1, 1));
    }

    static PersonArrested arrest(Instant groundsGivenAt, Instant relativeToldAt) {
        return new PersonArrested(
                ACCUSED,
                null,
                null,
                null,
                AFir.place("Durtlang"),
                null,
                null,
                AFir.place("Bus stand"),
                List.of(ArrestReason.PROPER_INVESTIGATION),
                "Seen with it.",
                groundsGivenAt,
                "Mizo",
                new PersonName("Lalsanga"),
                new PersonName("Hrangi"),
                relativeToldAt,
                null);
    }

    Docket docket() {
        return journal.docket(id);
    }

    /** Any entry of the case, where the clocks do not ask what an order rests on. */
    EntryId some() {
        return docket().entries().getFirst().id();
    }

    /** The entry recorded last. */
    EntryId last() {
        return docket().entries().getLast().id();
    }

    static List<Section> sections(String... sections) {
        return Arrays.stream(sections).map(Section::parse).toList();
    }

    /** In India. */
    static Instant at(int year, int month, int day, int hour, int minute) {
        return IndiaTime.at(LocalDateTime.of(year, month, day, hour, minute));
    }

    static Moment on(Instant now) {
        return new Moment(now, Offences.standard(), StateSettings.shipped());
    }
}
