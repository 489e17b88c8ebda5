package org.icjs.identity;

import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** URLs of a test, behind the real gates, and a clock to move. */
@TestConfiguration
public class IdentityProbe {
    @Bean
    @Primary
    SetClock setClock() {
        return new SetClock(Instant.parse("2026-11-23T05:00:00Z"));
    }

    /** Found by the scan of every test, so it must be asked for. */
    @RestController
    @ConditionalOnBooleanProperty("icjs.probe")
    static class Probe {
        @GetMapping("/probe")
        String page(Actor actor) {
            return actor.officer() + " " + actor.office();
        }

        @PostMapping("/probe")
        String act(Actor actor) {
            return "done by " + actor.officer();
        }

        @GetMapping("/api/v1/probe")
        String read() {
            return "read";
        }

        @PostMapping("/api/v1/probe")
        String write(Actor actor) {
            return actor.display();
        }

        @GetMapping("/api/v1/probe/feed")
        String feed() {
            return "feed";
        }

        @GetMapping("/journal/probe/checkpoint")
        String checkpoint() {
            return "checkpoint";
        }

        @GetMapping("/journal/probe/entries")
        String journal() {
            return "journal";
        }
    }
}
