package org.icjs.desk.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.docket.Stage;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of an office, last touched first. */
@Component
class CaseList {
    static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final CaseFiles caseFiles;

    CaseList(JdbcClient jdbc, CaseFiles caseFiles) {
        this.jdbc = jdbc;
        this.caseFiles = caseFiles;
    }

    record Found(List<CaseFile> files, boolean more) {}

    /**
     * One page of them.
     *
     * @param number a part of the FIR's number; empty for all
     */
    Found find(Actor actor, @Nullable Stage stage, boolean held, String number, int from) {
        List<CaseId> ids = jdbc.sql("""
                        select c.docket from desk_case as c join docket_access as a on a.docket = c.docket
                        where a.office = :office
                            and (:stage = '' or c.stage = :stage)
                            and (not :held or c.held)
                            and (:number = '' or position(lower(:number) in lower(c.number)) > 0)
                        order by c.last_at desc, c.docket offset :from limit :limit
                        """)
                .param("office", actor.office().code())
                .param("stage", stage == null ? "" : stage.name())
                .param("held", held)
                .param("number", number)
                .param("from", from)
                .param("limit", PAGE + 1)
                .query((row, _) -> new CaseId(row.getObject(1, UUID.class)))
                .list();
        List<CaseId> shown = ids.stream().limit(PAGE).toList();
        Map<CaseId, CaseFile> files = caseFiles.list(actor, shown, "cases").stream()
                .collect(Collectors.toMap(file -> file.docket().id(), Function.identity()));
        return new Found(
                shown.stream().map(files::get).flatMap(Stream::ofNullable).toList(), ids.size() > PAGE);
    }
}
