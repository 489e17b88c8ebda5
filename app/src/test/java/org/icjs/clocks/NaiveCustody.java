package org.icjs.clocks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The same law a second time, as slowly as can be: it lives through a story day by day, and writes down what holds on each. It knows
 * neither dockets nor rules, and shares no code with them.
 */
final class NaiveCustody {
    /** What happens, and when by the clock in India. */
    record Happening(LocalDateTime at, What what, @Nullable Gravity gravity) {}

    enum What {
        FIR,
        ARREST,
        POLICE_REMAND,
        JUDICIAL_REMAND,
        RELEASE,
        ESCAPE,
        APPLICATION,
        ALTERATION,
        REPORT,
        CONVICTION,
        NOTHING
    }

    /** Offences as the test knows them from the statute book. */
    enum Gravity {
        INTIMIDATION("BNS 351(2)", 60, 60, 2, false),
        CHEATING("BNS 318(4)", 60, 60, 7, false),
        BURGLARY("BNS 331(5)", 60, 90, 10, false),
        MURDER("BNS 103(1)", 90, 90, 0, true),
        DRUGS("NDPS 21(c)", 180, 180, 20, false);

        final String section;
        final int earlier;
        final int later;
        final int years;
        final boolean deathOrLife;

        Gravity(String section, int earlier, int later, int years, boolean deathOrLife) {
            this.section = section;
            this.earlier = earlier;
            this.later = later;
            this.years = years;
            this.deathOrLife = deathOrLife;
        }
    }

    /** How somebody is held; in the end of a day, or until he was let out on it. */
    private enum Holding {
        ARREST,
        POLICE,
        JUDICIAL,
        CONVICT
    }

    private final List<Happening> story;
    private final LocalDateTime now;

    /** Each day on which he was in custody for some part, with the last custody of that day. */
    private final TreeMap<LocalDate, Holding> lived = new TreeMap<>();

    private @Nullable Holding holding;

    NaiveCustody(List<Happening> story, LocalDateTime now) {
        this.story = story.stream().filter(one -> !one.at.isAfter(now)).toList();
        this.now = now;
        LocalDate day = story.getFirst().at.toLocalDate();
        while (!day.isAfter(now.toLocalDate())) {
            live(day);
            day = day.plusDays(1);
        }
    }

    private void live(LocalDate day) {
        if (holding != null) {
            lived.put(day, holding);
        }
        for (Happening one : story) {
            if (one.at.toLocalDate().equals(day)) {
                switch (one.what) {
                    case ARREST -> holding = Holding.ARREST;
                    case POLICE_REMAND -> holding = Holding.POLICE;
                    case JUDICIAL_REMAND -> holding = Holding.JUDICIAL;
                    case CONVICTION -> holding = holding == null ? null : Holding.CONVICT;
                    case RELEASE, ESCAPE -> holding = null;
                    case FIR, APPLICATION, ALTERATION, REPORT, NOTHING -> {
                        // He stays where he is.
                    }
                }
                if (holding != null) {
                    lived.put(day, holding);
                }
            }
        }
    }

    /** The days lived and, if he is still held so, each day to come for twenty-two years. */
    private List<LocalDate> days(Holding... kinds) {
        List<LocalDate> days = new ArrayList<>();
        lived.forEach((day, how) -> {
            if (List.of(kinds).contains(how)) {
                days.add(day);
            }
        });
        if (holding != null && List.of(kinds).contains(holding)) {
            LocalDate day = now.toLocalDate();
            for (int i = 0; i < 366 * 22; i++) {
                day = day.plusDays(1);
                days.add(day);
            }
        }
        return days;
    }

    private int soFar(Holding... kinds) {
        int n = 0;
        for (LocalDate day : days(kinds)) {
            if (!day.isAfter(now.toLocalDate())) {
                n++;
            }
        }
        return n;
    }

    private @Nullable Happening first(What what) {
        for (Happening one : story) {
            if (one.what == what) {
                return one;
            }
        }
        return null;
    }

    private Gravity gravity(LocalDateTime at) {
        Gravity found = Gravity.MURDER;
        for (Happening one : story) {
            if (!one.at.isAfter(at) && one.gravity != null) {
                found = one.gravity;
            }
        }
        return found;
    }

    private static String said(String status, @Nullable LocalDate due) {
        return status + " " + (due == null ? "-" : due);
    }

