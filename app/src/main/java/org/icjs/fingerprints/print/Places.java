package org.icjs.fingerprints.print;

/** Where each minutia lies against the middle of its print, packed into one number: turn (8 bits), right, down (8 bits each, steps of two pixels). */
final class Places {
    private static final int[] COSINE = new int[256];
    private static final int[] SINE = new int[256];

    static {
        for (int i = 0; i < 256; i++) {
            COSINE[i] = (int) Math.round(1024 * Math.cos(2 * Math.PI * i / 256));
            SINE[i] = (int) Math.round(1024 * Math.sin(2 * Math.PI * i / 256));
        }
    }

    private Places() {}

    static int[] of(Minutiae minutiae) {
        int middleX = middle(minutiae.x());
        int middleY = middle(minutiae.y());
        int[] places = new int[minutiae.count()];
        for (int i = 0; i < places.length; i++) {
            int right = Math.clamp((minutiae.x()[i] - middleX) / 2, -128, 127);
            int down = Math.clamp((minutiae.y()[i] - middleY) / 2, -128, 127);
            places[i] = Edges.turn(minutiae.direction()[i]) << 16 | (right + 128) << 8 | (down + 128);
        }
        return places;
    }

    private static int middle(short[] positions) {
        long sum = 0;
        for (short position : positions) {
            sum += position;
        }
        return positions.length == 0 ? 0 : (int) (sum / positions.length);
    }

    /** How the first print must be turned and moved to bring its minutia onto the other's: turn (8 bits), right and down (10 bits each, + 512). */
    static int motion(int one, int other) {
        int turn = ((other >> 16) - (one >> 16)) & 255;
        int right = ((one >> 8) & 255) - 128;
        int down = (one & 255) - 128;
        int movedRight = ((other >> 8) & 255) - 128 - ((COSINE[turn] * right - SINE[turn] * down) >> 10);
        int movedDown = (other & 255) - 128 - ((SINE[turn] * right + COSINE[turn] * down) >> 10);
        return turn << 20 | (movedRight + 512) << 10 | (movedDown + 512);
    }
}
