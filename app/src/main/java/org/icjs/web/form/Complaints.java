package org.icjs.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjs.docket.Fault;
import org.icjs.docket.Finding;
import org.icjs.web.Wrong;

/**
 * What is wrong with a form, in words and by input.
 *
 * @param contradictions what the officer may confirm all the same
 */
record Complaints(List<Complaint> all, List<String> contradictions) {

    /** @param input empty where it is about the act as a whole */
    record Complaint(String input, String text) {}

    Complaints {
        all = List.copyOf(all);
        contradictions = List.copyOf(contradictions);
    }

    static Complaints none() {
        return new Complaints(List.of(), List.of());
    }

    static Complaints of(Asked asked, Bound bound, List<Finding> findings) {
        Labels labels = new Labels(asked.texts(), asked.type());
        List<Complaint> all = new ArrayList<>();
        for (Fault fault : bound.faults()) {
            all.add(new Complaint(
                    bound.input(fault.pointer()),
                    asked.texts()
                            .of(
                                    "form.wrong",
                                    labels.at(fault.pointer()),
                                    asked.texts().of("refused." + fault.code()))));
        }
        List<String> contradictions = new ArrayList<>();
        for (Finding finding : findings) {
            String text = text(asked, finding);
            all.add(new Complaint(bound.input(finding.pointer()), text));
            if (!finding.refuses()) {
                contradictions.add(text);
            }
        }
        return new Complaints(all, contradictions);
    }

    private static String text(Asked asked, Finding finding) {
        String text =
                asked.texts().of("finding." + finding.code(), finding.values().toArray());
        return finding.under().isEmpty() ? text : text + " (" + finding.under() + ")";
    }

    Map<String, String> byInput() {
        Map<String, String> texts = new LinkedHashMap<>();
        all.forEach(complaint -> texts.putIfAbsent(complaint.input(), complaint.text()));
        return texts;
    }

    List<Wrong> summary() {
        return all.stream()
                .map(complaint ->
                        new Wrong(complaint.input().isEmpty() ? "" : Controls.id(complaint.input()), complaint.text()))
                .distinct()
                .toList();
    }
}
