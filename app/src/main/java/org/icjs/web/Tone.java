package org.icjs.web;

/** The colour of a tag or a dot; a word always says the same. */
public enum Tone {
    GREY("grey"),
    BLUE("blue"),
    GREEN("green"),
    YELLOW("yellow"),
    ORANGE("orange"),
    RED("red");

    private final String word;

    Tone(String word) {
        this.word = word;
    }

    /** As the style's class name ends. */
    public String word() {
        return word;
    }
}
