package org.icjs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjs.docket.PaperJournal.nov;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.icjs.clocks.ClockWording;
import org.icjs.clocks.Deadline;
import org.icjs.clocks.Moment;
import org.icjs.clocks.Rules;
import org.icjs.clocks.StateSettings;
import org.icjs.clocks.Status;
import org.icjs.docket.Codec;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Recorded;
import org.icjs.identity.Offices;
import org.icjs.identity.SharingMatrix;
import org.icjs.kernel.OfficerCode;
import org.icjs.law.Offences;
import org.icjs.verifier.Group;
import org.icjs.verifier.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The law's clocks over the two hundred cases of the demonstration, whole and as each office is given them. */
class DemoClocksTest {
    private static final Instant NOW = nov(23, 14, 5);
    private static final List<Instant> MOMENTS =
            List.of(NOW, NOW.plus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(900)));
    private static final Offices OFFICES = Offices.shipped();
    private static final PaperDesk DESK = new PaperDesk(OFFICES);
    private static final SharingMatrix MATRIX = SharingMatrix.load();
    private static final ClockWording WORDS = new ClockWording(Locale.ENGLISH);

    @BeforeAll
    static void fill() {
        Duties duties = (_, _) -> new OfficerCode("PAPER-1");
        new Filling(DESK, duties).file(new DemoCases(OFFICES, duties, NOW, 7).plan(), (_, _) -> {});
    }

    @Test
    void everyAnswerIsSaidInWords() {
        Map<String, Long> met = new TreeMap<>();
        for (Docket docket : DESK.journal.dockets()) {
            for (Instant now : MOMENTS) {
                for (Deadline deadline : Rules.of(docket, on(now))) {
                    met.merge(deadline.rule() + " " + deadline.status(), 1L, Long::sum);
                    assertThat(WORDS.say(deadline.because()))
                            .as("%s: %s", deadline.rule(), deadline.because())
                            .endsWith(".")
                            .doesNotContain("{", "clock.");
                    assertThat(deadline.basis())
                            .allSatisfy(id -> assertThat(docket.entry(id)).isPresent());
                }
            }
        }
        assertThat(met).hasSizeGreaterThan(30);
    }

    /** A jail's list shows every kind of row: whoever tries the demonstration sees the application and each of the alarms. */
    @Test
    void somebodyIsDueUnderEachOfTheClocksOfAJail() {
        assertThat(open("undertrialRelease"))
                .anyMatch(deadline -> deadline.status() == Status.BREACHED)
                .anyMatch(deadline -> deadline.status() == Status.RUNNING && within(deadline, 30));
        assertThat(open("defaultBail"))
                .anyMatch(deadline -> deadline.status() == Status.RUNNING && within(deadline, 30));
        assertThat(open("longestDetention"))
                .noneMatch(deadline -> deadline.status() == Status.BREACHED)
                .anyMatch(deadline -> deadline.status() == Status.RUNNING && within(deadline, 30));
    }

    private static List<Deadline> open(String rule) {
        return DESK.journal.dockets().stream()
                .flatMap(docket -> Rules.of(docket, on(NOW)).stream())
                .filter(deadline -> deadline.rule().equals(rule))
                .toList();
    }

    private static boolean within(Deadline deadline, int days) {
        return deadline.due() != null && deadline.due().isBefore(NOW.plus(Duration.ofDays(days)));
    }

    /** What an office is not given makes an answer uncertain, and never a crash. */
    @Test
    void noOfficeMakesTheClocksStumble() {
        for (Docket docket : DESK.journal.dockets()) {
            for (OfficeRole role : OfficeRole.values()) {
                Docket given = Docket.fold(
                        docket.id(),
                        docket.entries().stream()
                                .map(entry -> masked(entry, role))
                                .toList());
                assertThat(Rules.of(given, on(NOW))).doesNotContainNull();
            }
        }
    }

    /** All that was erased: envelopes alone. */
    @Test
    void envelopesAloneMakeNoClockStumble() {
        for (Docket docket : DESK.journal.dockets()) {
            Docket given = Docket.fold(
                    docket.id(),
                    docket.entries().stream()
                            .map(entry -> with(entry, Set.of()))
                            .toList());
            assertThat(Rules.of(given, on(NOW))).doesNotContainNull();
        }
    }

    private static Recorded masked(Recorded recorded, OfficeRole role) {
        return with(recorded, MATRIX.groups(EntryType.of(recorded.entry().getClass()), role));
    }

    private static Recorded with(Recorded recorded, Set<Group> kept) {
        EntryType type = EntryType.of(recorded.entry().getClass());
        Map<Group, Json.Obj> groups = new HashMap<>(Codec.groups(recorded.entry()));
        groups.keySet().retainAll(kept);
        return new Recorded(
                recorded.id(),
                recorded.office(),
                recorded.seq(),
                recorded.officer(),
                recorded.occurredAt(),
                recorded.recordedAt(),
                recorded.seen(),
                Codec.stored(type.name(), type.version(), groups));
    }

    private static Moment on(Instant now) {
        return new Moment(now, Offences.standard(), StateSettings.shipped());
    }
}
