package org.icjs.desk.task;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.icjs.docket.EntryType;
import org.icjs.docket.Offer;
import org.icjs.kernel.OfficeCode;

/**
 * An act that an office is to do in a case.
 *
 * @param preset components that the act's form begins with
 */
record Task(OfficeCode office, EntryType type, Map<String, String> preset, Offer.Urgency urgency) {
    Task {
        preset = Map.copyOf(preset);
    }

    /** As the table holds it: references and codes only, so that neither {@code =} nor {@code &} stands in a value. */
    String presetText() {
        return new TreeMap<>(preset)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("&"));
    }

    static Map<String, String> preset(String text) {
        Map<String, String> preset = new TreeMap<>();
        for (String one : text.split("&", -1)) {
            int at = one.indexOf('=');
            if (at > 0) {
                preset.put(one.substring(0, at), one.substring(at + 1));
            }
        }
        return preset;
    }
}
