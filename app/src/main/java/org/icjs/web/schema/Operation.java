package org.icjs.web.schema;

import java.util.List;

/**
 * One thing that a client can ask of the API.
 *
 * @param method in small letters
 * @param path with its variables in braces
 * @param body whether it takes a filing; {@code many} whether a list of them
 */
public record Operation(
        String method, String path, String name, List<Parameter> parameters, boolean body, boolean many) {
    public Operation {
        parameters = List.copyOf(parameters);
    }

    /**
     * @param in {@code path}, {@code query} or {@code header}
     * @param whole whether it is a whole number
     */
    public record Parameter(String name, String in, boolean required, boolean whole) {}
}
