package org.icjs.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.icjs.identity.Actor;
import org.icjs.identity.CurrentActor;
import org.icjs.identity.Duty;
import org.icjs.identity.Purpose;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.Refused;
import org.icjs.verifier.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The journals for who verifies them (docs/journal-format.md). Checkpoints and keys are for everybody, envelopes for who has the scope
 * {@code journal.read}, bodies for an auditor, and that reading is journalled.
 */
@RestController
class JournalController {
    private static final int COUNT_MAX = 1000;
    private static final String READER = "SCOPE_journal.read";

    private final OfficeJournals journals;
    private final AccessJournal accessJournal;
    private final Keys keys;

    JournalController(OfficeJournals journals, AccessJournal accessJournal, Keys keys) {
        this.journals = journals;
        this.accessJournal = accessJournal;
        this.keys = keys;
    }

    /** The line of the root key, to be compared with the one that was pinned; who pins what this answers trusts the server. */
    @GetMapping(path = "/journal/root", produces = "text/plain;charset=UTF-8")
    String root() {
        return keys.rootLine() + "\n";
    }

    @GetMapping(path = "/journal/offices", produces = MediaType.APPLICATION_JSON_VALUE)
    String offices() {
        return journals.offices();
    }

    @GetMapping(path = "/journal/{office}/checkpoint", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> checkpoint(@PathVariable String office) {
        return ResponseEntity.of(code(office).flatMap(journals::checkpoint));
    }

    @GetMapping(path = "/journal/{office}/keys", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> keys(@PathVariable String office) {
        return ResponseEntity.of(code(office).flatMap(journals::keys));
    }

    @GetMapping(path = "/journal/{office}/consistency", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> consistency(@PathVariable String office, @RequestParam long from, @RequestParam long to) {
        return ResponseEntity.of(code(office).flatMap(known -> journals.consistency(known, from, to)));
    }

    /** Streams the entries: the answer is as long as it is, and memory holds some hundred of them. */
    @GetMapping("/journal/{office}/entries")
    void entries(
            @PathVariable String office,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(defaultValue = "1000") int count,
            @Nullable Authentication reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<OfficeCode> known = code(office);
        Optional<Actor> auditor = auditor(request);
        if (auditor.isEmpty() && !mayRead(reader)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else if (known.isEmpty() || from < 1 || count < 1) {
            response.setStatus(known.isEmpty() ? HttpStatus.NOT_FOUND.value() : HttpStatus.BAD_REQUEST.value());
        } else {
            int most = Math.min(count, COUNT_MAX);
            auditor.ifPresent(
                    actor -> journalled(actor, "journal " + known.get() + " from " + from + ", at most " + most));
            Set<Group> groups = auditor.isPresent() ? EnumSet.allOf(Group.class) : EnumSet.noneOf(Group.class);
            response.setContentType("application/jsonl;charset=UTF-8");
            journals.entries(known.get(), from, most, groups, response.getOutputStream());
        }
    }

    /** Who has read what, in which offices: for an auditor. */
    @GetMapping(path = "/journal/offices/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> readings(HttpServletRequest request) {
        return auditor(request).isPresent()
                ? ResponseEntity.ok(journals.readings())
                : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }

    @GetMapping("/journal/{office}/readings")
    void readings(
            @PathVariable String office,
            @RequestParam(defaultValue = "1") long from,
            @RequestParam(defaultValue = "1000") int count,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<OfficeCode> known = code(office);
        Optional<Actor> auditor = auditor(request);
        if (auditor.isEmpty()) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
        } else if (known.isEmpty() || from < 1 || count < 1) {
            response.setStatus(known.isEmpty() ? HttpStatus.NOT_FOUND.value() : HttpStatus.BAD_REQUEST.value());
        } else {
            int most = Math.min(count, COUNT_MAX);
            journalled(auditor.get(), "readings of " + known.get() + " from " + from + ", at most " + most);
            response.setContentType("application/jsonl;charset=UTF-8");
            journals.readings(known.get(), from, most, response.getOutputStream());
        }
    }

    private static Optional<Actor> auditor(HttpServletRequest request) {
        return CurrentActor.of(request).filter(actor -> actor.has(Duty.AUDITOR));
    }

    private void journalled(Actor auditor, String what) {
        accessJournal.record(auditor.office(), auditor.officer(), Purpose.AUDIT.name(), what, null);
    }

    private static boolean mayRead(@Nullable Authentication reader) {
        return reader != null
                && reader.getAuthorities().stream().anyMatch(granted -> READER.equals(granted.getAuthority()));
    }

    private static Optional<OfficeCode> code(String text) {
        try {
            return Optional.of(new OfficeCode(text));
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
