package org.icjs.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;

/**
 * Mizoram's default offices as a list of sites, and links with prices that are assumptions: an example to be edited. Where a volume is not
 * known it follows from {@code network/mizoram-volumes.csv}, which says of each figure where it is from and whether it is assumed.
 */
public final class MizoramExample {
    private static final String VOLUMES = "/network/mizoram-volumes.csv";
    private static final String LINKS = "/network/mizoram-links.csv";
    private static final String SETTINGS = "/network/settings.csv";

    private MizoramExample() {}

    /** The example by the names of its files: sites, links, settings, and the assumptions behind the sites. */
    public static List<Inputs.File> files() {
        return List.of(sites(), links(), shipped("settings.csv", SETTINGS), shipped("volumes.csv", VOLUMES));
    }

    public static Inputs.File sites() {
        return new Inputs.File("sites.csv", csv().getBytes(StandardCharsets.UTF_8));
    }

    public static Inputs.File links() {
        return shipped("links.csv", LINKS);
    }

    private static Inputs.File shipped(String name, String resource) {
        try (InputStream in = Objects.requireNonNull(MizoramExample.class.getResourceAsStream(resource), resource)) {
            return new Inputs.File(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String csv() {
        Map<String, String> volumes = new HashMap<>();
        for (Table.Row row : TableFile.shipped(VOLUMES).rows()) {
            volumes.put(row.cell("for") + " " + row.cell("column"), row.cell("value"));
        }
        StringBuilder csv = new StringBuilder(TableFile.line(SiteList.COLUMNS));
        Offices.shipped().all().forEach(office -> csv.append(TableFile.line(row(office, volumes))));
        return csv.toString();
    }

    private static List<String> row(Office office, Map<String, String> volumes) {
        List<String> row = new ArrayList<>(List.of(
                office.code().code(),
                office.name(),
                office.kind().name(),
                office.district().code()));
        for (String column : SiteList.COLUMNS.subList(row.size(), SiteList.COLUMNS.size())) {
            row.add(value(office, column, volumes));
        }
        return row;
    }

    /** The office's own figure, else that of its kind, else none. {@code 1.13 per firs_per_year} is a share of another column. */
    private static String value(Office office, String column, Map<String, String> volumes) {
        String own = volumes.get(office.code().code() + " " + column);
        String value = own == null ? volumes.getOrDefault(office.kind().name() + " " + column, "0") : own;
        int per = value.indexOf(" per ");
        if (per < 0) {
            return value;
        }
        BigDecimal of = new BigDecimal(value(office, value.substring(per + 5), volumes));
        return new BigDecimal(value.substring(0, per))
                .multiply(of)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
