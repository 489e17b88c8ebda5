package org.icjs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningTest {
    @Test
    void findsTheChangeThatPairsShare() {
        List<Learning.Pair> pairs = new ArrayList<>();
        for (String frame : List.of(
                "d_pak", "k_rti", "n_lam", "p_lu", "r_na", "s_ma", "m_ra", "t_na", "b_na", "v_na", "l_la", "g_ta")) {
            pairs.add(new Learning.Pair(frame.replace("_", "ee"), frame.replace("_", "i"), 1));
        }

        List<Learning.Change> changes = new Learning().learn(pairs);

        assertThat(changes).anySatisfy(change -> {
            assertThat(change.from()).isEqualTo("ee");
            assertThat(change.to()).isEqualTo("i");
            assertThat(change.bits()).isLessThan(2);
            assertThat(change.count()).isEqualTo(12);
        });
    }

    @Test
    void learnsNothingFromNothing() {
        assertThat(new Learning().learn(List.of())).isEmpty();
    }
}
