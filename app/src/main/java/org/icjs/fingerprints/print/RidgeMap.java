package org.icjs.fingerprints.print;

/**
 * Which parts of a picture have ridges: squares of about 0.8 mm in which one direction prevails and, across it, dark and light come
 * again at the distance of ridges. A photograph has edges and textures, but hardly that.
 */
final class RidgeMap {
    private static final int SIDE = 16;
    private static final int ACROSS = 32;
    private static final double CONTRAST_MIN = 9;

    /** Ridges and valleys are about as wide as each other; writing leaves most of the paper white. */
    private static final double LIGHT_MIN = 0.2;

    private static final double LIGHT_MAX = 0.78;

    private final GreyImage image;
    private final double scale;
    private int squares;
    private int marked;
    private int ridged;

    RidgeMap(GreyImage image) {
        this.image = image;
        this.scale = image.dpi() / 500;
        int step = (int) Math.max(4, Math.round(SIDE * scale));
        for (int top = 0; top + step <= image.height(); top += step) {
            for (int left = 0; left + step <= image.width(); left += step) {
                look(left, top, step);
            }
        }
    }

    private void look(int left, int top, int step) {
        squares++;
        double sum = 0;
        double squared = 0;
        int darkest = 255;
        int lightest = 0;
        for (int y = top; y < top + step; y++) {
            for (int x = left; x < left + step; x++) {
                int grey = image.at(x, y);
                sum += grey;
                squared += (double) grey * grey;
                darkest = Math.min(darkest, grey);
                lightest = Math.max(lightest, grey);
            }
        }
        double mean = sum / (step * step);
        if (Math.sqrt(Math.max(0, squared / (step * step) - mean * mean)) < CONTRAST_MIN) {
            return;
        }
        marked++;
        double light = (mean - darkest) / (lightest - darkest);
        if (light > LIGHT_MIN
                && light < LIGHT_MAX
                && waves(left + step / 2, top + step / 2, direction(left, top, step))) {
            ridged++;
        }
    }

    /** Of the ridges, in radians: across the mean of the squared gradients. */
    private double direction(int left, int top, int step) {
        double cross = 0;
        double along = 0;
        for (int y = Math.max(1, top - step / 2); y < Math.min(image.height() - 1, top + step * 3 / 2); y++) {
            for (int x = Math.max(1, left - step / 2); x < Math.min(image.width() - 1, left + step * 3 / 2); x++) {
                double dx = image.at(x + 1, y) - image.at(x - 1, y);
                double dy = image.at(x, y + 1) - image.at(x, y - 1);
                cross += 2 * dx * dy;
                along += dx * dx - dy * dy;
            }
        }
        return Math.atan2(cross, along) / 2 + Math.PI / 2;
    }

    /** Whether what lies across the direction repeats after 5 to 16 pixels (0.25 to 0.8 mm), as ridges do. */
    private boolean waves(int middleX, int middleY, double direction) {
        double[] profile = profile(middleX, middleY, direction);
        double none = correlation(profile, 0);
        if (none < 1) {
            return false;
        }
        double lowest = 1;
        for (int lag = 2; lag <= 16; lag++) {
            double here = correlation(profile, lag) / none;
            lowest = Math.min(lowest, here);
            if (lag >= 5 && lowest < -0.25 && here > 0.3) {
                return true;
            }
        }
        return false;
    }

    /** Mean grey of lines along the ridges, each a pixel (at 500 to the inch) farther across; less the mean of all. */
    private double[] profile(int middleX, int middleY, double direction) {
        double[] profile = new double[ACROSS];
        double mean = 0;
        for (int across = 0; across < ACROSS; across++) {
            for (int along = 0; along < SIDE; along += 2) {
                double u = (across - ACROSS / 2.0) * scale;
                double v = (along - SIDE / 2.0) * scale;
                int x = (int) Math.round(middleX + v * Math.cos(direction) - u * Math.sin(direction));
                int y = (int) Math.round(middleY + v * Math.sin(direction) + u * Math.cos(direction));
                profile[across] += image.at(Math.clamp(x, 0, image.width() - 1), Math.clamp(y, 0, image.height() - 1));
            }
            profile[across] /= SIDE / 2.0;
            mean += profile[across] / ACROSS;
        }
        for (int across = 0; across < ACROSS; across++) {
            profile[across] -= mean;
        }
        return profile;
    }

    private static double correlation(double[] profile, int lag) {
        double sum = 0;
        for (int i = 0; i + lag < profile.length; i++) {
            sum += profile[i] * profile[i + lag];
        }
        return sum / (profile.length - lag);
    }

    /** Share of the squares that are not blank, 0 to 1. */
    double marked() {
        return squares == 0 ? 0 : (double) marked / squares;
    }

    /** Share of the squares with ridges. */
    double ridges() {
        return squares == 0 ? 0 : (double) ridged / squares;
    }

    /** Of what is not blank, the share with ridges. */
    double clear() {
        return marked == 0 ? 0 : (double) ridged / marked;
    }

    double ridgeSquareMm() {
        double side = SIDE / 500.0 * 25.4;
        return ridged * side * side;
    }
}
