package org.icjs.connect.sandbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.icjs.connect.Bytes;
import org.jspecify.annotations.Nullable;

/** The last exchanges of the stand-ins, in memory. */
final class Exchanges {
    private static final int KEPT = 30;
    private static final int LENGTH_MAX = 4000;

    private final Clock clock;
    private final List<Exchange> all = new ArrayList<>();
    private int count;

    Exchanges(Clock clock) {
        this.clock = clock;
    }

    synchronized Exchange add(String what, String request, int status, String response, @Nullable Bytes paper) {
        Exchange exchange = new Exchange(++count, clock.instant(), what, cut(request), status, cut(response), paper);
        all.add(exchange);
        if (all.size() > KEPT) {
            all.removeFirst();
        }
        return exchange;
    }

    /** Newest first. */
    synchronized List<Exchange> all() {
        List<Exchange> copy = new ArrayList<>(all);
        Collections.reverse(copy);
        return copy;
    }

    synchronized Optional<Exchange> find(int number) {
        return all.stream().filter(exchange -> exchange.number() == number).findFirst();
    }

    private static String cut(String text) {
        return text.length() <= LENGTH_MAX ? text : text.substring(0, LENGTH_MAX) + " …";
    }
}
