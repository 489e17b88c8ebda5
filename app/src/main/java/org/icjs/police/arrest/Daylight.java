package org.icjs.police.arrest;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.icjs.kernel.IndiaTime;

/**
 * Sunrise and sunset at a place, by the sun's declination and the equation of time of the day: right to a few minutes on a flat horizon. What
 * hills hide is not known.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
record Daylight(double latitude, double longitude) {
    /** For the whole State: its ends differ by less than three minutes. */
    static final Daylight IN_AIZAWL = new Daylight(23.73, 92.72);

    /** Of the sun's centre when its upper edge touches the horizon, with the air's refraction. */
    private static final double AT_THE_HORIZON = -0.833;

    private static final double MERIDIAN_OF_INDIA = 82.5;
    private static final double MINUTES_A_DEGREE = 4;

    /** After sunset or before sunrise. */
    boolean isNight(Instant at) {
        ZonedDateTime there = at.atZone(IndiaTime.ZONE);
        double minute = there.toLocalTime().toSecondOfDay() / 60.0;
        int day = there.getDayOfYear();
        return minute < noon(day) - halfDay(day) || minute >= noon(day) + halfDay(day);
    }

    /** Minutes of the day, India time. */
    private double noon(int day) {
        double turn = 2 * Math.PI * (day - 81) / 364;
        double equationOfTime = 9.87 * Math.sin(2 * turn) - 7.53 * Math.cos(turn) - 1.5 * Math.sin(turn);
        return 720 - MINUTES_A_DEGREE * (longitude - MERIDIAN_OF_INDIA) - equationOfTime;
    }

    private double halfDay(int day) {
        double declination = Math.toRadians(-23.44) * Math.cos(2 * Math.PI * (day + 10) / 365);
        double north = Math.toRadians(latitude);
        double angle = Math.acos((Math.sin(Math.toRadians(AT_THE_HORIZON)) - Math.sin(north) * Math.sin(declination))
                / (Math.cos(north) * Math.cos(declination)));
        return MINUTES_A_DEGREE * Math.toDegrees(angle);
    }
}
