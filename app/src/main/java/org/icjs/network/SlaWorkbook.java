package org.icjs.network;

import static org.icjs.network.Workbook.decimal;
import static org.icjs.network.Workbook.head;
import static org.icjs.network.Workbook.text;
import static org.icjs.network.Workbook.whole;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.icjs.network.Workbook.Cell;
import org.icjs.network.Workbook.Look;

/** A provider’s month as a workbook: the allowance and the shortfall are formulas over what was seen and what is paid for. */
final class SlaWorkbook {
    private SlaWorkbook() {}

    static byte[] of(SlaReport report) {
        Workbook book = new Workbook();
        Workbook.Page links = book.page(
                Wording.text("sla.sheet.links"),
                3,
                30,
                9,
                26,
                12,
                10,
                10,
                13,
                12,
                12,
                12,
                12,
                12,
                12,
                11,
                11,
                10,
                9,
                9,
                9,
                10,
                9,
                10,
                60);
        links.row(new Cell.Text(SlaText.title(report), Look.TITLE));
        links.row(text(SlaText.sum(report) + " " + SlaText.asOf(report)));
        List<Cell> heads = new ArrayList<>();
        for (String key : List.of(
                "name",
                "place",
                "link",
                "committed",
                "uptime",
                "promised",
                "price",
                "minutes",
                "seen",
                "cutMinutes",
                "common",
                "allowed",
                "shortfall",
                "available",
                "p50",
                "p95",
                "measured",
                "answered",
                "unanswered",
                "bestUp",
                "uploads",
                "bestDown",
                "verdict")) {
            heads.add(head(Wording.text("sla.sheet." + key)));
        }
        links.row(heads);
        report.lines().forEach(line -> links.row(line(line, links.next())));
        Workbook.Page cuts = book.page(Wording.text("sla.sheet.cuts"), 1, 34, 20, 20, 14, 44);
        cuts.row(SlaText.cutHeads().stream().map(Workbook::head).toList());
        SlaText.cuts(report)
                .forEach(row -> cuts.row(row.stream().map(Workbook::text).toList()));
        Workbook.Page meanings = book.page(Wording.text("sla.sheet.means"), 0, 160);
        SlaText.meanings().forEach(meaning -> meanings.row(new Cell.Text(meaning, Look.WRAPPED)));
        return book.bytes();
    }

    private static List<Cell> line(SlaReport.Line line, int row) {
        LinkMonth known = line.known();
        PaidLink.Terms terms = line.terms();
        Cell uptime = new Cell.Figure(terms.uptimePercent(), Look.DECIMAL);
        return List.of(
                text(line.name()),
                text(Wording.text("sla.place." + line.place().name())),
                text(terms.technology().label() + ", " + terms.provider()),
                whole(terms.committedKbps()),
                uptime,
                figure(terms.delayMs()),
                Workbook.money(terms.yearly()),
                whole(known.minutes()),
                whole(known.seenMinutes()),
                whole(known.cutMinutes()),
                whole(known.commonMinutes()),
                whole(line.allowedMinutes()),
                new Cell.Formula(
                        "MAX(0,J%d-L%d)".formatted(row, row), BigDecimal.valueOf(line.shortfallMinutes()), Look.WHOLE),
                known.knownMinutes() == 0
                        ? text("–")
                        : new Cell.Formula(
                                "ROUND(100*I%d/(I%d+J%d),2)".formatted(row, row, row),
                                BigDecimal.valueOf(known.availability()).setScale(2, java.math.RoundingMode.HALF_UP),
                                Look.DECIMAL),
                figure(known.delayMedianMs()),
                figure(known.delay95Ms()),
                whole(known.measured()),
                whole(known.beats()),
                whole(known.lost()),
                whole(known.bestUpKbps()),
                whole(known.uploads()),
                whole(known.bestDownKbps()),
                text(SlaText.verdict(line)));
    }

    private static Cell figure(@org.jspecify.annotations.Nullable Integer number) {
        return number == null ? text("–") : decimal(number, 0);
    }
}
