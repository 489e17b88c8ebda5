package org.icjs.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.icjs.docket.Assigned;
import org.icjs.docket.Codec;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.docket.Moment;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.Registers;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.Uuids;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.Head;
import org.icjs.verifier.Salt;
import org.jspecify.annotations.Nullable;

/** From a filing to an entry: judged, numbered, sealed and chained, in memory. */
final class Recording {
    private final Guard guard;
    private final Registers registers;
    private final Registers unsettled;
    private final Establishments establishments;
    private final RandomGenerator random;

    Recording(Guard guard, Registers registers, Establishments establishments, RandomGenerator random) {
        this.guard = guard;
        this.registers = registers;
        this.unsettled = new Unsettled.Known(registers);
        this.establishments = establishments;
        this.random = random;
    }

    /**
     * What became of it; if it is {@link Outcome.Accepted}, it stands at the end of the draft.
     *
     * @param settled whether all entries before it are committed
     * @throws Unsettled if they are not, and it can't be judged so; the draft is as it was
     */
    Outcome record(Work.Append work, Draft draft, Instant now, boolean settled) {
        Filing filing = work.filing();
        if (!draft.home(filing.office())) {
            return new Outcome.NotEntitled(); // it writes elsewhere
        }
        if (aboutNoCase(filing)) {
            return work.system() ? record(filing, null, List.of(), draft, now) : new Outcome.NotEntitled();
        }
        Folded docket = docket(filing, draft, now);
        Moment moment = new Moment(
                now, filing.occurredAt(), filing.office(), filing.officer(), settled ? registers : unsettled);
        return switch (guard.judge(filing, docket.docket(), moment, work.system())) {
            case Guard.Verdict.No(var outcome) -> outcome;
            case Guard.Verdict.Yes(var contradictions) -> record(filing, docket, contradictions, draft, now);
        };
    }

    private static boolean aboutNoCase(Filing filing) {
        return filing.docket() == null
                && (filing.entry() instanceof RecordEntry.OfficeKeyIssued
                        || filing.entry() instanceof RecordEntry.OfficeKeyRevoked);
    }

    private Folded docket(Filing filing, Draft draft, Instant now) {
        if (filing.docket() == null) {
            return Folded.empty(new CaseId(Uuids.v7(now, random)));
        }
        Folded known = draft.docket(filing.docket());
        return known == null ? Folded.empty(filing.docket()) : known;
    }

    private Outcome record(
            Filing filing, @Nullable Folded docket, List<Finding> contradictions, Draft draft, Instant now) {
        Instant at = draft.recordedAt(filing.office(), docket, now);
        Entry entry = docket == null ? filing.entry() : numbered(filing, docket, draft, at);
        Body body = Body.of(Codec.groups(entry), new Salt(random.nextLong(), random.nextLong()));
        Chain chain = draft.chain(filing.office());
        Map<OfficeCode, Long> seen = docket == null ? Map.of() : docket.docket().heads();
        EntryType type = EntryType.of(entry.getClass());
        Envelope envelope = new Envelope(
                Uuids.v7(at, random),
                filing.office().code(),
                chain.size() + 1,
                chain.head(),
                docket == null ? null : docket.docket().id().toString(),
                type.name(),
                type.version(),
                filing.officer().code(),
                filing.occurredAt(),
                at,
                filing.requestKey(),
                heads(seen),
                body.commitments());
        Recorded recorded = new Recorded(
                new EntryId(envelope.id()),
                filing.office(),
                envelope.seq(),
                filing.officer(),
                filing.occurredAt(),
                at,
                seen,
                entry);
        Written written =
                draft.append(envelope, body, recorded, docket, contradictions, entry instanceof RecordEntry.BodyErased);
        return new Outcome.Accepted(written.receipt(), contradictions);
    }

    private Entry numbered(Filing filing, Folded docket, Draft draft, Instant at) {
        int year = IndiaTime.dateOf(at).getYear();
        String cnrPrefix = establishments.cnrPrefix(filing.office()).orElse("");
        return Assigned.fill(filing.entry(), docket.docket(), new Numbering(draft, filing.office(), year, cnrPrefix));
    }

    private static List<Head> heads(Map<OfficeCode, Long> seen) {
        return seen.entrySet().stream()
                .map(head -> new Head(head.getKey().code(), head.getValue()))
                .sorted(Comparator.comparing(Head::office))
                .toList();
    }
}
