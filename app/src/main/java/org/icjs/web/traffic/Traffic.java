package org.icjs.web.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * What this process has carried since it started, by kind and name of what was asked for. It counts offices' work and no person's: no
 * address, officer, case or content is kept. Names are routes and types of entry, so there are never more than these.
 */
@Component
public final class Traffic {
    /** A request's attribute by which a controller names what was filed, where the route does not. */
    public static final String ABOUT = Traffic.class.getName() + ".about";

    /** A request's attribute by which a controller passes on what the caller tried in vain before: a {@link Carried.Tried}. */
    public static final String TRIED = Traffic.class.getName() + ".tried";

    /** A request's attribute: {@link System#nanoTime} when it came. */
    public static final String BEGAN = "org.icjs.web.traffic.Traffic.began";

    private final Map<Key, Count> counts = new ConcurrentHashMap<>();

    /** What a request is for. */
    public enum Kind {
        /** A page, or a part of one. */
        PAGE,
        /** Style, script and pictures, which a browser fetches once. */
        ASSET,
        /** An act filed in a form. */
        ACT_PAGE,
        /** An act filed by a program. */
        ACT_API,
        /** Case files read by a program. */
        READ_API,
        /** Entries carried to another node: feeds and journals. */
        SYNC,
        /** The stream that keeps an open page up to date. */
        NEWS,
        /** Files sent. */
        UPLOAD,
        /** Files fetched: papers, bundles. */
        DOWNLOAD,
        /** Signing in, tokens and the rest. */
        OTHER
    }

    private record Key(Kind kind, String name) {}

    /**
     * Bytes of one name: heads and bodies as they went over HTTP/1.1, compressed as they were; what TCP and TLS add is not in it.
     *
     * @param name route, or type of entry
     * @param upBytes from the client to the server
     * @param downBytes from the server to the client
     * @param downLargest the largest answer
     * @param millis until the answer was complete, all together
     */
    public record Row(
            Kind kind, String name, long requests, long upBytes, long downBytes, long downLargest, long millis) {}

    private static final class Count {
        private long requests;
        private long up;
        private long down;
        private long largest;
        private long nanos;

        private synchronized void add(long upBytes, long downBytes, long took) {
            requests++;
            up += upBytes;
            down += downBytes;
            largest = Math.max(largest, downBytes);
            nanos += took;
        }

        private synchronized Row row(Key key) {
            return new Row(key.kind, key.name, requests, up, down, largest, nanos / 1_000_000);
        }
    }

    void add(Kind kind, String name, long upBytes, long downBytes, long nanos) {
        counts.computeIfAbsent(new Key(kind, name), _ -> new Count()).add(upBytes, downBytes, nanos);
    }

    /** By kind and name. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        counts.forEach((key, count) -> rows.add(count.row(key)));
        rows.sort(Comparator.comparing(Row::kind).thenComparing(Row::name));
        return rows;
    }

    /** As a table, RFC 4180. */
    public String csv() {
        StringBuilder csv = new StringBuilder("kind,name,requests,up_bytes,down_bytes,down_largest,millis\r\n");
        for (Row row : rows()) {
            csv.append(row.kind())
                    .append(",\"")
                    .append(row.name().replace("\"", "\"\""))
                    .append("\",")
                    .append(row.requests())
                    .append(',')
                    .append(row.upBytes())
                    .append(',')
                    .append(row.downBytes())
                    .append(',')
                    .append(row.downLargest())
                    .append(',')
                    .append(row.millis())
                    .append("\r\n");
        }
        return csv.toString();
    }
}
