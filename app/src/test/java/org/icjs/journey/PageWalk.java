package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.RecordEntry.FactCorrected;
import org.icjs.docket.Shape;
import org.icjs.identity.Duty;
import org.icjs.identity.demo.Demonstration;
import org.icjs.journal.Dockets;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.Json;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Walks a golden case through the pages: each officer finds his act on the desk or in the case file, and fills its form. */
final class PageWalk {
    private final Chrome chrome;
    private final Names names;
    private final Dockets dockets;
    private final Map<String, CaseId> opened = new HashMap<>();
    private final Consumer<Step> before;
    private final Consumer<Step> after;

    PageWalk(
            Chrome chrome,
            BiFunction<OfficeCode, Duty, OfficerCode> officers,
            Instant began,
            Dockets dockets,
            Consumer<Step> before,
            Consumer<Step> after) {
        this.chrome = chrome;
        this.names = new Names(IndiaTime.dateOf(began), officers, this::fact);
        this.dockets = dockets;
        this.before = before;
        this.after = after;
    }

    private String fact(Step reading, String docket, String key) {
        String name = key.substring(0, key.indexOf('/'));
        String about = key.substring(key.indexOf('/') + 1);
        return dockets.find(docket(docket))
                .flatMap(known -> known.known(Fact.valueOf(name), about))
                .orElseThrow()
                .value()
                .toString();
    }

    CaseId docket(String name) {
        return Objects.requireNonNull(opened.get(name), name);
    }

    void walk(GoldenCase golden) {
        for (Step step : golden.steps()) {
            before.accept(step);
            take(step);
            after.accept(step);
        }
    }

    private void take(Step step) {
        chrome.as(names.officer(step).code(), Demonstration.PASSWORD);
        Json.Obj facts = names.facts(step);
        find(step, facts);
        fill(step, facts);
        String form = chrome.path();
        chrome.press("#form form > button.govuk-button[type=submit]");
        assertThat(chrome.path())
                .as("what came of %s at %s, filled in at %s: %s", step.type(), step.office(), form, complaints())
                .contains("/entries/");
        String[] path = chrome.path().split("[/?]", -1);
        opened.putIfAbsent(step.docket(), CaseId.parse(path[2]));
        names.learn(step, path[4]);
        assertThat(chrome.all(".govuk-notification-banner--success")).hasSize(1);
    }

    private String complaints() {
        List<WebElement> summary = chrome.all(".govuk-error-summary");
        return summary.isEmpty() ? chrome.text("h1") : summary.getFirst().getText();
    }

    private void find(Step step, Json.Obj facts) {
        CaseId docket = opened.get(step.docket());
        if (step.entry() == FactCorrected.class) {
            correction(facts, Objects.requireNonNull(docket));
            return;
        }
        if (docket == null) {
            chrome.open("/desk");
            chrome.press(".icjs-starts a[href='/acts/" + step.type().name() + "']");
            return;
        }
        chrome.open("/cases/" + docket);
        String path = "/cases/" + docket + "/acts/" + step.type().name();
        List<WebElement> links = chrome.all(".icjs-acts a").stream()
                .filter(link -> fits(link.getDomAttribute("href"), path, facts))
                .toList();
        assertThat(links)
                .as("%s on the page of %s for %s", step.type(), step.docket(), step.office())
                .isNotEmpty();
        chrome.press(links.getFirst());
        if (!chrome.all("#form form[method=get]").isEmpty()) {
            String subject =
                    step.type().fields().get(step.type().shape().subject()).name();
            choose(subject, text(facts, subject));
            chrome.press("#form form > button.govuk-button[type=submit]");
        }
    }

    private static boolean fits(@Nullable String href, String path, Json.Obj facts) {
        if (href == null || !(href.equals(path) || href.startsWith(path + "?"))) {
            return false;
        }
        String query = href.substring(path.length());
        return query.isEmpty()
                || List.of(query.substring(1).split("&", -1)).stream().allMatch(part -> {
                    String[] pair = part.split("=", 2);
                    return new Json.Str(URLDecoder.decode(pair[1], StandardCharsets.UTF_8))
                                    .equals(facts.members().get(pair[0]))
                            || other(facts.members().get(pair[0]), pair[1]);
                });
    }

    private static boolean other(@Nullable Json given, String text) {
        return given instanceof Json.Bool(var flag) && Boolean.toString(flag).equals(text);
    }

    private void correction(Json.Obj facts, CaseId docket) {
        chrome.open("/cases/" + docket + "/entries/" + text(facts, "entry"));
        String component = URLEncoder.encode(text(facts, "component"), StandardCharsets.UTF_8);
        chrome.press("a[href$='/correction?component=" + component + "']");
    }

