package org.icjs.clocks;

import java.util.List;
import org.icjs.docket.Docket;

/**
 * One duty or right to which the law sets a time. Carries {@link org.icjs.law.Law}. Never throws and never guesses: where a fact is
 * missing it answers {@link Status#CANNOT_TELL} and says which.
 */
public interface Rule {
    /** Stable; its words stand in the messages below {@code clock.<name>}. */
    String name();

    /** Its deadlines in this case as they stand at that moment: one for each person, act or thing that it times; none where nothing began it. */
    List<Deadline> in(Docket docket, Moment moment);
}
