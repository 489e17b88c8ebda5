package org.icjs.verifier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an object member by member and refuses what is missing, of another type, or more than was asked for. */
final class Members {
    private final String where;
    private final Map<String, Json> members;
    private int taken;

    private Members(String where, Map<String, Json> members) {
        this.where = where;
        this.members = members;
    }

    static Members of(String where, Json json) {
        if (json instanceof Json.Obj(var members)) {
            return new Members(where, members);
        }
        throw new FormatException(where + " is not an object");
    }

    String string(String name) {
        if (required(name) instanceof Json.Str(var value)) {
            return value;
        }
        throw wrong(name, "a string");
    }

    @Nullable
    String optionalString(String name) {
        return members.containsKey(name) ? string(name) : null;
    }

    long integer(String name) {
        if (required(name) instanceof Json.Num(var value)) {
            return value;
        }
        throw wrong(name, "an integer");
    }

    List<Json> array(String name) {
        if (required(name) instanceof Json.Arr(var items)) {
            return items;
        }
        throw wrong(name, "an array");
    }

    Map<String, Json> object(String name) {
        if (required(name) instanceof Json.Obj(var inner)) {
            return inner;
        }
        throw wrong(name, "an object");
    }

    /** To be called last: refuses members that nobody asked for. Does not name them: a name can be content. */
    void done() {
        if (taken != members.size()) {
            throw new FormatException(where + " has a member that the format does not know");
        }
    }

    Json required(String name) {
        Json value = members.get(name);
        if (value == null) {
            throw new FormatException(where + " lacks the member " + name);
        }
        taken++;
        return value;
    }

    private FormatException wrong(String name, String type) {
        return new FormatException(where + ": the member " + name + " is not " + type);
    }
}
