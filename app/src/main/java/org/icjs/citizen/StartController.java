package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjs.connect.messages.Address;
import org.icjs.connect.messages.Outbox;
import org.icjs.docket.OfficeRole;
import org.icjs.identity.Office;
import org.icjs.identity.Offices;
import org.icjs.web.Page;
import org.icjs.web.Wrong;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** The citizen's first pages: what one can do, by which number one follows a case, and the one-time code. */
@Controller
class StartController {
    static final String ASKED = "citizen-asked";

    private final Talk talk;
    private final Offices offices;
    private final Codes codes;
    private final Visits visits;
    private final Tries tries;
    private final Outbox outbox;

    StartController(Talk talk, Offices offices, Codes codes, Visits visits, Tries tries, Outbox outbox) {
        this.talk = talk;
        this.offices = offices;
        this.codes = codes;
        this.visits = visits;
        this.tries = tries;
        this.outbox = outbox;
    }

    @GetMapping("/citizen")
    ModelAndView start(HttpServletRequest request) {
        ModelAndView view = new ModelAndView("citizen/start");
        view.addObject("page", talk.page(request));
        view.addObject("messages", outbox.carries(Address.Channel.SMS));
        return view;
    }

    @GetMapping("/citizen/follow")
    ModelAndView follow(HttpServletRequest request) {
        return follow(talk.page(request), Map.of(), List.of(), HttpStatus.OK);
    }

    /** Answers the same, and as fast, whatever there is: see {@link Codes}. */
    @PostMapping("/citizen/follow")
    ModelAndView ask(
            @RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        Page page = talk.page(request);
        if (!tries.admit(Tries.What.ASK, request.getRemoteAddr())) {
            return tooMany(page);
        }
        Optional<CaseNumber> number = CaseNumber.parse(
                typed.getOrDefault("number", ""),
                ComplaintForm.station(typed.getOrDefault("station", ""), offices)
                        .map(Office::code));
        Optional<Address.Mobile> phone = ComplaintForm.mobile(typed.getOrDefault("phone", ""));
        List<Wrong> errors = new ArrayList<>();
        if (number.isEmpty()) {
            errors.add(new Wrong("number", page.text("citizen.wrong.number")));
        }
        if (phone.isEmpty()) {
            errors.add(new Wrong("phone", page.text("citizen.wrong.phone")));
        }
        if (!errors.isEmpty()) {
            return follow(page, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String token = codes.ask(
                number.orElseThrow(), phone.orElseThrow(), page.texts().locale());
        response.addHeader(HttpHeaders.SET_COOKIE, Visits.cookie(ASKED, token, request));
        return new ModelAndView("redirect:/citizen/code");
    }

    private ModelAndView follow(Page page, Map<String, String> typed, List<Wrong> errors, HttpStatus status) {
        ModelAndView view = new ModelAndView("citizen/follow");
        view.addObject("page", page);
        view.addObject("errors", errors);
        view.addObject("typed", typed);
        view.addObject("stations", offices.thatCanBe(OfficeRole.INVESTIGATOR));
        view.setStatus(status);
        return view;
    }

    @GetMapping("/citizen/code")
    ModelAndView code(HttpServletRequest request) {
        return code(talk.page(request), List.of(), HttpStatus.OK);
    }

    @PostMapping("/citizen/code")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        Page page = talk.page(request);
        if (!tries.admit(Tries.What.ENTER, request.getRemoteAddr())) {
            return tooMany(page);
        }
        var asked = WebUtils.getCookie(request, ASKED);
        Codes.Entered entered = asked == null ? new Codes.Entered.Over() : codes.enter(asked.getValue(), code);
        return switch (entered) {
            case Codes.Entered.Right(var token, var toComplaint) -> {
                response.addHeader(HttpHeaders.SET_COOKIE, Visits.cookie(ASKED, "", request));
                response.addHeader(HttpHeaders.SET_COOKIE, Visits.cookie(Visits.COOKIE, token, request));
                yield new ModelAndView(toComplaint ? "redirect:/citizen/complaint/mine" : "redirect:/citizen/case");
            }
            case Codes.Entered.Wrong(var left) ->
                code(
                        page,
                        List.of(new Wrong("code", page.text("citizen.wrong.code", Integer.toString(left)))),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Codes.Entered.Over _ ->
                code(
                        page,
                        List.of(new Wrong("", page.text("citizen.wrong.code.over"))),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private static ModelAndView code(Page page, List<Wrong> errors, HttpStatus status) {
        ModelAndView view = new ModelAndView("citizen/code");
        view.addObject("page", page);
        view.addObject("errors", errors);
        view.setStatus(status);
        return view;
    }

    @PostMapping("/citizen/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        visits.end(request);
        response.addHeader(HttpHeaders.SET_COOKIE, Visits.cookie(Visits.COOKIE, "", request));
        return new ModelAndView("redirect:/citizen");
    }

    static ModelAndView tooMany(Page page) {
        return said(page, "citizen.tooMany", HttpStatus.TOO_MANY_REQUESTS);
    }

    /** A page that says one thing. */
    static ModelAndView said(Page page, String key, HttpStatus status) {
        ModelAndView view = new ModelAndView("citizen/said");
        view.addObject("page", page);
        view.addObject("heading", page.text(key));
        view.addObject("text", page.text(key + ".do"));
        view.setStatus(status);
        return view;
    }
}
