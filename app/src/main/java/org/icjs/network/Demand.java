package org.icjs.network;

import java.util.ArrayList;
import java.util.List;

/**
 * What a site needs of a link in the last year of the plan.
 *
 * @param busyHour pages of terminals, or entries of an edge office
 * @param calls hearings by video for which there is a place at once
 * @param callsKbps what they take; nothing else can have it while they run
 * @param night what is carried overnight
 * @param windowHours of the night
 * @param monthMegabytes pages, or packed entries and backups, that cross the link in a month; evidence and hearings take the same either way
 */
public record Demand(Load busyHour, int calls, long callsKbps, Night night, double windowHours, double monthMegabytes) {
    private static final double DAYS = 365;
    private static final double WEEKS = 52;
    private static final int BITS = 8;
    private static final int KILO = 1000;

    /**
     * A night on which more was recorded than on all but a few.
     *
     * @param bits of as much of each kind as is not exceeded in the share of nights that the target names; one at least where there are any
     */
    public record Night(List<Kind> kinds, double bits) {}

    /** What is recorded: how many a day in a busy week, how many on a full night, and the bits of one. */
    public record Kind(String name, double perDay, int most, double bits) {}

    /** How a site works: its pages on the data centre's server, or an edge office with a server of its own. */
    static Demand of(Site site, boolean edge, Terms terms) {
        return new Reckoning(site, terms).demand(edge);
    }

    /** kbit/s that the evidence of a night takes, rounded up. */
    long nightKbps() {
        return (long) Math.ceil(night.bits() / (windowHours * 3600 * KILO));
    }

    /** The least committed rate that meets all targets with that delay, kbit/s; -1 where the delay alone breaks one. */
    long neededKbps(int delayMs, double utilisationMax) {
        long pages = Queue.kbps(busyHour, delayMs, utilisationMax);
        return pages < 0 ? -1 : Math.max(pages + callsKbps, nightKbps());
    }

    /** What is left of a link beside the hearings, bit/s. */
    double beside(LinkOffer link) {
        return (link.committedKbps() - callsKbps) * (double) KILO;
    }

    boolean metBy(LinkOffer link, double utilisationMax) {
        return link.committedKbps() >= nightKbps()
                && link.committedKbps() >= callsKbps
                && Queue.holds(busyHour, beside(link), link.delayMs(), utilisationMax);
    }

    /** All that a demand rests on beside the site; volumes are taken {@code growth} times. */
    record Terms(Settings settings, TrafficProfile profile, Season season, double growth) {
        static Terms of(Settings settings, TrafficProfile profile) {
            double growth = StrictMath.pow(1 + settings.share("volume_growth_percent"), settings.whole("years") - 1);
            return new Terms(settings, profile, Season.shipped(), growth);
        }
    }

    private record Reckoning(Site site, Terms terms) {
        Demand demand(boolean edge) {
            Settings set = terms.settings();
            int calls = Chance.places(erlang(), set.share("calls_blocked_percent_max"));
            Night night = night(edge);
            Load load = edge ? entries() : pages();
            return new Demand(
                    load,
                    calls,
                    (long) calls * set.whole("video_call_kbps"),
                    night,
                    set.number("evidence_window_hours"),
                    megabytes(load, edge));
        }

        private double yearly(java.math.BigDecimal volume) {
            return volume.doubleValue() * terms.growth();
        }

        private double actsPerYear() {
            Site.Volumes of = site.volumes();
            TrafficProfile profile = terms.profile();
            String agency = site.agency();
            return yearly(of.firs()) * profile.actsPer(agency, "fir")
                    + yearly(of.arrests()) * profile.actsPer(agency, "arrest")
                    + yearly(of.hearings()) * profile.actsPer(agency, "hearing")
                    + yearly(of.exhibits()) * profile.actsPer(agency, "exhibit")
                    + yearly(of.prisoners())
                            * terms.settings().number("admissions_per_prisoner")
                            * profile.actsPer(agency, "admission");
        }

