package org.icjs.fingerprints.nist;

/** A file that is not, or not wholly, what the standard says. Nothing of it is used. */
public final class NotNist extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int record;
    private final int about;

    /**
     * @param code message key below {@code fingerprints.nist.}
     * @param record which record is wrong, counted from 1
     * @param about the type or the field that is wrong; 0 where neither is
     */
    NotNist(String code, int record, int about) {
        super(code);
        this.code = code;
        this.record = record;
        this.about = about;
    }

    public String code() {
        return code;
    }

    public int record() {
        return record;
    }

    public int about() {
        return about;
    }
}
