package org.icjs.network;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What links, alone, in pairs and with an edge office, cost over all years: the same for all sites, and reckoned once. */
final class Costs {
    private final Settings settings;
    private final Map<Key, Price> known = new ConcurrentHashMap<>();

    Costs(Settings settings) {
        this.settings = settings;
    }

    /** Paid once, paid each year at the first year's price, and all years together with what is paid once. */
    record Price(Rupees oneTime, Rupees yearly, Rupees whole) {}

    private record Key(int first, int second, boolean edge) {}

    Price of(LinkOffer first, @Nullable LinkOffer second, boolean edge) {
        return known.computeIfAbsent(
                new Key(first.row(), second == null ? 0 : second.row(), edge), _ -> reckon(first, second, edge));
    }

    private Price reckon(LinkOffer first, @Nullable LinkOffer second, boolean edge) {
        Rupees oneTime = first.oneTime();
        Rupees yearly = first.yearly();
        if (second != null) {
            oneTime = oneTime.plus(second.oneTime());
            yearly = yearly.plus(second.yearly());
        }
        if (edge) {
            oneTime = oneTime.plus(settings.rupees("edge_one_time_inr"));
            yearly = yearly.plus(settings.rupees("edge_yearly_inr"));
        }
        Rupees whole = oneTime;
        for (int year = 0; year < settings.whole("years"); year++) {
            whole = whole.plus(yearly.after(year, settings.exact("price_growth_percent")));
        }
        return new Price(oneTime, yearly, whole);
    }
}