        private double busyHourShare() {
            Settings set = terms.settings();
            return terms.season().busyWeek().doubleValue()
                    / WEEKS
                    * set.share("busy_day_percent")
                    * set.share("busy_hour_percent");
        }

        private double onWire(double bytes) {
            return bytes * BITS * (1 + terms.settings().share("overhead_percent"));
        }

        private Load pages() {
            Settings set = terms.settings();
            TrafficProfile profile = terms.profile();
            double perHour = actsPerYear() * busyHourShare() * profile.pagesPerAct()
                    + site.terminals() * set.number("reading_pages_per_terminal_hour");
            List<TrafficProfile.PageSize> sizes = profile.pages();
            double all = profile.pageRequests();
            List<Load.Part> parts = new ArrayList<>();
            for (TrafficProfile.PageSize size : sizes) {
                parts.add(new Load.Part(onWire((double) size.bytes()), perHour * size.requests() / all / 3600));
            }
            parts.add(new Load.Part(
                    onWire(profile.firstVisitBytes()),
                    site.terminals()
                            * set.number("first_visits_per_terminal_day")
                            * set.share("busy_hour_percent")
                            / 3600));
            return new Load(
                    parts, profile.serverSeconds(), set.whole("round_trips_per_page"), set.number("page_seconds_p95"));
        }

        private Load entries() {
            double perHour =
                    actsPerYear() * busyHourShare() * (1 + terms.profile().feedItemsPerAct());
            return new Load(
                    List.of(new Load.Part(onWire(terms.profile().entryBytes()), perHour / 3600)),
                    0,
                    terms.settings().whole("round_trips_per_page"),
                    terms.settings().number("edge_sync_seconds_p95"));
        }

        private double erlang() {
            Settings set = terms.settings();
            return yearly(site.volumes().callHours())
                    / (set.number("court_days_per_year") * set.number("court_hours_per_day"))
                    * terms.season().busyWeek().doubleValue();
        }

        private Night night(boolean edge) {
            Settings set = terms.settings();
            double minutes = set.number("clip_minutes") * set.number("clips_per_recording");
            List<Kind> kinds = new ArrayList<>();
            kinds.add(kind(
                    "recordings",
                    site.volumes().videoMinutes().doubleValue() / minutes,
                    minutes * 60 * set.number("video_kbps") * KILO / BITS));
            kinds.add(kind("exhibits", site.volumes().exhibits().doubleValue(), set.number("exhibit_kbytes") * KILO));
            kinds.add(kind(
                    "fingerprints", site.volumes().arrests().doubleValue(), set.number("fingerprint_kbytes") * KILO));
            if (edge) {
                kinds.add(new Kind("backup", 1, 1, onWire(set.number("edge_backup_kbytes_per_day") * KILO)));
            }
            kinds.removeIf(kind -> kind.perDay() <= 0);
            return new Night(
                    List.copyOf(kinds),
                    kinds.stream()
                            .mapToDouble(kind -> kind.most() * kind.bits())
                            .sum());
        }

        private Kind kind(String name, double perYear, double bytes) {
            double perDay =
                    perYear * terms.growth() / DAYS * terms.season().busyWeek().doubleValue();
            int most = perDay <= 0
                    ? 0
                    : Math.max(1, Chance.atMost(perDay, terms.settings().share("evidence_nights_percent")));
            return new Kind(name, perDay, most, onWire(bytes));
        }

        /** The busy hour's bits back to an average month, and the backups of a month. */
        private double megabytes(Load load, boolean edge) {
            double month = load.bitsPerSecond() * 3600 / busyHourShare() / 12;
            if (edge) {
                month += onWire(terms.settings().number("edge_backup_kbytes_per_day") * KILO) * DAYS / 12;
            }
            return month / BITS / 1e6;
        }
    }
}
