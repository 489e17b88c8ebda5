package org.icjs.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            all.add(new Complaint(bound.input(fault.pointer()), labels.wrong(fault)));
        }
        List<String> contradictions = new ArrayList<>();
        for (Finding finding : findings) {
            String text = labels.wrong(finding);
            all.add(new Complaint(bound.input(finding.pointer()), text));
            if (!finding.refuses()) {
                contradictions.add(text);
            }
        }
        return new Complaints(all, contradictions);
    }

    Map<String, String> byInput() {
        Map<String, String> texts = new LinkedHashMap<>();
        all.forEach(complaint -> texts.putIfAbsent(complaint.input(), complaint.text()));
        return texts;
    }

    /**
     * For the head of the page.
     *
     * @param shown names of the inputs that the form shows; a complaint about another leads nowhere
     */
    List<Wrong> summary(Set<String> shown) {
        return all.stream()
                .map(complaint -> {
                    boolean leads = shown.contains(complaint.input().split("\\.", 2)[0]);
                    return new Wrong(leads ? Controls.id(complaint.input()) : "", complaint.text());
                })
                .distinct()
                .toList();
    }
}
