package org.icjs.kernel;

/**
 * A person's name as written, of any shape: one letter, one word, Mizo diacritics, any script. Never split into first
 * and last, since many have only one part.
 *
 * @param full 1 to 200 characters, NFC, at least one letter; letters, marks, spaces and {@code . ' ’ - , / ( ) @} only
 */
public record PersonName(String full) {
    public static final int MAX_LENGTH = 200;

    public PersonName {
        full = Words.text(full, MAX_LENGTH).replaceAll("\\s+", " ");
        if (full.codePoints().noneMatch(Character::isLetter)) {
            throw new Refused("name.noLetter");
        }
        if (!full.codePoints().allMatch(PersonName::fit)) {
            throw new Refused("name.character");
        }
    }

    private static boolean fit(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            // U+200C and U+200D join letters in Indian scripts.
            default -> " .'’-,/()@\u200c\u200d".indexOf(c) >= 0;
        };
    }

    @Override
    public String toString() {
        return full;
    }
}
