package org.icjs.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.icjs.kernel.District;
import org.icjs.paper.Picture;
import org.icjs.paper.Picture.Shape;

/**
 * A schematic map: the towns of the districts where they lie, the sites around their town unless the list gives a place of their own, each with
 * the sign of its link. It has no boundaries. Positions of towns: {@code network/places.csv}.
 */
final class PlanMap {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 1150;
    private static final double EDGE = 90;
    private static final double RING = 20;
    private static final double STEP = 11;
    private static final double SIGN = 4;
    private static final String GREY = "#8a8f94";
    private static final String UNMET = "#d4351c";

    private final Plan plan;
    private final Map<District, Town> towns = new TreeMap<>();
    private final List<Shape> lines = new ArrayList<>();
    private final List<Shape> signs = new ArrayList<>();
    private final List<Shape> labels = new ArrayList<>();
    private final Map<District, Double> radii = new TreeMap<>();
    private double south = Double.POSITIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;
    private double west = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;

    private record Town(String name, Site.Place place) {}

    private PlanMap(Plan plan) {
        this.plan = plan;
        for (Table.Row row : TableFile.shipped("/network/places.csv").rows()) {
            towns.put(
                    new District(row.cell("code")),
                    new Town(
                            row.cell("town"),
                            new Site.Place(
                                    Double.parseDouble(row.cell("latitude")),
                                    Double.parseDouble(row.cell("longitude")))));
        }
    }

    static Picture of(Plan plan) {
        return new PlanMap(plan).draw();
    }

    private Picture draw() {
        List<SitePlan> placed = plan.sites().stream()
                .filter(site -> site.site().place() != null
                        || towns.containsKey(site.site().district()))
                .sorted(Comparator.comparing((SitePlan site) -> site.site().office()))
                .toList();
        for (SitePlan site : placed) {
            Site.Place own = site.site().place();
            stretch(own == null ? town(site).place() : own);
        }
        Map<District, Integer> around = new HashMap<>();
        placed.forEach(site -> site(site, around));
        around.forEach((code, sites) -> radii.put(code, radius(sites)));
        around.keySet().stream().sorted().forEach(this::town);
        legend(placed.size());
        List<Shape> all = new ArrayList<>(lines);
        all.addAll(signs);
        all.addAll(labels);
        return new Picture(Wording.text("map.title"), WIDTH, HEIGHT, all);
    }

    private Town town(SitePlan site) {
        return java.util.Objects.requireNonNull(towns.get(site.site().district()));
    }

    private void stretch(Site.Place place) {
        south = Math.min(south, place.north());
        north = Math.max(north, place.north());
        west = Math.min(west, place.east());
        east = Math.max(east, place.east());
    }

    /** A degree of longitude is as long as one of latitude times the cosine of the latitude: 0.92 in Mizoram. */
    private double scale() {
        double narrow = StrictMath.cos(StrictMath.toRadians((north + south) / 2));
        return Math.min(
                (WIDTH - 2 * EDGE) / Math.max(0.2, (east - west) * narrow),
                (HEIGHT - 2 * EDGE - 150) / Math.max(0.2, north - south));
    }

    private double x(Site.Place place) {
        double narrow = StrictMath.cos(StrictMath.toRadians((north + south) / 2));
        return EDGE + (place.east() - west) * narrow * scale();
    }

    private double y(Site.Place place) {
        return EDGE + (north - place.north()) * scale();
    }

    /** Around the town in rings, from the inside out. */
    private void site(SitePlan plan, Map<District, Integer> around) {
        Site.Place own = plan.site().place();
        Town town = towns.get(plan.site().district());
        double x;
        double y;
        if (own != null) {
            x = x(own);
            y = y(own);
        } else {
            int nth = around.merge(plan.site().district(), 1, Integer::sum) - 1;
            double radius = RING;
            int room = room(radius);
            while (nth >= room) {
                nth -= room;
                radius += STEP;
                room = room(radius);
            }
            double angle = 2 * Math.PI * nth / room;
            x = x(java.util.Objects.requireNonNull(town).place()) + radius * StrictMath.cos(angle);
            y = y(town.place()) + radius * StrictMath.sin(angle);
        }
        if (town != null) {
            lines.add(new Shape.Line(x(town.place()), y(town.place()), x, y, 0.6, GREY));
        }
        Solution solution = plan.solution();
        if (solution != null && solution.second() != null) {
            sign(solution.second().technology(), x + 4, y + 4);
        }
        if (solution == null) {
            signs.add(new Shape.Line(x - SIGN, y - SIGN, x + SIGN, y + SIGN, 3, UNMET));
            signs.add(new Shape.Line(x - SIGN, y + SIGN, x + SIGN, y - SIGN, 3, UNMET));
        } else {
            sign(solution.first().technology(), x, y);
            if (solution.edge()) {
                edge(x, y);
            }
        }
    }

