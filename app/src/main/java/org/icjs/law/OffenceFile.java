package org.icjs.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.icjs.kernel.Act;
import org.icjs.kernel.Section;
import org.jspecify.annotations.Nullable;

/** Reads {@code law/offences.csv}, and the State's file beside it. A value that it does not know stops the program: half a law is worse than none. */
final class OffenceFile {
    private static final String NAME = "/law/offences.csv";
    private static final String STATE = "offences.csv";
    private static final String OTHER_LAWS = "II";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private OffenceFile() {}

    /** What ships, and what the State adds to it. */
    static List<Offence> read() {
        List<Offence> shipped = shipped();
        return StateLaw.text(STATE).map(text -> with(shipped, text)).orElse(shipped);
    }

    /**
     * What ships and the State's own rows, which have the same columns.
     *
     * @throws StateLaw.Unreadable where a row can't be read, or is of a section that ships
     */
    static List<Offence> with(List<Offence> shipped, String text) {
        Set<Section> held = shipped.stream().map(Offence::section).collect(Collectors.toSet());
        try {
            List<Offence> added = read(new StringReader(text));
            for (Offence offence : added) {
                if (held.contains(offence.section())) {
                    throw new IllegalArgumentException(offence.section() + " ships with the program: take the row out");
                }
            }
            return Stream.concat(shipped.stream(), added.stream()).toList();
        } catch (IllegalArgumentException | IOException e) {
            throw new StateLaw.Unreadable(STATE + " of the State: " + e.getMessage()
                    + ". Its columns are those of docs/law/offences-report.md.");
        }
    }

    private static List<Offence> shipped() {
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
        rows.forEach(row -> limbs.merge(checked(row, OffenceFile::section), 1, Integer::sum));
        return rows.stream()
                .map(row -> checked(row, each -> offence(each, limbs)))
                .toList();
    }

    /** Says which row it is that can't be read. */
    private static <T> T checked(CSVRecord row, Function<CSVRecord, T> reading) {
        try {
            return reading.apply(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("row " + row.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    /** Says which column it is that can't be read. */
    private static <T extends @Nullable Object> T cell(CSVRecord row, String column, Function<String, T> reading) {
        String text = row.get(column);
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(column + " \"" + text + "\" is no value of this column", e);
        }
    }

    private static Offence offence(CSVRecord row, Map<Section, Integer> limbs) {
        Section section = section(row);
        Punishment punishment = punishment(row);
        OtherLaws otherLaws = OtherLaws.of(punishment);
        ClassedBy own = ClassedBy.own(section.act());
        return new Offence(
                section,
                cell(row, "limb", text -> text.isEmpty() ? 1 : Integer.parseInt(text)),
                limbs.getOrDefault(section, 1),
                row.get("label"),
                punishment,
                cell(row, "cognizable", text -> answer(text, "cognizable", otherLaws.cognizable(), own.cognizable())),
                cell(row, "bailable", text -> answer(text, "bailable", otherLaws.bailable(), own.bailable())),
                row.get("condition").isEmpty() ? null : row.get("condition"),
                cell(row, "compounding", OffenceFile::compounding),
                cell(row, "court", text -> court(text, otherLaws.court(), own.court())),
                cell(row, "custody", OffenceFile::custody),
                words(row.get("clauses")),
                cell(row, "in_force_from", OffenceFile::date),
                cell(row, "in_force_to", OffenceFile::date),
                words(row.get("territory")),
                cell(row, "certainty", Certainty::valueOf));
    }

    private static Section section(CSVRecord row) {
        return new Section(cell(row, "act", Act::valueOf), row.get("section"));
    }

    private static Punishment punishment(CSVRecord row) {
        return new Punishment(
                cell(row, "basis", Basis::valueOf),
                cell(row, "least", OffenceFile::term),
                cell(row, "greatest", OffenceFile::term),
                cell(row, "life", OffenceFile::yes),
                cell(row, "death", OffenceFile::yes),
                cell(row, "fine", OffenceFile::fine),
                cell(row, "community_service", OffenceFile::yes));
    }

    private static Finding<Answer> answer(String text, String question, Answer byOtherLaws, Citation own) {
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
