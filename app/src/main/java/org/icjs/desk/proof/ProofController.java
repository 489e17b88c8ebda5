package org.icjs.desk.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.icjs.desk.casefile.CaseLine;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.exchange.Proofs;
import org.icjs.identity.Actor;
import org.icjs.journal.Keys;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.Refused;
import org.icjs.verifier.BundleCheck;
import org.icjs.verifier.Report;
import org.icjs.verifier.RootKey;
import org.icjs.verifier.UnreadableException;
import org.icjs.verifier.VerifierKey;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Makes a case's proof bundle and gives it, or checks it as anybody could who was given it. */
@Controller
class ProofController {
    private final CaseFiles caseFiles;
    private final Proofs proofs;
    private final Keys keys;
    private final Names names;
    private final ProblemAnswers problems;

    ProofController(CaseFiles caseFiles, Proofs proofs, Keys keys, Names names, ProblemAnswers problems) {
        this.caseFiles = caseFiles;
        this.proofs = proofs;
        this.keys = keys;
        this.names = names;
        this.problems = problems;
    }

    @GetMapping("/cases/{docket}/bundle")
    Object bundle(Actor actor, @PathVariable String docket, HttpServletRequest request) throws IOException {
        Optional<CaseFile> file = open(actor, docket, "proof bundle");
        if (file.isEmpty()) {
            return notFound(request);
        }
        Optional<byte[]> bundle = proofs.bundle(file.get());
        if (bundle.isEmpty()) {
            return notYet(request);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("icjs-" + docket + ".zip")
                                .build()
                                .toString())
                .body(bundle.get());
    }

    @GetMapping("/cases/{docket}/proof")
    Object proof(
            Actor actor,
            @PathVariable String docket,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request)
            throws IOException, UnreadableException {
        Optional<CaseFile> file = open(actor, docket, "proof");
        if (file.isEmpty()) {
            return notFound(request);
        }
        Optional<byte[]> bundle = proofs.bundle(file.get());
        if (bundle.isEmpty()) {
            return notYet(request);
        }
        String root = keys.rootLine();
        model.addAttribute("line", CaseLine.of(file.get(), page.texts(), names));
        model.addAttribute("report", check(bundle.get(), root));
        model.addAttribute("names", names);
        model.addAttribute("root", root);
        model.addAttribute("docket", docket);
        return "desk/proof/proof";
    }

    private static Report check(byte[] bundle, String root) throws IOException, UnreadableException {
        Path file = Files.createTempFile("icjs-proof", ".zip");
        try {
            Files.write(file, bundle);
            return BundleCheck.verify(file, new RootKey(VerifierKey.parse(root)));
        } finally {
            Files.delete(file);
        }
    }

    private Optional<CaseFile> open(Actor actor, String docket, String what) {
        try {
            return caseFiles.open(actor, CaseId.parse(docket), what);
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }

    /** The last entries wait for the next checkpoint, which takes a second. */
    private Object notYet(HttpServletRequest request) {
        return problems.of(request, new Problem(503, "not-yet-signed"));
    }
}
