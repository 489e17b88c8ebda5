package org.icjs.citizen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.icjs.docket.CourtEntry.CaseRegistered;
import org.icjs.docket.CourtEntry.ChargeFramed;
import org.icjs.docket.CourtEntry.CognizanceTaken;
import org.icjs.docket.CourtEntry.CopiesSupplied;
import org.icjs.docket.CourtEntry.EvidenceRecorded;
import org.icjs.docket.CourtEntry.JudgmentPronounced;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.PoliceEntry.FirCopyGiven;
import org.icjs.docket.PoliceEntry.FirRegistered;
import org.icjs.docket.PoliceEntry.PersonArrested;
import org.icjs.docket.PoliceEntry.PoliceReportFiled;
import org.icjs.docket.PoliceEntry.ProgressTold;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.PersonRef;
import org.icjs.web.Texts;

/** The few acts of a case that its persons are told of, without whom else they concern. */
final class Milestones {
    private final Docket docket;
    private final Texts texts;
    private final List<Milestone> found = new ArrayList<>();

    private record Milestone(LocalDate day, String text) {}

    Milestones(Docket docket, PersonRef person, boolean informing, Texts texts) {
        this.docket = docket;
        this.texts = texts;
        first(FirRegistered.class, "fir");
        if (informing) {
            first(PersonArrested.class, "arrest");
            each(FirCopyGiven.class, "firCopy", act -> person.equals(act.person()));
            docket.all(ProgressTold.class, act -> person.equals(act.person()))
                    .forEach(told -> add(
                            told.occurredAt(),
                            texts.of("citizen.done.progress", told.entry().progress())));
        } else {
            each(PersonArrested.class, "yourArrest", act -> person.equals(act.person()));
            each(CopiesSupplied.class, "copies", act -> person.equals(act.person()));
        }
        first(PoliceReportFiled.class, "report");
        first(CaseRegistered.class, "registered");
        first(CognizanceTaken.class, "cognizance");
        first(ChargeFramed.class, "charge");
        first(EvidenceRecorded.class, "evidence");
        first(JudgmentPronounced.class, "judgment");
    }

    List<CaseStory.Dated> rows() {
        return found.stream()
                .sorted(Comparator.comparing(Milestone::day))
                .map(one -> new CaseStory.Dated(Talk.day(one.day(), texts.locale()), one.text()))
                .toList();
    }

    private <E extends Entry> void first(Class<E> type, String key) {
        docket.all(type).stream().limit(1).forEach(act -> add(act.occurredAt(), texts.of("citizen.done." + key)));
    }

    private <E extends Entry> void each(Class<E> type, String key, Predicate<E> where) {
        docket.all(type, where).forEach(act -> add(act.occurredAt(), texts.of("citizen.done." + key)));
    }

    private void add(Instant at, String text) {
        found.add(new Milestone(IndiaTime.dateOf(at), text));
    }
}
