package org.icjs.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What holds for every page, whatever it shows. Give it the HTML that a test got; it answers the parsed page, to ask more
 * of it, or fails with all that is wrong.
 */
public final class PageTest {
    /** Most bytes of one page on the wire, compressed, style and script apart. */
    public static final int WEIGHT_MAX_BYTES = 12 * 1024;

    private static final String INPUTS =
            "input:not([type=hidden]):not([type=submit]):not([type=button]), select, textarea";
    private static final Pattern KEY = Pattern.compile(
            "(web|fact|entry|field|enum|refused|finding|problem|form|desk|identity|law|citizen|notice|places)\\.[A-Za-z0-9_.]+");

    private final Document page;
    private final List<String> wrong = new ArrayList<>();

    private PageTest(String html) {
        page = Jsoup.parse(html);
    }

    public static Document check(String html) {
        PageTest test = new PageTest(html);
        test.head();
        test.landmarks();
        test.inputs();
        test.references();
        test.forms();
        test.policy();
        test.texts();
        int weight = Asset.of("page.svg", html.getBytes(StandardCharsets.UTF_8)).gzip().length;
        test.require(weight <= WEIGHT_MAX_BYTES, "weighs " + weight + " bytes compressed");
        assertThat(test.wrong).as(test.page.title()).isEmpty();
        return test.page;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    private void head() {
        require(!page.title().isBlank(), "has no title");
        require(page.select("html[lang]").size() == 1, "has no language");
        require(page.select("meta[name=viewport]").size() == 1, "has no viewport");
        require(page.select("h1").size() == 1, "has " + page.select("h1").size() + " h1");
    }

    private void landmarks() {
        require(page.select("main#main").size() == 1, "has no main landmark");
        require(page.select("header").size() == 1 && page.select("footer").size() == 1, "lacks header or footer");
        Element first = page.body().selectFirst("a[href]");
        require(first != null && first.attr("href").equals("#main"), "does not begin with a skip link");
    }

    private void inputs() {
        for (Element input : page.select(INPUTS)) {
            boolean labelled = !input.attr("aria-label").isBlank()
                    || input.hasAttr("aria-labelledby")
                    || (!input.id().isEmpty()
                            && page.select("label").stream()
                                    .anyMatch(l -> l.attr("for").equals(input.id())
                                            && !l.text().isBlank()))
                    || input.closest("label") != null;
            require(labelled, "has an input without a label: " + input.outerHtml());
        }
        for (Element choice : page.select("input[type=radio]")) {
            Element group = choice.closest("fieldset");
            Element legend = group == null ? null : group.selectFirst("legend");
            require(legend != null && !legend.text().isBlank(), "has a choice without a legend: " + choice.outerHtml());
        }
        for (Element button : page.select("button, a[href]")) {
            require(
                    !button.text().isBlank() || !button.attr("aria-label").isBlank(),
                    "has a button or link without a text: " + button.outerHtml());
        }
    }

    private void references() {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            require(ids.add(element.id()), "has two elements with the id " + element.id());
        }
        for (Element link : page.select("a[href^=#]")) {
            require(ids.contains(link.attr("href").substring(1)), "has a link to nowhere: " + link.attr("href"));
        }
        for (String name : List.of("aria-labelledby", "aria-describedby", "aria-controls", "for")) {
            for (Element element : page.select("[" + name + "]")) {
                for (String id : element.attr(name).split(" ", -1)) {
                    require(ids.contains(id), name + " names nothing: " + id);
                }
            }
        }
    }

    private void forms() {
        for (Element form : page.select("form")) {
            boolean posts = form.attr("method").equalsIgnoreCase("post");
            require(
                    !posts || form.select("input[type=hidden][name=_csrf]").size() == 1,
                    "has a form without a CSRF token: " + form.attr("action"));
        }
    }

    private void policy() {
        require(page.select("style").isEmpty(), "has style inside");
        require(page.select("script:not([src])").isEmpty(), "has script inside");
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                require(
                        !name.equals("style") && !name.startsWith("on") && !name.startsWith("hx-on"),
                        "has an attribute that the policy forbids: " + name);
                require(
                        !attribute
                                .getValue()
                                .strip()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith("javascript:"),
                        "has script in an address");
                boolean loads = name.equals("src")
                        || (name.equals("href") && element.tagName().equals("link"));
                require(
                        !loads || attribute.getValue().startsWith("/"),
                        "loads from elsewhere: " + attribute.getValue());
            }
        }
    }

    private void texts() {
        for (Element element : page.getAllElements()) {
            String text = element.ownText().strip();
            require(!KEY.matcher(text).matches(), "shows a key for a text: " + text);
        }
    }
}
