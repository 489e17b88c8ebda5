package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.icjs.connect.Bytes;
import org.icjs.connect.bhashini.Made;
import org.icjs.connect.bhashini.Speech;
import org.icjs.kernel.IndiaTime;
import org.icjs.web.Names;
import org.icjs.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page of a case read by a machine, for who can't read it and whose telephone has no voice for the language. */
@Controller
public final class AloudController {
    private final Talk talk;
    private final FollowedCases cases;
    private final DueToYou due;
    private final Speech speech;
    private final Names names;
    private final Clock clock;

    AloudController(Talk talk, FollowedCases cases, DueToYou due, Speech speech, Names names, Clock clock) {
        this.talk = talk;
        this.cases = cases;
        this.due = due;
        this.speech = speech;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/citizen/case/aloud")
    ModelAndView page(HttpServletRequest request) {
        Page page = talk.page(request);
        return cases.open(request, "case, read aloud")
                .map(followed -> {
                    Made<Bytes> made = aloud(followed, page);
                    ModelAndView view = new ModelAndView("citizen/aloud");
                    view.addObject("page", page);
                    view.addObject("service", made instanceof Made.Good<Bytes>(var _, var service) ? service : "");
                    view.addObject("text", text(followed, page));
                    return view;
                })
                .orElseGet(() -> StartController.said(page, "citizen.ended", HttpStatus.NOT_FOUND));
    }

    @GetMapping("/citizen/case/aloud.wav")
    ResponseEntity<byte[]> sound(HttpServletRequest request) {
        Page page = talk.page(request);
        return cases.open(request, "case, read aloud")
                .map(followed -> switch (aloud(followed, page)) {
                    case Made.Good<Bytes>(var sound, var _) ->
                        ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType("audio/wav"))
                                .body(sound.array());
                    case Made.Not<Bytes> _ ->
                        ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(new byte[0]);
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Made<Bytes> aloud(FollowedCases.Followed followed, Page page) {
        return speech.aloud(
                String.join("\n", text(followed, page)), page.texts().locale().getLanguage());
    }

    /** What the page says, as far as it is of the case. */
    private List<String> text(FollowedCases.Followed followed, Page page) {
        CaseStory story = CaseStory.of(
                followed.docket(),
                followed.person(),
                due.of(followed.docket(), followed.person(), clock.instant(), page.texts()),
                IndiaTime.dateOf(clock.instant()),
                page.texts(),
                names);
        List<String> said = new ArrayList<>(List.of(story.title() + ".", story.stage()));
        said.add(page.text("citizen.case.next") + ": "
                + (story.next() == null ? page.text("citizen.case.next.none") : story.next() + "."));
        said.add(page.text("citizen.case.due") + ": "
                + (story.due().isEmpty()
                        ? page.text("citizen.case.due.none")
                        : story.due().stream()
                                .map(row -> row.what() + ", " + row.state() + ".")
                                .collect(Collectors.joining(" "))));
        said.add(page.text("citizen.case.done") + ": "
                + story.done().stream()
                        .map(dated -> dated.day() + ": " + dated.what())
                        .collect(Collectors.joining(" ")));
        said.add(page.text("citizen.case.ask") + ": " + String.join(", ", story.ask()) + ".");
        return said;
    }
}
