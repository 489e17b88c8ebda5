package org.icjs.journey;

/** The server can't be walked through: it does not answer, is none of ours, or knows no demonstration. The message is for the terminal. */
public final class CannotWalk extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotWalk(String message) {
        super(message);
    }

    public CannotWalk(String message, Throwable cause) {
        super(message, cause);
    }
}
