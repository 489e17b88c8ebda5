package org.icjs.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.icjs.kernel.AreaCode;
import org.icjs.kernel.AreaLevel;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Cnr;
import org.icjs.kernel.District;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Phone;
import org.icjs.kernel.Place;
import org.icjs.kernel.Register;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;
import org.icjs.kernel.Uuids;
import org.jspecify.annotations.Nullable;

/** Entries of any type, made from its shape: well formed each by itself, whatever they say. */
public final class RandomEntries {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzṭâêîôûĀकखগあ🙂 '’-./(),";

    private static final List<AreaLevel> LEVELS = List.of(AreaLevel.values());
    private static final List<Register> REGISTERS = List.copyOf(EnumSet.allOf(Register.class));

    private final RandomGenerator random;
    private final boolean assigned;
    private final List<EntryId> targets;

    /**
     * @param assigned whether to fill what the system assigns, as in an entry that is recorded
     * @param targets entries that references may name; random ids where there are none
     */
    public RandomEntries(RandomGenerator random, boolean assigned, List<EntryId> targets) {
        this.random = random;
        this.assigned = assigned;
        this.targets = targets;
    }

    public Entry any(EntryType type) {
        return (Entry) record(type.shape());
    }

    private Object record(RecordShape shape) {
        List<Field> fields = shape.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            boolean leaveOut = field.assigned() ? !assigned : field.ask() != Ask.REQUIRED && random.nextInt(3) == 0;
            values[i] = leaveOut ? null : value(field.shape());
        }
        return shape.make(values);
    }

    private Object value(Shape shape) {
        return switch (shape) {
            case Shape.Line(var max) -> line(Math.min(max, 60));
            case Shape.Value(var type) -> value(type);
            case Shape.Whole(var min, var max) -> random.nextLong(min, max + 1);
            case Shape.Flag _ -> random.nextBoolean();
            case Shape.Moment _ -> Instant.ofEpochMilli(random.nextLong(0, 4_000_000_000_000L));
            case Shape.Day _ -> LocalDate.ofEpochDay(random.nextLong(-20_000, 60_000));
            case Shape.Choice choice ->
                choice.values().get(random.nextInt(choice.values().size()));
            case Shape.Many(var of, var min, var max) -> {
                List<Object> items = new ArrayList<>();
                int count = random.nextInt(min, Math.min(max, min + 4) + 1);
                while (items.size() < count) {
                    items.add(value(of));
                }
                yield List.copyOf(items);
            }
            case Shape.Parts(var record) -> record.type() == Place.class ? place() : record(record);
        };
    }

    private Place place() {
        AreaLevel level = LEVELS.get(random.nextInt(LEVELS.size()));
        return new Place(
                line(80),
                random.nextInt(4) == 0 ? null : new District(String.valueOf(random.nextInt(1, 9999))),
                random.nextBoolean() ? null : new AreaCode(level, String.valueOf(random.nextInt(1, 300_000))));
    }

    private Object value(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "CaseId" -> new CaseId(Uuids.v7(Instant.ofEpochMilli(random.nextLong(1L << 40)), random));
            case "EntryId" ->
                targets.isEmpty()
                        ? new EntryId(Uuids.v7(Instant.ofEpochMilli(random.nextLong(1L << 40)), random))
                        : targets.get(random.nextInt(targets.size()));
            case "Cnr" -> new Cnr("MZAZ%012d".formatted(random.nextLong(1_000_000_000_000L)));
            case "District" -> new District(String.valueOf(random.nextInt(1, 9999)));
            case "ExhibitRef" -> new ExhibitRef(random.nextInt(1, 5));
            case "PersonRef" -> new PersonRef(random.nextInt(1, 6));
            case "OfficeCode" -> new OfficeCode("MZ-JAIL-" + random.nextInt(5));
            case "OfficerCode" -> new OfficerCode("MZP-" + random.nextInt(10_000));
            case "PersonName" -> new PersonName("Z" + line(40).replaceAll("[^\\p{L} ]", ""));
            case "Phone" -> new Phone("+91" + random.nextLong(6_000_000_000L, 9_999_999_999L));
            case "RegisterNumber" ->
                new RegisterNumber(
                        REGISTERS.get(random.nextInt(REGISTERS.size())),
                        random.nextInt(1, 9_999_999),
                        random.nextInt(1900, 2199));
            case "Section" -> Section.parse("BNS " + random.nextInt(1, 358) + "(" + random.nextInt(1, 5) + ")");
            default -> throw new IllegalStateException("no such type of value: " + type);
        };
    }

    private String line(int max) {
        StringBuilder text = new StringBuilder("x");
        int[] letters = LETTERS.codePoints().toArray();
        int length = random.nextInt(max - 1);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.append('.').toString();
    }
}
