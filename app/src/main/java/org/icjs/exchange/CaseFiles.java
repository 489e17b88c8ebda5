package org.icjs.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjs.docket.Docket;
import org.icjs.docket.EntryType;
import org.icjs.docket.OfficeRole;
import org.icjs.docket.Recorded;
import org.icjs.docket.Sight;
import org.icjs.identity.Actor;
import org.icjs.identity.Purpose;
import org.icjs.identity.SharingMatrix;
import org.icjs.journal.AccessJournal;
import org.icjs.journal.Dockets;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.OfficeCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The one door to case files. An office that plays no part in a case gets the same answer as for a case that does not exist; what is
 * read is in the office's access journal before it is answered.
 */
@Service
public final class CaseFiles {
    private final JdbcClient jdbc;
    private final Dockets dockets;
    private final AccessJournal accessJournal;
    private final SharingMatrix matrix;
    private final Roles roles;
    private final MatrixEntitlement entitlement;

    CaseFiles(
            JdbcClient jdbc,
            Dockets dockets,
            AccessJournal accessJournal,
            SharingMatrix matrix,
            Roles roles,
            MatrixEntitlement entitlement) {
        this.jdbc = jdbc;
        this.dockets = dockets;
        this.accessJournal = accessJournal;
        this.matrix = matrix;
        this.roles = roles;
        this.entitlement = entitlement;
    }

    /**
     * Opens a case file and journals the reading.
     *
     * @param what which page or call, for the access journal
     */
    public Optional<CaseFile> open(Actor reader, CaseId id, String what) {
        Optional<CaseFile> found = find(reader.office(), id);
        found.ifPresent(file -> accessJournal.record(
                reader.office(), reader.officer(), purpose(file.roles()).name(), what, id));
        return found;
    }

    /**
     * Those of these cases in which the office plays a part, for a list; one reading is journalled for them all.
     *
     * @param what which page
     */
    public List<CaseFile> list(Actor reader, Collection<CaseId> ids, String what) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID[] asked = ids.stream().map(CaseId::id).distinct().toArray(UUID[]::new);
        Set<UUID> listed = new HashSet<>(
                jdbc.sql("select docket from docket_access where office = :office and docket = any(:dockets)")
                        .param("office", reader.office().code())
                        .param("dockets", asked)
                        .query(UUID.class)
                        .list());
        List<CaseFile> files = Arrays.stream(asked)
                .filter(listed::contains)
                .flatMap(id -> dockets.find(new CaseId(id)).stream())
                .flatMap(docket -> seenBy(reader.office(), docket).stream())
                .toList();
        if (!files.isEmpty()) {
            accessJournal.record(
                    reader.office(),
                    reader.officer(),
                    purpose(files.getFirst().roles()).name(),
                    what + ": "
                            + files.stream()
                                    .map(file -> file.docket().id().toString())
                                    .collect(Collectors.joining(" ")),
                    null);
        }
        return files;
    }

    /** As an act is filed, which is journalled itself. */
    public Optional<CaseFile> forAct(Actor author, CaseId id) {
        return find(author.office(), id);
    }

    /** Two locks: the table in the database, and the part that the docket itself gives the office. */
    private Optional<CaseFile> find(OfficeCode office, CaseId id) {
        boolean listed = jdbc.sql(
                        "select exists (select from docket_access where docket = :docket and office = :office)")
                .param("docket", id.id())
                .param("office", office.code())
                .query(Boolean.class)
                .single();
        return listed ? dockets.find(id).flatMap(docket -> seenBy(office, docket)) : Optional.empty();
    }

    private Optional<CaseFile> seenBy(OfficeCode office, Docket docket) {
        Set<OfficeRole> played = roles.of(office, docket);
        return played.isEmpty() ? Optional.empty() : Optional.of(file(docket, played));
    }

    private CaseFile file(Docket docket, Set<OfficeRole> played) {
        Sight sight = new Sight(type ->
                EntryType.named(type).map(known -> matrix.groups(known, played)).orElse(Set.of()));
        return new CaseFile(docket, played, sight, matrix);
    }

    public boolean mayFile(Actor author, EntryType type, Docket docket) {
        return entitlement.mayFile(author.office(), author.officer(), type, docket);
    }

    public boolean mayCorrect(Actor author, Recorded entry, Docket docket) {
        return entitlement.mayCorrect(author.office(), author.officer(), entry, docket);
    }

    private Purpose purpose(Set<OfficeRole> played) {
        return matrix.purposes(played.stream().sorted().findFirst().orElseThrow())
                .getFirst();
    }
}
