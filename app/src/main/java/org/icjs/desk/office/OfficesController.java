package org.icjs.desk.office;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.identity.Actor;
import org.icjs.identity.Duty;
import org.icjs.identity.Office;
import org.icjs.identity.OfficeKind;
import org.icjs.identity.Officer;
import org.icjs.identity.Officers;
import org.icjs.identity.Offices;
import org.icjs.journal.Keys;
import org.icjs.kernel.OfficeCode;
import org.icjs.web.Link;
import org.icjs.web.Page;
import org.icjs.web.Problem;
import org.icjs.web.ProblemAnswers;
import org.icjs.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The State's offices, each with who is posted there, and each officer with his postings. For every officer: no secret to colleagues. */
@Controller
class OfficesController {
    private final Offices offices;
    private final Officers officers;
    private final Keys keys;
    private final ProblemAnswers problems;

    OfficesController(Offices offices, Officers officers, Keys keys, ProblemAnswers problems) {
        this.offices = offices;
        this.officers = officers;
        this.keys = keys;
        this.problems = problems;
    }

    @GetMapping("/offices")
    String all(@ModelAttribute("page") Page page, Model model) {
        Map<OfficeKind, List<Office>> byKind =
                offices.all().stream().collect(Collectors.groupingBy(Office::kind, TreeMap::new, Collectors.toList()));
        model.addAttribute("offices", byKind);
        return "desk/office/offices";
    }

    @GetMapping("/office")
    Object own(Actor actor, @ModelAttribute("page") Page page, Model model, HttpServletRequest request) {
        return office(actor, actor.office().code(), page, model, request);
    }

    @GetMapping("/offices/{code}")
    Object office(
            Actor actor,
            @PathVariable String code,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request) {
        Optional<Office> found = find(code);
        if (found.isEmpty()) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        Office office = found.get();
        model.addAttribute("office", office);
        model.addAttribute("district", offices.districts().getOrDefault(office.district(), ""));
        model.addAttribute("relations", relations(office, page.texts()));
        model.addAttribute("officers", officers.postedAt(office.code()));
        model.addAttribute("covered", keys.covered(office.code()));
        model.addAttribute("own", office.code().equals(actor.office()));
        model.addAttribute("auditor", actor.has(Duty.AUDITOR));
        model.addAttribute("administrator", actor.has(Duty.ADMINISTRATOR));
        return "desk/office/office";
    }

    @GetMapping("/offices/{code}/officers/{officer}")
    Object officer(
            @PathVariable String code,
            @PathVariable String officer,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletRequest request) {
        Optional<Officer> found = find(code)
                .flatMap(office -> officers.postedAt(office.code()).stream()
                        .filter(posted -> posted.code().code().equals(officer))
                        .findFirst());
        if (found.isEmpty()) {
            return problems.of(request, new Problem(404, "not-found"));
        }
        Map<Office, Officer> postings = new LinkedHashMap<>();
        officers.postings(found.get().code())
                .forEach(posting -> offices.find(posting.office()).ifPresent(office -> postings.put(office, posting)));
        model.addAttribute("officer", found.get());
        model.addAttribute("postings", postings);
        return "desk/office/officer";
    }

    private Optional<Office> find(String code) {
        return offices.all().stream()
                .filter(office -> office.code().code().equals(code))
                .findFirst();
    }

    /** The offices that it answers to and works with, by what they are to it. */
    private Map<String, Link> relations(Office office, Texts texts) {
        Map<String, Link> relations = new LinkedHashMap<>();
        Stream.of("parent", "court", "jail", "prosecution").forEach(what -> {
            @Nullable
            OfficeCode other = switch (what) {
                case "parent" -> office.parent();
                case "court" -> office.court();
                case "jail" -> office.jail();
                default -> office.prosecution();
            };
            if (other != null) {
                offices.find(other)
                        .ifPresent(one -> relations.put(
                                texts.of("desk.office." + what),
                                Link.of(one.name(), "/offices/" + one.code().code())));
            }
        });
        return relations;
    }
}
