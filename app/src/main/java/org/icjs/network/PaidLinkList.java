package org.icjs.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.kernel.OfficeCode;

/** Reads the list of links that are paid for: one row for each office, place and day from which it holds. */
public final class PaidLinkList {
    public static final List<String> COLUMNS = List.of(
            "office",
            "place",
            "from",
            "technology",
            "provider",
            "committed_kbps",
            "delay_ms",
            "uptime_percent",
            "yearly_inr");

    private static final String NONE = "none";
    private static final int KBPS_MAX = 100_000_000;
    private static final int DELAY_MAX = 10_000;

    private final Table table;
    private final Set<OfficeCode> offices;
    private final List<Problem> problems;
    private final Map<List<Object>, Integer> rows = new HashMap<>();

    private PaidLinkList(Table table, Set<OfficeCode> offices, List<Problem> problems) {
        this.table = table;
        this.offices = offices;
        this.problems = problems;
    }

    /** Rows that could be read; what is wrong is added to the problems, and then nothing of the list is to be taken. */
    public static List<PaidLink> of(Table table, Set<OfficeCode> offices, List<Problem> problems) {
        return new PaidLinkList(table, offices, problems).links();
    }

    /** The list as it was read, to be edited and sent again. */
    public static String csv(List<PaidLink> links) {
        StringBuilder csv = new StringBuilder(TableFile.line(COLUMNS));
        for (PaidLink link : links) {
            List<String> cells = new ArrayList<>(List.of(
                    link.office().code(),
                    link.place().name().toLowerCase(Locale.ROOT),
                    link.from().toString()));
            PaidLink.Terms terms = link.terms();
            cells.addAll(
                    terms == null
                            ? List.of(NONE, "", "", "", "", "")
                            : List.of(
                                    terms.technology().label(),
                                    terms.provider(),
                                    Integer.toString(terms.committedKbps()),
                                    terms.delayMs() == null
                                            ? ""
                                            : terms.delayMs().toString(),
                                    terms.uptimePercent().toPlainString(),
                                    terms.yearly().amount().stripTrailingZeros().toPlainString()));
            csv.append(TableFile.line(cells));
        }
        return csv.toString();
    }

    private List<PaidLink> links() {
        List<PaidLink> links = new ArrayList<>();
        if (table.has(COLUMNS, List.of(), problems, problems)) {
            table.rows()
                    .forEach(row ->
                            link(row, new Cells(table.file(), row, problems)).ifPresent(links::add));
        }
        return links;
    }

    private Optional<PaidLink> link(Table.Row row, Cells cells) {
        Optional<OfficeCode> office = cells.text("office").flatMap(text -> office(text, cells));
        Optional<PaidLink.Place> place = place(row, cells);
        Optional<java.time.LocalDate> from = cells.day("from");
        boolean ends = row.cell("technology").equalsIgnoreCase(NONE);
        Optional<PaidLink.Terms> terms = ends ? Optional.empty() : terms(row, cells);
        if (office.isEmpty() || place.isEmpty() || from.isEmpty() || (terms.isEmpty() && !ends)) {
            return Optional.empty();
        }
        Integer before = rows.putIfAbsent(List.of(office.get(), place.get(), from.get()), row.number());
        if (before != null) {
            cells.bad("", "paidTwice", office.get().code(), before.toString());
        }
        return Optional.of(new PaidLink(office.get(), place.get(), from.get(), terms.orElse(null)));
    }

    private Optional<OfficeCode> office(String text, Cells cells) {
        Optional<OfficeCode> found = offices.stream()
                .filter(office -> office.code().equals(text.strip()))
                .findFirst();
        if (found.isEmpty()) {
            cells.bad("office", "unknownOffice", text);
        }
        return found;
    }

    private static Optional<PaidLink.Place> place(Table.Row row, Cells cells) {
        String text = row.cell("place");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "first", "1" -> Optional.of(PaidLink.Place.FIRST);
            case "second", "2" -> Optional.of(PaidLink.Place.SECOND);
            default -> {
                cells.bad("place", "unknownLinkPlace", text);
                yield Optional.empty();
            }
        };
    }

    private static Optional<PaidLink.Terms> terms(Table.Row row, Cells cells) {
        Optional<Technology> technology = cells.text("technology").flatMap(text -> technology(text, cells));
        Optional<String> provider = cells.text("provider");
        Optional<Integer> committed = cells.whole("committed_kbps", 1, KBPS_MAX);
        Optional<Integer> delay =
                row.cell("delay_ms").isEmpty() ? Optional.empty() : cells.whole("delay_ms", 1, DELAY_MAX);
        Optional<BigDecimal> uptime = cells.number("uptime_percent", BigDecimal.ZERO, BigDecimal.valueOf(100));
        Optional<Rupees> yearly = cells.price("yearly_inr");
        if (technology.isEmpty()
                || provider.isEmpty()
                || committed.isEmpty()
                || (delay.isEmpty() && !row.cell("delay_ms").isEmpty())
                || uptime.isEmpty()
                || yearly.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PaidLink.Terms(
                technology.get(), provider.get(), committed.get(), delay.orElse(null), uptime.get(), yearly.get()));
    }

    private static Optional<Technology> technology(String text, Cells cells) {
        Optional<Technology> named = Technology.named(text);
        if (named.isEmpty()) {
            cells.bad(
                    "technology",
                    "unknownTechnology",
                    text,
                    Cells.joined(Arrays.stream(Technology.values())
                                    .map(Technology::label)
                                    .toList()) + ", " + NONE);
        }
        return named;
    }
}
