package org.icjs.verifier;

/** How sensitive a part of an entry's body is. Each group is committed to, withheld and erased on its own. */
public enum Group {
    OPEN("open"),
    RESTRICTED("restricted"),
    PROTECTED("protected");

    private final String word;

    Group(String word) {
        this.word = word;
    }

    /** The group's name in the format. */
    public String word() {
        return word;
    }

    public static Group of(String word) {
        for (Group group : values()) {
            if (group.word.equals(word)) {
                return group;
            }
        }
        throw new FormatException("a sensitivity group is none of open, restricted, protected");
    }
}
