package org.icjs.desk.casefile;

import org.icjs.docket.EntryType;
import org.icjs.web.Numbers;
import org.icjs.web.Texts;

/** What the access journal notes of a reading is a kind of page and what was asked for; people read it in words. */
public final class ReadingText {
    private static final String FORM = "form ";
    private static final String ENTRY = "entry ";
    private static final String SEARCH = "search ";
    private static final String LIST = ": ";

    private ReadingText() {}

    /** The kind of page, with the act's name or how many cases it showed. */
    public static String of(String what, Texts texts) {
        if (what.startsWith(SEARCH)) {
            return texts.of("desk.read.search", what.substring(SEARCH.length()));
        }
        int list = what.indexOf(LIST);
        if (list >= 0) {
            long cases = what.substring(list + LIST.length())
                            .chars()
                            .filter(c -> c == ' ')
                            .count()
                    + 1;
            return texts.of("desk.readings.list", kind(what.substring(0, list), texts), Numbers.lakh(cases));
        }
        if (what.startsWith(FORM)) {
            return EntryType.named(what.substring(FORM.length()))
                    .map(type -> texts.of("desk.read.form", texts.of("entry." + type.name())))
                    .orElse(what);
        }
        return what.startsWith(ENTRY) ? texts.of("desk.read.entry") : kind(what, texts);
    }

    private static String kind(String what, Texts texts) {
        return texts.find("desk.read." + what.replace(' ', '-')).orElse(what);
    }
}
