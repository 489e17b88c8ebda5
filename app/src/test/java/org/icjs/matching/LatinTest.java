package org.icjs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatinTest {
    @Test
    void readsNamesInScriptsOfIndia() {
        assertThat(Latin.words("राम कुमार")).containsExactly("ram", "kumar");
        assertThat(Latin.words("मनीषा")).containsExactly("manisha");
        assertThat(Latin.words("চন্দন")).containsExactly("chandan");
        assertThat(Latin.words("Ṭhangа Pachuau").getLast()).isEqualTo("pachuau");
    }

    @Test
    void toneMarksAndTheDotOfMizoFallAway() {
        assertThat(Latin.words("Lalṭhanmâwia")).containsExactly("lalthanmawia");
        // The same with marks of their own, as some keyboards write it.
        assertThat(Latin.words("Lalt\u0323hanma\u0302wia")).containsExactly("lalthanmawia");
    }

    @Test
    void apostrophesJoinAndOtherMarksPart() {
        assertThat(Latin.words("D’Souza-Khan,  R.K. @Bablu")).containsExactly("dsouza", "khan", "r", "k", "bablu");
    }

    @Test
    void whatIsNoNameHasNoWords() {
        assertThat(Latin.words("")).isEmpty();
        assertThat(Latin.words(" *?% _ \u0000\u0007 '")).isEmpty();
    }

    @Test
    void aTextWithoutEndIsLookedAtInItsBeginning() {
        assertThat(Latin.words("a".repeat(10_000))).containsExactly("a".repeat(Latin.MOST_LETTERS));
        assertThat(Latin.words("ram ".repeat(2_500))).hasSize(Latin.MOST_WORDS);
    }
}
