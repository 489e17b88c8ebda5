package org.icjs.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ExternalPostgresTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final Database there = DATABASE.database();

    @Test
    void takesThreeRolesFromTheEnvironment(@TempDir Path folder) throws Exception {
        Path file =
                Files.writeString(folder.resolve("password"), there.erasure().password() + "\n");
        Database database = ExternalPostgres.from(
                there.url(),
                Map.of(
                        "ICJS_DB_USER", there.application().user(),
                        "ICJS_DB_PASSWORD", there.application().password(),
                        "ICJS_DB_OWNER_USER", there.owner().user(),
                        "ICJS_DB_OWNER_PASSWORD", there.owner().password(),
                        "ICJS_DB_ERASURE_USER", there.erasure().user(),
                        "ICJS_DB_ERASURE_PASSWORD_FILE", file.toString()));

        assertThat(database).isEqualTo(there);
        assertThat(database.rolesAreApart()).isTrue();
        assertThat(database.toString()).doesNotContain(there.application().password());
    }

    @Test
    void usesOneAccountForAllWhenOnlyOneIsGiven() {
        Database database = ExternalPostgres.from(there.url(), owner());
        assertThat(database.erasure()).isEqualTo(there.owner());
        assertThat(database.rolesAreApart()).isFalse();
    }

    @Test
    void asksForAnAccount() {
        assertThatThrownBy(() -> ExternalPostgres.from(there.url(), Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ICJS_DB_USER");
    }

    @Test
    void saysWhoIsNotLetIn() {
        Map<String, String> wrong = new HashMap<>(owner());
        wrong.put("ICJS_DB_PASSWORD", "guess");
        assertThatThrownBy(() -> ExternalPostgres.from(there.url(), wrong))
                .isInstanceOf(CannotStart.class)
                .hasMessageContainingAll(there.owner().user(), "28P01")
                .hasMessageNotContaining("guess");
    }

    @Test
    void saysThatNobodyAnswers() {
        assertThatThrownBy(() -> ExternalPostgres.from("jdbc:postgresql://127.0.0.1:1/icjs", owner()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("does not answer");
    }

    private Map<String, String> owner() {
        return Map.of(
                "ICJS_DB_USER", there.owner().user(),
                "ICJS_DB_PASSWORD", there.owner().password());
    }
}
