package org.icjs.citizen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.icjs.connect.bhashini.Dictations;
import org.icjs.connect.bhashini.LanguageNames;
import org.icjs.docket.OfficeRole;
import org.icjs.identity.Offices;
import org.icjs.places.Gazetteer;
import org.icjs.web.Page;
import org.icjs.web.Wrong;
import org.icjs.web.form.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form of a complaint with what was typed into it. */
@Component
class ComplaintPage {
    /** The input that names, with commas between them, the recordings that it was dictated in. */
    static final String DICTATION = "dictation";

    private static final int DICTATIONS_MAX = 10;

    private final Offices offices;
    private final Gazetteer places;
    private final Dictations dictations;

    ComplaintPage(Offices offices, Gazetteer places, Dictations dictations) {
        this.offices = offices;
        this.places = places;
        this.dictations = dictations;
    }

    ModelAndView view(Page page, Map<String, String> typed, List<Wrong> errors, HttpStatus status) {
        ModelAndView view = view("citizen/complaint", OfficeRole.INVESTIGATOR, page, typed, errors, status);
        view.addObject(
                "spoken",
                LanguageNames.choices(dictations.languages(), page.texts().locale()));
        return view;
    }

    /** The form of an application for clearance, which goes to the office of a Superintendent. */
    ModelAndView application(Page page, Map<String, String> typed, List<Wrong> errors, HttpStatus status) {
        return view("citizen/clearance", OfficeRole.SUPERVISOR, page, typed, errors, status);
    }

    private ModelAndView view(
            String name, OfficeRole of, Page page, Map<String, String> typed, List<Wrong> errors, HttpStatus status) {
        ModelAndView view = new ModelAndView(name);
        view.addObject("page", page);
        view.addObject("typed", typed);
        view.addObject("errors", errors);
        view.addObject("stations", offices.thatCanBe(of));
        view.addObject("districts", offices.districts());
        view.addObject("near", near(page, typed));
        view.setStatus(status);
        return view;
    }

    /** Places that may be meant by what was typed, where several may, by the name of the field. */
    private Map<String, List<Choice>> near(Page page, Map<String, String> typed) {
        Map<String, List<Choice>> near = new HashMap<>();
        for (String field : List.of("placeArea", "addressArea")) {
            String given = typed.getOrDefault(field, "").strip();
            List<Choice> choices = places.read(given).near().stream()
                    .map(code -> new Choice(
                            places.text(code),
                            page.text(
                                    "form.area",
                                    places.text(code),
                                    page.text("places.level." + code.level().name()))))
                    .toList();
            near.put(field, given.isEmpty() ? List.of() : choices);
        }
        return near;
    }

    /** The recordings that a complaint names. */
    static List<UUID> dictated(Map<String, String> typed) {
        return Arrays.stream(typed.getOrDefault(DICTATION, "").split(",", -1))
                .limit(DICTATIONS_MAX)
                .flatMap(id -> StationController.uuid(id).stream())
                .toList();
    }
}
