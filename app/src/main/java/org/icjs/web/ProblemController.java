package org.icjs.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What failed before or after a controller: at the gates, in a filter, in a template. */
@Controller
class ProblemController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemController.class);

    private final ProblemAnswers answers;

    ProblemController(ProblemAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            LOG.error("{} {}", Trace.of(request), ProblemAdvice.told(failure));
            if (ProblemAdvice.databaseIsAway(failure)) {
                return answers.of(request, Problem.of(HttpStatus.SERVICE_UNAVAILABLE));
            }
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return answers.of(request, Problem.of(HttpStatusCode.valueOf(status)));
    }
}
