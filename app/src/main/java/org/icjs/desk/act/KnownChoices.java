package org.icjs.desk.act;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.desk.task.Tasks;
import org.icjs.docket.Docket;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.Known;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Shape;
import org.icjs.exchange.JailRoll;
import org.icjs.identity.Office;
import org.icjs.identity.Officers;
import org.icjs.identity.Offices;
import org.icjs.kernel.District;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.RegisterNumber;
import org.icjs.kernel.Section;
import org.icjs.law.Offence;
import org.icjs.law.Offences;
import org.icjs.law.Wording;
import org.icjs.web.form.Asked;
import org.icjs.web.form.Choice;
import org.icjs.web.form.Choices;
import org.icjs.web.form.Follows;
import org.icjs.web.form.Spoken;
import org.icjs.web.form.Typed;
import org.icjs.web.form.ValueText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What can be chosen, from the case file, the registers and the jail's roll. */
@Component
final class KnownChoices implements Choices {
    /** Texts that may be this long are told, not filled in: the contents of a first information, a statement, a diary. */
    private static final int TOLD_MIN = 10_000;

    private final Tasks tasks;
    private final Offices offices;
    private final Officers officers;
    private final JailRoll roll;
    private final ObjectProvider<Spoken> spoken;

    KnownChoices(Tasks tasks, Offices offices, Officers officers, JailRoll roll, ObjectProvider<Spoken> spoken) {
        this.spoken = spoken;
        this.tasks = tasks;
        this.offices = offices;
        this.officers = officers;
        this.roll = roll;
    }

    @Override
    public List<Choice> of(Field field, Asked asked) {
        Class<?> type = type(field.shape());
        if (type == PersonRef.class) {
            return people(field, asked);
        }
        if (type == ExhibitRef.class) {
            return exhibits(field, asked);
        }
        if (type == EntryId.class) {
            return acts(field, asked);
        }
        if (type == OfficeCode.class) {
            return (field.role() == null ? offices.all() : offices.thatCanBe(field.role()))
                    .stream()
                            .map(office -> new Choice(office.code().code(), office.name()))
                            .toList();
        }
        if (type == OfficerCode.class) {
            return officers.postedAt(asked.office()).stream()
                    .map(officer -> new Choice(officer.code().code(), officer.display()))
                    .toList();
        }
        if (type == District.class) {
            return offices.districts().entrySet().stream()
                    .map(district -> new Choice(district.getKey().toString(), district.getValue()))
                    .toList();
        }
        if (type == RegisterNumber.class && field.fact() == Fact.PRISONER_NUMBER) {
            return roll.numbers(asked.office()).stream()
                    .map(number -> new Choice(number, number))
                    .toList();
        }
        return type == Section.class ? sections(field, asked) : List.of();
    }

    @Override
    public List<Choice> spoken(Field field, Asked asked) {
        boolean told = field.shape() instanceof Shape.Line(var max) && max >= TOLD_MIN;
        return told
                ? spoken.stream()
                        .flatMap(one -> one.languages(asked.texts().locale()).stream())
                        .toList()
                : List.of();
    }

    @Override
    public MultiValueMap<String, String> sourced(MultiValueMap<String, String> inputs, Asked asked) {
        MultiValueMap<String, String> kept = inputs;
        for (Spoken one : spoken) {
            kept = one.sourced(kept, asked.office());
        }
        return kept;
    }

    private static Class<?> type(Shape shape) {
        return switch (shape) {
            case Shape.Many(var of, var _, var _) -> type(of);
            case Shape.Value(var type) -> type;
            default -> Void.class;
        };
    }

    /** Those for whom the act is offered; where that says nothing, all whom the officer may know of. */
    private List<Choice> people(Field field, Asked asked) {
        Docket docket = asked.docket();
        ValueText text = text(asked);
        Set<String> offered = offered(field, asked);
        return docket.people().stream()
                .filter(party ->
                        offered.isEmpty() || offered.contains(party.ref().toString()))
                .map(party -> new Choice(party.ref().toString(), text.person(party.ref())))
                .toList();
    }

