package org.icjs.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final Plan PLAN = Planner.plan(Lists.mizoram());

    private static List<Row> rows(ReadableWorkbook book, String sheet) throws IOException {
        return book.findSheet(sheet).orElseThrow().read();
    }

    /** Each formula of a site, reckoned here by its words, comes to what stands beside it. */
    @Test
    void formulasOfSitesComeToTheirValues() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(PlanFiles.WORKBOOK.of(PLAN)))) {
            List<Row> sites = rows(book, "Sites");
            List<Row> links = rows(book, "Links");
            assertThat(sites).hasSize(PLAN.sites().size() + 1);
            for (int i = 0; i < PLAN.sites().size(); i++) {
                Solution solution = Objects.requireNonNull(PLAN.sites().get(i).solution());
                Cell oneTime = sites.get(i + 1).getCell(SiteSheet.ONE_TIME);
                assertThat(oneTime.getType()).isEqualTo(CellType.FORMULA);
                assertThat(oneTime.getFormula()).startsWith("'Links'!$H$");
                long sum = 0;
                for (String part : oneTime.getFormula().split("\\+", -1)) {
                    if (part.startsWith("'Links'!$H$")) {
                        Row link = links.get(Integer.parseInt(part.substring(11)) - 1);
                        sum += link.getCell(7).asNumber().longValueExact();
                    } else {
                        assertThat(part).matches("K" + (i + 2) + "\\*'Settings'!\\$B\\$\\d+");
                        sum += solution.edge() ? 150_000 : 0;
                    }
                }
                assertThat(Rupees.of(sum)).isEqualTo(solution.oneTime());
                assertThat(oneTime.getRawValue())
                        .isEqualTo(solution.oneTime().amount().toPlainString());
                assertThat(sites.get(i + 1).getCell(SiteSheet.FIRST_YEAR).getFormula())
                        .matches("ROUND\\(N" + (i + 2) + "\\*\\(1\\+'Settings'!\\$B\\$\\d+/100\\)\\^0,0\\)");
            }
        }
    }

    @Test
    void allCostsOfDistrictsAreFormulas() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(PlanFiles.WORKBOOK.of(PLAN)))) {
            List<Row> rows = rows(book, "Districts");
            for (Row row : rows.subList(3, 15)) {
                for (int column = 7; column < 14; column++) {
                    assertThat(row.getCell(column).getType()).isEqualTo(CellType.FORMULA);
                }
            }
            assertThat(rows.get(14).getCell(13).getRawValue())
                    .isEqualTo(PLAN.state().whole().amount().toPlainString());
        }
    }
}
