package org.icjs.database;

import java.io.Serial;

/** The system can't start; the message is one line for the person at the terminal: what is wrong and what to do. */
public final class CannotStart extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public CannotStart(String line) {
        super(line);
    }

    CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
