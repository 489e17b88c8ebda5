package org.icjs.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bundle's documents: each must have the hash that is its name, and an entry of the bundle must name it. */
final class BundleDocuments {
    /** A fact names a document by its SHA-256, a string of 64 hexadecimal digits. */
    private static final Pattern HASH = Pattern.compile("\"([0-9a-f]{64})\"");

    private final Set<String> named = new HashSet<>();

    void readNames(String facts) {
        Matcher matcher = HASH.matcher(facts);
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
    }

    void check(BundleZip zip, Report.Problems problems) throws IOException, UnreadableException {
        for (String name : zip.in(Bundle.FILES, "")) {
            if (!hashOf(zip, name).equals(name)) {
                problems.add(Problem.of(
                        Problem.Kind.ALTERED_FILE,
                        "document " + name + ": its bytes do not have this hash: it was altered"));
            } else if (!named.contains(name)) {
                problems.add(Problem.of(
                        Problem.Kind.UNNAMED_FILE, "document " + name + ": no entry given in the bundle names it"));
            }
        }
    }

    private static String hashOf(BundleZip zip, String name) throws IOException, UnreadableException {
        MessageDigest digest = Sha256.newDigest();
        try (InputStream in = new DigestInputStream(zip.stream(Bundle.FILES + name), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Hash.of(digest.digest()).hex();
    }
}
