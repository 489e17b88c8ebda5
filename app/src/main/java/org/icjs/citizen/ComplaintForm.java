package org.icjs.citizen;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.icjs.connect.messages.Address.Mobile;
import org.icjs.identity.Office;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Offices;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.District;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.Phone;
import org.icjs.kernel.Place;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Words;
import org.icjs.places.Gazetteer;
import org.icjs.verifier.Json;
import org.icjs.web.Areas;
import org.icjs.web.Texts;
import org.icjs.web.Wrong;
import org.jspecify.annotations.Nullable;

/** What a complainant or an applicant typed, and what of it is the body of an entry. Each fault is said at its field. */
final class ComplaintForm {
    static final int CONTENTS_MAX = 20_000;
    private static final int PURPOSE_MAX = 500;
    private static final int LINE_MAX = 200;

    /** In place of a district: one of another State. */
    static final String OUTSIDE = "-";

    /** None of the places that were offered. */
    static final String NONE = "-";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> typed;
    private final Offices offices;
    private final Gazetteer places;
    private final Texts texts;
    private final Instant now;
    private final List<Wrong> errors = new ArrayList<>();
    private final Map<String, Json> body = new LinkedHashMap<>();
    private final OfficeKind kind;
    private @Nullable OfficeCode station;
    private @Nullable Mobile mobile;

    private ComplaintForm(
            Map<String, String> typed, Offices offices, Gazetteer places, Texts texts, Instant now, OfficeKind kind) {
        this.kind = kind;
        this.typed = typed;
        this.offices = offices;
        this.places = places;
        this.texts = texts;
        this.now = now;
    }

    /** What was read. */
    sealed interface Read {
        record Good(OfficeCode station, Mobile mobile, Json.Obj body) implements Read {}

        record Bad(List<Wrong> errors) implements Read {
            public Bad {
                errors = List.copyOf(errors);
            }
        }
    }

    static Read read(Map<String, String> typed, Offices offices, Gazetteer places, Texts texts, Instant now) {
        return new ComplaintForm(typed, offices, places, texts, now, OfficeKind.POLICE_STATION).read();
    }

    /** An application for a certificate of clearance, to the Superintendent's office that is chosen. */
    static Read clearance(Map<String, String> typed, Offices offices, Gazetteer places, Texts texts, Instant now) {
        return new ComplaintForm(typed, offices, places, texts, now, OfficeKind.POLICE_SUPERVISION).clearance();
    }

    private Read clearance() {
        station()
                .ifPresentOrElse(
                        office -> station = office.code(),
                        () -> errors.add(new Wrong("station", texts.of("citizen.wrong.superintendent"))));
        Map<String, Json> person = person();
        field("age", text -> person.put("ageYears", new Json.Num(years(text))));
        field("parent", text -> person.put("parentName", new Json.Str(new PersonName(text).toString())));
        body.put("applicant", new Json.Arr(List.of(new Json.Obj(person))));
        field("purpose", text -> body.put("purpose", new Json.Str(Words.text(text, PURPOSE_MAX))));
        field("addressee", text -> body.put("addressee", new Json.Str(Words.text(text, LINE_MAX))));
        return answer();
    }

    private Read answer() {
        OfficeCode to = station;
        Mobile from = mobile;
        return errors.isEmpty() && to != null && from != null
                ? new Read.Good(to, from, new Json.Obj(body))
                : new Read.Bad(errors);
    }

    private Read read() {
        station().ifPresentOrElse(office -> station = office.code(), () -> wrong("station"));
        body.put("mode", new Json.Str("ELECTRONIC"));
        body.put("receivedAt", new Json.Str(now.truncatedTo(ChronoUnit.MINUTES).toString()));
        field("contents", text -> body.put("contents", new Json.Str(Words.text(text, CONTENTS_MAX))));
        moment().ifPresentOrElse(at -> body.put("offenceFrom", new Json.Str(at.toString())), () -> wrong("day"));
        place("place", "").ifPresent(place -> body.put("place", place));
        optional("value", text -> body.put("propertyValueRupees", new Json.Num(rupees(text))));
        complainant();
        return answer();
    }

    private void complainant() {
        Map<String, Json> person = person();
        choice("capacity", List.of("INFORMANT", "VICTIM", "INFORMANT_AND_VICTIM"), person);
        optional("age", text -> person.put("ageYears", new Json.Num(years(text))));
        optional("parent", text -> person.put("parentName", new Json.Str(new PersonName(text).toString())));
        body.put("complainants", new Json.Arr(List.of(new Json.Obj(person))));
    }

