package org.icjs.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.icjs.docket.CourtEntry;
import org.icjs.docket.CustodyKind;
import org.icjs.docket.Docket;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.PrisonEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** Goes through one person's entries in time and notes where custody begins, changes and ends. Lives only in {@link CustodySpells#in}. */
final class CustodyWalk {
    private final PersonRef person;
    private final List<Spell> closed = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<EntryId> basis = new ArrayList<>();
    private Spell.@Nullable Kind kind;
    private Instant since = Instant.MIN;
    private boolean arrested;
    private boolean remanded;
    private Spell.@Nullable Kind ordered;
    private LocalDate orderedOn = LocalDate.MIN;
    private @Nullable Recorded judgment;

    CustodyWalk(PersonRef person) {
        this.person = person;
    }

    CustodySpells spells() {
        List<Spell> all = new ArrayList<>(closed);
        if (kind != null) {
            all.add(new Spell(since, null, kind, basis));
        }
        return new CustodySpells(person, all, gaps, judgment);
    }

    void silent(LocalDate from, EntryId last) {
        if (kind != null) {
            gaps.add(new Gap(Gap.Kind.SILENCE, from, last));
        }
    }

    void take(Docket docket, Recorded recorded) {
        switch (recorded.entry()) {
            case PoliceEntry.PersonArrested _ -> arrest(recorded);
            case CourtEntry.RemandOrdered remand -> remand(recorded, remand.custody());
            case PrisonEntry.PrisonerAdmitted admitted -> jailed(docket, recorded, admitted.warrant());
            case PrisonEntry.WarrantNoted noted -> jailed(docket, recorded, noted.warrant());
            case CourtEntry.BondAccepted _ -> {
                if (kind == Spell.Kind.ARRESTED || kind == Spell.Kind.POLICE) {
                    end(recorded);
                }
            }
            case PrisonEntry.PrisonerReleased released -> release(docket, recorded, released.order());
            case PrisonEntry.PrisonerEscaped _, PrisonEntry.PrisonerDied _ -> release(docket, recorded, null);
            case CourtEntry.JudgmentPronounced pronounced -> judge(recorded, pronounced.verdict());
            case CourtEntry.SentencePassed _ -> sentence(recorded);
            default -> {
                // Not about custody.
            }
        }
    }

    private void arrest(Recorded recorded) {
        if (kind != null) {
            gap(Gap.Kind.ARREST_WHILE_HELD, recorded);
        } else {
            hold(Spell.Kind.ARRESTED, recorded);
        }
        arrested = true;
    }

    /** Who was arrested once may be committed again without an arrest, when bail is cancelled: 480(5). */
    private void remand(Recorded recorded, @Nullable CustodyKind custody) {
        Spell.Kind now = custody == CustodyKind.POLICE ? Spell.Kind.POLICE : Spell.Kind.JUDICIAL;
        LocalDate day = IndiaTime.dateOf(recorded.occurredAt());
        if (custody == null) {
            gap(Gap.Kind.KIND_WITHHELD, recorded);
        }
        if (!arrested) {
            gap(Gap.Kind.NO_ARREST, recorded);
            arrested = true;
        }
        if (ordered != null && ordered != now && day.equals(orderedOn)) {
            gap(Gap.Kind.TWO_ORDERS, recorded);
        }
        ordered = now;
        orderedOn = day;
        remanded = true;
        hold(now, recorded);
    }

    private void jailed(Docket docket, Recorded recorded, @Nullable EntryId warrant) {
        Recorded order = warrant == null ? null : docket.entry(warrant).orElse(null);
        boolean sentenced =
                order == null ? kind == Spell.Kind.CONVICTED : order.entry() instanceof CourtEntry.SentencePassed;
        if (order != null && order.occurredAt().isAfter(recorded.occurredAt())) {
            gap(Gap.Kind.OUT_OF_ORDER, recorded);
        }
        if (!sentenced && !remanded) {
            gap(Gap.Kind.NO_REMAND, recorded);
            if (!arrested) {
                gap(Gap.Kind.NO_ARREST, recorded);
                arrested = true;
            }
        }
        if (!(kind == Spell.Kind.CONVICTED && !sentenced)) {
            hold(sentenced ? Spell.Kind.CONVICTED : Spell.Kind.JUDICIAL, recorded);
        }
    }

    private void release(Docket docket, Recorded recorded, @Nullable EntryId order) {
        Recorded ground = order == null ? null : docket.entry(order).orElse(null);
        if (ground != null && ground.occurredAt().isAfter(recorded.occurredAt())) {
            gap(Gap.Kind.OUT_OF_ORDER, recorded);
        }
        if (kind == null) {
            gap(Gap.Kind.RELEASE_WITHOUT_CUSTODY, recorded);
        } else {
            end(recorded);
        }
    }

    private void judge(Recorded recorded, CourtEntry.@Nullable Verdict verdict) {
        judgment = recorded;
        if (kind != null && verdict == CourtEntry.Verdict.CONVICTED) {
            hold(Spell.Kind.CONVICTED, recorded);
        }
    }

    private void sentence(Recorded recorded) {
        if (judgment == null) {
            gap(Gap.Kind.NO_JUDGMENT, recorded);
        }
        if (kind != null) {
            hold(Spell.Kind.CONVICTED, recorded);
        }
    }

    private void hold(Spell.Kind now, Recorded recorded) {
        if (kind != now) {
            if (kind != null) {
                close(recorded.occurredAt());
            }
            kind = now;
            since = recorded.occurredAt();
        }
        basis.add(recorded.id());
    }

    private void end(Recorded recorded) {
        basis.add(recorded.id());
        close(recorded.occurredAt());
        kind = null;
        ordered = null;
    }

    private void close(Instant to) {
        if (kind != null) {
            closed.add(new Spell(since, to, kind, basis));
        }
        basis.clear();
    }

    private void gap(Gap.Kind what, Recorded at) {
        gaps.add(new Gap(what, IndiaTime.dateOf(at.occurredAt()), at.id()));
    }
}
