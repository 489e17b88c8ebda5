package org.icjs.verifier;

/** A text is not JSON, or is JSON outside the entry profile. Bears no content of the text. */
public final class JsonException extends FormatException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the text. */
    public enum Code {
        SYNTAX("is not JSON"),
        UNEXPECTED_END("ends too early"),
        TRAILING_TEXT("has text after its end"),
        DUPLICATE_KEY("names a member twice"),
        NUMBER_NOT_INTEGER("has a number that is not a plain integer"),
        NUMBER_OUT_OF_RANGE("has a number out of range"),
        CONTROL_CHARACTER("has a raw control character in a string"),
        BAD_ESCAPE("has a bad escape in a string"),
        LONE_SURROGATE("has half of a surrogate pair"),
        NOT_UTF8("is not UTF-8"),
        TOO_DEEP("is nested too deep"),
        TOO_LARGE("is too large");

        private final String sentence;

        Code(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Code code;
    private final int offset;

    JsonException(Code code, int offset) {
        super("the text " + code.sentence + " (at offset " + offset + ")");
        this.code = code;
        this.offset = offset;
    }

    public Code code() {
        return code;
    }

    /** Where it was noticed: a count of UTF-16 code units, or of bytes for {@link Code#NOT_UTF8} and a text too large to decode. */
    public int offset() {
        return offset;
    }
}
