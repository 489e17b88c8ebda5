package org.icjs.connect.esign;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.icjs.connect.Bytes;
import org.icjs.kernel.IndiaTime;

/**
 * A PDF with room for a signature, and the hash that the signature is made over. It can wait: the room is filled later without changing
 * any other byte.
 *
 * @param pdf with the room left open
 * @param hash SHA-256 over all but the room
 */
public record PreparedPaper(Bytes pdf, Bytes hash) {
    /** Signatures with their certificates and a time stamp; an empty room of this size goes into each paper. */
    private static final int ROOM_BYTES = 24 << 10;

    /**
     * @param signer as the signature's panel shows it
     * @param reason why it is signed
     */
    public static PreparedPaper of(Bytes pdf, String signer, String reason, Instant now) {
        try (PDDocument document = Loader.loadPDF(pdf.array());
                SignatureOptions options = new SignatureOptions();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(signer);
            signature.setReason(reason);
            signature.setSignDate(GregorianCalendar.from(now.atZone(IndiaTime.ZONE)));
            options.setPreferredSignatureSize(ROOM_BYTES);
            document.addSignature(signature, options);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            byte[] hash;
            try (InputStream content = signing.getContent()) {
                hash = sha256().digest(content.readAllBytes());
            }
            signing.setSignature(new byte[0]);
            return new PreparedPaper(Bytes.of(out.toByteArray()), Bytes.of(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The paper with the signature in its room.
     *
     * @param cms a detached signature (RFC 5652) over {@link #hash}
     * @throws IllegalArgumentException if it is larger than the room
     */
    public Bytes with(Bytes cms) {
        byte[] signed = pdf.array();
        int[] range = range(signed);
        int from = range[0] + range[1] + 1;
        int room = range[2] - 1 - from;
        byte[] hex = HexFormat.of().formatHex(cms.array()).getBytes(US_ASCII);
        if (hex.length > room) {
            throw new IllegalArgumentException("the signature is larger than its room");
        }
        System.arraycopy(hex, 0, signed, from, hex.length);
        return Bytes.of(signed);
    }

    private static int[] range(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getLastSignatureDictionary().getByteRange();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
