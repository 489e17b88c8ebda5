package org.icjs.desk.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.Known;
import org.icjs.kernel.Act;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.Refused;
import org.icjs.kernel.Section;
import org.icjs.law.Circumstances;
import org.icjs.law.Classification;
import org.icjs.law.Offence;
import org.icjs.law.Offences;
import org.icjs.law.Regime;
import org.icjs.law.Standing;
import org.icjs.law.Wording;
import org.icjs.web.form.Asked;
import org.icjs.web.form.Follows;
import org.icjs.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** What the law on file says of the sections in a form, while it is filled in: what is typed there first, then what the case file holds. */
final class SectionsFollow {
    private static final int NEAR = 5;

    private final Offences offences = Offences.standard();
    private final Asked asked;
    private final Typed typed;
    private final Wording wording;
    private final @Nullable LocalDate day;
    private final Circumstances circumstances;
    private final Act procedure;

    SectionsFollow(Typed typed, Asked asked) {
        this.asked = asked;
        this.typed = typed;
        wording = new Wording(asked.texts().locale());
        day = day(Fact.OFFENCE_FROM).orElse(null);
        LocalDate first = Objects.requireNonNullElseGet(day, () -> IndiaTime.dateOf(asked.now()));
        circumstances = new Circumstances(
                first,
                day(Fact.OFFENCE_TO).orElse(first),
                value().orElse(null),
                previousConviction().orElse(null));
        procedure = Regime.investigation(registered()).answer();
    }

    Follows of(List<Follows.Given> given) {
        String intro = day == null
                ? wording.say("panel.noDay", IndiaTime.show(circumstances.first()))
                : wording.say("panel.day", IndiaTime.show(day));
        return new Follows(intro, given.stream().map(this::item).toList(), watched());
    }

    private List<String> watched() {
        List<String> names = new ArrayList<>();
        for (Fact fact : List.of(Fact.OFFENCE_FROM, Fact.OFFENCE_TO)) {
            field(fact).ifPresent(name -> names.add(name + ".date"));
        }
        for (Fact fact : List.of(Fact.PROPERTY_VALUE, Fact.PREVIOUS_CONVICTION_ALLEGED)) {
            field(fact).ifPresent(names::add);
        }
        return names;
    }

    private Follows.Item item(Follows.Given given) {
        try {
            return item(given, Section.parse(given.text()));
        } catch (Refused refused) {
            return new Follows.Item(
                    given.text(),
                    List.of(asked.texts().of("refused." + refused.code())),
                    chooses(given, suggested(given.text())),
                    List.of());
        }
    }

    /** What somebody may mean who has typed a number without its Act, or a word. */
    private List<Offence> suggested(String typed) {
        return offences.like(typed, Integer.MAX_VALUE).stream()
                .filter(offence -> circumstances.limbs(offence.section()).contains(offence))
                .limit(NEAR)
                .toList();
    }

    private Follows.Item item(Follows.Given given, Section section) {
        String title = section.toString();
        if (!offences.exists(section.whole())) {
            return note(
                    title,
                    offences.standing(section) == Standing.NOT_ON_FILE
                            ? wording.say("panel.notOnFile")
                            : wording.say("panel.notAnOffence", list(offences.near(section, NEAR))));
        }
        if (!offences.exists(section)) {
            return new Follows.Item(
                    title, List.of(wording.say("panel.noLimb")), limbs(given, section.whole()), List.of());
        }
        List<Offence> limbs = circumstances.limbs(section);
        if (limbs.isEmpty()) {
            return notInForce(given, section);
        }
        return classed(given, section, limbs);
    }

    private static Follows.Item note(String title, String note) {
        return new Follows.Item(title, List.of(note), List.of(), List.of());
    }

    private static String list(List<Section> sections) {
        return sections.stream().map(Section::toString).collect(Collectors.joining(", "));
    }

    private Follows.Item notInForce(Follows.Given given, Section section) {
        List<Section> others = offences.counterparts(section);
        List<Follows.Choose> chooses = others.stream()
                .filter(other -> !circumstances.limbs(other).isEmpty())
                .map(other -> new Follows.Choose(
                        given.input(),
                        other.toString(),
                        wording.say("panel.take", other, label(circumstances.limbs(other)))))
                .toList();
        List<String> notes = new ArrayList<>();
        notes.add(wording.say("panel.notInForce", IndiaTime.show(circumstances.first())));
        if (!others.isEmpty()) {
            notes.add(wording.say("panel.counterparts", list(others)));
        }
        return new Follows.Item(section.toString(), notes, isReplaceable(given) ? chooses : List.of(), List.of());
    }

    /** A line can be typed anew; boxes have what can be chosen in the list itself. */
    private static boolean isReplaceable(Follows.Given given) {
        return given.input().contains(".");
    }

    private static String label(List<Offence> limbs) {
        return limbs.getFirst().label() + (limbs.size() > 1 ? " …" : "");
    }

