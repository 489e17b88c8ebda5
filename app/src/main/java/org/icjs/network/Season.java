package org.icjs.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How unevenly work comes over the year: {@code network/season.csv}, derived by {@code ./icjs bench season} from the weekly count of first
 * information reports of a State police, 2016 to 2023.
 *
 * @param busyWeek a busy week's work in times of the year's average week: the 95th percentile of all weeks
 * @param weeks average of each week of the year, in times of the average week
 */
public record Season(BigDecimal busyWeek, List<BigDecimal> weeks) {
    private static final Season SHIPPED = read();

    public Season {
        weeks = List.copyOf(weeks);
    }

    public static Season shipped() {
        return SHIPPED;
    }

    private static Season read() {
        List<BigDecimal> weeks = new ArrayList<>();
        BigDecimal busy = BigDecimal.ONE;
        for (Table.Row row : TableFile.shipped("/network/season.csv").rows()) {
            if (row.cell("week").equals("busy")) {
                busy = new BigDecimal(row.cell("times"));
            } else if (row.cell("week").matches("\\d+")) {
                weeks.add(new BigDecimal(row.cell("times")));
            }
        }
        return new Season(busy, weeks);
    }
}
