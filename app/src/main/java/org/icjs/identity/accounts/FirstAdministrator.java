package org.icjs.identity.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.icjs.identity.Duty;
import org.icjs.identity.FirstAdministratorCode;
import org.icjs.kernel.OfficeCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody must add the first officer. Who can read the server's data folder may: with a code that is made at each start while there
 * is no administrator, and is good once.
 */
final class FirstAdministrator implements FirstAdministratorCode {
    static final OfficeCode OFFICE = new OfficeCode("MZ-HOME-ICJS");
    private static final String FILE = "first-administrator-code";

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Path file;
    private @Nullable String code;

    FirstAdministrator(Accounts accounts, JdbcClient jdbc, Path dataFolder) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.file = dataFolder.resolve(FILE);
        if (!exists()) {
            code = Secrets.forAPerson();
            write(code);
        }
    }

    @Override
    public synchronized Optional<String> code() {
        if (code != null && exists()) {
            forgetCode();
        }
        return Optional.ofNullable(code);
    }

    /** @return whether the code was right and the number free; the code is good no more */
    synchronized boolean add(String typed, NewOfficer officer, String password) {
        if (!isCode(typed)) {
            return false;
        }
        NewOfficer administrator = new NewOfficer(
                officer.code(), officer.name(), officer.rank(), OFFICE.code(), List.of(Duty.ADMINISTRATOR.name()));
        boolean added = accounts.add(administrator, password, false, null);
        if (added) {
            forgetCode();
        }
        return added;
    }

    /** Compared in the same time, however much of it is right. */
    synchronized boolean isCode(String typed) {
        Optional<String> right = code();
        return right.isPresent()
                && MessageDigest.isEqual(
                        typed.strip().getBytes(StandardCharsets.UTF_8),
                        right.get().getBytes(StandardCharsets.UTF_8));
    }

    private boolean exists() {
        return jdbc.sql("""
                        select count(*) from posting p join officer o on o.code = p.officer
                        where 'ADMINISTRATOR' = any(p.duties) and p.ends_at is null and o.closed_at is null and not o.demo
                        """).query(Integer.class).single() > 0;
    }

    private void write(String text) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forgetCode() {
        code = null;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
