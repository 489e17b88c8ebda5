package org.icjs.web;

import org.jspecify.annotations.Nullable;

/**
 * One of the four steps of a handover: sent, received, compared, accepted or returned.
 *
 * @param when and under which number, below the dot; null while it is not done
 */
public record Dot(
        String step,
        boolean done,
        boolean returned,
        @Nullable String when) {}
