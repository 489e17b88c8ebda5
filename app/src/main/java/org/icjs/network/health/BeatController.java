package org.icjs.network.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.identity.Actor;
import org.icjs.web.traffic.Carried;
import org.icjs.web.traffic.Traffic;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * An open desk says that it is there, how long its last such request took, and when it tried in vain. The answer tells how long the server
 * worked on it, and when the next is wanted.
 */
@RestController
class BeatController {
    /** A page sends oftener than this is long, so that each minute of an open desk is seen. */
    private static final int SECONDS = 50;

    private static final int DELAY_MAX = 60_000;
    private static final int TRIED_MAX = 20;
    private static final Pattern TRIED = Pattern.compile("(\\d{1,7})-(\\d{1,7})-(\\d{1,5})");

    private final LinkWatch watch;
    private final int seconds;

    /** @param seconds {@code icjs.network.beat}: how often an open desk asks */
    BeatController(LinkWatch watch, @Value("${icjs.network.beat:" + SECONDS + "}") int seconds) {
        this.watch = watch;
        this.seconds = seconds;
    }

    /**
     * What cannot be read is left out: nobody would look at a refusal.
     *
     * @param delay milliseconds of the last one, without the server’s time
     * @param tried as {@code began-ended-times}, seconds ago, with semicolons between
     */
    @PostMapping("/network/beat")
    ResponseEntity<Void> beat(
            Actor actor,
            @RequestParam(defaultValue = "") String delay,
            @RequestParam(defaultValue = "") String tried,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestAttribute(name = Traffic.BEGAN, required = false) @Nullable Long began) {
        if (closed) {
            watch.closed(actor.office());
        } else {
            watch.beat(actor.office(), delay(delay), tried(tried));
        }
        double took = began == null ? 0 : (System.nanoTime() - began) / 1e6;
        return ResponseEntity.noContent()
                .header("Server-Timing", String.format(Locale.ROOT, "app;dur=%.1f", took))
                .header("Beat-Seconds", Integer.toString(seconds))
                .build();
    }

    private static @Nullable Integer delay(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= DELAY_MAX ? Integer.valueOf(text) : null;
    }

    private static List<Carried.Tried> tried(String text) {
        List<Carried.Tried> tried = new ArrayList<>();
        for (String part : text.split(";", TRIED_MAX + 1)) {
            Matcher times = TRIED.matcher(part);
            if (!times.matches()) {
                continue;
            }
            long began = Long.parseLong(times.group(1));
            long ended = Long.parseLong(times.group(2));
            if (ended <= began) {
                tried.add(new Carried.Tried(
                        Duration.ofSeconds(began), Duration.ofSeconds(ended), Integer.parseInt(times.group(3))));
            }
        }
        return tried;
    }
}