    private void edge(double x, double y) {
        signs.add(new Shape.Dot(x, y, 1.8, "#ffffff"));
    }

    /** Whether another town stands close at the right, where the name would go. */
    private boolean besideIt(Town town, Town other) {
        double right = x(other.place()) - x(town.place());
        return right > 0 && right < 130 && Math.abs(y(other.place()) - y(town.place())) < 60;
    }

    private static double radius(int sites) {
        double radius = RING;
        for (int left = sites; left > room(radius); radius += STEP) {
            left -= room(radius);
        }
        return radius;
    }

    private static int room(double radius) {
        return (int) (2 * Math.PI * radius / STEP);
    }

    private void sign(Technology technology, double x, double y) {
        String colour = colour(technology);
        signs.add(
                switch (technology) {
                    case FIBRE_GRID, LEASED -> new Shape.Dot(x, y, SIGN, colour);
                    case MPLS, BROADBAND -> new Shape.Square(x, y, SIGN - 0.5, false, colour);
                    case CELLULAR, VSAT -> new Shape.Square(x, y, SIGN - 0.5, true, colour);
                });
    }

    private static String colour(Technology technology) {
        return switch (technology) {
            case FIBRE_GRID -> "#00703c";
            case LEASED -> "#4c2c92";
            case MPLS -> "#1d70b8";
            case BROADBAND -> "#b58840";
            case CELLULAR -> "#d53880";
            case VSAT -> "#0b0c0c";
        };
    }

    /** The State's data centre stands in its capital, to which all towns are joined. */
    private void town(District code) {
        Town town = towns.get(code);
        Town capital = towns.get(new District("261"));
        if (town == null || capital == null) {
            return;
        }
        if (!town.equals(capital)
                && west <= capital.place().east()
                && capital.place().east() <= east) {
            lines.addFirst(new Shape.Line(
                    x(capital.place()), y(capital.place()), x(town.place()), y(town.place()), 2.2, "#c4cbd1"));
        }
        signs.add(new Shape.Dot(x(town.place()), y(town.place()), 3.5, "#17324d"));
        double radius = radii.getOrDefault(code, RING) + 8;
        boolean crowded = radii.keySet().stream()
                .filter(other -> !other.equals(code))
                .map(towns::get)
                .anyMatch(other -> other != null && besideIt(town, other));
        double x = crowded ? x(town.place()) - radius - 8.5 * town.name().length() : x(town.place()) + radius;
        labels.add(new Shape.Label(x, y(town.place()) + 5, 15, town.name()));
    }

    private void legend(int placed) {
        double y = HEIGHT - 130;
        labels.add(new Shape.Label(EDGE / 2, 34, 20, Wording.text("map.title")));
        labels.add(new Shape.Label(EDGE / 2, 54, 12, Wording.text("map.schematic")));
        double x = EDGE / 2;
        for (Technology technology : Technology.values()) {
            long used = plan.sites().stream()
                    .map(SitePlan::solution)
                    .filter(java.util.Objects::nonNull)
                    .mapToLong(solution -> (solution.first().technology() == technology ? 1 : 0)
                            + (solution.second() != null && solution.second().technology() == technology ? 1 : 0))
                    .sum();
            sign(technology, x, y - 5);
            labels.add(new Shape.Label(x + 12, y, 13, Wording.text("map.links", technology.label(), used)));
            x += 270;
            if (x > WIDTH - 200) {
                x = EDGE / 2;
                y += 24;
            }
        }
        signs.add(new Shape.Dot(x, y - 5, SIGN, GREY));
        edge(x, y - 5);
        labels.add(new Shape.Label(
                x + 12, y, 13, Wording.text("map.edge", plan.state().edge())));
        labels.add(new Shape.Label(
                EDGE / 2,
                y + 24,
                13,
                Wording.text("map.unmet", plan.state().unmet(), plan.sites().size() - placed)));
    }
}
