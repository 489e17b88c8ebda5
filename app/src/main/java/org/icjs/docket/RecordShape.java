package org.icjs.docket;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A record type taken apart: its components as {@link Field}s, read and made through method handles. The one place that
 * looks at Java types; all else works on shapes.
 */
public final class RecordShape {
    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();
    private static final int LINE_MAX = 200;

    private final Class<?> type;
    private final List<Field> fields;
    private final List<MethodHandle> readers;
    private final MethodHandle maker;

    private RecordShape(Class<?> type) {
        this.type = type;
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        RecordComponent[] components = type.getRecordComponents();
        List<Field> fields = new ArrayList<>();
        List<MethodHandle> readers = new ArrayList<>();
        try {
            for (RecordComponent component : components) {
                fields.add(field(component));
                readers.add(lookup.unreflect(component.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            maker = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " can't be taken apart", e);
        }
        this.fields = List.copyOf(fields);
        this.readers = List.copyOf(readers);
    }

    static RecordShape of(Class<?> type) {
        // Not computeIfAbsent: a record inside a record asks again while the outer one is being made.
        RecordShape known = KNOWN.get(type);
        if (known == null) {
            known = new RecordShape(type);
            KNOWN.putIfAbsent(type, known);
        }
        return known;
    }

    public Class<?> type() {
        return type;
    }

    public List<Field> fields() {
        return fields;
    }

    /** The value of one component, by its place in {@link #fields()}. */
    public @Nullable Object get(Object record, int index) {
        try {
            return readers.get(index).invokeExact(record);
        } catch (Throwable e) {
            throw new IllegalStateException("a component of " + type.getName() + " can't be read", e);
        }
    }

    /** Makes the record from its components' values in order. Refusals of compact constructors pass through. */
    Object make(@Nullable Object[] values) {
        try {
            return Objects.requireNonNull(maker.invokeExact(values));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type.getName() + " can't be made", e);
        }
    }

    /** The place of the component that is the subject, or −1. */
    public int subject() {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).subject()) {
                return i;
            }
        }
        return -1;
    }

    private static Field field(RecordComponent component) {
        Is is = component.getAnnotation(Is.class);
        To to = component.getAnnotation(To.class);
        At at = component.getAnnotation(At.class);
        return new Field(
                component.getName(),
                is == null ? null : is.value(),
                ask(component, is),
                component.isAnnotationPresent(Subject.class),
                shape(component, component.getGenericType()),
                to == null ? List.of() : List.of(to.value()),
                at == null ? null : at.value());
    }

    private static Ask ask(RecordComponent component, @Nullable Is is) {
        if (is != null) {
            return is.ask();
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (!nullable) {
            return Ask.REQUIRED;
        }
        boolean newSubject = component.isAnnotationPresent(Subject.class)
                && !Entry.class.isAssignableFrom(component.getDeclaringRecord());
        return newSubject ? Ask.ASSIGNED : Ask.OPTIONAL;
    }

    private static Shape shape(RecordComponent component, Type type) {
        if (type instanceof ParameterizedType listed) {
            Count count = component.getAnnotation(Count.class);
            return new Shape.Many(
                    shape(component, listed.getActualTypeArguments()[0]),
                    count == null ? 0 : (int) count.min(),
                    count == null ? 50 : (int) count.max());
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            Text text = component.getAnnotation(Text.class);
            return new Shape.Line(text == null ? LINE_MAX : text.max());
        }
        if (plain == long.class || plain == Long.class) {
            Count count = component.getAnnotation(Count.class);
            return count == null ? new Shape.Whole(0, Integer.MAX_VALUE) : new Shape.Whole(count.min(), count.max());
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return new Shape.Flag();
        }
        if (plain == Instant.class) {
            return new Shape.Moment();
        }
        if (plain == LocalDate.class) {
            return new Shape.Day();
        }
        if (plain.isEnum()) {
            return new Shape.Choice(codes(plain));
        }
        if (Values.known(plain)) {
            return new Shape.Value(plain);
        }
        if (plain.isRecord()) {
            return new Shape.Parts(RecordShape.of(plain));
        }
        throw new IllegalStateException(component + " has no shape");
    }

    @SuppressWarnings("unchecked") // isEnum() was asked
    private static Class<? extends Enum<?>> codes(Class<?> type) {
        return (Class<? extends Enum<?>>) type;
    }
}
