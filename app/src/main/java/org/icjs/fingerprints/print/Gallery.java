package org.icjs.fingerprints.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All enrolled persons, to be searched by some or all fingers (identification, 1:N).
 *
 * @param <K> what an enrolment is known by
 */
public final class Gallery<K> {
    /** Share of the enrolled that is compared after the rough search by one finger, and by several. */
    private static final double SHARE_ONE = 0.03;

    private static final double SHARE_SEVERAL = 0.01;
    private static final int COMPARED_MIN = 40;

    private final List<@Nullable K> keys = new ArrayList<>();
    private final Map<K, Integer> places = new HashMap<>();
    private final Map<Finger, Shelf> shelves = new EnumMap<>(Finger.class);
    private final Map<Finger, List<Integer>> owners = new EnumMap<>(Finger.class);

    /**
     * One who may be the person searched.
     *
     * @param score of the fingers together: {@link Fusion}
     * @param fingers SourceAFIS's score of each finger that both have
     */
    public record Candidate<K>(K key, double score, Map<Finger, Double> fingers) {
        public Candidate {
            fingers = Map.copyOf(fingers);
        }
    }

    /** @param key not enrolled yet */
    public synchronized void add(K key, Map<Finger, Template> prints) {
        if (places.putIfAbsent(key, keys.size()) != null) {
            throw new IllegalArgumentException("enrolled already");
        }
        int place = keys.size();
        keys.add(key);
        prints.forEach((finger, template) -> {
            shelves.computeIfAbsent(finger, _ -> new Shelf()).add(template);
            owners.computeIfAbsent(finger, _ -> new ArrayList<>()).add(place);
        });
    }

    /** Nobody finds it any more. Its templates leave the memory when the gallery is made anew. */
    public synchronized void remove(K key) {
        Integer place = places.remove(key);
        if (place != null) {
            keys.set(place, null);
        }
    }

    public synchronized boolean has(K key) {
        return places.containsKey(key);
    }

    public synchronized int size() {
        return places.size();
    }

    /** The best by all fingers together, best first; who has no finger in common with the search is not among them. */
    public synchronized List<Candidate<K>> search(Map<Finger, Template> searched, int most) {
        float[] fits = new float[keys.size()];
        searched.forEach((finger, template) -> rough(finger, template, fits));
        double share = searched.size() > 1 ? SHARE_SEVERAL : SHARE_ONE;
        int[] compared = Shelf.best(fits, Math.max(COMPARED_MIN, (int) Math.ceil(share * keys.size())));
        return best(compare(searched, compared), most);
    }

    /** As {@link #search}, with every enrolled person compared: what the rough search is measured against. */
    public synchronized List<Candidate<K>> searchAll(Map<Finger, Template> searched, int most) {
        int[] all = new int[keys.size()];
        Arrays.setAll(all, i -> i);
        return best(compare(searched, all), most);
    }

    private void rough(Finger finger, Template template, float[] fits) {
        Shelf shelf = shelves.get(finger);
        if (shelf == null) {
            return;
        }
        float[] found = shelf.rough(template.minutiae());
        List<Integer> who = owners.getOrDefault(finger, List.of());
        for (int i = 0; i < found.length; i++) {
            fits[who.get(i)] += found[i];
        }
    }

    private List<Candidate<K>> compare(Map<Finger, Template> searched, int[] compared) {
        Map<Integer, Map<Finger, Double>> scores = new HashMap<>();
        boolean[] wanted = new boolean[keys.size()];
        for (int place : compared) {
            wanted[place] = keys.get(place) != null;
        }
        searched.forEach((finger, template) -> {
            Template.Matcher matcher = template.matcher();
            List<Integer> who = owners.getOrDefault(finger, List.of());
            for (int i = 0; i < who.size(); i++) {
                if (wanted[who.get(i)]) {
                    scores.computeIfAbsent(who.get(i), _ -> new EnumMap<>(Finger.class))
                            .put(finger, matcher.score(shelf(finger).get(i)));
                }
            }
        });
        List<Candidate<K>> found = new ArrayList<>();
        scores.forEach((place, fingers) -> found.add(candidate(place, fingers)));
        return found;
    }

    private Candidate<K> candidate(int place, Map<Finger, Double> fingers) {
        K key = keys.get(place);
        if (key == null) {
            throw new IllegalStateException("compared, though removed");
        }
        double sum = fingers.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Candidate<>(key, Fusion.score(sum, fingers.size()), fingers);
    }

    private Shelf shelf(Finger finger) {
        return shelves.computeIfAbsent(finger, _ -> new Shelf());
    }

    private static <K> List<Candidate<K>> best(List<Candidate<K>> all, int most) {
        return all.stream()
                .sorted(Comparator.comparingDouble((Candidate<K> one) -> one.score())
                        .reversed())
                .limit(most)
                .toList();
    }

    /**
     * The best by one print of which nobody knows whose or which finger it is (a print from a scene), finger by finger: each candidate has
     * exactly one finger.
     */
    public synchronized List<Candidate<K>> searchLatent(Template searched, int most) {
        List<Candidate<K>> found = new ArrayList<>();
        for (Finger finger : shelves.keySet()) {
            found.addAll(search(Map.of(finger, searched), most));
        }
        return best(found, most);
    }
}
