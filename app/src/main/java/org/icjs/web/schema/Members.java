package org.icjs.web.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.icjs.verifier.Json;

/** Gathers the members of a JSON object. */
final class Members {
    private final Map<String, Json> members = new TreeMap<>();

    static Members of(String type) {
        return new Members().put("type", type);
    }

    Members put(String name, String text) {
        return put(name, new Json.Str(text));
    }

    Members put(String name, long number) {
        return put(name, new Json.Num(number));
    }

    Members put(String name, boolean flag) {
        return put(name, new Json.Bool(flag));
    }

    Members put(String name, Json value) {
        members.put(name, value);
        return this;
    }

    Members put(String name, Members value) {
        return put(name, value.json());
    }

    static Json.Arr texts(Collection<String> texts) {
        return new Json.Arr(
                texts.stream().map(text -> (Json) new Json.Str(text)).toList());
    }

    static Json.Arr texts(String... texts) {
        return texts(Arrays.asList(texts));
    }

    Json.Obj json() {
        return new Json.Obj(members);
    }
}
