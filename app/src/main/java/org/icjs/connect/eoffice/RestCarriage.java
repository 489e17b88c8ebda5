package org.icjs.connect.eoffice;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjs.connect.Bytes;
import org.icjs.connect.Outside;
import org.icjs.verifier.Json;
import org.icjs.verifier.JsonException;

/**
 * An account with the other side: {@code POST /files} takes a package, {@code GET /answers} names what waits, {@code GET /answers/ID} is one
 * of them, and {@code POST /answers/ID} says that it was taken or why not.
 */
final class RestCarriage implements Carriage {
    private static final Duration WITHIN = Duration.ofSeconds(20);
    private static final int AT_ONCE = 50;

    private final EofficeSettings.Account account;
    private final Outside outside;
    private final Duration within;

    RestCarriage(EofficeSettings.Account account, Outside outside) {
        this(account, outside, WITHIN);
    }

    RestCarriage(EofficeSettings.Account account, Outside outside, Duration within) {
        this.account = account;
        this.outside = outside;
        this.within = within;
    }

    /** What came, if it is of that type and status; else a word for what failed. */
    private sealed interface Came {
        record Body(Bytes bytes) implements Came {}

        record Nothing(String fault) implements Came {}
    }

    private static Came came(Outside.Answer answer, String type, String otherType) {
        return switch (answer) {
            case Outside.Answer.Failed(var why) -> new Came.Nothing(why);
            case Outside.Answer.Got(var status, var _, var _)
            when status / 100 != 2 -> new Came.Nothing("refused" + status);
            case Outside.Answer.Got(var _, var sent, var _) when !sent.equals(type) -> new Came.Nothing(otherType);
            case Outside.Answer.Got(var _, var _, var body) -> new Came.Body(body);
        };
    }

    @Override
    public String send(UUID id, Bytes zip) {
        Outside.Answer answer =
                outside.post(at("/files"), headers("application/zip", id.toString()), zip.array(), within);
        return switch (came(answer, "application/json", "notJson")) {
            case Came.Nothing(var fault) -> fault;
            case Came.Body(var bytes) ->
                json(bytes)
                        .filter(json -> json instanceof Json.Obj(var members)
                                && new Json.Str(id.toString()).equals(members.get("received")))
                        .map(_ -> HANDED_OVER)
                        .orElse("malformed");
        };
    }

    @Override
    public Inbox waiting() {
        return switch (came(get("/answers"), "application/json", "notJson")) {
            case Came.Nothing(var fault) -> Inbox.failed(fault);
            case Came.Body(var bytes) -> names(bytes).map(this::fetch).orElseGet(() -> Inbox.failed("malformed"));
        };
    }

    private Inbox fetch(List<String> names) {
        List<Incoming> found = new ArrayList<>();
        for (String name : names) {
            switch (came(get("/answers/" + name), "application/zip", "notZip")) {
                case Came.Nothing(var fault) -> {
                    return new Inbox(found, fault);
                }
                case Came.Body(var bytes) -> found.add(new Incoming(name, bytes));
            }
        }
        return new Inbox(found, "");
    }

    @Override
    public void settled(Incoming incoming, String word, boolean good) {
        // If this does not arrive, the package comes again and is known again.
        outside.post(
                at("/answers/" + incoming.name()),
                headers("application/json", incoming.name()),
                ("{\"taken\":" + good + ",\"why\":\"" + word + "\"}").getBytes(StandardCharsets.UTF_8),
                within);
    }

    private Outside.Answer get(String path) {
        return outside.get(at(path), Map.of("Authorization", "Bearer " + account.token()), within);
    }

    /** Ids only: nothing that could lead elsewhere. */
    private static Optional<List<String>> names(Bytes bytes) {
        return json(bytes).flatMap(json -> {
            List<String> names = new ArrayList<>();
            if (!(json instanceof Json.Arr(var items))) {
                return Optional.empty();
            }
            for (Json item : items) {
                if (!(item instanceof Json.Str(var name))
                        || !name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
                    return Optional.empty();
                }
                names.add(name);
            }
            return Optional.of(names.stream().limit(AT_ONCE).toList());
        });
    }

    private static Optional<Json> json(Bytes bytes) {
        try {
            return Optional.of(Json.read(bytes.array()));
        } catch (JsonException _) {
            return Optional.empty();
        }
    }

    private Map<String, String> headers(String type, String key) {
        return Map.of("Authorization", "Bearer " + account.token(), "Content-Type", type, "Idempotency-Key", key);
    }

    private URI at(String path) {
        return URI.create(account.url() + path);
    }
}
