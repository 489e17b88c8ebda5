package org.icjs.fingerprints.enrolment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.fingerprints.print.Finger;
import org.icjs.fingerprints.print.Fusion;
import org.icjs.fingerprints.print.Gallery;
import org.icjs.fingerprints.print.Template;
import org.springframework.stereotype.Service;

/** All enrolled prints in memory, brought up to the tables before each search: what is destroyed is never found. */
@Service
public final class PrintSearch {
    private final PrintStore store;
    private Gallery<String> gallery = new Gallery<>();
    private Set<String> known = new HashSet<>();

    PrintSearch(PrintStore store) {
        this.store = store;
    }

    /**
     * What a search found.
     *
     * @param persons among how many it was
     * @param threshold which score says that it is the same person; candidates below it are shown for an examiner only
     */
    public record Found(int persons, double threshold, List<Gallery.Candidate<String>> candidates) {
        public Found {
            candidates = List.copyOf(candidates);
        }
    }

    public synchronized Found identify(Map<Finger, Template> searched, int most) {
        refresh();
        return new Found(gallery.size(), Fusion.threshold(gallery.size()), gallery.search(searched, most));
    }

    public synchronized Found latent(Template searched, int most) {
        refresh();
        return new Found(gallery.size(), Fusion.threshold(10 * gallery.size()), gallery.searchLatent(searched, most));
    }

    private void refresh() {
        Set<String> now = new HashSet<>(store.searchable());
        if (now.equals(known)) {
            return;
        }
        List<String> gone = new ArrayList<>(known);
        gone.removeAll(now);
        if (!gone.isEmpty()) {
            // What was destroyed must not stay in memory either.
            gallery = new Gallery<>();
            known = new HashSet<>();
        }
        for (String reference : now) {
            if (!known.contains(reference)) {
                Map<Finger, Template> prints = new EnumMap<>(Finger.class);
                store.prints(reference).forEach((finger, kept) -> prints.put(finger, kept.read()));
                gallery.add(reference, prints);
            }
        }
        known = now;
    }
}
