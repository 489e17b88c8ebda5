package org.icjs.connect.bhashini;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.icjs.docket.EntryType;
import org.icjs.docket.Field;
import org.icjs.docket.Recorded;
import org.icjs.docket.Shape;
import org.icjs.docket.Unknown;
import org.icjs.exchange.CaseFile;
import org.icjs.verifier.Group;
import org.icjs.web.Texts;
import org.icjs.web.form.Labels;

/**
 * What somebody wrote in his own words in an entry, as far as the reader is given it.
 *
 * @param component its name in the entry
 */
record EntryText(String component, String label, String text) {
    /** Texts that may be longer than these are written in one's own words. */
    private static final int LINE_MAX = 200;

    static List<EntryText> of(CaseFile file, Recorded recorded, Texts texts) {
        List<EntryText> all = new ArrayList<>();
        if (recorded.entry() instanceof Unknown) {
            return all;
        }
        EntryType type = EntryType.of(recorded.entry().getClass());
        Set<Group> groups = file.groups(recorded);
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            if (field.shape() instanceof Shape.Line(var max)
                    && max > LINE_MAX
                    && groups.contains(field.group())
                    && type.shape().get(recorded.entry(), i) instanceof String text
                    && !text.isBlank()) {
                all.add(new EntryText(field.name(), new Labels(texts, type).name(field), text));
            }
        }
        return all;
    }

    static Optional<EntryText> of(CaseFile file, Recorded recorded, String component, Texts texts) {
        return of(file, recorded, texts).stream()
                .filter(one -> one.component().equals(component))
                .findFirst();
    }
}
