package org.icjs.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.docket.AFir;
import org.icjs.docket.Act;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.Field;
import org.icjs.docket.PaperJournal;
import org.icjs.docket.PoliceEntry;
import org.icjs.docket.Recorded;
import org.icjs.docket.Shape;
import org.icjs.docket.Sight;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.District;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.ExhibitRef;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.kernel.PersonName;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Section;
import org.icjs.verifier.Group;
import org.icjs.web.Messages;
import org.icjs.web.Names;
import org.icjs.web.Texts;

/** A theft with one informant (P1), two suspects (P2, P3) and one thing seized (E1), for forms to stand on. */
final class Theft {
    static final OfficeCode STATION = new OfficeCode("MZ-PS-BAWNGKAWN");
    static final OfficerCode OFFICER = new OfficerCode("MZP-1042");
    static final String SUSPECT = "Zoramṭhanga";

    final CaseId id;
    final Recorded fir;
    final Docket docket;

    Theft() {
        this(SUSPECT);
    }

    Theft(String suspect) {
        PaperJournal journal = new PaperJournal(List.<Act<?>>of());
        id = journal.newCase();
        fir = journal.record(
                id,
                STATION,
                OFFICER,
                AFir.of("BNS 303(2)").against(suspect).against("Lalrema").entry(),
                PaperJournal.nov(2, 10, 0));
        journal.record(id, STATION, OFFICER, seizure(), PaperJournal.nov(2, 12, 0));
        docket = journal.docket(id);
    }

    private static Entry seizure() {
        return new PoliceEntry.PropertySeized(
                null,
                PoliceEntry.SeizureNature.SEARCH,
                AFir.place("Ramhlun North"),
                new PersonRef(2),
                List.of(new PoliceEntry.Article(null, "A phone, black", "1 piece", 18_000L, null, "BKN-7")),
                List.of(new PersonName("Hmangaiha"), new PersonName("Biaka")),
                true);
    }

    Asked asked(String type, Map<String, String> preset) {
        return asked(type, preset, Sight.whole());
    }

    Asked asked(String type, Map<String, String> preset, Sight sight) {
        return new Asked(
                EntryType.named(type).orElseThrow(),
                docket,
                sight,
                preset,
                new Plain(),
                new Texts(Messages.source(), java.util.Locale.ENGLISH),
                Names.codes(),
                STATION,
                OFFICER,
                PaperJournal.nov(3, 9, 30));
    }

    /** An act that opens a case. */
    Asked first() {
        return new Asked(
                EntryType.of(PoliceEntry.FirRegistered.class),
                Docket.empty(id),
                Sight.whole(),
                Map.of(),
                new Plain(),
                new Texts(Messages.source(), java.util.Locale.ENGLISH),
                Names.codes(),
                STATION,
                OFFICER,
                PaperJournal.nov(3, 9, 30));
    }

    /** May read what is open, and nothing else. */
    static Sight open() {
        return new Sight(_ -> Set.of(Group.OPEN));
    }

    /** Whom or what an act is about, in this case, so that its form can be shown whole. */
    Map<String, String> subject(EntryType type) {
        int at = type.shape().subject();
        if (at < 0) {
            return Map.of();
        }
        Field field = type.fields().get(at);
        boolean person = field.shape() instanceof Shape.Value(var of) && of == PersonRef.class;
        return Map.of(field.name(), person ? "P2" : "E1");
    }

    /** Choices without registers. */
    private static final class Plain implements Choices {
        @Override
        public List<Choice> of(Field field, Asked asked) {
            Shape shape = field.shape() instanceof Shape.Many(var of, var _, var _) ? of : field.shape();
            Class<?> type = shape instanceof Shape.Value(var of) ? of : Void.class;
            Docket docket = asked.docket();
            if (type == PersonRef.class) {
                return docket.people().stream()
                        .map(p -> new Choice(p.ref().toString(), "person " + p.ref()))
                        .toList();
            }
            if (type == ExhibitRef.class) {
                return docket.exhibits().stream()
                        .map(e -> new Choice(e.toString(), "exhibit " + e))
                        .toList();
            }
            if (type == EntryId.class) {
                return docket.entries().stream()
                        .map(r -> new Choice(r.id().toString(), "act " + r.seq()))
                        .toList();
            }
            if (type == OfficeCode.class) {
                return java.util.stream.IntStream.range(0, 8)
                        .mapToObj(i -> new Choice("MZ-OFFICE-" + i, "Office " + i))
                        .toList();
            }
            if (type == OfficerCode.class) {
                return List.of(new Choice("MZP-1042", "SI Lalrinawma"), new Choice("MZP-1043", "ASI Mawia"));
            }
            if (type == District.class) {
                return List.of(new Choice("261", "Aizawl"), new Choice("268", "Serchhip"));
            }
            return type == Section.class && (field.fact() == Fact.CHARGES || field.fact() == Fact.CONVICTED_OF)
                    ? List.of(new Choice("BNS 303(2)", "BNS 303(2)"))
                    : List.of();
        }

        @Override
        public Optional<String> usual(Field field, Asked asked) {
            return field.shape() instanceof Shape.Value(var type) && type == District.class
                    ? Optional.of("261")
                    : Optional.empty();
        }
    }
}
