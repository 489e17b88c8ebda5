package org.icjs.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook in the format of ECMA-376 (XLSX), with formulas that stay alive and the values that they had when it was made, so that a
 * viewer that does not reckon shows them too. The same content makes the same bytes.
 */
final class Workbook {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final List<Page> pages = new ArrayList<>();

    /** How a cell is shown, by its number among the styles below. */
    enum Look {
        PLAIN(0),
        HEAD(1),
        WHOLE(2),
        MONEY(3),
        DECIMAL(4),
        WRAPPED(5),
        TITLE(6),
        MONEY_SUM(7),
        WHOLE_SUM(8);

        private final int style;

        Look(int style) {
            this.style = style;
        }
    }

    sealed interface Cell {
        record Text(String text, Look look) implements Cell {}

        record Figure(BigDecimal number, Look look) implements Cell {}

        /** A formula without the equals sign, and what it comes to. */
        record Formula(String formula, BigDecimal value, Look look) implements Cell {}
    }

    static Cell text(String text) {
        return new Cell.Text(text, Look.PLAIN);
    }

    static Cell head(String text) {
        return new Cell.Text(text, Look.HEAD);
    }

    /** Headings by the last part of their messages’ keys. */
    static List<Cell> heads(String... keys) {
        List<Cell> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(head(Wording.text("head." + key)));
        }
        return heads;
    }

    static Cell whole(long number) {
        return new Cell.Figure(BigDecimal.valueOf(number), Look.WHOLE);
    }

    static Cell decimal(double number, int digits) {
        return new Cell.Figure(
                BigDecimal.valueOf(number).setScale(digits, java.math.RoundingMode.HALF_UP), Look.DECIMAL);
    }

    static Cell money(Rupees amount) {
        return new Cell.Figure(amount.amount(), Look.MONEY);
    }

    static Cell money(String formula, Rupees value) {
        return new Cell.Formula(formula, value.amount(), Look.MONEY);
    }

    static Cell sum(String formula, Rupees value) {
        return new Cell.Formula(formula, value.amount(), Look.MONEY_SUM);
    }

    /** One sheet of it, filled from above. */
    static final class Page {
        private final String name;
        private final int[] widths;
        private final int frozen;
        private final List<List<Cell>> rows = new ArrayList<>();

        private Page(String name, int frozen, int[] widths) {
            this.name = name;
            this.frozen = frozen;
            this.widths = widths;
        }

        /** @return the row's number, from 1 */
        int row(List<Cell> cells) {
            rows.add(List.copyOf(cells));
            return rows.size();
        }

        int row(Cell... cells) {
            return row(List.of(cells));
        }

        int next() {
            return rows.size() + 1;
        }
    }

    /** A new page; its first rows stay while one scrolls, and its columns are so many letters wide. */
    Page page(String name, int frozen, int... widths) {
        Page page = new Page(name, frozen, widths);
        pages.add(page);
        return page;
    }

    /** {@code A}, {@code B} … {@code AA}; from 0. */
    static String letters(int column) {
        return column < 26
                ? Character.toString('A' + column)
                : letters(column / 26 - 1) + Character.toString('A' + column % 26);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", types());
            put(
                    zip,
                    "_rels/.rels",
                    HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\""
                            + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", relations());
            put(zip, "xl/styles.xml", styles());
            for (int i = 0; i < pages.size(); i++) {
                put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(pages.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String types() {
        StringBuilder xml = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + part("workbook", "sheet.main")
                + part("styles", "styles"));
        for (int i = 1; i <= pages.size(); i++) {
            xml.append(part("worksheets/sheet" + i, "worksheet"));
        }
        return xml.append("</Types>").toString();
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"/xl/" + name
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type
                + "+xml\"/>";
    }

    private String workbook() {
        StringBuilder xml =
                new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        for (int i = 1; i <= pages.size(); i++) {
            xml.append("<sheet name=\"")
                    .append(escaped(pages.get(i - 1).name))
                    .append("\" sheetId=\"")
                    .append(i)
                    .append("\" r:id=\"r")
                    .append(i)
                    .append("\"/>");
        }
        return xml.append("</sheets><calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>")
                .toString();
    }

    private String relations() {
        StringBuilder xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= pages.size(); i++) {
            xml.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(i, RELATIONS, i));
        }
        return xml.append("<Relationship Id=\"s\" Type=\"" + RELATIONS
                        + "/styles\" Target=\"styles.xml\"/></Relationships>")
                .toString();
    }

    /** Numbers in lakh grouping, as people in India read them. */
    private static String styles() {
        String lakh = "[&gt;=10000000]##\\,##\\,##\\,##0;[&gt;=100000]##\\,##\\,##0;##,##0";
        String money =
                "[&gt;=10000000]&quot;₹ &quot;##\\,##\\,##\\,##0;[&gt;=100000]&quot;₹ &quot;##\\,##\\,##0;&quot;₹ &quot;##,##0";
        String[] looks = {
            look(0, 0, 0, ""),
            look(0, 1, 2, "<alignment wrapText=\"1\" vertical=\"center\"/>"),
            look(164, 0, 0, ""),
            look(165, 0, 0, ""),
            look(2, 0, 0, ""),
            look(0, 0, 0, "<alignment wrapText=\"1\" vertical=\"top\"/>"),
            look(0, 2, 0, ""),
            look(165, 1, 0, ""),
            look(164, 1, 0, "")
        };
        return HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\""
                + lakh + "\"/><numFmt numFmtId=\"165\" formatCode=\"" + money + "\"/></numFmts>"
                + "<fonts count=\"3\"><font><sz val=\"10\"/><name val=\"Noto Sans\"/></font>"
                + "<font><b/><sz val=\"10\"/><name val=\"Noto Sans\"/></font>"
                + "<font><b/><sz val=\"15\"/><name val=\"Noto Sans\"/></font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDDE6EE\"/></patternFill></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\""
                + looks.length + "\">" + String.join("", looks) + "</cellXfs></styleSheet>";
    }

    private static String look(int format, int font, int fill, String alignment) {
        return "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">%s</xf>"
                .formatted(format, font, fill, alignment);
    }

    private static String sheet(Page page) {
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">");
        if (page.frozen > 0) {
            xml.append("<pane ySplit=\"%d\" topLeftCell=\"A%d\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                    .formatted(page.frozen, page.frozen + 1));
        }
        xml.append("</sheetView></sheetViews><cols>");
        for (int i = 0; i < page.widths.length; i++) {
            xml.append("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(i + 1, i + 1, page.widths[i]));
        }
        xml.append("</cols><sheetData>");
        for (int i = 0; i < page.rows.size(); i++) {
            xml.append("<row r=\"").append(i + 1).append("\">");
            List<Cell> cells = page.rows.get(i);
            for (int j = 0; j < cells.size(); j++) {
                cell(xml, letters(j) + (i + 1), cells.get(j));
            }
            xml.append("</row>");
        }
        return xml.append(
                        "</sheetData><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
                                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>")
                .toString();
    }

    private static void cell(StringBuilder xml, String at, Cell cell) {
        switch (cell) {
            case Cell.Text(var text, var look) -> {
                if (!text.isEmpty()) {
                    xml.append("<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                                    .formatted(at, look.style))
                            .append(escaped(text))
                            .append("</t></is></c>");
                }
            }
            case Cell.Figure(var number, var look) ->
                xml.append("<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(at, look.style, number.toPlainString()));
            case Cell.Formula(var formula, var value, var look) ->
                xml.append("<c r=\"%s\" s=\"%d\"><f>".formatted(at, look.style))
                        .append(escaped(formula))
                        .append("</f><v>")
                        .append(value.toPlainString())
                        .append("</v></c>");
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
