package org.icjs.paper;

import java.util.List;
import java.util.Locale;

/**
 * A drawing of lines, dots and labels, for the screen as SVG and for paper.
 *
 * @param title what it shows, for who can't see it
 * @param width and {@code height}: its own measure; zero is at the top left
 */
public record Picture(String title, double width, double height, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }

    /** Colours are written as {@code #rrggbb}. */
    public sealed interface Shape {
        record Line(double x, double y, double toX, double toY, double thick, String colour) implements Shape {}

        /** A filled circle. */
        record Dot(double x, double y, double radius, String colour) implements Shape {}

        /** A filled square that stands on its point where it is turned. */
        record Square(double x, double y, double half, boolean turned, String colour) implements Shape {}

        /** @param x left end of the text, {@code y} its base line */
        record Label(double x, double y, double size, String text) implements Shape {}
    }

    public String svg() {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(width))
                .append(' ')
                .append(number(height))
                .append("\" role=\"img\" font-family=\"Noto Sans, sans-serif\"><title>")
                .append(escaped(title))
                .append("</title>");
        shapes.forEach(shape -> svg.append(
                switch (shape) {
                    case Shape.Line(var x, var y, var toX, var toY, var thick, var colour) ->
                        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke-width=\"%s\" stroke=\"%s\"/>"
                                .formatted(number(x), number(y), number(toX), number(toY), number(thick), colour);
                    case Shape.Dot(var x, var y, var radius, var colour) ->
                        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>"
                                .formatted(number(x), number(y), number(radius), colour);
                    case Shape.Square square -> "<path d=\"%s\" fill=\"%s\"/>".formatted(path(square), square.colour());
                    case Shape.Label(var x, var y, var size, var text) ->
                        "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"#0b0c0c\">%s</text>"
                                .formatted(number(x), number(y), number(size), escaped(text));
                }));
        return svg.append("</svg>\n").toString();
    }

    private static String path(Shape.Square square) {
        StringBuilder path = new StringBuilder();
        double[] corners = corners(square);
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(number(corners[i]))
                    .append(' ')
                    .append(number(corners[i + 1]));
        }
        return path.append('Z').toString();
    }

    /** x and y of each corner in turn. */
    static double[] corners(Shape.Square square) {
        double x = square.x();
        double y = square.y();
        double half = square.half();
        return square.turned()
                ? new double[] {x, y - half * 1.4, x + half * 1.4, y, x, y + half * 1.4, x - half * 1.4, y}
                : new double[] {x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half};
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
