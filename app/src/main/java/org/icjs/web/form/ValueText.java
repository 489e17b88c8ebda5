package org.icjs.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.Known;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Recorded;
import org.icjs.docket.Shape;
import org.icjs.docket.Sight;
import org.icjs.docket.Unknown;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.District;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Place;
import org.icjs.web.Names;
import org.icjs.web.Numbers;
import org.icjs.web.Texts;
import org.jspecify.annotations.Nullable;

/** Values as people read them: names instead of references, India time, lakh. Nothing that the reader may not see. */
public record ValueText(Texts texts, Names names, Docket docket, Sight sight) {

    /** A value of a shape; {@code fact} decides the unit, and may be null. */
    public String of(Object value, Shape shape, @Nullable Fact fact) {
        return switch (shape) {
            case Shape.Parts(var record) -> parts(value, record);
            case Shape.Many(var of, var _, var _) -> many((List<?>) value, of, fact);
            case Shape.Whole _ -> number((Long) value, fact);
            case Shape.Line _, Shape.Value _, Shape.Flag _, Shape.Moment _, Shape.Day _, Shape.Choice _ -> of(value);
        };
    }

    /** A single value. */
    public String of(Object value) {
        return switch (value) {
            case Boolean flag -> texts.of(flag ? "web.yes" : "web.no");
            case Instant instant -> IndiaTime.show(instant);
            case LocalDate day -> IndiaTime.show(day);
            case Enum<?> code -> texts.of(code);
            case Long number -> Numbers.lakh(number);
            case PersonRef person -> person(person);
            case ExhibitRef exhibit -> exhibit(exhibit);
            case EntryId entry -> docket.entry(entry).map(this::act).orElse(entry.toString());
            case OfficeCode office -> names.office(office);
            case OfficerCode officer -> names.officer(officer);
            case District district -> names.district(district);
            case AreaCode area -> names.areas().text(area);
            case Place place -> place(place);
            default -> value.toString();
        };
    }

    private String place(Place place) {
        return Stream.of(place.where(), shown(place.area()), shown(place.district()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String shown(@Nullable Object code) {
        return code == null ? "" : of(code);
    }

    /** The person's name, or only his number in the case where the name is withheld or unknown. */
    public String person(PersonRef person) {
        return shown(docket.known(Fact.PERSON_NAME, person).orElse(null), person.toString());
    }

    public String exhibit(ExhibitRef exhibit) {
        return shown(docket.known(Fact.ARTICLE_DESCRIPTION, exhibit).orElse(null), exhibit.toString());
    }

    /** What was done and when. */
    public String act(Recorded recorded) {
        return done(recorded.entry()) + ", " + IndiaTime.show(recorded.occurredAt());
    }

    /** For example <q>FIR registered</q>. */
    public String done(Entry entry) {
        return entry instanceof Unknown unknown
                ? texts.of("entry.unknown.done", unknown.type())
                : texts.of("entry." + EntryType.of(entry.getClass()).name() + ".done");
    }

    private String shown(@Nullable Known known, String number) {
        return known == null || !sight.sees(known) ? number : known.value() + " (" + number + ")";
    }

    private String number(long number, @Nullable Fact fact) {
        String unit =
                fact == null ? "" : texts.find("fact." + fact.name() + ".unit").orElse("");
        if (fact != null && unit.equals(texts.of("form.unit.rupees"))) {
            return Numbers.rupees(number);
        }
        return unit.isEmpty() ? Numbers.lakh(number) : Numbers.lakh(number) + " " + unit;
    }

    private String many(List<?> items, Shape of, @Nullable Fact fact) {
        String between = of instanceof Shape.Parts ? "\n" : ", ";
        return items.isEmpty()
                ? texts.of("form.none")
                : items.stream().map(item -> of(item, of, fact)).collect(Collectors.joining(between));
    }

    private String parts(Object record, RecordShape shape) {
        if (record instanceof Place) {
            return of(record);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < shape.fields().size(); i++) {
            Field field = shape.fields().get(i);
            Object value = shape.get(record, i);
            if (value != null && !field.subject()) {
                parts.add(of(value, field.shape(), field.fact()));
            }
        }
        return String.join(", ", parts);
    }
}
