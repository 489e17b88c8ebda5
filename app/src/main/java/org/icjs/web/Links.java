package org.icjs.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.icjs.docket.EntryType;
import org.icjs.kernel.CaseId;
import org.icjs.kernel.EntryId;

/** The addresses of case files, entries and forms. */
public final class Links {
    private Links() {}

    public static String file(CaseId docket) {
        return "/cases/" + docket;
    }

    public static String entry(CaseId docket, EntryId entry) {
        return "/cases/" + docket + "/entries/" + entry;
    }

    /** A picture that was taken as a measurement. */
    public static String photograph(CaseId docket, String reference) {
        return file(docket) + "/photographs/" + reference + ".jpg";
    }

    /** The form that corrects one component of an entry; {@code component} is a JSON pointer. */
    public static String correction(CaseId docket, EntryId entry, String component) {
        return entry(docket, entry) + "/correction?component=" + encoded(component);
    }

    /** The form of an act in a case, with what follows from the offer that led to it. */
    public static String act(CaseId docket, EntryType type, Map<String, String> preset) {
        return "/cases/" + docket + "/acts/" + type.name() + query(preset);
    }

    /** The form of an act that opens a case. */
    public static String act(EntryType type) {
        return "/acts/" + type.name();
    }

    private static String query(Map<String, String> preset) {
        return preset.isEmpty()
                ? ""
                : new TreeMap<>(preset)
                        .entrySet().stream()
                                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    /** As a value in a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
