package org.icjs.connect.esign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.icjs.connect.Bytes;

/**
 * What is needed to check a signature when its certificate has long expired and its authority is gone: the certificates and the lists of
 * revoked ones of that day, in the PDF's document security store (ETSI EN 319 142-1, section 5.4).
 */
public final class LongTerm {
    private static final COSName STORE = COSName.getPDFName("DSS");
    private static final COSName CERTIFICATES = COSName.getPDFName("Certs");
    private static final COSName REVOKED = COSName.getPDFName("CRLs");

    private LongTerm() {}

    /** Adds them behind all that is signed, so that the signatures stay right. */
    public static Bytes add(Bytes signed, List<X509Certificate> certificates, List<X509CRL> lists) {
        try (PDDocument document = Loader.loadPDF(signed.array());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary store = new COSDictionary();
            store.setNeedToBeUpdated(true);
            List<byte[]> encoded = new ArrayList<>();
            for (X509Certificate certificate : certificates) {
                encoded.add(certificate.getEncoded());
            }
            store.setItem(CERTIFICATES, streams(document, encoded));
            List<byte[]> revoked = new ArrayList<>();
            for (X509CRL list : lists) {
                revoked.add(list.getEncoded());
            }
            store.setItem(REVOKED, streams(document, revoked));
            catalog.setItem(STORE, store);
            catalog.setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return Bytes.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read can't be written", e);
        }
    }

    private static COSArray streams(PDDocument document, List<byte[]> contents) throws IOException {
        COSArray array = new COSArray();
        array.setNeedToBeUpdated(true);
        for (byte[] content : contents) {
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream out = stream.createOutputStream()) {
                out.write(content);
            }
            stream.setNeedToBeUpdated(true);
            array.add(stream);
        }
        return array;
    }
}
