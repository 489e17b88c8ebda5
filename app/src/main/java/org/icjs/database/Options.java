package org.icjs.database;

/**
 * How the embedded database is set.
 *
 * @param connectionsMax clients at once; our own pools take at most 18
 * @param durable        flush every commit to the disk; off only in a test that says so
 */
public record Options(int connectionsMax, boolean durable) {
    public Options {
        if (connectionsMax < 10) {
            throw new IllegalArgumentException("too few connections");
        }
    }

    public static Options standard() {
        return new Options(40, true);
    }
}
