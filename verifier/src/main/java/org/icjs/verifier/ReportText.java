package org.icjs.verifier;

import java.util.ArrayList;
import java.util.List;

/** A report for people: a table of journals, then a sentence for each problem, then the verdict. */
final class ReportText {
    private static final List<String> HEADINGS =
            List.of("JOURNAL", "ENTRIES", "CHECKPOINT", "GROUPS CHECKED", "NOT GIVEN", "RESULT");
    private static final int FIRST_NUMBER = 1;
    private static final int LAST_NUMBER = 4;

    private ReportText() {}

    static String of(Report report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        report.journals().forEach(journal -> rows.add(row(journal, report.problemsOf(journal.office()))));
        StringBuilder out = new StringBuilder();
        table(rows, out);
        if (!report.isVerified()) {
            out.append('\n');
            report.problems().forEach(p -> out.append("✗ ").append(p.sentence()).append(".\n"));
        }
        return out.append('\n').append(verdict(report)).append('\n').toString();
    }

    private static List<String> row(Report.Journal journal, long problems) {
        return List.of(
                journal.office(),
                String.valueOf(journal.entries()),
                journal.size() < 0 ? "none" : String.valueOf(journal.size()),
                String.valueOf(journal.groupsGiven()),
                String.valueOf(journal.groupsAbsent()),
                problems == 0 ? "verified" : problems == 1 ? "1 problem" : problems + " problems");
    }

    private static void table(List<List<String>> rows, StringBuilder out) {
        int[] widths = new int[HEADINGS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                int padding = widths[i] - row.get(i).length();
                boolean number = i >= FIRST_NUMBER && i <= LAST_NUMBER;
                line.repeat(' ', number ? padding : 0).append(row.get(i)).repeat(' ', number ? 2 : padding + 2);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static String verdict(Report report) {
        long entries =
                report.journals().stream().mapToLong(Report.Journal::entries).sum();
        int problems = report.problems().size();
        return report.isVerified()
                ? "Verified: " + entries + (entries == 1 ? " entry." : " entries.")
                : "Not verified: " + problems + (problems == 1 ? " problem." : " problems.");
    }
}
