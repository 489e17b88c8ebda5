package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.util.List;

/** Who can sign notes: a named public key and the private key that belongs to it. */
public record Signer(VerifierKey verifier, PrivateKey key) {
    /** Signs a text, which must end in a newline, under the key's name; costs one Ed25519 signature. */
    public SignedNote sign(String text) {
        byte[] signature = Ed25519.sign(key, text.getBytes(UTF_8));
        byte[] tagged = ByteBuffer.allocate(4 + signature.length)
                .putInt(verifier.id())
                .put(signature)
                .array();
        return new SignedNote(text, List.of(new SignedNote.Line(verifier.name(), Base64Text.of(tagged))));
    }

    @Override
    public String toString() {
        return "Signer[" + verifier.line() + "]"; // never the private key
    }
}
