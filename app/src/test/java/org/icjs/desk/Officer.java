package org.icjs.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.icjs.identity.Browser;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficerCode;
import org.icjs.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** An officer at his desk, signed in. Each page that he is given is checked for what holds for all pages. */
final class Officer implements AutoCloseable {
    private final Browser browser;

    Officer(int port, OfficerCode code) {
        browser = new Browser(port);
        assertThat(browser.signIn(code.code(), Demonstration.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    Browser browser() {
        return browser;
    }

    Document open(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return PageTest.check(answer.body());
    }

    byte[] bytes(String path) {
        HttpResponse<byte[]> answer = browser.download(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    int status(String path) {
        return browser.get(path).statusCode();
    }

    /** The form at this address, as a browser would send it back untouched. */
    Filled form(String path) {
        return new Filled(path, open(path));
    }

    record Input(String name, String value) {}

    /** A form while it is being filled in. */
    final class Filled {
        private final List<Input> inputs = new ArrayList<>();
        private final String action;

        private Filled(String path, Document page) {
            Element form = page.expectFirst("#form form");
            action = form.attr("action").isEmpty() ? path : form.attr("action");
            for (Element input : form.select("input, select, textarea")) {
                boolean choice =
                        input.attr("type").equals("radio") || input.attr("type").equals("checkbox");
                if (input.tagName().equals("select")) {
                    Element chosen = input.selectFirst("option[selected]");
                    Element shown = chosen == null ? input.selectFirst("option") : chosen;
                    inputs.add(new Input(input.attr("name"), shown == null ? "" : shown.attr("value")));
                } else if (!choice || input.hasAttr("checked")) {
                    inputs.add(new Input(
                            input.attr("name"),
                            input.tagName().equals("textarea")
                                    ? input.wholeText().strip()
                                    : input.attr("value")));
                }
            }
        }

        Filled with(String name, String value) {
            inputs.removeIf(input -> input.name().equals(name));
            inputs.add(new Input(name, value));
            return this;
        }

        Filled with(String name, String first, String second) {
            with(name, first);
            inputs.add(new Input(name, second));
            return this;
        }

        String value(String name) {
            return inputs.stream()
                    .filter(input -> input.name().equals(name))
                    .map(Input::value)
                    .findFirst()
                    .orElse("");
        }

        HttpResponse<String> send() {
            StringBuilder body = new StringBuilder();
            inputs.forEach(input -> body.append(body.isEmpty() ? "" : "&")
                    .append(encoded(input.name()))
                    .append('=')
                    .append(encoded(input.value())));
            return browser.postRaw(action, body.toString(), "Accept", "text/html");
        }

        /** Sends it; it must be taken. The address of the entry's page. */
        String taken() {
            HttpResponse<String> answer = send();
            assertThat(answer.statusCode())
                    .as(() -> Jsoup.parse(answer.body())
                            .select(".govuk-error-summary, h1")
                            .text())
                    .isEqualTo(302);
            return Browser.location(answer);
        }

        /** Sends it; it must come back with this status. */
        Document refused(int status) {
            HttpResponse<String> answer = send();
            assertThat(answer.statusCode()).isEqualTo(status);
            return PageTest.check(answer.body());
        }

        /** The form as a page shows it again. */
        Filled again(Document page) {
            return new Filled(action, page);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        browser.close();
    }
}
