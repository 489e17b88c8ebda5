package org.icjs.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.icjs.clocks.NaiveCustody.Gravity;
import org.icjs.clocks.NaiveCustody.Happening;
import org.icjs.clocks.NaiveCustody.What;
import org.icjs.docket.ACase;
import org.icjs.docket.CourtEntry.DelayFound;
import org.icjs.docket.CourtEntry.Verdict;
import org.icjs.docket.CustodyKind;
import org.icjs.kernel.IndiaTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten thousand stories, each judged by the rules and by {@link NaiveCustody}. */
class CustodyOracleTest {
    private static final int STORIES = 10_000;

    private final SplittableRandom random = new SplittableRandom(479);
    private final List<Happening> story = new ArrayList<>();
    private LocalDateTime clock = LocalDateTime.MIN;
    private @Nullable LocalDate delayFrom;
    private @Nullable LocalDate delayTo;
    private boolean firstOffender;

    @Test
    void theRulesAgreeWithLivingThroughEachDay() {
        Map<String, Integer> met = new TreeMap<>();
        for (int i = 0; i < STORIES; i++) {
            invent();
            LocalDateTime now = now();
            ACustody told = tell(now);
            Moment moment = ACustody.moment(now.toString());
            NaiveCustody naive = new NaiveCustody(story, now);
            String what = "story " + i + " at " + now + ": " + story + " delay " + delayFrom + " to " + delayTo;
            same(told, moment, "defaultBail", naive.defaultBail(), what, met);
            same(told, moment, "policeCustodyLeft", naive.policeCustody(), what, met);
            same(
                    told,
                    moment,
                    "undertrialRelease",
                    found(now)
                            ? naive.undertrialRelease(firstOffender, delayFrom, delayTo)
                            : naive.undertrialRelease(firstOffender, null, null),
                    what,
                    met);
            same(told, moment, "longestDetention", naive.longestDetention(), what, met);
            for (Deadline deadline : told.deadlines("setOff", moment)) {
                assertThat(deadline.because().values().get(1)).as(what).isEqualTo(naive.setOff());
                met.merge("setOff " + deadline.status(), 1, Integer::sum);
            }
        }
        // Each answer must have been met often enough for the agreement to mean something.
        assertThat(met)
                .as(met.toString())
                .allSatisfy((_, times) -> assertThat(times).isGreaterThan(2));
        assertThat(met)
                .as(met.toString())
                .containsKeys(
                        "defaultBail RUNNING running",
                        "defaultBail RUNNING running.unsettled",
                        "defaultBail BREACHED accrued",
                        "defaultBail BREACHED applied",
                        "defaultBail MET_LATE extinguished",
                        "defaultBail MET_ON_TIME reportFiled",
                        "defaultBail STOPPED atLiberty",
                        "policeCustodyLeft RUNNING withPolice",
                        "policeCustodyLeft RUNNING left",
                        "policeCustodyLeft BREACHED over",
                        "undertrialRelease BREACHED due",
                        "undertrialRelease RUNNING running",
                        "longestDetention BREACHED over",
                        "setOff RUNNING");
    }

    private static void same(
            ACustody told, Moment moment, String rule, String naive, String what, Map<String, Integer> met) {
        List<Deadline> deadlines = told.deadlines(rule, moment);
        assertThat(deadlines.size()).as(what).isEqualTo(naive.isEmpty() ? 0 : 1);
        for (Deadline deadline : deadlines) {
            String said = deadline.status() + " " + deadline.because().key().substring(rule.length() + 1);
            met.merge(rule + " " + said, 1, Integer::sum);
            String count = rule.equals("policeCustodyLeft")
                    ? " " + deadline.because().values().get(1)
                    : "";
            String due = deadline.due() == null
                    ? "-"
                    : IndiaTime.dateOf(deadline.due()).toString();
            assertThat(said + count + " " + due).as(rule + " in " + what).isEqualTo(naive);
        }
    }

    /** The court finds a delay thirty days after its end. */
    private boolean found(LocalDateTime now) {
        return delayTo != null && !delayTo.plusDays(30).atStartOfDay().isAfter(now);
    }

    private LocalDateTime now() {
        LocalDateTime last = story.getLast().at();
        return random.nextInt(4) == 0
                ? story.get(random.nextInt(story.size())).at()
                : last.plusDays(random.nextInt(120)).plusMinutes(random.nextInt(1440));
    }

