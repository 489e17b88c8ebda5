package org.icjs.docket;

import org.icjs.verifier.Group;
import org.jspecify.annotations.Nullable;

/**
 * A value that the docket holds, and where it comes from.
 *
 * @param value of the Java type that the component has
 * @param shape how to show it
 * @param group the group of the body in which it stands, and so who is given it
 * @param source the entry that stated it: an officer's act, or the correction that put this value in place
 * @param was the value that this one corrects; null if it was never corrected
 */
public record Known(
        Object value,
        Shape shape,
        Group group,
        Recorded source,
        @Nullable Known was) {}
