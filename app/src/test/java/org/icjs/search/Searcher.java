package org.icjs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.icjs.identity.Browser;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.OfficerCode;
import org.icjs.web.PageTest;
import org.jsoup.nodes.Document;

/** An officer who searches, signed in. Each page that he is given is checked for what holds for all pages. */
public final class Searcher implements AutoCloseable {
    private final Browser browser;

    public Searcher(int port, OfficerCode code) {
        browser = new Browser(port);
        assertThat(browser.signIn(code.code(), Demonstration.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    public Browser browser() {
        return browser;
    }

    public Document open(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return PageTest.check(answer.body());
    }

    /** Sends a form; its address must lead somewhere. The page there. */
    public Document send(String form, String action, Map<String, String> fields) {
        HttpResponse<String> answer = browser.post(form, action, fields);
        assertThat(answer.statusCode()).as(action).isEqualTo(302);
        return open(Browser.location(answer));
    }

    /** The page of what was found, for a reason. */
    Document found(Map<String, String> fields) {
        HttpResponse<String> answer = search(reasoned(fields));
        assertThat(answer.statusCode())
                .as(() -> PageTest.check(answer.body())
                        .select(".govuk-error-summary")
                        .text())
                .isEqualTo(302);
        return open(Browser.location(answer));
    }

    /** What is said to be wrong. */
    String refused(Map<String, String> fields) {
        HttpResponse<String> answer = search(fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return PageTest.check(answer.body()).select(".govuk-error-summary").text();
    }

    HttpResponse<String> search(Map<String, String> fields) {
        return browser.post("/search", "/search", fields);
    }

    static Map<String, String> reasoned(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("purpose", "VERIFICATION");
        all.putIfAbsent("why", "He says that he was never before a court.");
        return all;
    }

    @Override
    public void close() {
        browser.close();
    }
}
