package org.icjs.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Cnr;
import org.icjs.kernel.District;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.Register;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;
import org.icjs.kernel.Uuids;
import org.icjs.law.Offences;
import org.icjs.law.Standing;
import org.jspecify.annotations.Nullable;

/** The offices' journals on paper: no database, keys or pages, but the same checks, numbering and fold. */
public final class PaperJournal implements Registers {
    /** An act is entered some time after it was done. */
    private static final Duration WRITTEN_AFTER = Duration.ofHours(2);

    private final Map<Class<?>, Act<?>> acts = new HashMap<>();
    private final Map<CaseId, Docket> dockets = new LinkedHashMap<>();
    private final Map<OfficeCode, Long> heads = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(1);
    private Instant recordedAt = Instant.EPOCH;

    public PaperJournal(List<Act<?>> acts) {
        acts.forEach(act -> this.acts.put(act.entry(), act));
    }

    /** What stands against an entry if it were filed now, the general rules first. */
    public List<Finding> findings(CaseId id, OfficeCode office, OfficerCode officer, Entry entry, Instant occurredAt) {
        Docket docket = docket(id);
        Instant now = occurredAt.plus(WRITTEN_AFTER);
        Moment moment = new Moment(now, occurredAt, office, officer, this);
        List<Finding> found = new ArrayList<>(WellFormed.findings(docket, entry, moment));
        Act<?> act = acts.get(entry.getClass());
        if (act != null && found.stream().noneMatch(Finding::refuses)) {
            found.addAll(findings(act, docket, entry, moment));
        }
        return found;
    }

    private static <E extends Entry> List<Finding> findings(Act<E> act, Docket docket, Entry entry, Moment moment) {
        return act.findings(docket, act.entry().cast(entry), moment);
    }

    /** Records an entry whatever stands against it. */
    public Recorded record(CaseId id, OfficeCode office, OfficerCode officer, Entry draft, Instant occurredAt) {
        Docket docket = docket(id);
        Instant now = occurredAt.plus(WRITTEN_AFTER);
        recordedAt = now.isAfter(recordedAt) ? now : recordedAt.plusMillis(1);
        Recorded recorded = new Recorded(
                new EntryId(Uuids.v7(recordedAt, random)),
                office,
                heads.merge(office, 1L, Long::sum),
                officer,
                occurredAt,
                recordedAt,
                docket.heads(),
                Assigned.fill(draft, docket, numbering(office, recordedAt)));
        dockets.put(id, docket.with(recorded));
        return recorded;
    }

    public Docket docket(CaseId id) {
        return dockets.getOrDefault(id, Docket.empty(id));
    }

    public List<Docket> dockets() {
        return List.copyOf(dockets.values());
    }

    public CaseId newCase() {
        return new CaseId(Uuids.v7(recordedAt, random));
    }

    public @Nullable Act<?> act(Class<? extends Entry> type) {
        return acts.get(type);
    }

    private Assigned.Numbering numbering(OfficeCode office, Instant at) {
        int year = IndiaTime.dateOf(at).getYear();
        return new Assigned.Numbering() {
            @Override
            public RegisterNumber next(Register register) {
                return new RegisterNumber(
                        register, numbers.merge(office + "/" + register + year, 1, Integer::sum), year);
            }

            @Override
            public Cnr nextCnr() {
                return new Cnr("MZAZ02%06d%d".formatted(numbers.merge(office + "/CNR" + year, 1, Integer::sum), year));
            }
        };
    }

    @Override
    public boolean fits(OfficeCode office, OfficeRole role) {
        String kind = office.code().split("-", 3)[1];
        return switch (role) {
            case INVESTIGATOR, SUPERVISOR -> kind.equals("PS") || kind.equals("SP");
            case PROSECUTOR -> kind.equals("APP");
            case LABORATORY -> kind.equals("FSL");
            case COURT -> kind.equals("CJM") || kind.equals("JMFC") || kind.equals("DSJ");
            case JAIL -> kind.equals("JAIL");
            case LEGAL_SERVICES -> kind.equals("DLSA");
        };
    }

    /** On paper everybody is posted everywhere, but for those whose code says so. */
    @Override
    public boolean posted(OfficerCode officer, OfficeCode office) {
        return !officer.code().startsWith("ELSEWHERE");
    }

    @Override
    public boolean exists(Section section) {
        return Offences.standard().standing(section) != Standing.NOT_AN_OFFENCE;
    }

    @Override
    public boolean exists(AreaCode area) {
        return !area.code().equals("999999999");
    }

    @Override
    public boolean lies(AreaCode area, District district) {
        return !area.code().equals("999999999");
    }

    @Override
    public int limbs(Section section) {
        return Offences.standard().limbs(section);
    }

    @Override
    public List<CaseId> otherMatters(OfficeCode jail, RegisterNumber prisoner, CaseId than) {
        return dockets.values().stream()
                .filter(docket -> !docket.id().equals(than))
                .filter(docket -> docket.people().stream()
                        .filter(party -> party.custody().held() && Objects.equals(party.jail(), jail))
                        .anyMatch(party -> docket.known(Fact.PRISONER_NUMBER, party.ref())
                                .filter(known -> known.value().equals(prisoner))
                                .isPresent()))
                .map(Docket::id)
                .toList();
    }

    /** A time in India: day of the month, hour and minute of November 2026. */
    public static Instant nov(int day, int hour, int minute) {
        return IndiaTime.at(LocalDate.of(2026, 11, day).atTime(hour, minute));
    }
}
