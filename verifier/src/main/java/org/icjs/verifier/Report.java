package org.icjs.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a verification found.
 *
 * @param problems empty exactly when everything verified
 */
public record Report(List<Journal> journals, List<Problem> problems) {
    /**
     * What was looked at of one office's journal.
     *
     * @param entries entries read
     * @param size entries that the checkpoint covers; −1 where there is no checkpoint
     * @param groupsGiven groups whose text was compared with its commitment
     * @param groupsAbsent groups that are committed to, but withheld or erased
     */
    public record Journal(String office, long entries, long size, long groupsGiven, long groupsAbsent) {}

    public Report {
        journals = List.copyOf(journals);
        problems = List.copyOf(problems);
    }

    public boolean isVerified() {
        return problems.isEmpty();
    }

    /** The report for people: lines, the last one with its end. */
    public String text() {
        return ReportText.of(this);
    }

    /** The report for programs. */
    public Json json() {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("verified", new Json.Bool(isVerified()));
        members.put("journals", new Json.Arr(journals.stream().map(this::json).toList()));
        members.put("problems", new Json.Arr(problems.stream().map(Report::json).toList()));
        return new Json.Obj(members);
    }

    private Json json(Journal journal) {
        return new Json.Obj(Map.of(
                "office", new Json.Str(journal.office()),
                "entries", new Json.Num(journal.entries()),
                "checkpoint", new Json.Num(journal.size()),
                "groupsGiven", new Json.Num(journal.groupsGiven()),
                "groupsAbsent", new Json.Num(journal.groupsAbsent()),
                "verified", new Json.Bool(problemsOf(journal.office()) == 0)));
    }

    long problemsOf(String office) {
        return problems.stream().filter(p -> office.equals(p.office())).count();
    }

    private static Json json(Problem problem) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("kind", new Json.Str(problem.kind().word()));
        members.put("sentence", new Json.Str(problem.sentence()));
        if (problem.office() != null) {
            members.put("office", new Json.Str(problem.office()));
        }
        if (problem.seq() > 0) {
            members.put("seq", new Json.Num(problem.seq()));
        }
        if (problem.id() != null) {
            members.put("id", new Json.Str(problem.id().toString()));
        }
        return new Json.Obj(members);
    }

    /** Collects problems, so many of one verification at most that a wholly broken journal still gives a readable report. */
    static final class Problems {
        private static final int MAX = 1000;

        private final List<Problem> list = new ArrayList<>();
        private long more;

        void add(Problem problem) {
            if (list.size() < MAX) {
                list.add(problem);
            } else {
                more++;
            }
        }

        void addAll(List<Problem> problems) {
            problems.forEach(this::add);
        }

        boolean isEmpty() {
            return list.isEmpty();
        }

        List<Problem> list() {
            List<Problem> all = new ArrayList<>(list);
            if (more > 0) {
                all.add(Problem.of(Problem.Kind.MORE, "and " + more + " more problems"));
            }
            return all;
        }
    }
}
