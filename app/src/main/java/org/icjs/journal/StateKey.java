package org.icjs.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.icjs.verifier.RootKey;
import org.icjs.verifier.Signer;
import org.icjs.verifier.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The State's root key, which states the offices' keys, and the wrapping under which all keys lie in the database. */
final class StateKey {
    private final JdbcClient jdbc;
    private final KeyPlace place;
    private @Nullable Wrapping wrapping;
    private @Nullable Signer signer;

    StateKey(JdbcClient jdbc, KeyPlace place) {
        this.jdbc = jdbc;
        this.place = place;
    }

    /** The State's name as it stands in key names. */
    String state() {
        return place.state();
    }

    /** What people pin. */
    RootKey root() {
        return new RootKey(signer().verifier());
    }

    /** Made at the first call in the life of the database; its public line is then written to the data folder. */
    synchronized Signer signer() {
        if (signer == null) {
            signer = read();
            place.publish(signer.verifier().line());
        }
        return signer;
    }

    synchronized Wrapping wrapping() {
        if (wrapping == null) {
            byte[] salt = new byte[Wrapping.SALT_BYTES];
            new SecureRandom().nextBytes(salt);
            jdbc.sql("insert into key_wrapping (salt) values (:salt) on conflict do nothing")
                    .param("salt", salt)
                    .update();
            byte[] stored = jdbc.sql("select salt from key_wrapping")
                    .query((row, _) -> row.getBytes(1))
                    .single();
            wrapping = Wrapping.derive(Passphrase.read(place.passphrase()), stored);
        }
        return wrapping;
    }

    static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    private Signer read() {
        if (jdbc.sql("select 1 from state_key where state = :state")
                .param("state", place.state())
                .query(Integer.class)
                .optional()
                .isEmpty()) {
            create();
        }
        return jdbc.sql("select line, wrapped from state_key where state = :state")
                .param("state", place.state())
                .query((row, _) -> {
                    VerifierKey key = VerifierKey.parse(row.getString("line"));
                    return new Signer(key, wrapping().unwrap(row.getBytes("wrapped"), key.line()));
                })
                .single();
    }

    private void create() {
        KeyPair pair = generate();
        VerifierKey key = new VerifierKey("icjs/" + place.state() + "/root", pair.getPublic());
        jdbc.sql("""
                        insert into state_key (state, line, wrapped) values (:state, :line, :wrapped)
                        on conflict do nothing
                        """)
                .param("state", place.state())
                .param("line", key.line())
                .param("wrapped", wrapping().wrap(pair.getPrivate(), key.line()))
                .update();
    }

    /**
     * Where this node keeps what is not in the database.
     *
     * @param passphrase the file that unlocks the keys; null for one that nobody keeps
     * @param rootLine the file that gets the root's verifier key line; null for none
     */
    record KeyPlace(
            String state,
            @Nullable Path passphrase,
            @Nullable Path rootLine) {
        void publish(String line) {
            if (rootLine == null) {
                return;
            }
            try {
                if (!Files.exists(rootLine)
                        || !Files.readString(rootLine).strip().equals(line)) {
                    Path unfinished = rootLine.resolveSibling(rootLine.getFileName() + ".unfinished");
                    Files.writeString(unfinished, line + "\n");
                    Files.move(unfinished, rootLine, StandardCopyOption.ATOMIC_MOVE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the root key's line can't be written", e);
            }
        }
    }
}
