package org.icjs.docket;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.icjs.verifier.Json;

/**
 * From one version of an entry's body to the next. The stored bytes never change; only what the program reads from them.
 * Each has a golden vector among the tests.
 */
final class Upcasters {
    /** By type and the version that is left: {@code police.SceneVisited/1} reads version 1 as version 2. */
    private static final Map<String, UnaryOperator<Json.Obj>> STEPS =
            Map.of("police.SceneVisited/1", body -> with(body, "recordedByVideo", new Json.Bool(false)));

    private Upcasters() {}

    static UnaryOperator<Json.Obj> from(String type, int version) {
        return STEPS.getOrDefault(type + "/" + version, UnaryOperator.identity());
    }

    /** A component that came later, with what it must have been before it was asked. */
    private static Json.Obj with(Json.Obj body, String name, Json value) {
        Map<String, Json> members = new HashMap<>(body.members());
        members.putIfAbsent(name, value);
        return new Json.Obj(members);
    }
}
