package org.icjs.exchange;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.icjs.docket.EntryType;
import org.icjs.identity.Actor;
import org.icjs.identity.Officers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells an open page that something has come for its office: one stream for each browser. It carries numbers and no facts; the page then
 * asks for what it shows, and is given what its officer may see.
 */
@RestController
class NewsController implements SmartLifecycle {
    /** After this the browser connects anew, and is asked again who it is. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** What touches liberty also sounds. */
    private static final Set<String> LIBERTY = Set.of(
            "courts.RemandOrdered",
            "courts.BailGranted",
            "courts.BondAccepted",
            "courts.ReleaseOrdered",
            "courts.SentencePassed",
            "prisons.PrisonerReleased",
            "police.ArresteeForwarded");

    private final Feeds feeds;
    private final Officers officers;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    NewsController(Feeds feeds, Officers officers) {
        this.feeds = feeds;
        this.officers = officers;
    }

    @GetMapping(path = "/news", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter news(Actor reader, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        long from = last != null && last.matches("\\d{1,18}") ? Long.parseLong(last) : feeds.last(reader.office());
        SseEmitter emitter = new SseEmitter(LIFE.toMillis());
        open.add(emitter);
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> open.remove(emitter));
        Thread.ofVirtual().name("news").start(() -> tell(reader, from, emitter));
        return emitter;
    }

    private void tell(Actor reader, long from, SseEmitter emitter) {
        long at = from;
        try {
            while (running && open.contains(emitter) && officers.posted(reader.officer(), reader.office())) {
                feeds.await(reader.office(), at, HEARTBEAT);
                List<Feeds.Item> items = feeds.after(reader.office(), at, 100);
                if (items.isEmpty()) {
                    emitter.send(SseEmitter.event().comment("still here"));
                } else {
                    at = items.getLast().nth();
                    boolean liberty = items.stream().anyMatch(NewsController::touchesLiberty);
                    emitter.send(SseEmitter.event()
                            .id(Long.toString(at))
                            .name(liberty ? "liberty" : "arrived")
                            .data(items.size()));
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException _) {
            // The browser has gone; it comes back with the number of the last event that it had.
            open.remove(emitter);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private static boolean touchesLiberty(Feeds.Item item) {
        return EntryType.named(item.stored().envelope().type())
                .filter(type -> LIBERTY.contains(type.name()))
                .isPresent();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for its last answers, which these would never be. */
    @Override
    public void stop() {
        running = false;
        open.forEach(SseEmitter::complete);
        open.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
