package org.icjs.citizen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.icjs.connect.messages.Shown;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** In a demonstration without a gateway, the messages that would have gone out: whose invented telephones nobody holds. */
@Controller
@ConditionalOnProperty("icjs.demo")
class DemonstrationController {
    private final Talk talk;
    private final Optional<Shown> shown;

    DemonstrationController(Talk talk, Optional<Shown> shown) {
        this.talk = talk;
        this.shown = shown;
    }

    @GetMapping("/citizen/demonstration")
    ModelAndView messages(HttpServletRequest request) {
        ModelAndView view = new ModelAndView("citizen/demonstration");
        view.addObject("page", talk.page(request));
        view.addObject("last", shown.map(Shown::last).orElse(List.of()));
        return view;
    }
}
