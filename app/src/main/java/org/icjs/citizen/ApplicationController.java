package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.icjs.identity.Offices;
import org.icjs.places.Gazetteer;
import org.icjs.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An application for a certificate of clearance, from where the applicant is; proved by a code as a complaint is. */
@Controller
class ApplicationController {
    private final Talk talk;
    private final Offices offices;
    private final Gazetteer places;
    private final Complaints complaints;
    private final Codes codes;
    private final Tries tries;
    private final ComplaintPage form;
    private final Clock clock;

    ApplicationController(
            Talk talk,
            Offices offices,
            Gazetteer places,
            Complaints complaints,
            Codes codes,
            Tries tries,
            ComplaintPage form,
            Clock clock) {
        this.talk = talk;
        this.offices = offices;
        this.places = places;
        this.complaints = complaints;
        this.codes = codes;
        this.tries = tries;
        this.form = form;
        this.clock = clock;
    }

    @GetMapping("/citizen/clearance")
    ModelAndView form(HttpServletRequest request) {
        return form.application(talk.page(request), Map.of(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/citizen/clearance")
    ModelAndView make(
            @RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        Page page = talk.page(request);
        return switch (ComplaintForm.clearance(typed, offices, places, page.texts(), clock.instant())) {
            case ComplaintForm.Read.Bad(var errors) ->
                form.application(page, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
            case ComplaintForm.Read.Good(var office, var mobile, var body) -> {
                if (!tries.admit(Tries.What.COMPLAIN, request.getRemoteAddr())) {
                    yield StartController.tooMany(page);
                }
                Complaint made = complaints.make(
                        Complaint.CLEARANCE, office, mobile, body, page.texts().locale());
                String token = codes.ask(made, page.texts().locale());
                response.addHeader(HttpHeaders.SET_COOKIE, Visits.cookie(StartController.ASKED, token, request));
                yield new ModelAndView("redirect:/citizen/code");
            }
        };
    }
}
