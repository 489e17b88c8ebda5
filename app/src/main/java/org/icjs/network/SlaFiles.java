package org.icjs.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.icjs.paper.Paper;
import org.icjs.paper.Paper.Column;

/** The files that a provider’s month is given in. The same report makes the same bytes. */
public enum SlaFiles {
    PAPER("sla.pdf", "application/pdf"),
    WORKBOOK("sla.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final float[] SHARES = {0.12f, 0.15f, 0.07f, 0.06f, 0.08f, 0.06f, 0.06f, 0.09f, 0.06f, 0.1f, 0.15f};
    private static final float[] CUT_SHARES = {0.3f, 0.2f, 0.2f, 0.12f, 0.18f};

    private final String fileName;
    private final String type;

    SlaFiles(String fileName, String type) {
        this.fileName = fileName;
        this.type = type;
    }

    public static Optional<SlaFiles> named(String fileName) {
        return java.util.Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    public String fileName() {
        return fileName;
    }

    public String type() {
        return type;
    }

    public byte[] of(SlaReport report) {
        return switch (this) {
            case PAPER -> paper(report);
            case WORKBOOK -> SlaWorkbook.of(report);
        };
    }

    private static byte[] paper(SlaReport report) {
        Paper paper = Paper.across(SlaText.title(report), "en");
        paper.heading(SlaText.title(report));
        paper.paragraph(SlaText.sum(report));
        paper.paragraph(SlaText.asOf(report));
        paper.paragraph("");
        paper.table(
                columns(SlaText.heads(), SHARES),
                report.lines().stream().map(SlaText::row).toList());
        List<List<String>> cuts = SlaText.cuts(report);
        paper.heading(Wording.text("sla.cuts"));
        if (cuts.isEmpty()) {
            paper.paragraph(Wording.text("sla.noCuts"));
        } else {
            paper.table(columns(SlaText.cutHeads(), CUT_SHARES), cuts);
        }
        paper.heading(Wording.text("sla.means"));
        SlaText.meanings().forEach(paper::paragraph);
        return paper.pdf();
    }

    private static List<Column> columns(List<String> heads, float[] shares) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            columns.add(new Column(heads.get(i), shares[i], false));
        }
        return columns;
    }
}
