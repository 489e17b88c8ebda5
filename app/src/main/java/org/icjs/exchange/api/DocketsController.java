package org.icjs.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.exchange.Proofs;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Refused;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads case files. What is not shared with the office, and what does not exist, get the same answer. */
@RestController
class DocketsController {
    private final CaseFiles caseFiles;
    private final Proofs proofs;
    private final ProblemAnswers problems;

    DocketsController(CaseFiles caseFiles, Proofs proofs, ProblemAnswers problems) {
        this.caseFiles = caseFiles;
        this.proofs = proofs;
        this.problems = problems;
    }

    @GetMapping("/api/v1/dockets/{docket}")
    Object docket(Actor reader, @PathVariable String docket, HttpServletRequest request) {
        return id(docket)
                .flatMap(id -> caseFiles.open(reader, id, "api docket"))
                .<Object>map(file -> ResponseEntity.ok(DocketJson.of(file)))
                .orElseGet(() -> problems.of(request, new Problem(404, "not-found")));
    }

    /** The case's proof bundle: what the office may read of it, verifiable without this server. */
    @GetMapping("/api/v1/dockets/{docket}/bundle")
    Object bundle(Actor reader, @PathVariable String docket, HttpServletRequest request) throws IOException {
        Optional<CaseFile> file = id(docket).flatMap(id -> caseFiles.open(reader, id, "api bundle"));
        if (file.isEmpty()) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        Optional<byte[]> bundle = proofs.bundle(file.get());
        return bundle.<Object>map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("application/zip"))
                        .body(bytes))
                .orElseGet(() -> problems.of(request, new Problem(503, "unavailable")));
    }

    private static Optional<CaseId> id(String text) {
        try {
            return Optional.of(CaseId.parse(text));
        } catch (Refused _) {
            return Optional.empty();
        }
    }
}
