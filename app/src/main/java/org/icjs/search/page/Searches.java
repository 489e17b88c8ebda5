package org.icjs.search.page;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjs.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The last searches of one session, by an id of their own, so that no name stands in an address. They are gone when the officer signs
 * out; the journal of readings keeps them.
 */
final class Searches {
    private static final String NAME = Searches.class.getName();
    private static final String BEGUN = NAME + ".begun";
    private static final int MOST = 20;

    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private @Nullable Asked last;

    private Searches() {}

    static Searches of(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(NAME) instanceof Searches known) {
                return known;
            }
            Searches made = new Searches();
            session.setAttribute(NAME, made);
            return made;
        }
    }

    synchronized String add(Asked one) {
        if (asked.size() >= MOST) {
            asked.remove(asked.keySet().iterator().next());
        }
        String id = UUID.randomUUID().toString();
        asked.put(id, one);
        last = one;
        return id;
    }

    synchronized Optional<Asked> find(String id, Actor actor) {
        return Optional.ofNullable(asked.get(id)).filter(one -> one.by(actor));
    }

    /** The last one, whose purpose is offered again. */
    synchronized Optional<Asked> last(Actor actor) {
        return Optional.ofNullable(last).filter(one -> one.by(actor));
    }

    /** What was typed into the box in the head of a page, until its purpose is given. */
    static void begin(HttpSession session, String text) {
        session.setAttribute(BEGUN, text);
    }

    static String begun(HttpSession session) {
        Object text = session.getAttribute(BEGUN);
        session.removeAttribute(BEGUN);
        return text instanceof String typed ? typed : "";
    }
}
