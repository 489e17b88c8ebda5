package org.icjs.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjs.identity.Actor;
import org.icjs.kernel.AreaLevel;
import org.icjs.kernel.IndiaTime;
import org.icjs.web.Numbers;
import org.icjs.web.Page;
import org.icjs.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks a place up by any of its names. */
@Controller
class PlacesController {
    private static final int SHOWN_MAX = 60;

    private final Gazetteer gazetteer;
    private final Clock clock;

    PlacesController(Gazetteer gazetteer, Clock clock) {
        this.gazetteer = gazetteer;
        this.clock = clock;
    }

    @GetMapping("/places")
    String places(
            Actor reader,
            @RequestParam(defaultValue = "") String name,
            @ModelAttribute("page") Page page,
            Model model) {
        List<Area> found = name.isBlank()
                ? gazetteer.on(AreaLevel.DISTRICT, IndiaTime.dateOf(clock.instant()))
                : gazetteer.named(name, SHOWN_MAX);
        LocalDate today = IndiaTime.dateOf(clock.instant());
        model.addAttribute("name", name);
        model.addAttribute(
                "rows",
                found.stream().map(area -> row(area, today, page.texts())).toList());
        return "places/places";
    }

    /** Name, level, code, place around, populations, other names and beginning. */
    private List<String> row(Area area, LocalDate today, Texts texts) {
        String ended = area.isOn(today) ? "" : " " + texts.of("places.ended", area.until());
        String begun = area.from().isEmpty() ? "" : texts.of("places.since", area.from());
        return List.of(
                area.name() + ended,
                texts.of("places.level." + area.level().name()),
                area.code(),
                gazetteer.around(area).map(Area::name).orElse(""),
                area.populations().isEmpty()
                        ? texts.of("places.uncounted")
                        : area.populations().entrySet().stream()
                                .map(counted -> Numbers.lakh(counted.getValue()) + " (" + counted.getKey() + ")")
                                .collect(Collectors.joining(", ")),
                String.join(
                        "; ",
                        Stream.concat(area.otherNames().stream(), Stream.of(begun))
                                .filter(text -> !text.isEmpty())
                                .toList()));
    }
}
