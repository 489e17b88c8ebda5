package org.icjs.network;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The rate of files that are large enough to tell one. It is what the link carried at least: a slow sender, a crowded link or a busy
 * computer make it smaller, nothing makes it larger.
 */
public final class LargeTransfers {
    /** Smaller files are through before TCP has found out how much the link bears. */
    public static final int LEAST_KBYTES = 256;

    /** So much of an answer the operating system may hold while it is still to go: Linux’s largest send buffer. */
    private static final long HELD_BYTES = 4L << 20;

    private LargeTransfers() {}

    /** kbit/s of a file that came; 0 where it tells none. */
    public static int up(long bytes, @Nullable Duration took) {
        return bytes < LEAST_KBYTES * 1024L ? 0 : kbps(bytes, took);
    }

    /** kbit/s of a file that was sent, without what may not have left yet; 0 where it tells none. */
    public static int down(long bytes, @Nullable Duration took) {
        return bytes < 2 * HELD_BYTES ? 0 : kbps(bytes - HELD_BYTES, took);
    }

    private static int kbps(long bytes, @Nullable Duration took) {
        if (took == null || took.toMillis() < 1) {
            return 0;
        }
        return (int) Math.min(Integer.MAX_VALUE, bytes * 8 / took.toMillis());
    }
}
