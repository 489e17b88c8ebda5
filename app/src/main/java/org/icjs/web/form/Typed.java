package org.icjs.web.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was sent from a form: texts by input name, exactly as typed. Names are like JSON pointers: {@code complainants.0.name}. */
public record Typed(MultiValueMap<String, String> inputs) {
    /** The button that adds a row to the list that it names. */
    public static final String ADD = "_add";

    /** The button that takes away the row that it names. */
    public static final String REMOVE = "_remove";

    /** Asks for the same form again, with what was typed: a draft put back. */
    public static final String KEEP = "_keep";

    /** The button that puts a value into an input: {@code sections.0=BNS 303(2) limb 2}. */
    public static final String SET = "_set";

    /** Most rows of one list that are read, whatever is sent. */
    private static final int ROWS_MAX = 200;

    /** Nothing yet. */
    static Typed nothing() {
        return new Typed(new LinkedMultiValueMap<>());
    }

    /** Whether the form is only to be shown again with a row more or less. */
    public boolean asksForChange() {
        return inputs.containsKey(ADD)
                || inputs.containsKey(REMOVE)
                || inputs.containsKey(KEEP)
                || inputs.containsKey(SET);
    }

    /** Whether a form was sent, so that an empty input is one left empty, not one not shown yet. */
    boolean sent() {
        return inputs.containsKey("requestKey");
    }

    /** What was typed into one input; empty if nothing was. */
    public String one(String name) {
        String value = inputs.getFirst(name);
        return value == null ? "" : value;
    }

    /** The day that was typed into one input, in any of the forms that a form takes. */
    public Optional<LocalDate> day(String name) {
        return Times.date(one(name));
    }

    List<String> all(String name) {
        return inputs.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    /** Whether the form showed this list, so that none chosen means none. */
    boolean shown(String name) {
        return inputs.containsKey(name + "._");
    }

    /** Whether anything was typed or chosen under this name. A district alone is nothing: it is chosen from the start. */
    boolean any(String name) {
        return inputs.entrySet().stream()
                .anyMatch(e -> under(e.getKey(), name)
                        && !e.getKey().endsWith("._")
                        && !e.getKey().endsWith(".district")
                        && e.getValue().stream().anyMatch(value -> !value.isBlank()));
    }

    /** The numbers of the rows that were sent, in order. */
    List<Integer> rows(String name) {
        TreeSet<Integer> rows = new TreeSet<>();
        String prefix = name + ".";
        for (String key : inputs.keySet()) {
            if (key.startsWith(prefix)) {
                String row = key.substring(prefix.length()).split("\\.", 2)[0];
                if (row.matches("\\d{1,3}")) {
                    rows.add(Integer.parseInt(row));
                }
            }
        }
        return rows.stream().limit(ROWS_MAX).toList();
    }

    /** The same after the button that was pressed: rows are numbered anew, one is added at the end or taken away. */
    Typed changed() {
        MultiValueMap<String, String> next = new LinkedMultiValueMap<>(inputs);
        String removed = one(REMOVE);
        int dot = removed.lastIndexOf('.');
        if (dot > 0 && removed.substring(dot + 1).matches("\\d{1,3}")) {
            remove(next, removed.substring(0, dot), Integer.parseInt(removed.substring(dot + 1)));
        }
        String[] set = one(SET).split("=", 2);
        if (set.length == 2 && inputs.containsKey(set[0])) {
            next.set(set[0], set[1]);
        }
        next.keySet().removeIf(key -> key.equals(REMOVE) || key.equals(KEEP) || key.equals(SET));
        return new Typed(next);
    }

    private void remove(MultiValueMap<String, String> next, String list, int row) {
        int to = 0;
        for (int from : rows(list)) {
            String old = list + "." + from;
            List<String> keys =
                    inputs.keySet().stream().filter(key -> under(key, old)).toList();
            keys.forEach(next::remove);
            if (from != row) {
                for (String key : keys) {
                    next.put(list + "." + to + key.substring(old.length()), inputs.getOrDefault(key, List.of()));
                }
                to++;
            }
        }
    }

    private static boolean under(String key, String name) {
        return key.equals(name) || key.startsWith(name + ".");
    }
}
