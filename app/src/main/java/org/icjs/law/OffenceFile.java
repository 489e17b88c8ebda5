package org.icjs.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.icjs.kernel.Act;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/** Reads {@code law/offences.csv}. A value that it does not know stops the program: half a law is worse than none. */
final class OffenceFile {
    private static final String NAME = "/law/offences.csv";
    private static final String OTHER_LAWS = "II";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private OffenceFile() {}

    static List<Offence> read() {
        try (InputStream in = OffenceFile.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME + " is missing");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Offence> read(Reader reader) throws IOException {
        List<CSVRecord> rows = FORMAT.parse(reader).getRecords();
        Map<Section, Integer> limbs = new HashMap<>();
        rows.forEach(row -> limbs.merge(section(row), 1, Integer::sum));
        return rows.stream().map(row -> offence(row, limbs)).toList();
    }

    private static Offence offence(CSVRecord row, Map<Section, Integer> limbs) {
        Section section = section(row);
        Punishment punishment = punishment(row);
        OtherLaws otherLaws = OtherLaws.of(punishment);
        ClassedBy own = ClassedBy.own(section.act());
        return new Offence(
                section,
                row.get("limb").isEmpty() ? 1 : Integer.parseInt(row.get("limb")),
                limbs.getOrDefault(section, 1),
                row.get("label"),
                punishment,
                answer(row, "cognizable", otherLaws.cognizable(), own.cognizable()),
                answer(row, "bailable", otherLaws.bailable(), own.bailable()),
                row.get("condition").isEmpty() ? null : row.get("condition"),
                compounding(row.get("compounding")),
                court(row.get("court"), otherLaws.court(), own.court()),
                custody(row.get("custody")),
                words(row.get("clauses")),
                date(row.get("in_force_from")),
                date(row.get("in_force_to")),
                words(row.get("territory")),
                Certainty.valueOf(row.get("certainty")));
    }

    private static Section section(CSVRecord row) {
        return new Section(Act.valueOf(row.get("act")), row.get("section"));
    }

    private static Punishment punishment(CSVRecord row) {
        return new Punishment(
                Basis.valueOf(row.get("basis")),
                term(row.get("least")),
                term(row.get("greatest")),
                yes(row.get("life")),
                yes(row.get("death")),
                fine(row.get("fine")),
                yes(row.get("community_service")));
    }

    private static Finding<Answer> answer(CSVRecord row, String question, Answer byOtherLaws, Citation own) {
        String text = row.get(question);
        Answer answer = switch (text) {
            case "Y" -> Answer.YES;
            case "N" -> Answer.NO;
            case "PRINCIPAL" -> Answer.AS_PRINCIPAL;
            case OTHER_LAWS -> byOtherLaws;
            default -> Answer.valueOf(text);
        };
        return new Finding<>(answer, question + "." + answer, text.equals(OTHER_LAWS) ? ClassedBy.OTHER_LAWS : own);
    }

    private static Finding<Court> court(String text, Court byOtherLaws, Citation own) {
        boolean other = text.equals(OTHER_LAWS);
        Court court = other ? byOtherLaws : Court.valueOf(text);
        return new Finding<>(court, "court." + court, other ? ClassedBy.OTHER_LAWS : own);
    }

    private static Compounding compounding(String text) {
        return switch (text) {
            case "" -> Compounding.UNKNOWN;
            case "COURT" -> Compounding.WITH_PERMISSION;
            case "PRINCIPAL" -> Compounding.AS_PRINCIPAL;
            default -> Compounding.valueOf(text);
        };
    }

    private static Fine fine(String text) {
        return switch (text) {
            case "N" -> Fine.NONE;
            case "Y" -> Fine.WITH;
            case "ALT" -> Fine.ALTERNATIVE;
            case "OPT" -> Fine.OPTIONAL;
            default -> Fine.valueOf(text);
        };
    }

    /** Days, then the provision that sets them: {@code 180 NDPS 36A(4)}. */
    private static @Nullable Finding<Custody> custody(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int space = text.indexOf(' ');
        Custody limit = switch (text.substring(0, space)) {
            case "90" -> Custody.NINETY;
            case "180" -> Custody.ONE_HUNDRED_EIGHTY;
            default -> throw new IllegalArgumentException("unknown limit of custody");
        };
        return new Finding<>(limit, "custody.specialAct", Citation.of(Section.parse(text.substring(space + 1))));
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "Y" -> true;
            case "N" -> false;
            default -> throw new IllegalArgumentException("neither Y nor N");
        };
    }

    private static @Nullable Period term(String text) {
        return text.isEmpty() ? null : Period.parse(text);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" ", -1));
    }
}
