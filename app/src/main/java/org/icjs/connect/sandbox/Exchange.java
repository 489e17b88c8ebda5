package org.icjs.connect.sandbox;

import java.time.Instant;
import org.icjs.connect.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, as they went over the wire; what is long is cut.
 *
 * @param number from 1
 * @param what which call, and in which direction
 * @param paper a PDF that came with it; null if none did
 */
public record Exchange(
        int number,
        Instant at,
        String what,
        String request,
        int status,
        String response,
        @Nullable Bytes paper) {}
