package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.connect.bhashini.Dictation;
import org.icjs.connect.bhashini.Dictations;
import org.icjs.connect.bhashini.LanguageNames;
import org.icjs.connect.bhashini.Recording;
import org.icjs.kernel.IndiaTime;
import org.icjs.web.Page;
import org.icjs.web.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * A complaint that is dictated: the form goes along whole, and what the machine wrote comes into it once the complainant has put it right
 * and accepted it. A recording's id can't be guessed: whoever has it has dictated it.
 */
@Controller
class DictatedController {
    private static final String CONTENTS = "contents";

    private final Talk talk;
    private final Tries tries;
    private final Dictations dictations;
    private final ComplaintPage form;

    DictatedController(Talk talk, Tries tries, Dictations dictations, ComplaintPage form) {
        this.talk = talk;
        this.tries = tries;
        this.dictations = dictations;
        this.form = form;
    }

    @PostMapping(path = "/citizen/complaint/dictated", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView dictate(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile audio,
            HttpServletRequest request) {
        Page page = talk.page(request);
        String language = typed.getOrDefault("spoken", "");
        Optional<Recording> recording = recording(audio);
        if (recording.isEmpty() || !dictations.languages().contains(language)) {
            String wrong = recording.isEmpty() ? "citizen.wrong.audio" : "citizen.wrong.spoken";
            return form.view(
                    page,
                    typed,
                    List.of(new Wrong(recording.isEmpty() ? "audio" : "spoken", page.text(wrong))),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!tries.admit(Tries.What.DICTATE, request.getRemoteAddr())) {
            return StartController.tooMany(page);
        }
        return written(page, dictations.take(null, language, recording.get()), typed);
    }

    private static Optional<Recording> recording(@Nullable MultipartFile audio) {
        try {
            return audio == null ? Optional.empty() : Recording.of(audio.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/citizen/complaint/dictated/{id}/again")
    ModelAndView again(@PathVariable String id, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        Page page = talk.page(request);
        return own(id).map(one -> written(page, dictations.hear(one.id()), typed))
                .orElseGet(() -> back(page, typed));
    }

    @PostMapping("/citizen/complaint/dictated/{id}/accepted")
    ModelAndView accept(@PathVariable String id, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        Page page = talk.page(request);
        String contents = typed.getOrDefault(CONTENTS, "").strip();
        return own(id).filter(one -> !contents.isEmpty() && contents.length() <= ComplaintForm.CONTENTS_MAX)
                .map(one -> {
                    if (!contents.contains(one.number())) {
                        return view(page, one, contents, typed, page.text("citizen.wrong.line", one.number()));
                    }
                    Map<String, String> next = new LinkedHashMap<>(typed);
                    if (dictations.accept(one.id(), contents, CONTENTS, "")) {
                        next.merge(ComplaintPage.DICTATION, one.id().toString(), (all, last) -> all + "," + last);
                    }
                    return back(page, next);
                })
                .orElseGet(() -> back(page, typed));
    }

    /** Without what was dictated. */
    @PostMapping("/citizen/complaint/dictated/left")
    ModelAndView leave(@RequestParam Map<String, String> typed, HttpServletRequest request) {
        return back(talk.page(request), typed);
    }

    private ModelAndView back(Page page, Map<String, String> typed) {
        return form.view(page, typed, List.of(), HttpStatus.OK);
    }

    /** A citizen's own, not yet sent anywhere. */
    private Optional<Dictation> own(String id) {
        return StationController.uuid(id)
                .flatMap(dictations::find)
                .filter(one -> one.officer() == null && one.office() == null);
    }

    private static ModelAndView written(Page page, Dictation one, Map<String, String> typed) {
        String before = typed.getOrDefault(CONTENTS, "").strip();
        String line = page.text(
                "dictate.line",
                LanguageNames.of(one.language(), page.texts().locale()),
                IndiaTime.show(one.madeAt()),
                one.service(),
                page.text("dictate.complainant"),
                one.number(),
                one.digest());
        return view(page, one, (before.isEmpty() ? "" : before + "\n\n") + one.heard() + "\n\n" + line, typed, "");
    }

    private static ModelAndView view(Page page, Dictation one, String text, Map<String, String> typed, String wrong) {
        Map<String, String> carried = new LinkedHashMap<>(typed);
        List.of(CONTENTS, "_csrf", "spoken", "audio").forEach(carried::remove);
        ModelAndView view = new ModelAndView("citizen/dictated");
        view.addObject("page", page);
        view.addObject("dictation", one);
        view.addObject("language", LanguageNames.of(one.language(), page.texts().locale()));
        view.addObject("text", text);
        view.addObject("before", typed.getOrDefault(CONTENTS, ""));
        view.addObject("carried", carried);
        view.addObject("errors", wrong.isEmpty() ? List.of() : List.of(new Wrong("said", wrong)));
        view.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
