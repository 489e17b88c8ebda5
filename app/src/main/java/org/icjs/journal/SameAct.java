package org.icjs.journal;

import java.util.List;
import java.util.Set;
import org.icjs.docket.Codec;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Field;
import org.icjs.docket.RecordShape;
import org.icjs.docket.Shape;
import org.icjs.docket.Unknown;
import org.icjs.verifier.Group;
import org.jspecify.annotations.Nullable;

/** Whether a filing sent again under the same request key is the act that was recorded under it. */
final class SameAct {
    private SameAct() {}

    /**
     * Compares what the officer stated. What the system assigned is not his, and what was erased since can't be compared.
     *
     * @param held the groups of the recorded body that are still there
     */
    static boolean same(Entry draft, Entry recorded, Set<Group> held) {
        if (!draft.getClass().equals(recorded.getClass()) || draft instanceof Unknown) {
            return false;
        }
        return same(EntryType.of(draft.getClass()).shape(), draft, recorded, held);
    }

    private static boolean same(RecordShape shape, Object draft, Object recorded, @Nullable Set<Group> held) {
        List<Field> fields = shape.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            boolean erased = held != null && !held.contains(field.group());
            if (!erased && !same(field, shape.get(draft, i), shape.get(recorded, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Field field, @Nullable Object draft, @Nullable Object recorded) {
        if (draft == null || recorded == null) {
            return draft == null && (recorded == null || field.assigned());
        }
        if (field.shape() instanceof Shape.Many(Shape.Parts(var inner), var _, var _)
                && draft instanceof List<?> ours
                && recorded instanceof List<?> theirs) {
            return sameParts(inner, ours, theirs);
        }
        return Codec.json(field.shape(), draft).equals(Codec.json(field.shape(), recorded));
    }

    private static boolean sameParts(RecordShape shape, List<?> draft, List<?> recorded) {
        if (draft.size() != recorded.size()) {
            return false;
        }
        for (int i = 0; i < draft.size(); i++) {
            if (!same(shape, draft.get(i), recorded.get(i), null)) {
                return false;
            }
        }
        return true;
    }
}
