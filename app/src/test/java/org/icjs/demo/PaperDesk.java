package org.icjs.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.icjs.docket.AllActs;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Finding;
import org.icjs.docket.PaperJournal;
import org.icjs.docket.Recorded;
import org.icjs.identity.Duty;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Offices;
import org.icjs.identity.SharingMatrix;
import org.icjs.journal.Filing;
import org.icjs.journal.Journal;
import org.icjs.journal.Outcome;
import org.icjs.journal.Receipt;
import org.icjs.kernel.CaseId;

/** The journal's door before journals on paper: findings and the matrix are asked, nothing is confirmed for anybody. */
final class PaperDesk implements Journal {
    private static final SharingMatrix MATRIX = SharingMatrix.load();

    final PaperJournal journal = new PaperJournal(AllActs.find());
    private final Map<String, Filing> keys = new TreeMap<>();
    private final Map<String, Receipt> receipts = new TreeMap<>();
    private final List<Filing> filings = new ArrayList<>();
    private final Offices offices;

    PaperDesk(Offices offices) {
        this.offices = offices;
    }

    List<Filing> filings() {
        return filings;
    }

    @Override
    public Outcome append(Filing filing) {
        Filing earlier = keys.get(filing.requestKey());
        if (earlier != null) {
            return earlier.equals(filing)
                    ? new Outcome.Repeated(Objects.requireNonNull(receipts.get(filing.requestKey())))
                    : new Outcome.KeyReused();
        }
        CaseId id = filing.docket() == null ? journal.newCase() : filing.docket();
        Docket docket = journal.docket(id);
        OfficeKind kind = offices.find(filing.office()).orElseThrow().kind();
        EntryType type = EntryType.of(filing.entry().getClass());
        if (!MATRIX.mayFile(type, kind, docket.roles(filing.office()), Set.copyOf(Duty.of(kind)))) {
            return new Outcome.NotEntitled();
        }
        List<Finding> findings =
                journal.findings(id, filing.office(), filing.officer(), filing.entry(), filing.occurredAt());
        if (!findings.isEmpty()) {
            throw new AssertionError(filing.requestKey() + " " + type + " " + findings);
        }
        Recorded recorded = journal.record(id, filing.office(), filing.officer(), filing.entry(), filing.occurredAt());
        Receipt receipt = new Receipt(
                id,
                recorded.id(),
                recorded.office(),
                recorded.seq(),
                recorded.recordedAt(),
                "0".repeat(64),
                recorded.entry());
        keys.put(filing.requestKey(), filing);
        receipts.put(filing.requestKey(), receipt);
        filings.add(filing);
        return new Outcome.Accepted(receipt, List.of());
    }

    @Override
    public CompletableFuture<Outcome> appendAsync(Filing filing) {
        return CompletableFuture.completedFuture(append(filing));
    }

    @Override
    public List<Outcome> appendAll(List<Filing> all) {
        return all.stream().map(this::append).toList();
    }

    @Override
    public long lastPosition() {
        return filings.size();
    }
}
