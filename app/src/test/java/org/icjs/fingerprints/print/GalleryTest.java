package org.icjs.fingerprints.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.icjs.fingerprints.synthetic.MinutiaPattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GalleryTest {
    private static final int PERSONS = 700;
    private static final Gallery<Integer> GALLERY = new Gallery<>();

    @BeforeAll
    static void enrol() {
        for (int person = 0; person < PERSONS; person++) {
            GALLERY.add(person, prints(person, 1, 0.4, Finger.RIGHT_THUMB, Finger.RIGHT_INDEX, Finger.LEFT_INDEX));
        }
    }

    @Test
    void findsAPersonBySeveralFingersWithoutComparingAll() {
        for (int person = 0; person < PERSONS; person += 70) {
            List<Gallery.Candidate<Integer>> found =
                    GALLERY.search(prints(person, 2, 0.4, Finger.RIGHT_THUMB, Finger.LEFT_INDEX), 5);

            assertThat(found.getFirst().key()).isEqualTo(person);
            assertThat(found.getFirst().score()).isGreaterThan(Fusion.threshold(PERSONS));
            assertThat(found.getFirst().fingers()).containsOnlyKeys(Finger.RIGHT_THUMB, Finger.LEFT_INDEX);
            assertThat(found.get(1).score()).isLessThan(Fusion.threshold(PERSONS));
        }
    }

    @Test
    void theRoughSearchLosesHardlyAnyone() {
        int all = 0;
        int rough = 0;
        for (int person = 0; person < PERSONS; person += 7) {
            Map<Finger, Template> searched = prints(person, 3, 0.57, Finger.RIGHT_INDEX);
            all += GALLERY.searchAll(searched, 1).getFirst().key() == person ? 1 : 0;
            rough += GALLERY.search(searched, 1).getFirst().key() == person ? 1 : 0;
        }
        assertThat(all).isGreaterThan(70);
        assertThat(rough).isGreaterThanOrEqualTo(all - 1);
    }

    @Test
    void whoIsNotEnrolledReachesNoThreshold() {
        for (int stranger = 10_000; stranger < 10_010; stranger++) {
            List<Gallery.Candidate<Integer>> found =
                    GALLERY.search(prints(stranger, 1, 0.4, Finger.RIGHT_THUMB, Finger.LEFT_INDEX), 1);

            assertThat(found).allMatch(one -> one.score() < Fusion.threshold(PERSONS));
        }
    }

    @Test
    void aPrintFromASceneIsSearchedOnAllFingers() {
        Template latent = print(123, Finger.LEFT_INDEX, 9, 0.4);

        Gallery.Candidate<Integer> best = GALLERY.searchLatent(latent, 10).getFirst();

        assertThat(best.key()).isEqualTo(123);
        assertThat(best.fingers()).containsOnlyKeys(Finger.LEFT_INDEX);
    }

    @Test
    void whoIsTakenOffIsNotFoundAgain() {
        Gallery<String> few = new Gallery<>();
        few.add("kept", prints(1, 1, 0.3, Finger.RIGHT_THUMB));
        few.add("destroyed", prints(2, 1, 0.3, Finger.RIGHT_THUMB));
        assertThat(few.search(prints(2, 2, 0.3, Finger.RIGHT_THUMB), 1)
                        .getFirst()
                        .key())
                .isEqualTo("destroyed");

        few.remove("destroyed");

        assertThat(few.search(prints(2, 2, 0.3, Finger.RIGHT_THUMB), 9))
                .extracting(Gallery.Candidate::key)
                .containsExactly("kept");
        assertThat(few.size()).isEqualTo(1);
    }

    @Test
    void anEmptyGalleryAndAnotherFingerGiveNobody() {
        assertThat(new Gallery<Integer>().search(prints(1, 1, 0.3, Finger.RIGHT_THUMB), 5))
                .isEmpty();
        assertThat(GALLERY.search(prints(1, 1, 0.3, Finger.RIGHT_LITTLE), 5)).isEmpty();
    }

    @Test
    void aSurelyDifferentNumberOfFingersMeansTheSameOnOneScale() {
        assertThat(Fusion.score(40, 1)).isEqualTo(40);
        // Two fingers of 20 each are less rare than one of 40; ten of 100 each are beyond doubt, and no overflow.
        assertThat(Fusion.score(40, 2)).isBetween(29.0, 31.0);
        assertThat(Fusion.score(1000, 10)).isBetween(800.0, 1000.0);
        assertThat(Fusion.score(0, 10)).isZero();
        assertThat(Fusion.threshold(1_000_000)).isEqualTo(100);
    }

    private static Map<Finger, Template> prints(int person, int impression, double hardness, Finger... fingers) {
        Map<Finger, Template> prints = new EnumMap<>(Finger.class);
        for (Finger finger : fingers) {
            prints.put(finger, print(person, finger, impression, hardness));
        }
        return prints;
    }

    private static Template print(int person, Finger finger, int impression, double hardness) {
        long seed = person * 10L + finger.code();
        return MinutiaPattern.of(seed).impression(seed * 31 + impression, hardness);
    }
}
