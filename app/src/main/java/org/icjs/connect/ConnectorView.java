package org.icjs.connect;

import java.util.List;
import org.icjs.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A connector as the operator's page shows it.
 *
 * @param state a text: off, on, or in trouble, which it is when its last call failed
 * @param last null if it was never called
 */
public record ConnectorView(
        String name,
        String heading,
        String about,
        String state,
        Tone tone,
        List<String> missing,
        List<String> tried,
        long waiting,
        @Nullable String last,
        List<List<String>> calls,
        List<List<String>> errors) {}
