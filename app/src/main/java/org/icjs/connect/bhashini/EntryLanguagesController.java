package org.icjs.connect.bhashini;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.icjs.connect.Bytes;
import org.icjs.docket.Recorded;
import org.icjs.exchange.CaseFile;
import org.icjs.exchange.CaseFiles;
import org.icjs.identity.Actor;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.Refused;
import org.icjs.web.Links;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What stands in an entry in other words: in another language, in other letters, aloud; and the recordings that it came from. For who may
 * read the entry itself; each look is journalled as a reading of it. The entry stays as it is.
 */
@Controller
@RequestMapping("/cases/{docket}/entries/{entry}/languages")
class EntryLanguagesController {
    private final CaseFiles caseFiles;
    private final EntryLanguages languages;
    private final Speech speech;
    private final Dictations dictations;
    private final AcceptedTranslations accepted;
    private final ProblemAnswers problems;

    EntryLanguagesController(
            CaseFiles caseFiles,
            EntryLanguages languages,
            Speech speech,
            Dictations dictations,
            AcceptedTranslations accepted,
            ProblemAnswers problems) {
        this.caseFiles = caseFiles;
        this.languages = languages;
        this.speech = speech;
        this.dictations = dictations;
        this.accepted = accepted;
        this.problems = problems;
    }

    /** An entry before its reader. */
    private record Opened(CaseFile file, Recorded recorded) {}

    @GetMapping
    Object show(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String entry,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return open(actor, docket, entry)
                .<Object>map(opened -> view(opened, null, page))
                .orElseGet(() -> notFound(request));
    }

    @PostMapping
    Object translate(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String entry,
            @RequestParam(defaultValue = "") String component,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return open(actor, docket, entry)
                .flatMap(opened -> EntryText.of(opened.file(), opened.recorded(), component, page.texts())
                        .map(text -> view(
                                opened,
                                languages.translated(actor, opened.recorded(), text, from, to, page.texts()),
                                page)))
                .<Object>map(view -> view)
                .orElseGet(() -> notFound(request));
    }

    @PostMapping("/accepted")
    Object accept(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String entry,
            @RequestParam(defaultValue = "") String translation,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request) {
        return open(actor, docket, entry)
                .filter(_ -> !text.isBlank() && text.length() <= EntryLanguages.TEXT_MAX)
                .flatMap(opened -> id(translation)
                        .filter(id -> accepted.accept(actor, opened.recorded().id(), id, text.strip()))
                        .map(_ -> "redirect:"
                                + Links.entry(
                                        opened.file().docket().id(),
                                        opened.recorded().id()) + "/languages"))
                .<Object>map(to -> to)
                .orElseGet(() -> notFound(request));
    }

    /** A text as it stands, or an accepted translation of it, read by the machine. */
    @GetMapping("/aloud")
    Object aloud(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String entry,
            @RequestParam(defaultValue = "") String component,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String translation,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Optional<String> text = open(actor, docket, entry)
                .flatMap(opened -> EntryText.of(opened.file(), opened.recorded(), component, page.texts())
                        .flatMap(one -> translation.isEmpty()
                                ? Optional.of(one.text())
                                : accepted.of(opened.recorded().id()).stream()
                                        .filter(other -> other.id().toString().equals(translation)
                                                && other.component().equals(component))
                                        .map(AcceptedTranslations.Translation::accepted)
                                        .findFirst()));
        if (text.isEmpty()) {
            return notFound(request);
        }
        return switch (speech.aloud(text.get(), language)) {
            case Made.Good<Bytes>(var sound, var _) ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("audio/wav"))
                        .body(sound.array());
            case Made.Not<Bytes> _ -> problems.of(request, new Problem(503, "unavailable"));
        };
    }

    @GetMapping("/recordings/{number}")
    Object recording(
            Actor actor,
            @PathVariable String docket,
            @PathVariable String entry,
            @PathVariable String number,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        return open(actor, docket, entry)
                // Who is not given the words is not given the voice either.
                .filter(opened -> !EntryText.of(opened.file(), opened.recorded(), page.texts())
                        .isEmpty())
                .flatMap(opened -> dictations.of(opened.recorded().id()).stream()
                        .filter(dictation -> dictation.number().equals(number))
                        .findFirst())
                .<Object>map(dictation -> DictationController.sound(dictation, dictations))
                .orElseGet(() -> notFound(request));
    }

    private ModelAndView view(Opened opened, EntryLanguages.@Nullable Result result, Page page) {
        ModelAndView view = new ModelAndView("connect/languages");
        view.addObject("page", page);
        view.addObject(
                "back",
                Links.entry(opened.file().docket().id(), opened.recorded().id()));
        view.addObject("view", languages.view(opened.file(), opened.recorded(), result, page.texts()));
        view.setStatus(HttpStatus.OK);
        return view;
    }

    private Optional<Opened> open(Actor actor, String docket, String entry) {
        try {
            return caseFiles
                    .open(actor, CaseId.parse(docket), "translation")
                    .flatMap(file -> file.docket()
                            .entry(EntryId.parse(entry))
                            .filter(file::sees)
                            .map(recorded -> new Opened(file, recorded)));
        } catch (Refused _) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }
}
