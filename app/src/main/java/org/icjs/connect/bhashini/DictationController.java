package org.icjs.connect.bhashini;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.icjs.identity.Actor;
import org.icjs.kernel.IndiaTime;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/**
 * From a form to what was dictated into it and back. The form goes through these pages whole; what the machine wrote stands in a box to be
 * put right, and comes into the form only when the officer accepts it.
 */
@Controller
class DictationController {
    private final Dictations dictations;
    private final Names names;
    private final ProblemAnswers problems;

    DictationController(Dictations dictations, Names names, ProblemAnswers problems) {
        this.dictations = dictations;
        this.names = names;
        this.problems = problems;
    }

    @PostMapping(path = "/dictations", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object dictate(
            Actor actor,
            @RequestParam MultiValueMap<String, String> sent,
            MultipartHttpServletRequest request,
            @ModelAttribute("page") Page page) {
        Carried carried = Carried.of(sent);
        if (!carried.fits()) {
            return notFound(request);
        }
        String language = Optional.ofNullable(sent.getFirst("_language." + carried.field()))
                .orElse("");
        Optional<Recording> recording = recording(request.getFile("_audio." + carried.field()));
        if (recording.isEmpty()) {
            return nothing(carried, page.text("dictate.wrong.file"), page);
        }
        if (!dictations.languages().contains(language)) {
            return nothing(carried, page.text("dictate.wrong.language"), page);
        }
        return written(dictations.take(actor, language, recording.get()), carried, page);
    }

    private static Optional<Recording> recording(@Nullable MultipartFile file) {
        try {
            return file == null ? Optional.empty() : Recording.of(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/dictations/{id}/again")
    Object again(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Carried carried = Carried.of(sent);
        return own(actor, id)
                .filter(_ -> carried.fits())
                .<Object>map(dictation -> written(dictations.hear(dictation.id()), carried, page))
                .orElseGet(() -> notFound(request));
    }

    /** Back to the form, whose input of that name the officer has before him in this one. */
    @PostMapping("/dictations/{id}/accepted")
    Object accept(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("page") Page page,
            HttpServletRequest request) {
        Carried carried = Carried.of(sent);
        return own(actor, id)
                .filter(_ -> carried.fits())
                .map(dictation -> accept(dictation, carried, page))
                .orElseGet(() -> notFound(request));
    }

    private Object accept(Dictation dictation, Carried carried, Page page) {
        if (!carried.typed().contains(dictation.number())) {
            return view(dictation, carried, carried.typed(), page.text("dictate.wrong.line", dictation.number()), page);
        }
        return dictations.accept(dictation.id(), carried.typed(), carried.field(), carried.requestKey())
                ? ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                        .location(URI.create(carried.form()))
                        .build()
                : view(dictation, carried, carried.typed(), page.text("dictate.wrong.late"), page);
    }

    @GetMapping("/dictations/{id}/recording")
    Object recording(Actor actor, @PathVariable String id, HttpServletRequest request) {
        return own(actor, id)
                .<Object>map(dictation -> sound(dictation, dictations))
                .orElseGet(() -> notFound(request));
    }

    /** The recording as a browser plays it. */
    static ResponseEntity<byte[]> sound(Dictation dictation, Dictations dictations) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(dictation.format().mediaType()))
                .body(dictations.content(dictation).array());
    }

    private Optional<Dictation> own(Actor actor, String id) {
        try {
            return dictations.find(UUID.fromString(id)).filter(dictation -> dictation.by(actor));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private ModelAndView written(Dictation dictation, Carried carried, Page page) {
        String line = line(dictation, names.officer(Objects.requireNonNull(dictation.officer())), page);
        String before = carried.typed().isBlank() ? "" : carried.typed().strip() + "\n\n";
        return view(dictation, carried, before + dictation.heard() + "\n\n" + line, "", page);
    }

    /** The sentence by which a text says for good where it comes from. */
    static String line(Dictation dictation, String who, Page page) {
        return page.text(
                "dictate.line",
                LanguageNames.of(dictation.language(), page.texts().locale()),
                IndiaTime.show(dictation.madeAt()),
                dictation.service(),
                who,
                dictation.number(),
                dictation.digest());
    }

    private static ModelAndView view(Dictation dictation, Carried carried, String text, String wrong, Page page) {
        ModelAndView view = view(carried, wrong, page);
        view.addObject("dictation", dictation);
        view.addObject(
                "language", LanguageNames.of(dictation.language(), page.texts().locale()));
        view.addObject("text", text);
        return view;
    }

    private static ModelAndView nothing(Carried carried, String wrong, Page page) {
        ModelAndView view = view(carried, wrong, page);
        view.addObject("dictation", null);
        view.addObject("language", "");
        view.addObject("text", "");
        return view;
    }

    private static ModelAndView view(Carried carried, String wrong, Page page) {
        ModelAndView view = new ModelAndView("connect/dictation");
        view.addObject("page", page);
        view.addObject("form", carried.form());
        view.addObject("field", carried.field());
        view.addObject("typed", carried.typed());
        view.addObject("inputs", carried.inputs());
        view.addObject("wrong", wrong);
        view.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private Object notFound(HttpServletRequest request) {
        return problems.of(request, new Problem(404, "not-found"));
    }
}