    private List<Choice> exhibits(Field field, Asked asked) {
        ValueText text = text(asked);
        Set<String> offered = offered(field, asked);
        return asked.docket().exhibits().stream()
                .filter(exhibit -> offered.isEmpty() || offered.contains(exhibit.toString()))
                .map(exhibit -> new Choice(exhibit.toString(), text.exhibit(exhibit)))
                .toList();
    }

    private List<Choice> acts(Field field, Asked asked) {
        ValueText text = text(asked);
        Set<String> offered = offered(field, asked);
        return asked.docket().entries().stream()
                .filter(recorded -> field.targets().isEmpty()
                        || field.targets().contains(recorded.entry().getClass()))
                .filter(recorded -> asked.sight().sees(recorded))
                .filter(recorded ->
                        offered.isEmpty() || offered.contains(recorded.id().toString()))
                .map(recorded -> new Choice(recorded.id().toString(), text.act(recorded)))
                .toList()
                .reversed();
    }

    private Set<String> offered(Field field, Asked asked) {
        Set<String> values = new LinkedHashSet<>();
        tasks.offers(asked.docket()).stream()
                .filter(one -> one.type().equals(asked.type()))
                .map(one -> one.offer().preset().get(field.name()))
                .flatMap(Stream::ofNullable)
                .forEach(values::add);
        return values;
    }

    /** A charge is one of the sections alleged, a conviction one of those charged; an FIR's sections are typed. */
    private static List<Choice> sections(Field field, Asked asked) {
        if (field.fact() != Fact.CHARGES && field.fact() != Fact.CONVICTED_OF) {
            return List.of();
        }
        Docket docket = asked.docket();
        Optional<Known> known = field.fact() == Fact.CONVICTED_OF
                ? docket.known(Fact.CHARGES, asked.subject())
                : docket.known(Fact.SECTIONS_ALLEGED);
        return known.filter(asked.sight()::sees)
                .map(Known::value)
                .filter(Collection.class::isInstance)
                .map(value -> ((Collection<?>) value)
                        .stream()
                                .flatMap(section -> limbs((Section) section, asked).stream())
                                .toList())
                .orElse(List.of());
    }

    /** The section, and where its limbs are classed differently and none was chosen each of them. */
    private static List<Choice> limbs(Section section, Asked asked) {
        Wording wording = new Wording(asked.texts().locale());
        List<Offence> limbs = Offences.standard().find(section).orElse(List.of());
        List<Choice> choices = new ArrayList<>();
        boolean open = Offences.standard().limbMatters(section);
        if (open || limbs.size() != 1) {
            String name = section.toString();
            choices.add(new Choice(name, open ? wording.say("panel.chargeOpen", name) : name));
        }
        if (open || limbs.size() == 1) {
            limbs.forEach(limb -> {
                Section cited = open ? limb.cited() : section;
                choices.add(new Choice(cited.toString(), wording.say("panel.limb", cited, limb.label())));
            });
        }
        return choices;
    }

    @Override
    public Optional<Follows> follows(Field field, List<Follows.Given> given, Typed typed, Asked asked) {
        return field.shape() instanceof Shape.Many && type(field.shape()) == Section.class
                ? Optional.of(new SectionsFollow(typed, asked).of(given))
                : Optional.empty();
    }

    private static ValueText text(Asked asked) {
        return new ValueText(asked.texts(), asked.names(), asked.docket(), asked.sight());
    }

    @Override
    public Optional<String> usual(Field field, Asked asked) {
        Class<?> type = type(field.shape());
        Optional<Office> own = offices.find(asked.office());
        if (type == District.class) {
            return own.map(office -> office.district().toString());
        }
        OfficeRole role = field.role();
        return type == OfficeCode.class && role != null
                ? own.flatMap(office -> usual(role, office)).map(OfficeCode::code)
                : Optional.empty();
    }

    private Optional<OfficeCode> usual(OfficeRole role, Office own) {
        return switch (role) {
            case COURT -> Optional.ofNullable(own.court());
            case JAIL -> Optional.ofNullable(own.jail());
            case PROSECUTOR -> Optional.ofNullable(own.prosecution());
            case LABORATORY ->
                offices.thatCanBe(role).stream().map(Office::code).findFirst();
            case INVESTIGATOR, SUPERVISOR, LEGAL_SERVICES -> Optional.empty();
        };
    }
}
