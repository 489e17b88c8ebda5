package org.icjs.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.icjs.docket.EntryType;
import org.icjs.docket.Field;
import org.icjs.docket.Recorded;
import org.icjs.docket.Unknown;
import org.icjs.exchange.CaseFile;
import org.icjs.verifier.Group;
import org.icjs.web.Link;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.SummaryRow;
import org.icjs.web.Texts;
import org.icjs.web.form.Component;
import org.icjs.web.form.Labels;
import org.icjs.web.form.ValueText;
import org.jspecify.annotations.Nullable;

/** One entry as a page shows it: every component that the reader is given, and where he can correct it. */
final class EntryView {
    private final CaseFile file;
    private final Recorded recorded;
    private final Texts texts;
    private final Names names;
    private final boolean mayCorrect;

    EntryView(CaseFile file, Recorded recorded, Texts texts, Names names, boolean mayCorrect) {
        this.file = file;
        this.recorded = recorded;
        this.texts = texts;
        this.names = names;
        this.mayCorrect = mayCorrect;
    }

    List<SummaryRow> rows() {
        List<SummaryRow> rows = new ArrayList<>();
        if (recorded.entry() instanceof Unknown) {
            return rows;
        }
        EntryType type = EntryType.of(recorded.entry().getClass());
        Labels labels = new Labels(texts, type);
        ValueText text = new ValueText(texts, names, file.docket(), file.sight());
        Set<Group> groups = file.groups(recorded);
        for (int i = 0; i < type.fields().size(); i++) {
            Field field = type.fields().get(i);
            Object value = type.shape().get(recorded.entry(), i);
            if (!groups.contains(field.group())) {
                rows.add(SummaryRow.of(labels.name(field), texts.of("form.withheld", names.office(recorded.office()))));
            } else if (value != null) {
                rows.add(new SummaryRow(
                        labels.name(field),
                        text.of(value, field.shape(), field.fact()),
                        null,
                        correction(field, labels.name(field))));
            }
        }
        return rows;
    }

    private @Nullable Link correction(Field field, String name) {
        String pointer = "/" + field.name();
        return mayCorrect && Component.at(recorded.entry(), pointer).isPresent()
                ? new Link(
                        texts.of("form.change"),
                        Links.correction(file.docket().id(), recorded.id(), pointer),
                        texts.of("form.change.about", name))
                : null;
    }
}
