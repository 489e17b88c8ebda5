package org.icjs.docket;

import java.util.List;
import java.util.Objects;
import org.icjs.docket.Party.Bail;
import org.icjs.docket.Party.Custody;

/** What each court entry changes in a docket, besides the facts that it states. */
final class CourtFold {
    private CourtFold() {}

    static void apply(Folding docket, Recorded recorded, CourtEntry entry) {
        switch (entry) {
            case CourtEntry.ArresteeProduced produced ->
                docket.handovers.values().stream()
                        .filter(h -> h.kind() == Handover.Kind.PRODUCTION && !h.closed())
                        .filter(h -> h.sent().entry() instanceof PoliceEntry.ArresteeForwarded forwarded
                                && Objects.equals(forwarded.person(), produced.person()))
                        .forEach(h -> docket.handover(h.sent().id(), x -> x.accepted(recorded)));
            case CourtEntry.RemandOrdered remand -> remand(docket, recorded, remand);
            case CourtEntry.BailApplied application -> docket.join(application.noticeTo(), OfficeRole.PROSECUTOR);
            case CourtEntry.BailGranted granted ->
                docket.person(granted.person(), p -> p.with(new Bail(recorded.id(), null, null, null, null)));
            case CourtEntry.BondAccepted bond -> docket.person(bond.person(), p -> bound(p, recorded, bond));
            case CourtEntry.ReleaseOrdered order -> releaseOrdered(docket, recorded, order);
            case CourtEntry.PoliceReportReceived receipt ->
                docket.handover(receipt.report(), h -> h.received(recorded));
            case CourtEntry.PoliceReportCompared compared ->
                docket.handover(compared.report(), h -> h.compared(recorded));
            case CourtEntry.PoliceReportReturned returned -> {
                docket.stage(Stage.REPORT_RETURNED);
                docket.handover(returned.report(), h -> h.returned(recorded));
            }
            case CourtEntry.CaseRegistered registered -> {
                docket.stage(Stage.BEFORE_COURT);
                docket.handover(registered.report(), h -> h.accepted(recorded));
            }
            case CourtEntry.ChargeFramed _ -> docket.stage(Stage.TRIAL);
            case CourtEntry.JudgmentPronounced _ -> judged(docket);
            case CourtEntry.SentencePassed sentence -> {
                if (sentence.jail() != null) {
                    docket.join(sentence.jail(), OfficeRole.JAIL);
                    docket.person(sentence.person(), p -> p.at(sentence.jail()));
                    docket.send(Handover.Kind.WARRANT, recorded, sentence.jail());
                }
            }
            case CourtEntry.BailRefused _,
                    CourtEntry.CognizanceTaken _,
                    CourtEntry.CopiesSupplied _,
                    CourtEntry.PleaRecorded _,
                    CourtEntry.HearingHeld _,
                    CourtEntry.DelayFound _,
                    CourtEntry.EvidenceRecorded _,
                    CourtEntry.AccusedExamined _,
                    CourtEntry.ArgumentsHeard _,
                    CourtEntry.ProductionOrdered _,
                    CourtEntry.JudgmentUploaded _,
                    CourtEntry.MeasurementsKept _,
                    CourtEntry.CustodyExtensionDecided _,
                    CourtEntry.WithdrawalDecided _ -> {
                // State facts, and change nothing else.
            }
        }
    }

    private static void remand(Folding docket, Recorded recorded, CourtEntry.RemandOrdered remand) {
        if (remand.jail() != null) {
            docket.join(remand.jail(), OfficeRole.JAIL);
            docket.person(remand.person(), p -> p.at(remand.jail()));
            docket.send(Handover.Kind.WARRANT, recorded, remand.jail());
        }
        Custody custody = remand.custody() == CustodyKind.POLICE ? Custody.POLICE : Custody.JUDICIAL;
        docket.person(remand.person(), p -> p.with(custody, recorded.id()));
    }

    /** Who is in jail needs an order of release to the jail; anyone else is released at once: BNSS 487(1). */
    private static Party bound(Party party, Recorded recorded, CourtEntry.BondAccepted bond) {
        boolean jailed = party.custody() == Custody.JUDICIAL || party.custody() == Custody.SENTENCED;
        return jailed
                ? party.with(new Bail(bond.order(), recorded.id(), null, null, null))
                : party.with(Custody.ON_BAIL, recorded.id())
                        .with(new Bail(bond.order(), recorded.id(), null, null, recorded.id()));
    }

    private static void releaseOrdered(Folding docket, Recorded recorded, CourtEntry.ReleaseOrdered order) {
        docket.person(order.person(), p -> {
            Bail before = p.bail();
            return p.with(new Bail(
                    before == null ? null : before.granted(),
                    before == null ? null : before.bond(),
                    recorded.id(),
                    null,
                    null));
        });
        Party party = docket.people.get(order.person());
        docket.send(Handover.Kind.RELEASE_ORDER, recorded, party == null ? null : party.jail());
    }

    /** The case is judged when every accused has a judgment. */
    private static void judged(Folding docket) {
        List<Party> accused = docket.people.values().stream()
                .filter(p -> p.is(Party.Capacity.ACCUSED))
                .toList();
        boolean all = accused.stream()
                .allMatch(p -> docket.facts.get(Fact.VERDICT, p.ref().toString()) != null);
        if (all && !accused.isEmpty()) {
            docket.stage(Stage.JUDGED);
        }
    }
}
