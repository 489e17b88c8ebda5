package org.icjs.kernel;

/**
 * A value that is not well formed. Thrown by the constructors of kernel types, caught where input is bound, and shown at
 * the field that it came from.
 */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code message key below {@code refused.}, for example {@code name.noLetter}; never holds the value itself
     */
    public Refused(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
