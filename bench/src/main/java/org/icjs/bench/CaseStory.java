package org.icjs.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PrisonEntry;
import org.icjs.identity.Duty;
import org.icjs.identity.Office;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Offices;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.jspecify.annotations.Nullable;

/**
 * A theft from the information to the jail, as a client files it: sixteen acts of a station, its magistrate and the jail. The bytes are
 * made beforehand as far as they can be, so that the client takes little time of a measurement.
 */
final class CaseStory {
    private static final String WARRANT = "$warrant";
    private static final Demonstration PEOPLE = Demonstration.shipped();

    private final List<Act> acts = new ArrayList<>();
    private final Office station;
    private final OfficeCode court;
    private final OfficeCode jail;
    private final Instant day;

    private CaseStory(Office station) {
        this.station = station;
        this.court = Objects.requireNonNull(station.court());
        this.jail = Objects.requireNonNull(station.jail());
        this.day = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(4));
        information();
        investigation();
        custody();
    }

    /**
     * @param opening what stands before the docket's name in the request, and {@code closing} after it
     * @param warrant whether it orders the custody that a later act rests on
     * @param names whether it names people
     */
    record Act(OfficeCode office, OfficerCode officer, String opening, String closing, boolean warrant, boolean names) {
        /**
         * The filing of it.
         *
         * @param docket null for the first act
         * @param key the request key, where it is to stand in the filing
         */
        String request(@Nullable String docket, @Nullable String warrantId, @Nullable String key, CasePeople people) {
            StringBuilder request = new StringBuilder(opening.length() + closing.length() + 200).append(opening);
            if (docket != null) {
                request.append(",\"docket\":\"").append(docket).append('"');
            }
            if (key != null) {
                request.append(",\"requestKey\":\"").append(key).append('"');
            }
            String end = warrantId == null ? closing : closing.replace(WARRANT, warrantId);
            return request.append(names ? people.in(end) : end).toString();
        }

        byte[] bytes(@Nullable String docket, @Nullable String warrantId, CasePeople people) {
            return request(docket, warrantId, null, people).getBytes(UTF_8);
        }
    }

    /** One for each police station that has a magistrate and a jail. */
    static List<CaseStory> all() {
        return Offices.shipped().all().stream()
                .filter(office -> office.kind() == OfficeKind.POLICE_STATION)
                .filter(office -> office.court() != null && office.jail() != null)
                .map(CaseStory::new)
                .toList();
    }

    OfficeCode station() {
        return station.code();
    }

    List<Act> acts() {
        return List.copyOf(acts);
    }

    /** A further act of the station, which can be done any number of times. */
    Act diary() {
        return acts.getLast();
    }

    private void information() {
        act(PoliceEntry.FirRegistered.class, station.code(), Duty.STATION_OFFICER, 5, """
                {"mode":"ORAL","receivedAt":"%s","offenceFrom":"%s","offenceTo":"%s",\
                "place":{"where":"House V-17, below the hall","district":"%s"},"sections":["BNS 303(2)"],\
                "propertyValueRupees":68000,"previousConviction":false,"complainants":[{"capacity":"INFORMANT_AND_VICTIM",\
                "name":"$informant","sex":"FEMALE","ageYears":46,"parentName":"Hrangdawla",\
                "address":{"where":"House V-17","district":"%s"},"phone":"$phone"}],\
                "suspects":[{"name":"$accused","sex":"MALE","ageYears":24,"description":"Thin, red jacket"}],\
                "contents":"On waking I found the back window open. A necklace and a telephone were gone from the drawer \
                beside it. I saw a man in a red jacket on the steps.","magistrate":"%s"}""".formatted(
                        at(4), at(-5), at(0), district(), district(), court));
        act(PoliceEntry.FirCopyGiven.class, station.code(), Duty.INVESTIGATOR, 6, """
                {"person":"P1","delivery":"BY_HAND"}""");
        act(PoliceEntry.InvestigatingOfficerAssigned.class, station.code(), Duty.STATION_OFFICER, 6, """
                {"officer":"%s"}""".formatted(
                        PEOPLE.officer(station.code(), Duty.INVESTIGATOR)));
    }

    private void investigation() {
        police(PoliceEntry.SceneVisited.class, 8, """
                {"description":"Back window forced with a flat tool; fresh marks on the frame, a print on the pane.",\
                "forensicTeam":false,"recordedByVideo":true}""");
        police(PoliceEntry.WitnessesNamed.class, 9, """
                {"witnesses":[{"name":"$neighbour","sex":"MALE","ageYears":58,"address":{"where":"House V-19",\
                "district":"%s"}},{"name":"$shopkeeper","sex":"MALE","ageYears":33,"address":{"where":"Shop in the bazar",\
                "district":"%s"}}]}""".formatted(district(), district()));
        police(PoliceEntry.StatementRecorded.class, 10, """
                {"person":"P3","statement":"At about two at night I heard glass, and saw a young man in a red jacket run \
                towards the steps.","recordedByVideo":true}""");
        police(PoliceEntry.StatementRecorded.class, 11, """
                {"person":"P4","statement":"A young man offered me a necklace of two tolas and asked for cash without a \
                receipt.","recordedByVideo":true}""");
        police(PoliceEntry.PersonArrested.class, 28, """
                {"person":"P2","address":{"where":"Block 3","district":"%s"},"occupation":"Day labourer",\
                "place":{"where":"Bus stand","district":"%s"},"reasons":["PROPER_INVESTIGATION","ENSURE_PRESENCE"],\
                "grounds":"You offered for sale a necklace like the one stolen.","groundsGivenAt":"%s",\
                "groundsLanguage":"Mizo","memorandumWitness":"Lalbiaktluanga","relativeTold":"Lalengmawii",\
                "relativeToldAt":"%s"}""".formatted(
                        district(), district(), at(28).plusSeconds(900), at(28).plusSeconds(1800)));
        police(PoliceEntry.ArresteeExamined.class, 30, """
                {"person":"P2","examiner":"Lalmalsawmi","hospital":"Civil hospital","findings":"No fresh injury."}""");
        police(PoliceEntry.ArresteeForwarded.class, 44, """
                {"person":"P2","custodySought":"JUDICIAL","reasons":"A witness has still to be examined without fear.",\
                "diaryCopyEnclosed":true}""");
    }

    private void custody() {
        act(CourtEntry.ArresteeProduced.class, court, Duty.MAGISTRATE, 46, """
                {"person":"P2","inPerson":true,"section48Satisfied":true,"diaryCopySeen":true,\
                "legalAid":"LEGAL_AID_COUNSEL"}""");
        act(CourtEntry.RemandOrdered.class, court, Duty.MAGISTRATE, 47, """
                {"person":"P2","custody":"JUDICIAL","jail":"%s","nextDate":"%s",\
                "reasons":"The accusation appears well founded."}""".formatted(
                        jail, IndiaTime.dateOf(at(47)).plusDays(14)));
        act(PrisonEntry.PrisonerAdmitted.class, jail, Duty.JAILER, 50, """
                {"person":"P2","warrant":"$warrant","identityChecked":true,"health":"Fit. No complaint.",\
                "belongings":"Red jacket, a key"}""");
        for (int i = 0; i < 3; i++) {
            police(PoliceEntry.DiaryWritten.class, 60, """
                    {"text":"Asked at the shops below the hall for the telephone. Nobody has been offered it so far."}""");
        }
    }

    private void police(Class<? extends Entry> type, int hour, String facts) {
        act(type, station.code(), Duty.INVESTIGATOR, hour, facts);
    }

    private void act(Class<? extends Entry> type, OfficeCode office, Duty duty, int hour, String facts) {
        acts.add(new Act(
                office,
                PEOPLE.officer(office, duty),
                "{\"type\":\"" + EntryType.of(type).name() + "\",\"occurredAt\":\"" + at(hour) + "\"",
                ",\"facts\":" + facts + "}",
                type == CourtEntry.RemandOrdered.class,
                type == PoliceEntry.FirRegistered.class || type == PoliceEntry.WitnessesNamed.class));
    }

    private Instant at(int hour) {
        return day.plus(Duration.ofHours(hour));
    }

    private String district() {
        return station.district().code();
    }
}
