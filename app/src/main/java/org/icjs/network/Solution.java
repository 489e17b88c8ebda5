package org.icjs.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a site gets.
 *
 * @param second another link, for when the first is cut off; null where none is needed
 * @param edge whether the site has a server of its own, and works on while it is cut off
 * @param neededKbps the least committed rate that meets the targets over the first link
 * @param outageHours in a month without any link
 * @param seconds within which 95 of 100 pages stand; of an edge office, within which its entries are through
 * @param utilisation share of the first link that is taken in the busy hour, hearings apart
 * @param nightHours that the evidence of a full night takes
 */
public record Solution(
        LinkOffer first,
        @Nullable LinkOffer second,
        boolean edge,
        long neededKbps,
        double outageHours,
        double seconds,
        double utilisation,
        double nightHours,
        Rupees oneTime,
        Rupees yearly) {

    /** Yearly cost in each year, to the rupee. */
    List<Rupees> opex(Settings settings) {
        List<Rupees> opex = new ArrayList<>();
        for (int year = 0; year < settings.whole("years"); year++) {
            opex.add(yearly.after(year, settings.exact("price_growth_percent")));
        }
        return List.copyOf(opex);
    }

    /** All years together with what is paid once. */
    Rupees whole(Settings settings) {
        return opex(settings).stream().reduce(oneTime, Rupees::plus);
    }
}
