package org.icjs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    private final Folding folding = Folding.standard();

    @ParameterizedTest
    @CsvSource({
        "pooja,puja",
        "deepak,dipak",
        "lakshmi,laxmi",
        "shyam,syam",
        "vikas,wikas",
        "chaudhary,choudhury",
        "mohammed,muhammad",
        "lalthanmawia,laltanmoia",
        "zothanga,jothanga",
        "lalhmingchhuanga,lalhmingchuanga",
        "vanlalruata,wanlalruata",
        "hrangthansanga,rangthansanga",
        "malsawma,malsoma",
        "biakthuama,biaktuama",
        "lalrinpuii,lalrinpui"
    })
    void otherWaysToWriteAWordShareAKeyAndAreNear(String word, String other) {
        Set<String> common = new HashSet<>(WordKeys.of(word, folding).keys().keySet());
        common.retainAll(WordKeys.of(other, folding).keys().keySet());

        assertThat(common).isNotEmpty();
        assertThat(folding.level(word, other)).isLessThanOrEqualTo(WordLevel.FAR);
    }

    @ParameterizedTest
    @CsvSource({"ramesh,suresh", "sailo,ralte", "anita,sunita", "lalrinawma,vanlalruata", "mohan,sohan"})
    void otherNamesAreNoUsualWayToWriteOne(String word, String other) {
        assertThat(folding.level(word, other)).isGreaterThan(WordLevel.NEAR);
    }

    @Test
    void oneSlipAnywhereLeavesACommonKey() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder word = new StringBuilder();
            int consonant = random.nextInt(8);
            for (int i = random.nextInt(4, 7); i > 0; i--) {
                // Never the same twice, which would be written once.
                consonant = (consonant + random.nextInt(1, 8)) % 8;
                word.append("kdmnrtlp".charAt(consonant)).append("aiu".charAt(random.nextInt(3)));
            }
            String left = new StringBuilder(word)
                    .deleteCharAt(random.nextInt(word.length()))
                    .toString();

            Set<String> common =
                    new HashSet<>(WordKeys.of(word.toString(), folding).keys().keySet());
            common.retainAll(WordKeys.of(left, folding).keys().keySet());
            assertThat(common).as("%s and %s", word, left).isNotEmpty();
        }
    }

    @Test
    void costsNothingToStayAndIsNeverNegative() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 2_000; round++) {
            String one = word(random);
            String other = word(random);
            assertThat(folding.bits(one, one, 50)).isZero();
            assertThat(folding.bits(one, other, 50)).isGreaterThanOrEqualTo(one.equals(other) ? 0 : 0.4);
        }
    }

    private static String word(SplittableRandom random) {
        String letters = "aeihlnrstk";
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(1, 10); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    @Test
    void beginningsAndInitialsAreLevelsOfTheirOwn() {
        assertThat(folding.level("hmingmang", "hmingmangaihzuava")).isEqualTo(WordLevel.CUT);
        assertThat(folding.level("s", "sunita")).isEqualTo(WordLevel.INITIAL);
        assertThat(folding.level("sunita", "s")).isEqualTo(WordLevel.INITIAL);
        assertThat(folding.level("r", "sunita")).isEqualTo(WordLevel.MISSING);
    }

    @Test
    void nameKeysJoinNeighboursAndKnowBeginnings() {
        NameKeys keys = NameKeys.of(java.util.List.of("Ram Kumar", "Bablu"));

        assertThat(keys.words()).containsExactly("ram", "kumar", "bablu");
        assertThat(keys.joined()).containsExactly("ramkumar");
        assertThat(keys.beginnings()).contains("k", "ku", "kum", "bablu").doesNotContain("mar");
    }
}
