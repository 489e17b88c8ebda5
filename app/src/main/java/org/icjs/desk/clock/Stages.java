package org.icjs.desk.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjs.clocks.Counting;
import org.icjs.clocks.StateSettings;

/**
 * When an office is warned of what falls due, and how far up the warning climbs: as the State sets it, for example
 * {@code 7;3;1 supervisor;0 supervisor+court;-1 supervisor+court}. The number is days before the last day, 0 on it, negative after it;
 * {@code 6h} is six hours before the end. The office that has to act is always told; the words say who else is.
 */
final class Stages {
    /** Who is told beside the office that has to act. */
    enum Other {
        /** The investigating station. */
        INVESTIGATOR,
        /** The jail that holds the person. */
        JAIL,
        /** The nearest police office above the investigating station, where that is told. */
        SUPERVISOR,
        /** The court before which the case is. */
        COURT,
        /** The District Legal Services Authority, where somebody of the case is held. */
        LEGAL_SERVICES
    }

    /** @param before {@code 7}, {@code -1} or {@code 6h} */
    record Stage(String before, Set<Other> others) {
        Stage {
            others = Set.copyOf(others);
        }

        static Stage parse(String text) {
            String[] words = text.strip().split(" +", -1);
            if (words.length > 2 || !words[0].matches("-?\\d{1,3}|\\d{1,3}h")) {
                throw new IllegalArgumentException("not a stage of notice: " + text);
            }
            return new Stage(words[0], words.length == 1 ? Set.of() : others(words[1]));
        }

        private static Set<Other> others(String words) {
            return Arrays.stream(words.split("\\+", -1))
                    .map(word -> Other.valueOf(word.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
        }

        /** The moment from which it is to be told. */
        Instant begins(Due due) {
            return byTheHour()
                    ? due.due().minus(Duration.ofHours(number()))
                    : Counting.midnight(due.lastDay().minusDays(number()));
        }

        /** How long before the end it begins at the earliest: the last day itself is a day. */
        private Duration ahead() {
            return byTheHour() ? Duration.ofHours(number()) : Duration.ofDays(number() + 1);
        }

        private boolean byTheHour() {
            return before.endsWith("h");
        }

        private long number() {
            return Long.parseLong(byTheHour() ? before.substring(0, before.length() - 1) : before);
        }
    }

    private static final String POINT = "notice.";

    private final StateSettings settings;

    Stages(StateSettings settings) {
        this.settings = settings;
    }

    /**
     * The stage that this deadline has come to. Stages that were missed, while the program did not run, are not told after the event.
     */
    Optional<Stage> reached(Due due, Instant now, LocalDate today) {
        return of(due, today).stream()
                .filter(stage -> !now.isBefore(stage.begins(due)))
                .max(Comparator.comparing(stage -> stage.begins(due)));
    }

    /** How long before its end a deadline is told at the earliest, over all settings. */
    Duration longest() {
        return settings.all().stream()
                .filter(setting -> setting.point().startsWith(POINT))
                .flatMap(setting -> parse(setting.value()).stream())
                .map(Stage::ahead)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private List<Stage> of(Due due, LocalDate today) {
        String own = POINT + due.rule();
        boolean set = settings.all().stream()
                .anyMatch(setting ->
                        setting.point().equals(own) && !setting.from().isAfter(today));
        String point = set ? own : POINT + (due.byTheHour() ? "byTheHour" : "default");
        return parse(settings.on(point, today).value());
    }

    static List<Stage> parse(String value) {
        return Arrays.stream(value.split(";", -1)).map(Stage::parse).toList();
    }
}
