package org.icjs.verifier;

/**
 * Something does not have the form that the journal's format prescribes. The message names the place and the rule, and never
 * repeats the offending content, so that it can be shown and logged.
 */
public class FormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public FormatException(String message) {
        super(message);
    }
}