    /** Status, variant, and the day on which the right begins. */
    String defaultBail() {
        List<LocalDate> days = days(Holding.POLICE, Holding.JUDICIAL);
        if (days.isEmpty()) {
            return "";
        }
        Happening report = first(What.REPORT);
        LocalDateTime end = report == null ? now : report.at;
        Gravity gravity = gravity(end);
        for (Happening one : story) {
            if (one.what == What.APPLICATION && !one.at.isAfter(end)) {
                Gravity then = gravity(one.at);
                if (days.size() >= then.earlier
                        && !one.at
                                .toLocalDate()
                                .isBefore(days.get(then.earlier - 1).plusDays(1))) {
                    gravity = then;
                    break;
                }
            }
        }
        String both = gravity.earlier == gravity.later ? "" : ".unsettled";
        if (days.size() < gravity.earlier) {
            return report == null ? said("STOPPED atLiberty", null) : said("MET_ON_TIME reportFiled", null);
        }
        LocalDate right = days.get(gravity.earlier - 1).plusDays(1);
        if (report != null && report.at.toLocalDate().isBefore(right)) {
            return said("MET_ON_TIME reportFiled", null);
        }
        if (now.toLocalDate().isBefore(right)) {
            return said("RUNNING running" + both, right);
        }
        boolean applied = false;
        for (Happening one : story) {
            applied |= one.what == What.APPLICATION && !one.at.toLocalDate().isBefore(right) && !one.at.isAfter(end);
        }
        if (!applied && report != null) {
            return said("MET_LATE extinguished" + both, right);
        }
        if (applied && first(What.CONVICTION) != null) {
            return said("STOPPED judged" + both, right);
        }
        if (holding == null) {
            return said("STOPPED released" + both, right);
        }
        return said((applied ? "BREACHED applied" : "BREACHED accrued") + both, right);
    }

    String policeCustody() {
        List<LocalDate> days = days(Holding.POLICE, Holding.JUDICIAL);
        if (days.isEmpty()) {
            return "";
        }
        int used = soFar(Holding.POLICE);
        if (first(What.REPORT) != null) {
            return said("STOPPED reportFiled " + used, null);
        }
        if (holding != Holding.POLICE && holding != Holding.JUDICIAL) {
            return said("STOPPED notRemanded " + used, null);
        }
        LocalDate window = days.get((gravity(now).earlier == 60 ? 40 : 60) - 1);
        LocalDate today = now.toLocalDate();
        if (used > 15 || (holding == Holding.POLICE && today.isAfter(window))) {
            return said("BREACHED over " + used, window.plusDays(1));
        }
        if (today.isAfter(window)) {
            return said("STOPPED windowOver " + used, window.plusDays(1));
        }
        if (holding == Holding.POLICE) {
            LocalDate last = today;
            int left = 15 - used;
            while (left > 0 && last.isBefore(window)) {
                last = last.plusDays(1);
                left--;
            }
            return said("RUNNING withPolice " + used, last.plusDays(1));
        }
        return used == 15 ? said("STOPPED usedUp 15", null) : said("RUNNING left " + used, window.plusDays(1));
    }

    /** @param part 2 for the half, 3 for the third, 1 for the whole term */
    private String release(int part, boolean withDelay, @Nullable LocalDate delayFrom, @Nullable LocalDate delayTo) {
        List<LocalDate> all = days(Holding.ARREST, Holding.POLICE, Holding.JUDICIAL);
        if (all.isEmpty()) {
            return "";
        }
        Gravity gravity = gravity(now);
        if (gravity.deathOrLife) {
            return part == 1 ? "" : said("NOT_APPLICABLE notApplicable", null);
        }
        int term = 0;
        LocalDate end = all.getFirst().plusYears(gravity.years);
        for (LocalDate day = all.getFirst(); day.isBefore(end); day = day.plusDays(1)) {
            term++;
        }
        int needed = 0;
        while (needed * part < term) {
            needed++;
        }
        List<LocalDate> counted = new ArrayList<>();
        for (LocalDate day : all) {
            boolean delay = delayFrom != null && delayTo != null && !day.isBefore(delayFrom) && !day.isAfter(delayTo);
            if (!(withDelay && delay)) {
                counted.add(day);
            }
        }
        if (first(What.CONVICTION) != null) {
            return said("STOPPED judged", null);
        }
        if (holding == null || counted.size() < needed) {
            return said("STOPPED atLiberty", null);
        }
        LocalDate begins = counted.get(needed - 1).plusDays(1);
        boolean over = !now.toLocalDate().isBefore(begins);
        return said(
                String.format(
                        Locale.ROOT,
                        "%s %s",
                        over ? "BREACHED" : "RUNNING",
                        over ? part == 1 ? "over" : "due" : "running"),
                begins);
    }

    String undertrialRelease(boolean first, @Nullable LocalDate delayFrom, @Nullable LocalDate delayTo) {
        return release(first ? 3 : 2, true, delayFrom, delayTo);
    }

    String longestDetention() {
        return release(1, false, null, null);
    }

    /** Days taken off a sentence, or less than none where there was no conviction. */
    int setOff() {
        Happening conviction = first(What.CONVICTION);
        if (conviction == null) {
            return -1;
        }
        int n = 0;
        for (LocalDate day : lived.keySet()) {
            if (day.isBefore(conviction.at.toLocalDate())) {
                n++;
            }
        }
        return n;
    }
}
