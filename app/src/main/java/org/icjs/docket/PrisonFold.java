package org.icjs.docket;

import org.icjs.docket.Party.Bail;
import org.icjs.docket.Party.Custody;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonRef;
import org.jspecify.annotations.Nullable;

/** What each jail entry changes in a docket, besides the facts that it states. */
final class PrisonFold {
    private PrisonFold() {}

    static void apply(Folding docket, Recorded recorded, PrisonEntry entry) {
        switch (entry) {
            case PrisonEntry.PrisonerAdmitted admitted -> held(docket, recorded, admitted.person(), admitted.warrant());
            case PrisonEntry.WarrantNoted noted -> held(docket, recorded, noted.person(), noted.warrant());
            case PrisonEntry.WarrantReturned returned -> docket.handover(returned.warrant(), h -> h.returned(recorded));
            case PrisonEntry.ReleaseOrderChecked checked -> {
                docket.handover(checked.order(), h -> h.compared(recorded));
                docket.person(checked.person(), p -> p.with(bail(p, recorded.id(), null)));
            }
            case PrisonEntry.PrisonerReleased released -> {
                docket.handover(released.order(), h -> h.accepted(recorded));
                docket.person(released.person(), p -> released(p, recorded));
            }
            case PrisonEntry.PrisonerEscaped escaped ->
                docket.person(escaped.person(), p -> p.with(Custody.AT_LIBERTY, recorded.id()));
            case PrisonEntry.PrisonerDied died ->
                docket.person(died.person(), p -> p.with(Custody.DIED, recorded.id()));
            case PrisonEntry.PrisonerTakenToCourt _,
                    PrisonEntry.MercyInformed _,
                    PrisonEntry.MercyPetitionFiled _,
                    PrisonEntry.PrisonerBroughtBack _,
                    PrisonEntry.UndertrialReleaseApplied _ -> {
                // State facts, and change nothing else.
            }
        }
    }

    private static void held(Folding docket, Recorded recorded, PersonRef person, EntryId warrant) {
        docket.handover(warrant, h -> h.accepted(recorded));
        Recorded order = docket.byId.get(warrant);
        boolean sentence = order != null && order.entry() instanceof CourtEntry.SentencePassed;
        docket.person(
                person,
                p -> p.with(sentence ? Custody.SENTENCED : Custody.JUDICIAL, recorded.id())
                        .at(recorded.office()));
    }

    private static Party released(Party party, Recorded recorded) {
        Bail bail = bail(party, party.bail() == null ? null : party.bail().checked(), recorded.id());
        Custody now = bail.granted() == null ? Custody.RELEASED : Custody.ON_BAIL;
        return party.with(now, recorded.id()).with(bail);
    }

    private static Bail bail(Party party, @Nullable EntryId checked, @Nullable EntryId released) {
        Bail before = party.bail();
        return new Bail(
                before == null ? null : before.granted(),
                before == null ? null : before.bond(),
                before == null ? null : before.ordered(),
                checked,
                released);
    }
}
