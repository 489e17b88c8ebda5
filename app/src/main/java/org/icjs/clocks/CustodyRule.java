package org.icjs.clocks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.icjs.docket.Docket;
import org.icjs.docket.OfficeRole;
import org.icjs.kernel.Act;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonRef;
import org.icjs.law.Citation;
import org.jspecify.annotations.Nullable;

/** A rule on the custody of each person in a case. */
abstract class CustodyRule implements Rule {
    private final String name;
    private final Citation section;

    CustodyRule(String name, String section) {
        this.name = name;
        this.section = new Citation(Act.BNSS, section);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<Deadline> in(Docket docket, Moment moment) {
        return moment.custody(docket).stream()
                .flatMap(custody -> of(docket, custody, moment))
                .toList();
    }

    abstract Stream<Deadline> of(Docket docket, CustodySpells custody, Moment moment);

    /** A duty or right of this rule; its sentence stands below the rule's name. */
    final Deadline deadline(
            PersonRef person,
            Status status,
            @Nullable Instant due,
            OfficeRole owner,
            List<EntryId> basis,
            String variant,
            Object... values) {
        return new Deadline(
                name, section, person, status, due, false, owner, basis, Explained.of(name + "." + variant, values));
    }

    final Deadline cannotTell(CustodySpells custody, OfficeRole owner, Explained why) {
        return deadline(
                custody.person(),
                Status.CANNOT_TELL,
                null,
                owner,
                custody.basis(),
                "cannotTell",
                custody.person(),
                why);
    }

    /** The first moment of the day after. */
    static Instant endOf(LocalDate day) {
        return Counting.midnight(day.plusDays(1));
    }
}
