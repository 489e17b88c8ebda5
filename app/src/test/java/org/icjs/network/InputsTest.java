package org.icjs.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong in a list is named with its row and what to do, and nothing is planned of the rest. */
class InputsTest {
    @Test
    void pricesAreTakenWithCommasAndSigns() {
        for (String price : List.of(
                "125000", "1,25,000", "125,000", "₹ 1,25,000", "₹1,25,000.00", "Rs. 1,25,000/-", "INR 125000")) {
            Inputs inputs = Lists.good(
                    Lists.read(Lists.STATION, "MPLS,Operator,2048,2048,60,98.5,0,\"" + price + "\",all,yes"));
            assertThat(inputs.links().getFirst().yearly()).as(price).isEqualTo(Rupees.of(125_000));
        }
    }

    @Test
    void pricesThatCouldMeanTwoThingsAreRefused() {
        for (String price :
                List.of("1,25", "1.25 lakh", "1.25.000", "12 crore", "1,2500", "$100", "1.005", "-5", "₹")) {
            assertThat(Lists.bad(
                            Lists.read(Lists.STATION, "MPLS,Operator,2048,2048,60,98.5,0,\"" + price + "\",all,yes")))
                    .as(price)
                    .singleElement()
                    .asString()
                    .startsWith("links.csv, row 2, yearly_inr: ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PS-1,Hill,POLICE_STATION,999,4,60,68,0,0,396,20,48,no,36|district_lgd|999",
                "PS-1,Hill,CASTLE,261,4,60,68,0,0,396,20,48,no,36|kind|CASTLE",
                "PS-1,Hill,POLICE_STATION,261,4,-60,68,0,0,396,20,48,no,36|firs_per_year|less than nothing",
                "PS-1,Hill,POLICE_STATION,261,4,,68,0,0,396,20,48,no,36|firs_per_year|write 0",
                "PS-1,Hill,POLICE_STATION,261,4,many,68,0,0,396,20,48,no,36|firs_per_year|no number",
                "PS-1,Hill,POLICE_STATION,261,4.5,60,68,0,0,396,20,48,no,36|terminals|not whole",
                "PS-1,Hill,POLICE_STATION,261,4,=6*10,68,0,0,396,20,48,no,36|firs_per_year|formula",
                "PS-1,Hill,POLICE_STATION,261,4,60,68,0,0,396,20,48,perhaps,36|on_grid|yes or no",
                "PS-1,Hill,POLICE_STATION,261,4,60,68,0,0,396,20,48,no,800|outage_hours_per_month|outside",
                ",Hill,POLICE_STATION,261,4,60,68,0,0,396,20,48,no,36|office|empty"
            })
    void aBadCellIsNamedWithItsRow(String site, String column, String says) {
        assertThat(Lists.bad(Lists.read(site, Lists.MPLS)))
                .singleElement()
                .asString()
                .startsWith("sites.csv, row 2, " + column + ": ")
                .contains(says);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        Inputs.Read read = Inputs.read(
                Lists.file(
                        "sites.csv",
                        Lists.SITE_HEAD,
                        Lists.STATION,
                        Lists.STATION,
                        "PS-2,Hill,POLICE_STATION,1,4,60,,0,0,396,20,48,no,36"),
                Lists.file("links.csv", Lists.LINK_HEAD, "Pigeon,Operator,2048,1024,60,98.5,0,1,Atlantis,yes"),
                null,
                null);
        assertThat(Lists.bad(read))
                .hasSize(6)
                .anyMatch(line -> line.startsWith("sites.csv, row 3, office: The office PS-1 stands in row 2 already."))
                .anyMatch(line -> line.startsWith("sites.csv, row 4, district_lgd: ") && line.contains("261"))
                .anyMatch(line -> line.startsWith("sites.csv, row 4, arrests_per_year: The volume is empty."))
                .anyMatch(line -> line.startsWith("links.csv, row 2, technology: “Pigeon”"))
                .anyMatch(line -> line.startsWith("links.csv, row 2, burst_kbps: "))
                .anyMatch(line -> line.startsWith("links.csv, row 2, available_in: “Atlantis”"));
    }

    @Test
    void aMissingColumnIsNamedAndAnUnusedOneIsNoted() {
        assertThat(Lists.bad(Inputs.read(
                        Lists.file("sites.csv", Lists.SITE_HEAD.replace("prisoners,", "inmates,"), Lists.STATION),
                        Lists.file("links.csv", Lists.LINK_HEAD, Lists.MPLS),
                        null,
                        null)))
                .anyMatch(line -> line.contains("The column prisoners is missing"));
        Inputs noted = Lists.good(Inputs.read(
                Lists.file("sites.csv", Lists.SITE_HEAD + ",telephone", Lists.STATION + ",0389"),
                Lists.file("links.csv", Lists.LINK_HEAD, Lists.MPLS),
                null,
                null));
        assertThat(noted.notes())
                .singleElement()
                .extracting(Wording::say)
                .asString()
                .contains("telephone is not used");
    }

    @Test
    void settingsOutsideTheirRangeOrUnknownAreRefused() {
        Inputs.Read read = Inputs.read(
                Lists.file("sites.csv", Lists.SITE_HEAD, Lists.STATION),
                Lists.file("links.csv", Lists.LINK_HEAD, Lists.MPLS),
                Lists.file("settings.csv", "name,value", "page_seconds_p95,0", "pages_per_hour,3"),
                null);
        assertThat(Lists.bad(read))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("settings.csv, row 2, value: “0” lies outside 0.5 to 60"))
                .anyMatch(line -> line.startsWith("settings.csv, row 3, name: There is no setting pages_per_hour"));
    }

