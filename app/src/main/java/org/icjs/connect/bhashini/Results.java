package org.icjs.connect.bhashini;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.icjs.connect.bhashini.Pipeline.Service;

/**
 * Results that are given again without asking the service, by a digest over task, languages, service and input. Texts of cases stand in
 * them, so they are in memory only, for {@link #KEPT} and no longer; the inputs are not kept.
 */
final class Results<T> {
    static final Duration KEPT = Duration.ofHours(1);
    private static final long BYTES_MAX = 32 << 20;

    private final Clock clock;
    private final ToIntFunction<T> size;
    private final Map<String, Kept<T>> all = new LinkedHashMap<>();
    private long bytes;

    private record Kept<T>(T value, Instant until) {}

    Results(Clock clock, ToIntFunction<T> size) {
        this.clock = clock;
        this.size = size;
    }

    static String key(Service service, String input) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((service + "\n" + input).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized Optional<T> find(String key) {
        forget();
        return Optional.ofNullable(all.get(key)).map(Kept::value);
    }

    synchronized void put(String key, T value) {
        drop(all.remove(key));
        all.put(key, new Kept<>(value, clock.instant().plus(KEPT)));
        bytes += size.applyAsInt(value);
        forget();
    }

    /** The oldest come first, as all are kept equally long. */
    synchronized void forget() {
        Instant now = clock.instant();
        for (Iterator<Kept<T>> oldest = all.values().iterator(); oldest.hasNext(); ) {
            Kept<T> one = oldest.next();
            if (bytes <= BYTES_MAX && now.isBefore(one.until())) {
                return;
            }
            oldest.remove();
            drop(one);
        }
    }

    private void drop(@org.jspecify.annotations.Nullable Kept<T> one) {
        if (one != null) {
            bytes -= size.applyAsInt(one.value());
        }
    }
}
