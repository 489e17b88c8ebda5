package org.icjs.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Fault;
import org.icjs.docket.RecordEntry;
import org.icjs.docket.Recorded;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.PersonRef;
import org.icjs.verifier.Group;
import org.icjs.web.PageTest;
import org.icjs.web.TestPages;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** Putting a value right: only one's own office's, by the shape that it has, with both values kept. */
class CorrectionTest {
    private static final String NAME = "/suspects/0/name";

    private final Theft theft = new Theft();

    private Correction correction(String pointer) {
        return Correction.of(theft.asked(Correction.TYPE.name(), Map.of()), theft.fir, pointer)
                .orElseThrow();
    }

    private static LinkedMultiValueMap<String, String> inputs(String value) {
        LinkedMultiValueMap<String, String> inputs = new LinkedMultiValueMap<>();
        inputs.set("requestKey", "0123456789");
        inputs.set("occurredAt.date", "2026-11-03");
        inputs.set("occurredAt.time", "09:30");
        inputs.set("value", value);
        inputs.set("reason", "Misheard.");
        return inputs;
    }

    @Test
    void showsTheOldValueAndBeginsWithIt() {
        Form form = correction(NAME).form();
        Document page = PageTest.check(TestPages.render("web/form/page.jte", Map.of("form", form, "action", "/x")));

        assertThat(form.known().getFirst().value()).isEqualTo(Theft.SUSPECT);
        assertThat(page.select("input[name=value]").val()).isEqualTo(Theft.SUSPECT);
        assertThat(page.select("textarea[name=reason]")).hasSize(1);
        assertThat(page.select("input[name='occurredAt.time']").val()).isEqualTo("09:30");
    }

    @Test
    void becomesAnEntryThatTheDocketTakes() {
        Bound bound = correction(NAME).bind(inputs("Zoramthanga"));

        assertThat(bound.faults()).isEmpty();
        assertThat(bound.entry())
                .isEqualTo(new RecordEntry.FactCorrected(
                        theft.fir.id(), NAME, Group.RESTRICTED, "\"Zoramthanga\"", "Misheard."));
        Recorded recorded = new Recorded(
                EntryId.parse("01939f2e-0000-7000-8000-000000000001"),
                Theft.STATION,
                3,
                Theft.OFFICER,
                theft.fir.occurredAt(),
                theft.fir.recordedAt(),
                theft.docket.heads(),
                java.util.Objects.requireNonNull(bound.entry()));
        assertThat(theft.docket
                        .with(recorded)
                        .known(Fact.PERSON_NAME, new PersonRef(2))
                        .orElseThrow()
                        .value())
                .hasToString("Zoramthanga");
    }

    @Test
    void aValueThatDoesNotFitIsNamedAndKept() {
        Correction correction = correction(NAME);
        Bound bound = correction.bind(inputs("123"));
        Form again = correction.again(bound, List.of());

        assertThat(bound.faults()).containsExactly(new Fault("/value", "name.noLetter"));
        assertThat(again.errors())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.field()).isEqualTo("f-value"));
        assertThat(again.controls().toString()).contains("value=123");
    }

    @Test
    void partsOfAPlaceAreNamedWhereTheyStand() {
        LinkedMultiValueMap<String, String> inputs = inputs("");
        inputs.set("value.where", "Chanmari West");
        inputs.set("value.district", "Aizawl");
        Bound bound = correction("/place").bind(inputs);

        assertThat(bound.faults()).containsExactly(new Fault("/value/district", "district.form"));
        assertThat(bound.input("/value/district")).isEqualTo("value.district");
    }

    @Test
    void onlyTheOfficeThatStatedItAndOnlyWhatItMaySee() {
        Asked asked = theft.asked(Correction.TYPE.name(), Map.of());
        Asked other = new Asked(
                asked.type(),
                asked.docket(),
                asked.sight(),
                Map.of(),
                asked.choices(),
                asked.texts(),
                asked.names(),
                new OfficeCode("MZ-PS-AIZAWL"),
                asked.officer(),
                asked.now());

        assertThat(Correction.of(other, theft.fir, NAME)).isEmpty();
        assertThat(Correction.of(theft.asked(asked.type().name(), Map.of(), Theft.open()), theft.fir, NAME))
                .isEmpty();
        for (String nowhere :
                List.of("", "/", "/number", "/suspects/9/name", "/suspects/0", "/suspects/0/ref", "/nothing")) {
            assertThat(Correction.of(asked, theft.fir, nowhere)).as(nowhere).isEmpty();
        }
        assertThat(EntryType.named("record.FactCorrected")).contains(Correction.TYPE);
    }
}
