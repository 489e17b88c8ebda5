package org.icjs.matching;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names in the letters a to z, as somebody would write them in Latin script, whatever script they are given in. */
public final class Latin {
    /** Most words of a name that are looked at. */
    public static final int MOST_WORDS = 8;

    /** Most letters of a word that are looked at. */
    public static final int MOST_LETTERS = 40;

    private static final int MOST_CHARACTERS = 400;
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\x00-\\x7f]");
    /**
     * ISO 15919 to what people write: the vowel that a final consonant carries falls away in the north of India, c is ch, both
     * sibilants are sh.
     */
    private static final String AS_WRITTEN = """
            :: [[:Devanagari:][:Bengali:][:Gurmukhi:][:Gujarati:][:Oriya:][:Tamil:][:Telugu:][:Kannada:][:Malayalam:][:Common:][:Inherited:]] Any-Latin;
            ([[:Latin:] & [^aeiouāīūēō]]) a } [^[:L:][:M:]] > $1;
            ch > chh;
            c > ch;
            ś > sh;
            ṣ > sh;
            ṁ } [bmp] > m;
            ṁ > n;
            r̥ > ri;
            ẏ > y;
            """;

    private static final Transliterator INDIAN =
            Transliterator.createFromRules("icjs-indian", AS_WRITTEN, Transliterator.FORWARD);
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern OF_INDIA = Pattern.compile("[\\u0900-\\u0d7f]");

    private Latin() {}

    /**
     * The words of a name, in order, in small letters and digits; empty if it has none.
     *
     * @param name of any length and content; only the first {@value #MOST_CHARACTERS} characters are looked at
     */
    public static List<String> words(String name) {
        String text = name.length() > MOST_CHARACTERS ? name.substring(0, MOST_CHARACTERS) : name;
        if (NOT_PLAIN.matcher(text).find()) {
            text = plain(text);
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            char letter = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
            if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                if (word.length() < MOST_LETTERS) {
                    word.append(letter);
                }
            } else if (!inside(letter) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** A joiner, a tone mark or an apostrophe inside a word is no gap. */
    private static boolean inside(char letter) {
        int type = Character.getType(letter);
        return letter == '\''
                || letter == '’'
                || letter == '`'
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK;
    }

    private static String plain(String text) {
        String latin = OF_INDIA.matcher(text).find() ? INDIAN.transliterate(text + " ") : text;
        return ANY.transliterate(latin);
    }
}
