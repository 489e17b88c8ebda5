package org.icjs.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PDF with one signature over all its bytes but the room in which the signature itself stands (ISO 32000-1, 12.8.1). A PDF to which
 * something was added after its signature is not taken, whatever was added.
 *
 * @param hash SHA-256 over all but the room
 */
record SignedPdf(CmsSignature signature, Hash hash) {
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");

    /** @throws FormatException if it has none, more than one, or one that is not over the whole */
    static SignedPdf read(byte[] pdf) {
        Matcher range = RANGE.matcher(new String(pdf, ISO_8859_1));
        if (!range.find()) {
            throw new FormatException("this PDF carries no signature: give the text of its square code instead");
        }
        int before = Integer.parseInt(range.group(2));
        int after = Integer.parseInt(range.group(3));
        int rest = Integer.parseInt(range.group(4));
        if (range.find()) {
            throw new FormatException("this PDF carries more than one signature");
        }
        range.reset();
        boolean first = range.find() && range.group(1).equals("0");
        if (!first || before < 1 || after <= before + 2 || after + rest < after || after + rest > pdf.length) {
            throw new FormatException("the signature of this PDF does not say what it is over");
        }
        if (after + rest != pdf.length) {
            throw new FormatException(
                    "something was added to this PDF after it was signed; a PDF reader can tell what");
        }
        return new SignedPdf(CmsSignature.read(room(pdf, before, after)), hash(pdf, before, after));
    }

    /** What stands in the room: the signature in hexadecimal, and nothing but zeros after it. */
    private static byte[] room(byte[] pdf, int from, int to) {
        String hex = new String(pdf, from, to - from, ISO_8859_1);
        if (!hex.matches("<[0-9a-fA-F]+>") || hex.length() % 2 != 0) {
            throw new FormatException("the room for the signature holds something else");
        }
        byte[] bytes = HexFormat.of().parseHex(hex, 1, hex.length() - 1);
        int length = Der.read(bytes).whole().length;
        for (int i = length; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                throw new FormatException("the room for the signature holds something else");
            }
        }
        return bytes;
    }

    private static Hash hash(byte[] pdf, int before, int after) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(pdf, 0, before);
            sha256.update(pdf, after, pdf.length - after);
            return Hash.of(sha256.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
