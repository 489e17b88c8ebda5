package org.icjs.connect.esign;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.connect.Bytes;
import org.icjs.connect.SigningKey;
import org.icjs.connect.papers.PaperTexts;
import org.icjs.docket.Fact;
import org.icjs.docket.Known;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** An officer's papers to sign: to be read, and signed one by one or many at once. */
@Controller
class SignaturesController {
    private final EsignSettings settings;
    private final OwedTable owed;
    private final Signing signing;
    private final CaseFiles caseFiles;
    private final PaperTexts texts;

    SignaturesController(
            EsignSettings settings, OwedTable owed, Signing signing, CaseFiles caseFiles, PaperTexts texts) {
        this.settings = settings;
        this.owed = owed;
        this.signing = signing;
        this.caseFiles = caseFiles;
        this.texts = texts;
    }

    @GetMapping("/signatures")
    String list(Actor actor, @RequestParam(defaultValue = "") String came, Model model) {
        List<Owed> all = owed.of(actor);
        Map<CaseId, CaseFile> files = new HashMap<>();
        caseFiles
                .list(actor, all.stream().map(Owed::docket).distinct().toList(), "papers to sign")
                .forEach(file -> files.put(file.docket().id(), file));
        model.addAttribute(
                "rows",
                all.stream()
                        .map(one -> new OwedRow(
                                one.entry().toString(),
                                texts.title(one.kind()),
                                caseText(Optional.ofNullable(files.get(one.docket())), one),
                                one.since()))
                        .toList());
        model.addAttribute("count", owed.count(actor));
        model.addAttribute("esign", settings.on());
        model.addAttribute("key", settings.trust().isPresent());
        model.addAttribute("most", EsignXml.DOCUMENTS_MAX);
        model.addAttribute("came", came.matches("[a-zA-Z]{1,40}") ? came : "");
        return "connect/signatures";
    }

    private static String caseText(Optional<CaseFile> file, Owed one) {
        return file.map(of -> shown(of, of.docket().known(Fact.FIR_NUMBER)) + " · "
                        + shown(of, of.docket().known(Fact.PERSON_NAME, one.person())))
                .orElse("–");
    }

    private static String shown(CaseFile file, Optional<Known> known) {
        return known.filter(file.sight()::sees)
                .map(value -> value.value().toString())
                .orElse("–");
    }

    @GetMapping("/signatures/{entry}.pdf")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable String entry) {
        Owed one = signing.chosen(actor, List.of(entry)).stream()
                .findFirst()
                .filter(found ->
                        caseFiles.open(actor, found.docket(), "paper to sign").isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Bytes pdf = signing.paper(one).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"" + one.entry() + ".pdf\"")
                .body(pdf.array());
    }

    /** Leads the officer's browser to the service, with hashes only. */
    @PostMapping("/signatures/esign")
    String esign(
            Actor actor,
            @RequestParam(name = "entry", defaultValue = "") List<String> entries,
            HttpServletResponse response,
            Model model) {
        List<Owed> chosen = signing.chosen(actor, entries);
        if (!settings.on() || chosen.isEmpty()) {
            return "redirect:/signatures?came=noneChosen";
        }
        if (chosen.size() > EsignXml.DOCUMENTS_MAX) {
            return "redirect:/signatures?came=tooMany";
        }
        Optional<Signing.Request> request = signing.ask(actor, chosen);
        if (request.isEmpty()) {
            return "redirect:/signatures?came=notAsked";
        }
        String to = settings.url().getScheme() + "://" + settings.url().getAuthority();
        response.setHeader(
                "Content-Security-Policy",
                response.getHeader("Content-Security-Policy")
                        .replace("form-action 'self'", "form-action 'self' " + to));
        model.addAttribute("url", settings.url().toString());
        model.addAttribute("txn", request.get().txn());
        model.addAttribute("xml", request.get().xml());
        model.addAttribute("count", (long) chosen.size());
        return "connect/esign";
    }

    /** Signs with a key that the officer brings along; it is used and forgotten. */
    @PostMapping("/signatures/key")
    String key(
            Actor actor,
            @RequestParam(name = "entry", defaultValue = "") List<String> entries,
            @RequestParam(name = "key", required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String password)
            throws IOException {
        List<Owed> chosen = signing.chosen(actor, entries);
        if (settings.trust().isEmpty() || chosen.isEmpty()) {
            return "redirect:/signatures?came=noneChosen";
        }
        SigningKey key;
        try {
            key = SigningKey.read(file == null ? new byte[0] : file.getBytes(), password);
        } catch (IllegalArgumentException _) {
            return "redirect:/signatures?came=keyUnfit";
        }
        Map<Owed, String> wrong = signing.sign(actor, chosen, key);
        return "redirect:/signatures?came="
                + wrong.values().stream().findFirst().orElse("signed");
    }
}
