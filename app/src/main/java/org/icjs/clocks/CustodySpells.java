package org.icjs.clocks;

import static org.icjs.clocks.Spell.Kind.ARRESTED;
import static org.icjs.clocks.Spell.Kind.JUDICIAL;
import static org.icjs.clocks.Spell.Kind.POLICE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** One person's custody in one case as its entries tell it, by the times at which things were done, not recorded. */
public final class CustodySpells {
    /** So long a case may be silent before nobody knows whether a person is still held. */
    static final Duration SILENCE_MAX = Duration.ofDays(365);

    private static final Set<Spell.Kind> REMANDED = EnumSet.of(POLICE, JUDICIAL);
    private static final Set<Spell.Kind> BEFORE_CONVICTION = EnumSet.of(ARRESTED, POLICE, JUDICIAL);

    private final PersonRef person;
    private final List<Spell> spells;
    private final List<Gap> gaps;
    private final @Nullable Recorded judgment;

    CustodySpells(PersonRef person, List<Spell> spells, List<Gap> gaps, @Nullable Recorded judgment) {
        this.person = person;
        this.spells = List.copyOf(spells);
        this.gaps = List.copyOf(gaps);
        this.judgment = judgment;
    }

    /** Of everyone of whom custody or its end is recorded until that moment, in the order of first mention. */
    public static List<CustodySpells> in(Docket docket, Instant now) {
        List<Recorded> inTime = new ArrayList<>(docket.entries());
        inTime.sort(Comparator.comparing(Recorded::occurredAt));
        Map<PersonRef, CustodyWalk> walks = new TreeMap<>();
        Recorded before = null;
        for (Recorded recorded : inTime) {
            if (recorded.occurredAt().isAfter(now)) {
                break;
            }
            silence(walks, before, recorded.occurredAt());
            PersonRef person = held(recorded.entry());
            if (person != null) {
                walks.computeIfAbsent(person, CustodyWalk::new).take(docket, recorded);
            }
            before = recorded;
        }
        silence(walks, before, now);
        return walks.values().stream().map(CustodyWalk::spells).toList();
    }

    private static void silence(Map<PersonRef, CustodyWalk> walks, @Nullable Recorded last, Instant until) {
        if (last != null && last.occurredAt().plus(SILENCE_MAX).isBefore(until)) {
            LocalDate from = IndiaTime.dateOf(last.occurredAt().plus(SILENCE_MAX));
            walks.values().forEach(walk -> walk.silent(from, last.id()));
        }
    }

    /** Whose custody an entry begins, changes or ends. */
    private static @Nullable PersonRef held(Entry entry) {
        return switch (entry) {
            case PoliceEntry.PersonArrested arrest -> arrest.person();
            case CourtEntry.RemandOrdered remand -> remand.person();
            case CourtEntry.BondAccepted bond -> bond.person();
            case CourtEntry.JudgmentPronounced judgment -> judgment.person();
            case CourtEntry.SentencePassed sentence -> sentence.person();
            case PrisonEntry.PrisonerAdmitted admitted -> admitted.person();
            case PrisonEntry.WarrantNoted noted -> noted.person();
            case PrisonEntry.PrisonerReleased released -> released.person();
            case PrisonEntry.PrisonerEscaped escaped -> escaped.person();
            case PrisonEntry.PrisonerDied died -> died.person();
            default -> null;
        };
    }

    public PersonRef person() {
        return person;
    }

    /** Oldest first; they don't overlap. */
    public List<Spell> spells() {
        return spells;
    }

    public List<Gap> gaps() {
        return gaps;
    }

    /** The judgment on this person, whatever it was. */
    @Nullable
    Recorded judgment() {
        return judgment;
    }

    /** Whether held in this case, as last recorded. */
    public boolean held() {
        return !spells.isEmpty() && spells.getLast().to() == null;
    }

    /** Days from the first day of a remand on, without the time between an arrest and the order: they are what 187(3) limits. */
    public CustodyDays remanded() {
        return CustodyDays.of(spells, REMANDED);
    }

    CustodyDays ofKind(Spell.Kind kind) {
        return CustodyDays.of(spells, EnumSet.of(kind));
    }

    /** Days from arrest to conviction: during investigation, inquiry and trial. */
    public CustodyDays beforeConviction() {
        return CustodyDays.of(spells, BEFORE_CONVICTION);
    }

    /** The entries that all spells rest on. */
    List<EntryId> basis() {
        return spells.stream().flatMap(spell -> spell.basis().stream()).toList();
    }

    /**
     * What makes it uncertain on which day somebody was in custody for the n-th day; null where nothing does. Days that may have been more
     * don't matter once there are enough without them.
     *
     * @param harmless gaps that don't touch these days
     */
    @Nullable
    Gap against(CustodyDays days, long n, LocalDate today, Set<Gap.Kind> harmless) {
        LocalDate reached = days.number(n);
        return gaps.stream()
                .filter(gap -> !gap.harmless() && !harmless.contains(gap.kind()))
                .filter(gap -> reached == null || !gap.settledBy(reached, today))
                .findFirst()
                .orElse(null);
    }
}
