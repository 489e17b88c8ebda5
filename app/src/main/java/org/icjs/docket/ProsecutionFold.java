package org.icjs.docket;

/** What each prosecution entry changes in a docket, besides the facts that it states. */
final class ProsecutionFold {
    private ProsecutionFold() {}

    static void apply(Folding docket, Recorded recorded, ProsecutionEntry entry) {
        switch (entry) {
            case ProsecutionEntry.OpinionGiven opinion -> docket.handover(opinion.request(), h -> h.accepted(recorded));
            case ProsecutionEntry.ProsecutorAssigned _,
                    ProsecutionEntry.BailReplied _,
                    ProsecutionEntry.CustodyExtensionSought _,
                    ProsecutionEntry.WithdrawalSought _ -> {
                // State facts, and change nothing else.
            }
        }
    }
}
