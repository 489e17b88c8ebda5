package org.icjs.kernel;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asks a constructor for the code with which it refuses. */
final class Refusals {
    private Refusals() {}

    static String of(ThrowingCallable act) {
        Refused refused = catchThrowableOfType(Refused.class, act);
        return refused == null ? "not refused" : refused.code();
    }
}
