package org.icjs.fingerprints.photograph;

import javax.imageio.stream.ImageInputStreamImpl;

/** A file in memory that knows whether its reader wanted more than there is: then it was cut off, which decoders pass over. */
final class Bytes extends ImageInputStreamImpl {
    private final byte[] file;
    private boolean wantedMore;

    Bytes(byte[] file) {
        this.file = file;
    }

    boolean wasShort() {
        return wantedMore;
    }

    @Override
    public int read() {
        bitOffset = 0;
        if (streamPos >= file.length) {
            wantedMore = true;
            return -1;
        }
        return file[(int) streamPos++] & 255;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        bitOffset = 0;
        if (streamPos >= file.length) {
            wantedMore = true;
            return -1;
        }
        int length = (int) Math.min(most, file.length - streamPos);
        System.arraycopy(file, (int) streamPos, into, from, length);
        streamPos += length;
        return length;
    }

    @Override
    public long length() {
        return file.length;
    }
}
