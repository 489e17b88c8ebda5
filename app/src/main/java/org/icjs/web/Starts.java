package org.icjs.web;

import java.util.Map;
import org.icjs.identity.Actor;

/** What a module that the desk does not know has for an officer to begin with. A bean of this type is asked whenever a desk is shown. */
public interface Starts {
    /** Addresses by the text of their links; empty if it has nothing for this officer now. */
    Map<String, String> of(Actor actor, Texts texts);
}