    @Test
    void aMeasurementThatLacksSomethingIsRefused() {
        Inputs.Read read = Inputs.read(
                Lists.file("sites.csv", Lists.SITE_HEAD, Lists.STATION),
                Lists.file("links.csv", Lists.LINK_HEAD, Lists.MPLS),
                null,
                null,
                Lists.file(
                        "traffic.csv",
                        "kind,name,requests,up_bytes,down_bytes,down_largest,millis",
                        "PAGE,/desk,10,1,-5,1,1",
                        "ASSET,/assets,1,1,1,1,1",
                        "COUNT,officers,0,0,0,0,0"));
        assertThat(Lists.bad(read))
                .hasSize(5)
                .anyMatch(line -> line.startsWith("traffic.csv, row 2, down_bytes: "))
                .anyMatch(line -> line.contains("does not count officers"))
                .anyMatch(line -> line.contains("does not count feed items"))
                .anyMatch(line -> line.contains("does not count ACT_API"))
                .anyMatch(line -> line.contains("does not count SYNC"));
    }

    @Test
    void aWorkbookIsReadLikeText() throws IOException {
        Inputs.Read read = Inputs.read(
                workbook(rows(Lists.SITE_HEAD, Lists.STATION), ""),
                Lists.file("links.csv", Lists.LINK_HEAD, Lists.MPLS),
                null,
                null);
        Inputs.Read text = Lists.read(Lists.STATION, Lists.MPLS);
        assertThat(Lists.good(read).sites()).isEqualTo(Lists.good(text).sites());
    }

    @Test
    void formulasMacrosAndAThousandColumnsAreRefusedWithTheirRow() throws IOException {
        String formula = rows(Lists.SITE_HEAD, Lists.STATION)
                .replace("<c r=\"F2\" t=\"inlineStr\"><is><t>60</t></is></c>", "<c r=\"F2\"><f>6*10</f><v>60</v></c>");
        assertThat(Lists.bad(of(workbook(formula, ""))))
                .singleElement()
                .asString()
                .startsWith("sites.xlsx, row 2, F: The cell holds a formula.");
        assertThat(Lists.bad(of(workbook(rows(Lists.SITE_HEAD, Lists.STATION), "xl/vbaProject.bin"))))
                .singleElement()
                .asString()
                .contains("macros");
        String wide = rows(Lists.SITE_HEAD + ",x".repeat(1000 - SiteList.COLUMNS.size()), Lists.STATION);
        assertThat(Lists.bad(of(workbook(wide, ""))))
                .singleElement()
                .asString()
                .startsWith("sites.xlsx, row 1: There are 1,000 columns; at most 100 can be read.");
        assertThat(Lists.bad(of(Lists.file("sites.csv", Lists.SITE_HEAD + ",x".repeat(986), Lists.STATION))))
                .singleElement()
                .asString()
                .startsWith("sites.csv, row 1: There are 1,000 columns");
    }

