package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icjs.docket.Act;
import org.icjs.docket.AllActs;
import org.icjs.docket.Codec;
import org.icjs.docket.Docket;
import org.icjs.docket.Entry;
import org.icjs.docket.Fact;
import org.icjs.docket.Offer;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.PaperJournal;
import org.icjs.docket.RecordEntry.FactCorrected;
import org.icjs.docket.Recorded;
import org.icjs.identity.Duty;
import org.icjs.identity.Offices;
import org.icjs.identity.SharingMatrix;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficerCode;
import org.icjs.verifier.Json;

/** A golden case walked on paper: each step readable, entitled, offered, free of findings, and then recorded. */
final class PaperWalk {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 12);
    /** On paper one clerk writes for everybody; whose duty an act is, is asked of the matrix. */
    private static final OfficerCode OFFICER = new OfficerCode("PAPER-1");

    private static final SharingMatrix MATRIX = SharingMatrix.load();
    private static final Offices OFFICES = Offices.shipped();

    private final PaperJournal journal = new PaperJournal(AllActs.find());
    private final Names names = new Names(BEGAN, (_, _) -> OFFICER, this::fact);
    private final Map<String, CaseId> dockets = new HashMap<>();
    private final Retyping retyping = new Retyping();
    private final List<String> retyped = new ArrayList<>();

    static PaperWalk of(GoldenCase golden) {
        PaperWalk walk = new PaperWalk();
        golden.steps().forEach(walk::take);
        return walk;
    }

    private void take(Step step) {
        CaseId id = dockets.computeIfAbsent(step.docket(), _ -> journal.newCase());
        Docket before = journal.docket(id);
        OfficerCode officer = names.officer(step);
        Instant at = names.occurredAt(step);
        Json.Obj facts = names.facts(step);
        Codec.Read read = Codec.read(step.type(), facts);
        assertThat(read).as("%s reads", told(step)).isInstanceOf(Codec.Read.Good.class);
        Entry draft = ((Codec.Read.Good) read).entry();
        assertThat(mayFile(step, before))
                .as("%s is entitled to %s", step.by(), told(step))
                .isTrue();
        assertThat(journal.findings(id, step.office(), officer, draft, at))
                .as("what stands against %s", told(step))
                .isEmpty();
        assertThat(offers(step, before))
                .as("%s stands on the desk of %s", told(step), step.office())
                .anyMatch(offer -> fits(offer, step, facts));
        retyping.typedAgain(before, step.type(), facts, step.preset())
                .forEach(value -> retyped.add(told(step) + ": " + value));
        Recorded recorded = journal.record(id, step.office(), officer, draft, at);
        names.learn(step, recorded.id().toString());
    }

    private static boolean mayFile(Step step, Docket docket) {
        if (step.entry() == FactCorrected.class) {
            return true;
        }
        Set<OfficeRole> roles = docket.roles(step.office());
        return MATRIX.mayFile(
                step.type(), OFFICES.find(step.office()).orElseThrow().kind(), roles, Set.<Duty>of(step.by()));
    }

    private List<Offer> offers(Step step, Docket docket) {
        Act<?> act = Objects.requireNonNull(journal.act(step.entry()));
        return act.offers(docket);
    }

    /** An offer fits when it is for this office and presets what the officer is not to give. */
    private static boolean fits(Offer offer, Step step, Json.Obj facts) {
        boolean here = offer.office() == null || offer.office().equals(step.office());
        boolean same = offer.preset().entrySet().stream()
                .allMatch(preset ->
                        new Json.Str(preset.getValue()).equals(facts.members().get(preset.getKey())));
        return here
                && same
                && (offer.preset().isEmpty() || offer.preset().keySet().equals(step.preset()));
    }

    private String fact(Step reading, String docket, String key) {
        String name = key.substring(0, key.indexOf('/'));
        String about = key.substring(key.indexOf('/') + 1);
        return docket(docket)
                .known(Fact.valueOf(name), about)
                .orElseThrow()
                .value()
                .toString();
    }

    Docket docket() {
        return docket("case");
    }

    Docket docket(String name) {
        return journal.docket(Objects.requireNonNull(dockets.get(name)));
    }

    /** What an officer had to type although the case file held it. */
    List<String> retyped() {
        return retyped;
    }

    private static String told(Step step) {
        return step.at() + " " + step.type();
    }
}
