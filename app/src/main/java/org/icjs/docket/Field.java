package org.icjs.docket;

import java.util.List;
import org.icjs.kernel.District;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.icjs.verifier.Group;
import org.jspecify.annotations.Nullable;

/**
 * One component of an entry or of a record inside one.
 *
 * @param name as in Java and JSON
 * @param fact what it states; null for structure
 * @param subject whether it says whom or what the facts beside it are about
 * @param targets for an {@link EntryId}: the kinds of entry that it may name
 * @param role for an {@link OfficeCode}: the part that the office then plays
 */
public record Field(
        String name,
        @Nullable Fact fact,
        Ask ask,
        boolean subject,
        Shape shape,
        List<Class<? extends Entry>> targets,
        @Nullable OfficeRole role) {

    public Field {
        targets = List.copyOf(targets);
    }

    /** The group of the body in which it stands at the top of an entry. */
    public Group group() {
        return fact == null ? Group.OPEN : fact.group();
    }

    /** Whether the system gives the value: a register's next number, a new person's reference. */
    public boolean assigned() {
        return ask == Ask.ASSIGNED;
    }

    /** Whether the value is picked from what the system knows, not typed: a person of the case, an office, a district, a code. */
    public boolean chosen() {
        return chosen(shape) || fact == Fact.CHARGES || fact == Fact.CONVICTED_OF || fact == Fact.PRISONER_NUMBER;
    }

    private static boolean chosen(Shape shape) {
        return switch (shape) {
            case Shape.Value(var type) ->
                type == PersonRef.class
                        || type == ExhibitRef.class
                        || type == EntryId.class
                        || type == OfficeCode.class
                        || type == District.class
                        || type == OfficerCode.class;
            case Shape.Many(var of, var _, var _) -> chosen(of);
            case Shape.Choice _, Shape.Flag _ -> true;
            case Shape.Line _, Shape.Whole _, Shape.Moment _, Shape.Day _, Shape.Parts _ -> false;
        };
    }
}
