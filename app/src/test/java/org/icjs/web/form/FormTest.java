package org.icjs.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.icjs.docket.Ask;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fault;
import org.icjs.docket.Field;
import org.icjs.docket.Finding;
import org.icjs.docket.PoliceEntry;
import org.icjs.kernel.IndiaTime;
import org.icjs.web.PageTest;
import org.icjs.web.SummaryRow;
import org.icjs.web.TestPages;
import org.icjs.web.Wrong;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Forms as pages: what they show, what they ask, and what becomes of wrong input. */
class FormTest {
    private final Theft theft = new Theft();

    private static Document page(Form form) {
        return PageTest.check(TestPages.render(
                "web/form/page.jte",
                Map.of("form", form, "action", "/cases/x/acts/" + form.type(), "caseLine", "FIR 1/2026")));
    }

    /** What a browser would send if nothing were changed. */
    private static MultiValueMap<String, String> sent(Document page) {
        MultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();
        ((FormElement) Objects.requireNonNull(page.selectFirst("main form")))
                .formData()
                .forEach(pair -> inputs.add(pair.key(), pair.value()));
        return inputs;
    }

    @TestFactory
    Stream<DynamicTest> everyFormIsAWholePage() {
        return EntryType.all().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    Asked asked = type.record() == PoliceEntry.FirRegistered.class
                            ? theft.first()
                            : theft.asked(type.name(), theft.subject(type));
                    Document fresh = page(Form.of(asked));
                    assertThat(fresh.select("h1").text())
                            .isEqualTo(asked.texts().of("entry." + type.name()));
                    assertThat(fresh.select("form[method=post] input[name=requestKey]"))
                            .hasSize(1);
                    type.fields().stream()
                            .filter(asked::asks)
                            .forEach(field -> assertThat(fresh.select("[id^=f-" + field.name() + "]"))
                                    .as(field.name())
                                    .isNotEmpty());

                    MultiValueMap<String, String> empty = sent(fresh);
                    Document again = page(Form.again(asked, Form.bind(type, empty, asked.preset()), List.of()));
                    boolean asksSomething =
                            type.fields().stream().anyMatch(f -> asked.asks(f) && f.ask() == Ask.REQUIRED);
                    assertThat(again.select(".govuk-error-summary").isEmpty()).isEqualTo(complete(type, empty, asked));
                    assertThat(asksSomething
                                    || again.select(".govuk-error-summary").isEmpty())
                            .isTrue();
                }));
    }

    private static boolean complete(EntryType type, MultiValueMap<String, String> inputs, Asked asked) {
        return Form.bind(type, inputs, asked.preset()).faults().isEmpty();
    }

    @Test
    void whatTheCaseFileHoldsIsShownWithItsSourceAndNotAsked() {
        Asked asked = theft.asked("police.PersonArrested", Map.of("person", "P2"));
        Form form = Form.of(asked);

        assertThat(form.known().stream().map(SummaryRow::key))
                .contains("FIR number", "Sections alleged", "Name", "Sex", "Age");
        SummaryRow sex = row(form, "Sex");
        assertThat(sex.value()).isEqualTo("Male");
        assertThat(Objects.requireNonNull(sex.source()).text())
                .isEqualTo("entered by MZP-1042, MZ-PS-BAWNGKAWN, " + IndiaTime.show(theft.fir.recordedAt()));
        assertThat(Objects.requireNonNull(sex.change()).href())
                .contains("/entries/" + theft.fir.id() + "/correction?component=%2Fsuspects%2F0%2Fsex");

        Document page = page(form);
        assertThat(page.select("[name=sex], [name=ageYears]")).isEmpty();
        assertThat(page.select("[name='address.where']")).hasSize(1);
        assertThat(page.select("[name=person]").attr("type")).isEqualTo("hidden");
        assertThat(page.select("#known").text()).isEqualTo("Already known");
    }

    private static SummaryRow row(Form form, String key) {
        return form.known().stream()
                .filter(r -> r.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsWithheldIsSaidToBeAndWhomToAsk() {
        Form form = Form.of(theft.asked("police.PersonArrested", Map.of("person", "P2"), Theft.open()));

        assertThat(row(form, "Sex").value()).isEqualTo("Withheld from your office. Ask MZ-PS-BAWNGKAWN.");
        assertThat(row(form, "Sex").source()).isNull();
        assertThat(page(form).text()).doesNotContain(Theft.SUSPECT);
    }

    @Test
    void anActAboutAPersonFirstAsksWhom() {
        Form form = Form.of(theft.asked("police.PersonArrested", Map.of()));
        Document page = page(form);

        assertThat(form.choosesSubject()).isTrue();
        assertThat(page.select("main form").attr("method")).isEqualTo("get");
        assertThat(page.select("input[type=radio][name=person]")).hasSize(3);
        assertThat(page.select("main textarea, input[name=requestKey]")).isEmpty();
    }

    @Test
    void wrongInputIsKeptAsTypedAndNamedWhereItStands() {
        MultiValueMap<String, String> inputs = sent(page(Form.of(theft.first())));
        inputs.set("sections.0", "BNS three hundred");
        inputs.set("complainants.0.name", "🙂");
        inputs.set("complainants.0.phone", "no phone");
        inputs.set("complainants.0.ageYears", "4l");
        inputs.set("receivedAt.date", "31/02/2026");
        inputs.set("receivedAt.time", "9");
        inputs.set("occurredAt.date", "soon");
        inputs.set("contents", "  Two\nlines ");
        Bound bound = Form.bind(theft.first().type(), inputs, Map.of());
        Document page = page(Form.again(theft.first(), bound, List.of()));

        assertThat(bound.entry()).isNull();
        assertThat(bound.faults())
                .contains(
                        new Fault("/occurredAt", "moment.form"),
                        new Fault("/sections/0", "section.form"),
                        new Fault("/complainants/0/name", "name.noLetter"),
                        new Fault("/complainants/0/phone", "phone.form"),
                        new Fault("/complainants/0/ageYears", "json.number"),
                        new Fault("/complainants/0/address", "missing"),
                        new Fault("/place", "missing"),
                        new Fault("/receivedAt", "moment.form"),
                        new Fault("/offenceFrom", "missing"));
        inputs.forEach((name, values) -> {
            Element input = page.selectFirst("input[type=text][name='" + name + "']");
            if (input != null) {
                assertThat(input.val()).isEqualTo(values.getFirst());
            }
        });
        assertThat(page.select("[name='receivedAt.date']").attr("type")).isEqualTo("text");
        // A browser drops the first line end of a box.
        assertThat(page.expectFirst("textarea[name=contents]").wholeText()).isEqualTo("\n  Two\nlines ");
        assertThat(page.select(".govuk-error-summary a[href=#f-complainants-0-name]")
                        .text())
                .isEqualTo("Informant or victim 1, Name: A name needs at least one letter.");
        assertThat(page.select("#f-complainants-0-name").attr("aria-describedby"))
                .isEqualTo("f-complainants-0-name-help f-complainants-0-name-error");
        assertThat(page.select("main form").attr("data-answered")).isEqualTo("true");
        assertThat(page.select("input[name=requestKey]").val()).isEqualTo(inputs.getFirst("requestKey"));
    }

    @Test
    void rowsAreAddedAndTakenAwayWithoutScript() {
        MultiValueMap<String, String> inputs = sent(page(Form.of(theft.first())));
        assertThat(inputs.keySet()).noneMatch(name -> name.startsWith("suspects.0"));
        inputs.set("contents", "kept");

        inputs.set(Typed.ADD, "suspects");
        Document one = page(Form.changed(theft.first(), inputs));
        assertThat(one.select("[name='suspects.0.name']")).hasSize(1);
        assertThat(one.select("[name='suspects.0.name']").hasAttr("autofocus")).isTrue();
        assertThat(one.select("[name=contents]").val()).isEqualTo("kept");

        inputs = sent(one);
        inputs.set("suspects.0.name", "First");
        inputs.set(Typed.ADD, "suspects");
        inputs = sent(page(Form.changed(theft.first(), inputs)));
        inputs.set("suspects.1.name", "Second");
        inputs.set(Typed.REMOVE, "suspects.0");
        assertThat(new Typed(inputs).asksForChange()).isTrue();
        Document left = page(Form.changed(theft.first(), inputs));

        assertThat(left.select("[name^=suspects][name$=name]").eachAttr("value"))
                .containsExactly("Second");
        assertThat(left.select("[name='suspects.0.name']").val()).isEqualTo("Second");
        assertThat(left.select("button[name=_remove][value='suspects.0']").text())
                .isEqualTo("Remove Suspect 1");
    }

    @Test
    void emptyRowsAreLeftOutAndErrorsStillFindTheirRow() {
        MultiValueMap<String, String> inputs = sent(page(Form.of(theft.first())));
        inputs.set("sections.0", "");
        inputs.set("sections.1", "BNS 303(2)");
        inputs.set("sections.2", "nonsense");
        Bound bound = Form.bind(theft.first().type(), inputs, Map.of());

        assertThat(bound.faults()).contains(new Fault("/sections/1", "section.form"));
        assertThat(Form.again(theft.first(), bound, List.of()).errors())
                .extracting(Wrong::field)
                .contains("f-sections-2");
    }

    @Test
    void contradictionsCanBeConfirmed() {
        Asked asked = theft.asked("police.DiaryWritten", Map.of());
        MultiValueMap<String, String> inputs = sent(page(Form.of(asked)));
        inputs.set("text", "Went to Chanmari.");
        Bound bound = Form.bind(asked.type(), inputs, Map.of());
        assertThat(bound.faults()).isEmpty();
        Finding early = Finding.contradiction(
                "/occurredAt", "occurredAt.beforeFir", "BNSS 173(1)", "1 Nov 2026, 09:00", "2 Nov 2026, 09:00");
        Document page = page(Form.again(asked, bound, List.of(early)));

        assertThat(page.select(".govuk-error-summary a[href=#f-occurredAt]").text())
                .contains("1 Nov 2026, 09:00", "(BNSS 173(1))");
        assertThat(page.select("input[type=checkbox][name=confirmed]")).hasSize(1);
        assertThat(bound.confirmed()).isFalse();
        inputs.set("confirmed", "true");
        assertThat(Form.bind(asked.type(), inputs, Map.of()).confirmed()).isTrue();
    }

    @Test
    void nothingThatIsTypedOrKnownBecomesMarkup() {
        String evil = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        Asked asked = theft.first();
        MultiValueMap<String, String> inputs = sent(page(Form.of(asked)));
        for (String name : new ArrayList<>(inputs.keySet())) {
            if (!name.equals("_csrf")) {
                inputs.set(name, evil);
            }
        }
        inputs.set("contents", evil);
        inputs.set("delayReason", evil);
        Document page = page(Form.again(asked, Form.bind(asked.type(), inputs, Map.of()), List.of()));

        assertThat(page.select("main script, main img")).isEmpty();
        assertThat(page.select("textarea[name=contents]").val()).isEqualTo(evil);
        assertThat(page.select("[name='sections.0']").val()).isEqualTo(evil);
        Form preset = Form.of(theft.asked("police.PersonArrested", Map.of("person", evil)));
        assertThat(page(preset).select("main script, main img")).isEmpty();
    }

    @Test
    void timesAreReadAsPeopleInIndiaWriteThem() {
        for (String date : List.of(
                "2026-11-02", "2/11/2026", "02.11.2026", "2-11-2026", "2 Nov 2026", "2 november 2026", "2 Nov, 2026")) {
            for (String time : List.of("14:05", "14.05", "2:05 pm", "2.05pm", "14:05:59")) {
                assertThat(Times.moment(date, time).map(IndiaTime::show)).contains("2 Nov 2026, 14:05");
            }
        }
        assertThat(Times.date("11/2/2026").map(IndiaTime::show)).contains("11 Feb 2026");
        assertThat(Times.date("29/2/2026")).isEmpty();
        assertThat(Times.time("24:00")).isEmpty();
        assertThat(Times.moment("", "14:05")).isEmpty();
    }

    @Test
    void aLinkPutsNoWordsIntoAForm() {
        EntryType arrest = theft.asked("police.PersonArrested", Map.of()).type();
        LinkedMultiValueMap<String, String> link = new LinkedMultiValueMap<>(
                Map.of("person", List.of("P2"), "grounds", List.of("made up"), "nothing", List.of("x")));

        assertThat(Presets.ofLink(arrest, link)).isEqualTo(Map.of("person", "P2"));
        MultiValueMap<String, String> sent = sent(page(Form.of(theft.asked(arrest.name(), Map.of("person", "P2")))));
        assertThat(Presets.ofForm(arrest, sent)).isEqualTo(Map.of("person", "P2"));
    }

    @Test
    void whatWasTypedAndWhatWasKnownIsCounted() {
        Asked asked = theft.asked("police.ArresteeForwarded", Map.of("person", "P2"));
        Form form = Form.of(asked);
        MultiValueMap<String, String> inputs = sent(page(form));
        inputs.set("custodySought", "POLICE");
        inputs.set("reasons", "To recover the rest.");
        inputs.set("diaryCopyEnclosed", "true");
        Bound bound = Form.bind(asked.type(), inputs, asked.preset());

        assertThat(bound.faults()).isEmpty();
        FormCount count = FormCount.of(form, bound);
        assertThat(count.typed()).isEqualTo(1);
        assertThat(count.reused()).isEqualTo(form.known().size() + 1).isGreaterThan(4);
    }

    @Test
    void noPersonToSendUpIsAnAnswer() {
        Asked asked = theft.asked("police.PoliceReportFiled", Map.of());
        MultiValueMap<String, String> inputs = sent(page(Form.of(asked)));
        Bound bound = Form.bind(asked.type(), inputs, Map.of());

        assertThat(bound.body().members().get("accused")).hasToString("Arr[items=[]]");
        assertThat(bound.body().members()).doesNotContainKey("notSentUp");
        inputs.addAll("accused", List.of("P2", "P3"));
        assertThat(Form.bind(asked.type(), inputs, Map.of()).body().canonical())
                .contains("\"accused\":[\"P2\",\"P3\"]");
    }

    @Test
    void aSectionThatNobodyAllegedCanBeCharged() {
        Asked asked = theft.asked("courts.ChargeFramed", Map.of("person", "P2"));
        MultiValueMap<String, String> inputs = sent(page(Form.of(asked)));
        inputs.add("charges", "BNS 303(2)");
        inputs.set("charges.other", "BNS 317(2)");
        inputs.set("nextHearing", "12 Dec 2026");
        Bound bound = Form.bind(asked.type(), inputs, asked.preset());

        assertThat(bound.faults()).isEmpty();
        assertThat(bound.body().canonical()).contains("[\"BNS 303(2)\",\"BNS 317(2)\"]", "2026-12-12");
    }

    @Test
    void everyFieldThatIsAskedHasAnInputThatBindsToIt() {
        for (EntryType type : EntryType.all()) {
            Asked asked = theft.asked(type.name(), theft.subject(type));
            Document page = page(Form.of(asked));
            Map<String, Boolean> met = new HashMap<>();
            for (Field field : type.fields()) {
                if (asked.asks(field)) {
                    met.put(
                            field.name(),
                            page.select("main [name]").stream()
                                    .map(e -> e.attr("name").isEmpty() ? e.attr("value") : e.attr("name"))
                                    .anyMatch(n -> n.equals(field.name()) || n.startsWith(field.name() + ".")));
                }
            }
            assertThat(met.values()).as(type + " " + met).allMatch(Boolean::booleanValue);
        }
    }
}
