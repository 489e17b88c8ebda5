package org.icjs.citizen;

import java.util.LinkedHashMap;
import java.util.Map;
import org.icjs.identity.Actor;
import org.icjs.identity.SharingMatrix;
import org.icjs.web.Numbers;
import org.icjs.web.Starts;
import org.icjs.web.Texts;
import org.springframework.stereotype.Component;

/** Complaints and questions on the desk of their station. */
@Component
class WaitingForStation implements Starts {
    private final Complaints complaints;
    private final Questions questions;
    private final SharingMatrix matrix;

    WaitingForStation(Complaints complaints, Questions questions, SharingMatrix matrix) {
        this.complaints = complaints;
        this.questions = questions;
        this.matrix = matrix;
    }

    @Override
    public Map<String, String> of(Actor actor, Texts texts) {
        Map<String, String> links = new LinkedHashMap<>();
        if (StationController.mayAct(actor, matrix)) {
            int waiting = complaints.waiting(actor.office()).size();
            if (waiting > 0) {
                links.put(texts.of("citizen.desk.complaints", Numbers.lakh(waiting)), "/complaints");
            }
            Questions.Waiting asked = questions.count(actor.office());
            if (asked.all() > 0) {
                links.put(
                        asked.late() > 0
                                ? texts.of(
                                        "citizen.desk.questions.late",
                                        Numbers.lakh(asked.all()),
                                        Numbers.lakh(asked.late()))
                                : texts.of("citizen.desk.questions", Numbers.lakh(asked.all())),
                        "/questions");
            }
        }
        return links;
    }
}
