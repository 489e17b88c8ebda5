package org.icjs.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.icjs.exchange.Feeds;
import org.icjs.identity.Actor;
import org.icjs.journal.AccessJournal;
import org.icjs.verifier.Json;
import org.icjs.web.traffic.Carried;
import org.icjs.web.traffic.Traffic;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The feed of the office: what others recorded that it is given. A client remembers the last number and asks for what is behind it. */
@RestController
class FeedController {
    private static final int LIMIT_MAX = 500;
    private static final int WAIT_SECONDS_MAX = 30;

    private final Feeds feeds;
    private final AccessJournal accessJournal;

    FeedController(Feeds feeds, AccessJournal accessJournal) {
        this.feeds = feeds;
        this.accessJournal = accessJournal;
    }

    /**
     * Items behind a number, oldest first.
     *
     * @param wait seconds to wait while there is none, at most 30
     * @param triedSeconds how long the client has asked in vain before this request; its office's link is judged by it
     * @param triedTimes how often it did
     */
    @GetMapping("/api/v1/feed")
    Json feed(
            Actor reader,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") int wait,
            @RequestParam(defaultValue = "0") int triedSeconds,
            @RequestParam(defaultValue = "0") int triedTimes,
            HttpServletRequest request)
            throws InterruptedException {
        if (triedSeconds > 0 && triedTimes > 0) {
            request.setAttribute(
                    Traffic.TRIED, new Carried.Tried(Duration.ofSeconds(triedSeconds), Duration.ZERO, triedTimes));
        }
        feeds.await(reader.office(), after, Duration.ofSeconds(Math.clamp(wait, 0, WAIT_SECONDS_MAX)));
        List<Feeds.Item> items = feeds.after(reader.office(), after, Math.clamp(limit, 1, LIMIT_MAX));
        if (!items.isEmpty()) {
            accessJournal.record(
                    reader.office(),
                    reader.officer(),
                    reader.kind().name(),
                    "api feed " + items.getFirst().nth() + " to "
                            + items.getLast().nth(),
                    null);
        }
        long next = items.isEmpty() ? after : items.getLast().nth();
        return new Json.Obj(Map.of(
                "items", new Json.Arr(items.stream().map(FeedController::item).toList()), "next", new Json.Num(next)));
    }

    private static Json item(Feeds.Item item) {
        Map<String, Json> members = new TreeMap<>();
        members.put("n", new Json.Num(item.nth()));
        members.put("entry", Json.read(item.stored().wire(item.groups()).json(), 4 << 20));
        return new Json.Obj(members);
    }
}
