package org.icjs.fingerprints.print;

import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;

/** What is compared of a print: the template of SourceAFIS, and its minutiae. */
public final class Template {
    private final FingerprintTemplate inner;
    private final byte[] bytes;
    private final Minutiae minutiae;

    private Template(FingerprintTemplate inner) {
        this.inner = inner;
        this.bytes = inner.toByteArray();
        this.minutiae = Minutiae.of(bytes);
    }

    /** Reads what {@link #bytes} gave. */
    public static Template of(byte[] bytes) {
        return new Template(new FingerprintTemplate(bytes));
    }

    static Template of(FingerprintTemplate inner) {
        return new Template(inner);
    }

    /** Takes some ten milliseconds. */
    public static Template of(GreyImage image) {
        return new Template(new FingerprintTemplate(new FingerprintImage(
                image.width(), image.height(), image.pixels(), new FingerprintImageOptions().dpi(image.dpi()))));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Minutiae minutiae() {
        return minutiae;
    }

    /** Prepared to be compared with many. Safe for several threads. */
    public Matcher matcher() {
        FingerprintMatcher matcher = new FingerprintMatcher(inner);
        return candidate -> matcher.match(candidate.inner);
    }

    /** One print, against others. */
    public interface Matcher {
        /** SourceAFIS's score: 0 or more; 40 is reached by one pair in ten thousand of different fingers, by each 10 more a tenth of that. */
        double score(Template candidate);
    }
}
