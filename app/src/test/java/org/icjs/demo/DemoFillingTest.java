package org.icjs.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.icjs.database.TestDatabase;
import org.icjs.demo.DemoFilling.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The cases in the whole program: every gate, the matrix and the projections take them. */
@SpringBootTest(properties = "icjs.demo=true")
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
@DirtiesContext
class DemoFillingTest {
    @Autowired
    private DemoFilling filling;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestDatabase database;

    @Test
    void goesOnWhereItWasCutOffAndFillsOnce() {
        assertThatThrownBy(() -> filling.fill(done -> {
                    if (done >= 30) {
                        throw new Pulled();
                    }
                }))
                .isInstanceOf(Pulled.class);
        long half = entries();
        assertThat(half).isBetween(500L, 4_000L);

        assertThat(filling.fill(_ -> {})).isEqualTo(Standing.FILLED_NOW);
        assertThat(dockets()).isEqualTo(200);
        long whole = entries();
        assertThat(whole).isGreaterThan(2 * half);
        assertThat(jdbc.sql("select count(*) from journal_contradiction")
                        .query(Long.class)
                        .single())
                .isZero();

        assertThat(filling.fill(_ -> {
                    throw new AssertionError("there is nothing to do");
                }))
                .isEqualTo(Standing.FILLED);
        assertThat(entries()).isEqualTo(whole);

        JdbcClient.create(database.owner()).sql("delete from demo_filling").update();
        assertThat(filling.fill(_ -> {})).as("entries of its own").isEqualTo(Standing.NOT_OURS);
        assertThat(entries()).isEqualTo(whole);
    }

    private long dockets() {
        return jdbc.sql("select count(distinct docket) from journal_entry")
                .query(Long.class)
                .single();
    }

    /** Without the entries by which journals state their keys: those come when they come. */
    private long entries() {
        return jdbc.sql("select count(*) from journal_entry where docket is not null")
                .query(Long.class)
                .single();
    }

    /** The plug. */
    private static final class Pulled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
