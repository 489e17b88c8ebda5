package org.icjs.desk.act;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.Sight;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.SharingMatrix;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Uuids;
import org.icjs.web.Names;
import org.icjs.web.Texts;
import org.icjs.web.form.Asked;
import org.icjs.web.form.Choices;
import org.springframework.stereotype.Component;

/** Which form an officer is asking for, and whether it is his to fill. */
@Component
class ActForms {
    private final CaseFiles caseFiles;
    private final SharingMatrix matrix;
    private final Choices choices;
    private final Names names;
    private final Clock clock;

    ActForms(CaseFiles caseFiles, SharingMatrix matrix, Choices choices, Names names, Clock clock) {
        this.caseFiles = caseFiles;
        this.matrix = matrix;
        this.choices = choices;
        this.names = names;
        this.clock = clock;
    }

    /** The case before the officer, for an act in it; the reading is journalled. */
    Optional<CaseFile> open(Actor actor, CaseId docket, EntryType type) {
        return caseFiles.open(actor, docket, "form " + type.name());
    }

    boolean mayOpenCase(Actor actor, EntryType type) {
        return matrix.mayFile(type, actor.kind(), Set.of(), actor.duties());
    }

    boolean mayFile(Actor actor, EntryType type, CaseFile file) {
        return caseFiles.mayFile(actor, type, file.docket());
    }

    /** An act in a case. */
    Asked asked(Actor actor, EntryType type, CaseFile file, Map<String, String> preset, Texts texts) {
        return asked(actor, type, file.docket(), file.sight(), preset, texts);
    }

    /** An act that opens a case. */
    Asked asked(Actor actor, EntryType type, Map<String, String> preset, Texts texts) {
        Docket none = Docket.empty(new CaseId(Uuids.v7(clock.instant(), new java.util.Random())));
        return asked(actor, type, none, new Sight(_ -> Set.of()), preset, texts);
    }

    private Asked asked(
            Actor actor, EntryType type, Docket docket, Sight sight, Map<String, String> preset, Texts texts) {
        return new Asked(
                type, docket, sight, preset, choices, texts, names, actor.office(), actor.officer(), clock.instant());
    }

    String caseLine(CaseFile file, Texts texts) {
        return CaseLine.of(file, texts, names).text();
    }
}