    private static String text(Json.Obj facts, String name) {
        return facts.members().get(name) instanceof Json.Str(var text) ? text : "";
    }

    private void fill(Step step, Json.Obj facts) {
        moment("occurredAt", names.occurredAt(step));
        if (step.entry() == FactCorrected.class) {
            value("value", Json.read(text(facts, "value").getBytes(StandardCharsets.UTF_8)));
            value("reason", facts.members().get("reason"));
            return;
        }
        for (Field field : step.type().fields()) {
            Json value = facts.members().get(field.name());
            if (value != null && !hidden(field.name())) {
                shaped(field.shape(), field.name(), value);
            }
        }
    }

    private boolean hidden(String name) {
        return chrome.named(name).stream().anyMatch(input -> "hidden".equals(input.getDomAttribute("type")));
    }

    private void shaped(Shape shape, String name, Json value) {
        switch (shape) {
            case Shape.Parts(var record) -> {
                Map<String, Json> parts = ((Json.Obj) value).members();
                for (Field field : record.fields()) {
                    Json part = parts.get(field.name());
                    if (part != null) {
                        shaped(field.shape(), name + "." + field.name(), part);
                    }
                }
            }
            case Shape.Many(var of, var _, var _) -> many(of, name, ((Json.Arr) value).items());
            case Shape.Moment _ -> moment(name, Instant.parse(((Json.Str) value).value()));
            case Shape.Day _ -> chrome.type(one(name), typed(LocalDate.parse(((Json.Str) value).value())));
            case Shape.Line _, Shape.Value _, Shape.Whole _, Shape.Flag _, Shape.Choice _ -> value(name, value);
        }
    }

    private void many(Shape of, String name, List<Json> items) {
        if (!chrome.all("input[type=checkbox][name='" + name + "']").isEmpty()) {
            items.forEach(item -> choose(name, ((Json.Str) item).value()));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            String row = name + "." + i;
            if (chrome.all("[name='" + row + "'], [name^='" + row + ".']").isEmpty()) {
                chrome.click(
                        chrome.all("button[name=_add][value='" + name + "']").getFirst());
                chrome.until(_ -> !chrome.all("[name='" + row + "'], [name^='" + row + ".']")
                        .isEmpty());
            }
            shaped(of, row, items.get(i));
        }
    }

    private void moment(String name, Instant at) {
        chrome.type(one(name + ".date"), typed(IndiaTime.dateOf(at)));
        chrome.type(
                one(name + ".time"),
                LocalTime.ofInstant(at, IndiaTime.ZONE)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
    }

    /** As people in India write it. */
    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private void value(String name, @Nullable Json value) {
        String text = switch (value) {
            case Json.Str(var string) -> string;
            case Json.Num(var number) -> Long.toString(number);
            case Json.Bool(var flag) -> Boolean.toString(flag);
            case Json.Arr(var items) -> {
                many(new Shape.Line(1000), name, items);
                yield "";
            }
            case null, default -> throw new IllegalArgumentException(name);
        };
        if (value instanceof Json.Arr) {
            return;
        }
        List<WebElement> inputs = chrome.named(name);
        assertThat(inputs).as("input %s on %s", name, chrome.path()).isNotEmpty();
        WebElement first = inputs.getFirst();
        if (first.getTagName().equals("select") || "radio".equals(first.getDomAttribute("type"))) {
            choose(name, text);
        } else {
            chrome.type(first, text);
        }
    }

    /** Picks from a list, radio buttons or boxes; what is not among them goes where others are typed. */
    private void choose(String name, String value) {
        WebElement first = chrome.named(name).getFirst();
        if (first.getTagName().equals("select")) {
            new Select(first).selectByValue(value);
            return;
        }
        List<WebElement> inputs = chrome.named(name).stream()
                .filter(input -> value.equals(input.getDomAttribute("value")))
                .toList();
        if (inputs.isEmpty() && !chrome.named(name + ".other").isEmpty()) {
            chrome.type(one(name + ".other"), value);
            return;
        }
        assertThat(inputs)
                .as("choice %s of %s on %s", value, name, chrome.path())
                .hasSize(1);
        WebElement input = inputs.getFirst();
        if (!input.isSelected()) {
            String id = Objects.requireNonNull(input.getDomAttribute("id"));
            chrome.click(chrome.all("label[for='" + id + "']").getFirst());
        }
    }

    private WebElement one(String name) {
        List<WebElement> inputs = chrome.named(name);
        assertThat(inputs).as("input %s on %s", name, chrome.path()).hasSize(1);
        return inputs.getFirst().findElement(By.xpath("."));
    }
}
