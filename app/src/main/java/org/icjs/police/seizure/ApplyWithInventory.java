package org.icjs.police.seizure;

import static org.icjs.docket.Offer.Urgency.POSSIBLE;

import java.util.List;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Finding;
import org.icjs.docket.Findings;
import org.icjs.docket.Moment;
import org.icjs.docket.Offer;
import org.icjs.docket.PoliceEntry.PropertySeized;
import org.icjs.docket.StationEntry.InventoryApplied;
import org.icjs.kernel.EntryId;
import org.springframework.stereotype.Component;

/** To the Magistrate, to certify the inventory, photographs and samples of seized drugs: NDPS 52A(2). */
@Component
class ApplyWithInventory implements Act<InventoryApplied> {
    @Override
    public Class<InventoryApplied> entry() {
        return InventoryApplied.class;
    }

    @Override
    public List<Offer> offers(Docket docket) {
        return docket.all(PropertySeized.class).stream()
                .filter(seizure -> !applied(docket, seizure.id()))
                .map(seizure -> Offer.of(POSSIBLE, "seizure", seizure.id()))
                .toList();
    }

    @Override
    public List<Finding> findings(Docket docket, InventoryApplied act, Moment moment) {
        return new Findings()
                .contradict(applied(docket, act.seizure()), "/seizure", "inventory.applied", "NDPS 52A")
                .list();
    }

    private static boolean applied(Docket docket, EntryId seizure) {
        return docket.any(InventoryApplied.class, inventory -> seizure.equals(inventory.seizure()));
    }
}
