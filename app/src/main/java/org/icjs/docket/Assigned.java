package org.icjs.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.icjs.kernel.Cnr;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Register;
import org.icjs.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;

/** Gives an entry what the system assigns when it is recorded: register numbers, and references for new persons and things. */
public final class Assigned {
    /** The registers of the office that files. */
    public interface Numbering {
        RegisterNumber next(Register register);

        Cnr nextCnr();
    }

    private final Numbering numbering;
    private int person;
    private int exhibit;

    private Assigned(Docket docket, Numbering numbering) {
        this.numbering = numbering;
        this.person = docket.nextPerson().number();
        this.exhibit = docket.nextExhibit().number();
    }

    /** The entry with all assigned components filled; called once, by the journal's writer. */
    public static Entry fill(Entry draft, Docket docket, Numbering numbering) {
        return (Entry) new Assigned(docket, numbering)
                .record(EntryType.of(draft.getClass()).shape(), draft);
    }

    private Object record(RecordShape shape, Object record) {
        List<Field> fields = shape.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            Object value = shape.get(record, i);
            values[i] = field.assigned() && value == null ? next(field) : inside(field.shape(), value);
            changed |= !Objects.equals(values[i], value);
        }
        return changed ? shape.make(values) : record;
    }

    private @Nullable Object inside(Shape shape, @Nullable Object value) {
        if (value instanceof List<?> items && shape instanceof Shape.Many(Shape.Parts(var inner), var _, var _)) {
            List<Object> filled = new ArrayList<>(items.size());
            for (Object item : items) {
                filled.add(record(inner, item));
            }
            return List.copyOf(filled);
        }
        return value;
    }

    private Object next(Field field) {
        if (field.shape() instanceof Shape.Value(var type)) {
            if (type == PersonRef.class) {
                return new PersonRef(person++);
            }
            if (type == ExhibitRef.class) {
                return new ExhibitRef(exhibit++);
            }
            if (type == Cnr.class) {
                return numbering.nextCnr();
            }
            if (type == RegisterNumber.class && field.fact() != null) {
                return numbering.next(register(field.fact()));
            }
        }
        throw new IllegalStateException(field.name() + " can't be assigned");
    }

    /** The register in which a fact's numbers run. */
    static Register register(Fact fact) {
        return switch (fact) {
            case GENERAL_DIARY_NUMBER -> Register.GD;
            case CLEARANCE_NUMBER -> Register.PCC;
            case FIR_NUMBER -> Register.FIR;
            case REPORT_NUMBER -> Register.CS;
            case MALKHANA_NUMBER -> Register.MR;
            case LAB_NUMBER -> Register.FSL;
            case WARRANT_NUMBER -> Register.W;
            case PRISONER_NUMBER -> Register.P;
            default -> throw new IllegalStateException(fact + " has no register");
        };
    }
}