    /** Nine characters that would be a million digits. */
    @Test
    void aNumberWithoutEndIsNoNumber() throws IOException {
        String endless = rows(Lists.SITE_HEAD, Lists.STATION)
                .replace("<c r=\"F2\" t=\"inlineStr\"><is><t>60</t></is></c>", "<c r=\"F2\"><v>1E99999999</v></c>");
        assertThat(Lists.bad(of(workbook(endless, ""))))
                .singleElement()
                .asString()
                .startsWith("sites.xlsx, row 2, firs_per_year: “1E+99999999” is no number.");
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThat(Lists.bad(of(new Inputs.File("a", new byte[0])))).isNotEmpty();
        assertThat(Lists.bad(of(new Inputs.File("a", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))))
                .singleElement()
                .asString()
                .contains("Save it as XLSX");
        assertThat(Lists.bad(of(new Inputs.File("a", "PK\u0003\u0004rubbish".getBytes(StandardCharsets.ISO_8859_1)))))
                .isNotEmpty();
        assertThat(Lists.bad(of(new Inputs.File("a", new byte[] {'a', (byte) 0xFF}))))
                .singleElement()
                .asString()
                .contains("UTF-8");
        assertThat(Lists.bad(of(Lists.file("a", Lists.SITE_HEAD, "\"open")))).isNotEmpty();
    }

    /** Bytes changed at random are read or refused, and nothing else happens. */
    @Test
    void brokenWorkbooksAreRefusedAndDoNoHarm() throws IOException {
        byte[] whole = workbook(rows(Lists.SITE_HEAD, Lists.STATION), "").bytes();
        Random random = new Random(5);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int n = 0; n < 1 + random.nextInt(6); n++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            refused += Lists.bad(of(new Inputs.File("sites.xlsx", broken))).isEmpty() ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static Inputs.Read of(Inputs.File sites) {
        return Inputs.read(sites, Lists.file("links.csv", Lists.LINK_HEAD, Lists.MPLS), null, null);
    }

    private static String rows(String... lines) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            xml.append("<row r=\"").append(i + 1).append("\">");
            String[] cells = lines[i].split(",", -1);
            for (int j = 0; j < cells.length; j++) {
                xml.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(Workbook.letters(j), i + 1, cells[j]));
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    /** Our own writer's frame with other rows, and one file more. */
    private static Inputs.File workbook(String rows, String more) throws IOException {
        Workbook frame = new Workbook();
        frame.page("Sites", 0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes);
                java.util.zip.ZipInputStream in =
                        new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(frame.bytes()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.replace("<sheetData></sheetData>", "<sheetData>" + rows + "</sheetData>")
                        .replace("<cols></cols>", "")
                        .getBytes(StandardCharsets.UTF_8));
            }
            if (!more.isEmpty()) {
                out.putNextEntry(new ZipEntry(more));
                out.write(1);
            }
        }
        return new Inputs.File("sites.xlsx", bytes.toByteArray());
    }

    @Test
    void everyProblemHasItsSentence() {
        List<String> codes = new ArrayList<>();
        java.util.ResourceBundle texts = java.util.ResourceBundle.getBundle("messages.network");
        texts.keySet().stream()
                .filter(key -> key.startsWith("bad.") || key.startsWith("unmet."))
                .forEach(codes::add);
        assertThat(codes).hasSizeGreaterThan(30);
    }
}
