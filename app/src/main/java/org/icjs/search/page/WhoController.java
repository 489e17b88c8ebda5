package org.icjs.search.page;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.Purpose;
import org.icjs.journal.AccessJournal;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.Links;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Paging;
import org.icjs.web.Texts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who searched for whom and why, in the offices that an officer oversees. Looking at it is journalled itself. */
@Controller
class WhoController {
    private static final int PAGE = 40;

    private final Overseen overseen;
    private final AccessJournal accessJournal;
    private final CaseFiles caseFiles;
    private final Names names;
    private final Clock clock;

    WhoController(Overseen overseen, AccessJournal accessJournal, CaseFiles caseFiles, Names names, Clock clock) {
        this.overseen = overseen;
        this.accessJournal = accessJournal;
        this.caseFiles = caseFiles;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/search/who")
    String who(
            Actor actor,
            @RequestParam(defaultValue = "") String before,
            @ModelAttribute("page") Page page,
            Model model) {
        List<OfficeCode> offices = overseen.by(actor);
        if (offices.isEmpty()) {
            throw new AccessDeniedException("oversees nobody");
        }
        Purpose purpose = actor.has(Duty.AUDITOR) ? Purpose.AUDIT : Purpose.SUPERVISION;
        accessJournal.record(actor.office(), actor.officer(), purpose.name(), "searches", null);
        List<AccessJournal.Access> found = accessJournal.searches(offices, moment(before), PAGE + 1);
        List<AccessJournal.Access> shown = found.stream().limit(PAGE).toList();
        model.addAttribute("rows", rows(actor, shown, page.texts()));
        model.addAttribute(
                "paging",
                new Paging(
                        before.isEmpty() ? null : "/search/who",
                        found.size() > PAGE
                                ? "/search/who?before="
                                        + Links.encoded(shown.getLast().at().toString())
                                : null));
        return "search/who";
    }

    private Instant moment(String text) {
        try {
            return text.isEmpty() ? clock.instant().plusSeconds(1) : Instant.parse(text);
        } catch (DateTimeParseException _) {
            return clock.instant();
        }
    }

    private List<SearchRow> rows(Actor actor, List<AccessJournal.Access> shown, Texts texts) {
        Map<CaseId, CaseLine> lines = caseFiles
                .list(
                        actor,
                        shown.stream()
                                .map(AccessJournal.Access::docket)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList(),
                        "searches")
                .stream()
                .collect(Collectors.toMap(file -> file.docket().id(), file -> CaseLine.of(file, texts, names)));
        return shown.stream().map(access -> row(access, lines, texts)).toList();
    }

    private SearchRow row(AccessJournal.Access access, Map<CaseId, CaseLine> lines, Texts texts) {
        CaseLine line = access.docket() == null ? null : lines.get(access.docket());
        return new SearchRow(
                IndiaTime.show(access.at()),
                names.officer(access.officer()) + ", " + names.office(access.office()),
                Arrays.stream(Purpose.values())
                        .filter(one -> one.name().equals(access.purpose()))
                        .findFirst()
                        .map(texts::of)
                        .orElse(access.purpose()),
                access.what().substring(Asked.SEARCH.length()),
                line == null ? "" : line.text(),
                line == null ? null : line.href());
    }
}
