package org.icjs.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedPostgresTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void isDurableAndListensOnlyHere() {
        var jdbc = DATABASE.jdbc();
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
            assertThat(jdbc.sql("select current_setting(?)")
                            .param(setting)
                            .query(String.class)
                            .single())
                    .as(setting)
                    .isEqualTo("on");
        }
        assertThat(jdbc.sql("show listen_addresses").query(String.class).single())
                .isEqualTo("127.0.0.1");
        assertThat(jdbc.sql("show server_version").query(String.class).single()).isEqualTo(Programs.VERSION);
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(DATABASE.database().url(), "icjs_app", "guess"))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void givesTheApplicationNoRightToMakeTables() {
        assertThatThrownBy(
                        () -> DATABASE.jdbc().sql("create table mine (id int)").update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void keepsItsPasswordsToItself() throws Exception {
        Path folder = TestDatabase.dataFolder().resolve("secret");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
        assertThat(mode(folder)).isEqualTo("rwx------");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