    private Follows.Item classed(Follows.Given given, Section section, List<Offence> limbs) {
        Map<Classification, List<Offence>> classes = limbs.stream()
                .collect(Collectors.groupingBy(
                        limb -> limb.classification(procedure), LinkedHashMap::new, Collectors.toList()));
        boolean open = classes.size() > 1;
        List<String> notes = new ArrayList<>();
        if (circumstances.leavesOpen(section)) {
            notes.add(wording.say("panel.theft"));
        } else if (section.equals(Circumstances.THEFT)) {
            notes.add(wording.say(
                    "panel.theftDecided",
                    list(limbs.stream().map(Offence::cited).toList())));
        }
        if (open) {
            notes.add(wording.say(
                    "panel.open", differing(classes.keySet().stream().toList())));
        }
        List<Follows.Part> parts = classes.entrySet().stream()
                .map(one -> part(one.getKey(), one.getValue(), limbs.size() > 1))
                .toList();
        String title = limbs.size() == 1
                ? wording.say("panel.limb", section, limbs.getFirst().label())
                : section.toString();
        return new Follows.Item(title, notes, open ? chooses(given, limbs) : List.of(), parts);
    }

    /** The questions that the limbs answer differently. */
    private String differing(List<Classification> classes) {
        Map<String, Long> answers = new LinkedHashMap<>();
        answers.put("cognizable", distinct(classes, one -> one.cognizable().answer()));
        answers.put("bailable", distinct(classes, one -> one.bailable().answer()));
        answers.put("court", distinct(classes, one -> one.court().answer()));
        answers.put("custody", distinct(classes, one -> one.custody().answer()));
        answers.put(
                "forensicVisit", distinct(classes, one -> one.forensicVisit().answer()));
        return answers.entrySet().stream()
                .filter(one -> one.getValue() > 1)
                .map(one -> wording.say("command." + one.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static long distinct(
            List<Classification> classes, java.util.function.Function<Classification, Object> answer) {
        return classes.stream().map(answer).distinct().count();
    }

    private List<Follows.Choose> limbs(Follows.Given given, Section whole) {
        return chooses(given, circumstances.limbs(whole));
    }

    private List<Follows.Choose> chooses(Follows.Given given, List<Offence> limbs) {
        if (!isReplaceable(given)) {
            return List.of();
        }
        return limbs.stream()
                .map(limb -> new Follows.Choose(
                        given.input(), limb.cited().toString(), wording.say("panel.take", limb.cited(), limb.label())))
                .toList();
    }

    private Follows.Part part(Classification classed, List<Offence> limbs, boolean titled) {
        String title = limbs.stream()
                .map(limb -> wording.say("panel.limb", limb.cited(), limb.label()))
                .collect(Collectors.joining("; "));
        Offence limb = limbs.getFirst();
        List<Follows.Line> lines = new ArrayList<>();
        lines.add(line(
                "punishment",
                limbs.stream()
                        .map(one -> wording.punishment(one.punishment()))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                ""));
        lines.add(line(
                "cognizable", wording.say("answer." + classed.cognizable().answer()), why(classed.cognizable(), limb)));
        lines.add(
                line("bailable", wording.say("answer." + classed.bailable().answer()), why(classed.bailable(), limb)));
        lines.add(line(
                "court",
                wording.say("court." + classed.court().answer()),
                "(" + classed.court().cited() + ")"));
        lines.add(line(
                "forensicVisit",
                wording.say("answer." + classed.forensicVisit().answer()),
                why(classed.forensicVisit(), limb)));
        lines.add(line("custody", wording.say("custody." + classed.custody().answer()), why(classed.custody(), limb)));
        lines.add(line(
                "certainty",
                limbs.stream()
                        .map(one -> wording.say("certainty." + one.certainty()))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                ""));
        return new Follows.Part(titled ? title : null, lines);
    }

    private Follows.Line line(String question, String answer, String why) {
        return new Follows.Line(wording.say("command." + question), answer, why);
    }

    private String why(org.icjs.law.Finding<?> finding, Offence limb) {
        return wording.reason(finding, limb) + " (" + finding.cited() + ")";
    }

    /** The input of this form that states a fact. */
    private Optional<String> field(Fact fact) {
        return asked.type().fields().stream()
                .filter(field -> field.fact() == fact)
                .map(Field::name)
                .findFirst();
    }

    private Optional<Object> known(Fact fact) {
        return asked.docket().known(fact).filter(asked.sight()::sees).map(Known::value);
    }

    private Optional<LocalDate> day(Fact fact) {
        return field(fact)
                .flatMap(name -> typed.day(name + ".date"))
                .or(() -> known(fact).map(at -> IndiaTime.dateOf((Instant) at)));
    }

    private Optional<Long> value() {
        return field(Fact.PROPERTY_VALUE)
                .map(name -> typed.one(name).replaceAll("[\\s,₹]", ""))
                .filter(digits -> digits.matches("\\d{1,15}"))
                .map(Long::valueOf)
                .or(() -> known(Fact.PROPERTY_VALUE).map(Long.class::cast));
    }

    private Optional<Boolean> previousConviction() {
        return field(Fact.PREVIOUS_CONVICTION_ALLEGED)
                .map(typed::one)
                .filter(given -> given.equals("true") || given.equals("false"))
                .map(Boolean::valueOf)
                .or(() -> known(Fact.PREVIOUS_CONVICTION_ALLEGED).map(Boolean.class::cast));
    }

    /** The day on which the investigation began: that of the case's first entry, or of this one. */
    private LocalDate registered() {
        Docket docket = asked.docket();
        return docket.isEmpty()
                ? typed.day("occurredAt.date").orElseGet(() -> IndiaTime.dateOf(asked.now()))
                : IndiaTime.dateOf(docket.entries().getFirst().occurredAt());
    }
}
