package org.icjs.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.Sex;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.District;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Place;
import org.icjs.kernel.Section;
import org.icjs.kernel.Uuids;

/** Invented cases of one undertrial each, from a few days to some years in custody, with every offence, day and gap by chance of a seed. */
final class Undertrials {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static final OfficeCode STATION = new OfficeCode("MZ-PS-BAWNGKAWN");
    private static final OfficeCode COURT = new OfficeCode("MZ-CJM-AIZAWL");
    private static final OfficeCode JAIL = new OfficeCode("MZ-JAIL-AIZAWL");
    private static final OfficerCode OFFICER = new OfficerCode("PAPER-1");
    private static final PersonRef ACCUSED = new PersonRef(2);
    private static final Place PLACE = new Place("Chanmari", new District("261"));
    private static final PersonName NAME = new PersonName("Zova");
    private static final List<Section> SECTIONS = List.of(
            Section.parse("BNS 351(2)"),
            Section.parse("BNS 318(4)"),
            Section.parse("BNS 331(5)"),
            Section.parse("BNS 303(2)"),
            Section.parse("BNS 103(1)"),
            Section.parse("NDPS 21(c)"));

    private final SplittableRandom random;
    private final Map<OfficeCode, Long> heads = new HashMap<>();
    private Docket docket;

    private Undertrials(SplittableRandom random) {
        this.random = random;
        this.docket = Docket.empty(new CaseId(Uuids.v7(at(TODAY, 0), random)));
    }

    static List<Docket> cases(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Docket> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cases.add(new Undertrials(random).one(1 + random.nextInt(850), Integer.MAX_VALUE));
        }
        return cases;
    }

    /** One case of so many entries. */
    static Docket caseOf(int entries, long seed) {
        Undertrials made = new Undertrials(new SplittableRandom(seed));
        made.one(800, entries);
        while (made.docket.entries().size() < entries) {
            made.has(STATION, at(TODAY, 1), new PoliceEntry.DiaryWritten("Went on."));
        }
        return made.docket;
    }

    private Docket one(int days, int entriesMax) {
        LocalDate arrest = TODAY.minusDays(days);
        has(STATION, at(arrest.minusDays(1), 9), fir(arrest.minusDays(2)));
        has(STATION, at(arrest, 10), arrest(at(arrest, 10)));
        has(
                COURT,
                at(arrest, 20),
                new CourtEntry.ArresteeProduced(
                        ACCUSED, true, true, true, CourtEntry.LegalAid.LEGAL_AID_COUNSEL, null));
        boolean police = random.nextInt(4) == 0;
        EntryId remand = remand(arrest, 21, police ? CustodyKind.POLICE : CustodyKind.JUDICIAL);
        LocalDate next = arrest.plusDays(police ? 5 : 14);
        if (police && !next.isAfter(TODAY)) {
            remand = remand(next, 11, CustodyKind.JUDICIAL);
        }
        has(
                JAIL,
                at(earlier(next, TODAY), 18),
                new PrisonEntry.PrisonerAdmitted(ACCUSED, remand, null, true, "Fit.", "Nothing."));
        boolean reported = random.nextInt(3) > 0;
        LocalDate report = arrest.plusDays(20 + random.nextInt(80));
        for (LocalDate day = next.plusDays(14);
                !day.isAfter(TODAY) && docket.entries().size() < entriesMax;
                day = day.plusDays(docket.entries().size() < 12 ? 14 : 90)) {
            remand(day, 11, CustodyKind.JUDICIAL);
            if (reported && !report.isAfter(day)) {
                reported = false;
                has(STATION, at(day, 15), report());
            }
        }
        return docket;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private EntryId remand(LocalDate day, int hour, CustodyKind kind) {
        return has(
                COURT,
                at(day, hour),
                new CourtEntry.RemandOrdered(
                        ACCUSED,
                        null,
                        kind,
                        kind == CustodyKind.JUDICIAL ? JAIL : null,
                        day.plusDays(14),
                        "Well founded.",
                        null));
    }

    private EntryId has(OfficeCode office, Instant at, Entry entry) {
        Recorded recorded = new Recorded(
                new EntryId(Uuids.v7(at, random)),
                office,
                heads.merge(office, 1L, Long::sum),
                OFFICER,
                at,
                at.plusSeconds(3600),
                docket.heads(),
                entry);
        docket = docket.with(recorded);
        return recorded.id();
    }

    private static Instant at(LocalDate day, int hour) {
        return IndiaTime.at(day.atTime(LocalTime.of(hour, 0)));
    }

    private PoliceEntry.FirRegistered fir(LocalDate offence) {
        return new PoliceEntry.FirRegistered(
                null,
                PoliceEntry.InformationMode.ORAL,
                at(offence.plusDays(1), 8),
                at(offence, 1),
                null,
                PLACE,
                List.of(SECTIONS.get(random.nextInt(SECTIONS.size()))),
                80_000L,
                random.nextInt(3) == 0,
                List.of(new PoliceEntry.Complainant(
                        new PersonRef(1),
                        PoliceEntry.ComplainantCapacity.INFORMANT_AND_VICTIM,
                        NAME,
                        Sex.FEMALE,
                        41L,
                        null,
                        PLACE,
                        null)),
                List.of(new PoliceEntry.Suspect(ACCUSED, NAME, null, Sex.MALE, 24L, null)),
                "Came home and found the back window open.",
                null,
                COURT);
    }

    private static PoliceEntry.PersonArrested arrest(Instant at) {
        return new PoliceEntry.PersonArrested(
                ACCUSED,
                null,
                null,
                null,
                PLACE,
                null,
                null,
                PLACE,
                List.of(PoliceEntry.ArrestReason.PROPER_INVESTIGATION),
                "Seen with the property.",
                at,
                "Mizo",
                NAME,
                NAME,
                at,
                null);
    }

    private static PoliceEntry.PoliceReportFiled report() {
        return new PoliceEntry.PoliceReportFiled(
                null, COURT, List.of(ACCUSED), null, List.of(new PersonRef(1)), "He took it.", true, null);
    }
}
