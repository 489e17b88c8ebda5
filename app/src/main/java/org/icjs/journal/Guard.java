package org.icjs.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.Shape;
import org.icjs.docket.Unknown;
import org.icjs.docket.WellFormed;
import org.icjs.kernel.Cnr;
import org.jspecify.annotations.Nullable;

/** Whether an act may be recorded in a docket as it stands now. */
final class Guard {
    private final Entitlement entitlement;
    private final Establishments establishments;
    private final Map<Class<? extends Entry>, Act<?>> acts = new HashMap<>();

    /** What the guard says. */
    sealed interface Verdict {
        /** It is to be recorded, with what stands against it all the same. */
        record Yes(List<Finding> contradictions) implements Verdict {}

        record No(Outcome outcome) implements Verdict {}
    }

    Guard(Entitlement entitlement, Establishments establishments, List<Act<?>> acts) {
        this.entitlement = entitlement;
        this.establishments = establishments;
        acts.forEach(act -> {
            if (this.acts.put(act.entry(), act) != null) {
                throw new IllegalStateException("two acts of " + act.entry().getSimpleName());
            }
        });
    }

    /** @param system whether the program itself files, which alone may file what is about the record itself */
    Verdict judge(Filing filing, Docket docket, Moment moment, boolean system) {
        Entry entry = filing.entry();
        if (entry instanceof Unknown || (ofTheSystem(entry) && !system)) {
            return new Verdict.No(new Outcome.NotEntitled());
        }
        EntryType type = EntryType.of(entry.getClass());
        if (!entitlement.mayFile(filing.office(), filing.officer(), entry, docket)) {
            return new Verdict.No(new Outcome.NotEntitled());
        }
        if (filing.version() != null && filing.version() != docket.entries().size()) {
            return new Verdict.No(new Outcome.Stale(docket.entries().size()));
        }
        List<Finding> findings = findings(filing, type, docket, moment);
        if (findings.stream().anyMatch(Finding::refuses)) {
            return new Verdict.No(new Outcome.Refused(findings));
        }
        return findings.isEmpty() || filing.confirmed()
                ? new Verdict.Yes(findings)
                : new Verdict.No(new Outcome.Unconfirmed(findings));
    }

    /** What stands against an entry that another node recorded; nothing keeps it out. */
    List<Finding> contradictions(Entry entry, Docket docket, Moment moment) {
        if (entry instanceof Unknown) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(WellFormed.findings(docket, entry, moment));
        if (findings.stream().noneMatch(Finding::refuses)) {
            findings.addAll(ofAct(acts.get(entry.getClass()), docket, entry, moment));
        }
        return findings;
    }

    private List<Finding> findings(Filing filing, EntryType type, Docket docket, Moment moment) {
        List<Finding> findings = new ArrayList<>(WellFormed.findings(docket, filing.entry(), moment));
        if (givesCaseNumber(type) && establishments.cnrPrefix(filing.office()).isEmpty()) {
            findings.add(Finding.refused("", "office.noEstablishment", ""));
        }
        // An act's own rules may rely on what is well formed.
        if (findings.stream().noneMatch(Finding::refuses)) {
            findings.addAll(ofAct(acts.get(filing.entry().getClass()), docket, filing.entry(), moment));
        }
        return findings;
    }

    private static <E extends Entry> List<Finding> ofAct(
            @Nullable Act<E> act, Docket docket, Entry entry, Moment moment) {
        return act == null ? List.of() : act.findings(docket, act.entry().cast(entry), moment);
    }

    private static boolean givesCaseNumber(EntryType type) {
        return type.fields().stream()
                .anyMatch(field -> field.assigned() && field.shape().equals(new Shape.Value(Cnr.class)));
    }

    private static boolean ofTheSystem(Entry entry) {
        return entry instanceof RecordEntry.CopyIssued
                || entry instanceof RecordEntry.PaperSigned
                || entry instanceof RecordEntry.BodyErased
                || entry instanceof RecordEntry.OfficeKeyIssued
                || entry instanceof RecordEntry.OfficeKeyRevoked;
    }
}
