package org.icjs.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts {@link Page} into the model of every controller. */
@ControllerAdvice
class PageModel {
    private final Pages pages;

    PageModel(Pages pages) {
        this.pages = pages;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        return pages.of(request);
    }
}