    private Gravity anyGravity() {
        List<Gravity> all = List.of(Gravity.values());
        return all.get(random.nextInt(all.size()));
    }

    private void happens(What what) {
        story.add(new Happening(clock, what, null));
    }

    private void later(int daysMax) {
        LocalDateTime until = clock.plusDays(random.nextInt(daysMax)).plusMinutes(1 + random.nextInt(1440));
        // So that the case is never silent for a year.
        while (clock.plusDays(200).isBefore(until)) {
            clock = clock.plusDays(200);
            happens(What.NOTHING);
        }
        clock = until;
    }

    private void invent() {
        story.clear();
        firstOffender = random.nextBoolean();
        clock = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1500)).atTime(1, 0);
        Gravity gravity = anyGravity();
        story.add(new Happening(clock, What.FIR, gravity));
        boolean reported = false;
        int spells = 1 + random.nextInt(3);
        for (int spell = 0; spell < spells; spell++) {
            later(20);
            happens(What.ARREST);
            clock = clock.plusMinutes(30 + random.nextInt(1400));
            happens(random.nextInt(3) == 0 ? What.POLICE_REMAND : What.JUDICIAL_REMAND);
            int steps = random.nextInt(4);
            for (int step = 0; step < steps; step++) {
                later(random.nextInt(3) == 0 ? 60 : 16);
                switch (random.nextInt(6)) {
                    case 0 -> otherDay(What.POLICE_REMAND);
                    case 1 -> otherDay(What.JUDICIAL_REMAND);
                    case 2 -> {
                        clock = clock.plusDays(random.nextInt(60));
                        happens(What.APPLICATION);
                    }
                    case 3 ->
                        story.add(new Happening(
                                clock, reported ? What.NOTHING : What.ALTERATION, reported ? null : anyGravity()));
                    case 4 -> {
                        happens(reported ? What.NOTHING : What.REPORT);
                        reported = true;
                    }
                    default -> happens(What.NOTHING);
                }
            }
            if (spell + 1 < spells || random.nextInt(4) == 0) {
                later(50);
                toJail();
                happens(random.nextInt(5) == 0 ? What.ESCAPE : What.RELEASE);
            }
        }
        end();
        delay();
    }

    /** No two orders on one day. */
    private void otherDay(What order) {
        clock = clock.plusDays(1);
        happens(order);
    }

    private void toJail() {
        otherDay(What.JUDICIAL_REMAND);
        clock = clock.plusMinutes(5);
    }

    private void end() {
        switch (random.nextInt(5)) {
            case 0 -> {
                later(100);
                happens(What.CONVICTION);
            }
            case 1 -> later(900);
            case 2 -> later(4000);
            default -> {
                // It goes on.
            }
        }
        happens(What.NOTHING);
    }

    private void delay() {
        delayFrom = null;
        delayTo = null;
        if (random.nextInt(3) == 0) {
            delayFrom = story.getFirst().at().toLocalDate().plusDays(random.nextInt(200));
            delayTo = delayFrom.plusDays(random.nextInt(40));
        }
    }

    private ACustody tell(LocalDateTime now) {
        Happening fir = story.getFirst();
        ACustody told = ACustody.of(fir.at().toLocalDate().toString(), !firstOffender, section(fir));
        for (Happening one : story.subList(1, story.size())) {
            if (one.at().isAfter(now)) {
                break;
            }
            String at = one.at().toString();
            switch (one.what()) {
                case ARREST -> told.arrested(at);
                case POLICE_REMAND ->
                    told.remanded(at, CustodyKind.POLICE, one.at().toLocalDate().plusYears(50));
                case JUDICIAL_REMAND -> told.remanded(at);
                case RELEASE -> told.released(at);
                case ESCAPE -> told.escaped(at);
                case APPLICATION -> told.applied(at);
                case ALTERATION -> told.altered(at, section(one));
                case REPORT -> told.reported(at);
                case CONVICTION -> told.judged(at, Verdict.CONVICTED).sentenced(at, 6, 0);
                case FIR, NOTHING -> told.diary(at);
            }
        }
        if (delayFrom != null && delayTo != null && found(now)) {
            told.has(
                    ACase.COURT,
                    delayTo.plusDays(30).atStartOfDay().toString(),
                    new DelayFound(ACustody.ACCUSED, delayFrom, delayTo, "He hid."));
        }
        return told;
    }

    private static String section(Happening one) {
        return one.gravity() == null ? "" : one.gravity().section;
    }
}
