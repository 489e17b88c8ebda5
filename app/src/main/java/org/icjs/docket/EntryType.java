package org.icjs.docket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One type of entry as data. The record is the single definition; from this come JSON, schema, form, validation, prefilled
 * values and audit view.
 */
public final class EntryType {
    private static final Map<String, EntryType> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, EntryType> BY_CLASS = new LinkedHashMap<>();

    static {
        for (Class<?> agency : Entry.class.getPermittedSubclasses()) {
            Agency named = agency.getAnnotation(Agency.class);
            if (named != null) {
                for (Class<?> record : agency.getPermittedSubclasses()) {
                    EntryType type = new EntryType(named.value(), record.asSubclass(Entry.class));
                    BY_NAME.put(type.name, type);
                    BY_CLASS.put(record, type);
                }
            }
        }
    }

    private final String agency;
    private final String name;
    private final int version;
    private final Class<? extends Entry> record;
    private final RecordShape shape;
    private final List<Fact> reuses;
    private final List<String> under;

    private EntryType(String agency, Class<? extends Entry> record) {
        this.agency = agency;
        this.name = agency + "." + record.getSimpleName();
        Version versioned = record.getAnnotation(Version.class);
        this.version = versioned == null ? 1 : versioned.value();
        this.record = record;
        this.shape = RecordShape.of(record);
        Reuses reused = record.getAnnotation(Reuses.class);
        this.reuses = reused == null ? List.of() : List.of(reused.value());
        Under cited = record.getAnnotation(Under.class);
        this.under = cited == null ? List.of() : List.of(cited.value());
    }

    /** All types, by agency in the order of the law, then in the order of the files. */
    public static List<EntryType> all() {
        return Collections.unmodifiableList(new ArrayList<>(BY_NAME.values()));
    }

    public static EntryType of(Class<? extends Entry> record) {
        return Objects.requireNonNull(BY_CLASS.get(record), () -> record + " is not an entry's type");
    }

    public static Optional<EntryType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** For example {@code police}. */
    public String agency() {
        return agency;
    }

    /** For example {@code police.FirRegistered}. */
    public String name() {
        return name;
    }

    public int version() {
        return version;
    }

    public Class<? extends Entry> record() {
        return record;
    }

    public RecordShape shape() {
        return shape;
    }

    public List<Field> fields() {
        return shape.fields();
    }

    /** Facts of the docket that this act's paper form shows. */
    public List<Fact> reuses() {
        return reuses;
    }

    /** Sections of law, for example {@code BNSS 173(1)}. */
    public List<String> under() {
        return under;
    }

    @Override
    public String toString() {
        return name;
    }
}
