package org.icjs.fingerprints;

import java.util.Optional;
import org.icjs.docket.EntryType;
import org.icjs.docket.Fact;
import org.icjs.docket.PoliceEntry.MeasurementsTaken;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Purpose;
import org.icjs.journal.AccessJournal;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.PersonRef;
import org.icjs.kernel.Refused;
import org.springframework.stereotype.Component;

/**
 * Who comes to fingerprints, and in which case: officers who investigate, officers of a prison, and scientists of a laboratory, each in a case
 * in which the office plays a part. Prisons take prints and do not search with them. The case is the purpose of each search.
 */
@Component
public final class Door {
    private final CaseFiles caseFiles;
    private final AccessJournal accessJournal;

    Door(CaseFiles caseFiles, AccessJournal accessJournal) {
        this.caseFiles = caseFiles;
        this.accessJournal = accessJournal;
    }

    /** Journals the reading; empty where there is no such case for this officer. */
    public Optional<CaseFile> open(Actor actor, String docket, String what) {
        return searches(actor) || isPrisonOfficer(actor) ? opened(actor, docket, what) : Optional.empty();
    }

    /** As {@link #open}, for who may search with prints. */
    public Optional<CaseFile> openToSearch(Actor actor, String docket, String what) {
        return searches(actor) ? opened(actor, docket, what) : Optional.empty();
    }

    private Optional<CaseFile> opened(Actor actor, String docket, String what) {
        try {
            return caseFiles.open(actor, CaseId.parse(docket), what);
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    /** Whether the officer may search with prints. */
    public static boolean searches(Actor actor) {
        return examines(actor)
                || (actor.kind() == OfficeKind.POLICE_STATION
                        && (actor.has(Duty.STATION_OFFICER) || actor.has(Duty.INVESTIGATOR)));
    }

    private static boolean isPrisonOfficer(Actor actor) {
        return actor.kind() == OfficeKind.JAIL && (actor.has(Duty.JAILER) || actor.has(Duty.JAIL_SUPERINTENDENT));
    }

    /** Whether the officer may conclude on a print from a scene. */
    public static boolean examines(Actor actor) {
        return actor.kind() == OfficeKind.LABORATORY && (actor.has(Duty.SCIENTIST) || actor.has(Duty.LAB_DIRECTOR));
    }

    /** Whether the officer may enrol a person of this case. */
    public boolean mayEnrol(Actor actor, CaseFile file) {
        return caseFiles.mayFile(actor, EntryType.of(MeasurementsTaken.class), file.docket());
    }

    /** Journals what was searched and found, before it is shown; once for each case that something was found in. */
    public void searched(Actor actor, CaseId docket, String what) {
        Purpose purpose = examines(actor) ? Purpose.EXAMINATION : Purpose.INVESTIGATION;
        accessJournal.record(actor.office(), actor.officer(), purpose.name(), what, docket);
    }

    /** Whether the office plays a part in that case too, and so may be led there. */
    public Optional<CaseFile> other(Actor actor, CaseId docket) {
        return caseFiles.forAct(actor, docket);
    }

    /** A person's name, where the reader may know it; else the number in the case. */
    public static String name(CaseFile file, PersonRef person) {
        return file.docket()
                .known(Fact.PERSON_NAME, person)
                .filter(known -> file.sight().sees(known))
                .map(known -> known.value().toString())
                .orElse(person.toString());
    }
}
