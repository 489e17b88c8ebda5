package org.icjs.docket;

import java.util.List;

/**
 * What a pillar knows of one type of entry: when it can be filed, and what the law has against it. Pure, over the docket.
 * Who may file it is the data sharing matrix's business, not the act's.
 *
 * @param <E> the entry that the act makes
 */
public interface Act<E extends Entry> {
    Class<E> entry();

    /** For whom or what it can be filed now; empty when it can't. */
    List<Offer> offers(Docket docket);

    /** What the law, or the docket, has against this entry at this moment; empty when nothing. */
    default List<Finding> findings(Docket docket, E entry, Moment moment) {
        return List.of();
    }
}