    /** What everybody tells of himself. */
    private Map<String, Json> person() {
        Map<String, Json> person = new LinkedHashMap<>();
        field("fullName", text -> person.put("name", new Json.Str(new PersonName(text).toString())));
        choice("sex", List.of("FEMALE", "MALE", "TRANSGENDER"), person);
        place("address", value("addressDistrict")).ifPresent(place -> person.put("address", place));
        field("phone", text -> {
            mobile = mobile(text).orElseThrow(() -> new Refused("phone.form"));
            person.put("phone", new Json.Str(mobile.text()));
        });
        return person;
    }

    private Optional<Office> station() {
        return office(value("station"), offices, kind);
    }

    static Optional<Office> station(String code, Offices offices) {
        return office(code, offices, OfficeKind.POLICE_STATION);
    }

    private static Optional<Office> office(String code, Offices offices, OfficeKind kind) {
        try {
            return offices.find(new OfficeCode(code)).filter(office -> office.kind() == kind);
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    /** A mobile number as people write it, with spaces and hyphens. */
    static Optional<Mobile> mobile(String text) {
        try {
            return Optional.of(Mobile.of(new Phone(text.replaceAll("[\\s().-]", ""))))
                    .filter(mobile -> mobile.text().startsWith("+"));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    /**
     * A place in words, with its code where a town or village of the register was meant. What no register knows stands with the words.
     *
     * @param district its code, or {@link #OUTSIDE}; empty for the station's
     */
    private Optional<Json> place(String name, String district) {
        String town = value(name + "Area");
        String picked = value(name + "AreaPick");
        Areas.Read read = places.read(picked.isEmpty() ? town : picked);
        boolean open = !town.isEmpty() && read.one().isEmpty() && !read.near().isEmpty();
        if (open && !picked.equals(NONE)) {
            wrong(name + "Area");
            return Optional.empty();
        }
        List<Json> made = new ArrayList<>();
        field(name, words -> {
            boolean unknown = !town.isEmpty() && read.one().isEmpty();
            made.add(json(new Place(
                    unknown ? words + ", " + town : words,
                    district(district),
                    read.one().orElse(null))));
        });
        return made.stream().findFirst();
    }

    private @Nullable District district(String given) {
        if (given.equals(OUTSIDE)) {
            return null;
        }
        District district = given.isEmpty()
                ? station().map(Office::district).orElseThrow(() -> new Refused("district.form"))
                : new District(given);
        if (!offices.districts().containsKey(district)) {
            throw new Refused("district.form");
        }
        return district;
    }

    private Json json(Place place) {
        Map<String, Json> parts = new LinkedHashMap<>();
        AreaCode area = place.area();
        District district = place.district();
        parts.put("where", new Json.Str(place.where()));
        if (area != null) {
            parts.put("area", new Json.Str(area.toString()));
        }
        if (district != null && (area == null || places.lies(area, district))) {
            parts.put("district", new Json.Str(district.code()));
        }
        return new Json.Obj(parts);
    }

    /** A day in India as 27/11/2026, or as a browser's calendar sends it; the time may be left out. Not in the future. */
    private Optional<Instant> moment() {
        try {
            String day = value("day");
            LocalDate date = day.matches("\\d{4}-\\d{2}-\\d{2}")
                    ? LocalDate.parse(day)
                    : LocalDate.parse(day.replaceAll("[.-]", "/"), DAY);
            LocalTime time = value("time").isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(value("time"));
            return Optional.of(IndiaTime.at(LocalDateTime.of(date, time)))
                    .filter(at -> !at.isAfter(now) && date.getYear() >= 1950);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static long rupees(String text) {
        String digits = text.replaceAll("[,\\s₹]", "");
        if (!digits.matches("\\d{1,12}")) {
            throw new Refused("number.form");
        }
        return Long.parseLong(digits);
    }

    private static long years(String text) {
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > 130) {
            throw new Refused("number.form");
        }
        return Long.parseLong(text);
    }

    private void choice(String name, List<String> codes, Map<String, Json> into) {
        if (codes.contains(value(name))) {
            into.put(name, new Json.Str(value(name)));
        } else {
            wrong(name);
        }
    }

    private void optional(String name, Consumer<String> use) {
        if (!value(name).isEmpty()) {
            field(name, use);
        }
    }

    private void field(String name, Consumer<String> use) {
        try {
            use.accept(value(name));
        } catch (Refused _) {
            wrong(name);
        }
    }

    private void wrong(String name) {
        errors.add(new Wrong(name, texts.of("citizen.wrong." + name)));
    }

    private String value(String name) {
        return typed.getOrDefault(name, "").strip();
    }
}
