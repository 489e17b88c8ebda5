package org.icjs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private static String layout(Content content) {
        return TestPages.render("web/layout.jte", Map.of("title", "Desk", "content", content, "current", "desk"));
    }

    private static Content of(String template, Map<String, Object> model) {
        return output -> {
            StringOutput inner = new StringOutput();
            ENGINE.render(template, model, inner);
            output.writeContent("<h1 class=\"govuk-heading-l\">Desk</h1>" + inner);
        };
    }

    @Test
    void headShowsOfficeOfficerAndWhereOneIs() {
        Document page = PageTest.check(layout(output -> output.writeContent("<h1>Desk</h1>")));

        assertThat(page.title()).isEqualTo("Desk – ICJS");
        assertThat(page.select(".icjs-header__who").text()).contains("Bawngkawn Police Station", "SI Lalrinawma");
        assertThat(page.select("[aria-current=page]").text()).isEqualTo("Desk");
        assertThat(page.select("form[action=/signout] button")).hasSize(1);
    }

    @Test
    void namesAreEscapedWherevertheyStand() {
        String evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        Document page = PageTest.check(layout(of(
                "web/summaryList.jte",
                Map.of(
                        "rows",
                        List.of(new SummaryRow(
                                evil, evil, new Source(evil, "/x?" + evil), new Link(evil, "/y?" + evil, evil)))))));

        assertThat(page.select("dt").text()).isEqualTo(evil);
        assertThat(page.select("img")).isEmpty();
    }

    @Test
    void linkThatIsScriptIsNotALink() {
        String html = TestPages.render("web/link.jte", Map.of("link", Link.of("x", "javascript:alert(1)")));

        assertThat(html).doesNotContain("javascript:alert");
    }

    @Test
    void componentsKeepTheRulesOfEveryPage() {
        Page page = TestPages.page();
        List<Wrong> errors = List.of(new Wrong("", "Too late."), new Wrong("main", "Give the name."));
        Document summary = PageTest.check(layout(of("web/errorSummary.jte", Map.of("page", page, "errors", errors))));
        assertThat(summary.select("[role=alert] li").eachText()).containsExactly("Too late.", "Give the name.");

        PageTest.check(layout(of("web/banner.jte", Map.of("page", page, "heading", "FIR registered"))));
        PageTest.check(layout(of("web/tag.jte", Map.of("text", "returned", "tone", Tone.RED))));
        PageTest.check(layout(of(
                "web/table.jte",
                Map.of("caption", "Cases", "heads", List.of("FIR"), "rows", List.of(List.of("FIR 41/2026"))))));
        PageTest.check(layout(of("web/pagination.jte", Map.of("page", page, "paging", new Paging("/a", "/b")))));
        PageTest.check(layout(of("web/empty.jte", Map.of("text", "Nothing is due."))));
        Document dots = PageTest.check(layout(of(
                "web/handover.jte",
                Map.of(
                        "page",
                        page,
                        "what",
                        "Police report",
                        "dots",
                        List.of(
                                new Dot("Sent", true, false, "23 Nov 2026, 14:05"),
                                new Dot("Received", false, false, null))))));
        assertThat(dots.select(".icjs-dots__when").eachText()).containsExactly("23 Nov 2026, 14:05", "not yet");
    }

    @Test
    void everyRuleIsKeptByASupportThatCanFail() {
        String fit = layout(output -> output.writeContent("<h1>Desk</h1>"));
        for (String fault : List.of(
                "<h1>Two</h1>",
                "<input name=x>",
                "<p id=main>twice</p>",
                "<form method=post></form>",
                "<p style='color:red'>x</p>",
                "<p onclick=x()>x</p>",
                "<script>x()</script>",
                "<a href='#nowhere'>x</a>",
                "<fieldset><input type=radio aria-label=x></fieldset>",
                "<p>web.noSuchText</p>",
                "<p>"
                        + new java.util.Random(1)
                                .ints(20_000, 33, 1000)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        + "</p>")) {
            String page = fit.replace("<h1>Desk</h1>", "<h1>Desk</h1>" + fault);
            assertThatThrownBy(() -> PageTest.check(page)).as(fault).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void firstVisitWeighsLessThanHundredKilobytes() {
        int assets = new Assets().all().stream().mapToInt(a -> a.gzip().length).sum();

        assertThat(assets).isLessThan(60_000);
    }

    @Test
    void styleNamesNeitherTypefaceNorCrestOfTheGovernmentElsewhere() {
        String style = new String(
                new Assets().find("govuk-frontend.min.css").orElseThrow().plain(),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(style)
                .hasSizeGreaterThan(100_000)
                .doesNotContain("@font-face", "GDS Transport", "crest", "/assets/");
    }

    @Test
    void numbersAreGroupedAsInIndia() {
        assertThat(Numbers.lakh(0)).isEqualTo("0");
        assertThat(Numbers.lakh(999)).isEqualTo("999");
        assertThat(Numbers.lakh(1000)).isEqualTo("1,000");
        assertThat(Numbers.lakh(100_000)).isEqualTo("1,00,000");
        assertThat(Numbers.lakh(-12_345_678)).isEqualTo("−1,23,45,678");
        assertThat(Numbers.rupees(45_000)).isEqualTo("₹\u00a045,000");
    }

    @Test
    void languageWithoutTextsFallsBackToEnglish() {
        assertThat(new Texts(Messages.source(), Locale.of("lus")).of("web.signOut"))
                .isEqualTo("Sign out");
        assertThat(new Texts(Messages.source(), Locale.of("lus")).of("citizen.desk.questions", "3"))
                .isEqualTo("Questions of citizens: 3");
        assertThat(Messages.languages().named("en")).contains(Locale.ENGLISH);
        assertThat(Messages.languages().named("xx")).isEmpty();
    }
}
