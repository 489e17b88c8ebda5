package org.icjs.fingerprints.print;

import java.util.Arrays;
import java.util.List;

/**
 * Some hundred prints, their edges sorted by shape. A search looks up the edges of one minutia after the other: a minutia here that
 * has at least three edges of the same shape votes for the motion that would bring the searched print onto its own. Minutiae of the
 * same finger vote for the same motion; of another finger, for as many motions as there are votes. How many agree is the print's score.
 * Decision 0043 has the measurements.
 */
final class Block {
    /** Prints in a block: so many that what a search counts stays in the processor's cache. */
    static final int SIZE = 512;

    /** Pixels in a step of length, and how many steps away an edge may be. */
    private static final int LENGTH_STEP = 7;

    private static final int LENGTH_REACH = 1;
    private static final int LENGTHS = Edges.LENGTH_MAX / LENGTH_STEP + 1;

    /** Steps of the first angle (4/256 of a circle) and of the second (2/256), and how far away each may be. */
    private static final int FIRSTS = 64;

    private static final int FIRST_REACH = 2;
    private static final int SECONDS = 128;
    private static final int SECOND_REACH = 3;

    /** Edges of one minutia that must agree before it votes. */
    private static final int AGREEING = 3;

    private static final int COUNTS = 32;

    private final int prints;
    private final int[] start = new int[LENGTHS * FIRSTS * SECONDS + 1];
    private final int[] minutiaOf;
    private final int[] place;
    private final short[] printOf;
    private final float[] scale;

    Block(List<Minutiae> all) {
        prints = all.size();
        Edges[] edges = all.stream().map(Edges::new).toArray(Edges[]::new);
        int minutiae = all.stream().mapToInt(Minutiae::count).sum();
        place = new int[minutiae];
        printOf = new short[minutiae];
        scale = new float[prints];
        for (Edges some : edges) {
            for (int i = 0; i < some.count; i++) {
                start[bucket(some, i) + 1]++;
            }
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        minutiaOf = new int[start[start.length - 1]];
        int[] next = Arrays.copyOf(start, start.length - 1);
        int base = 0;
        for (int print = 0; print < prints; print++) {
            Minutiae own = all.get(print);
            System.arraycopy(Places.of(own), 0, place, base, own.count());
            Arrays.fill(printOf, base, base + own.count(), (short) print);
            // A print with many minutiae gathers more votes by chance.
            scale[print] = (float) (1 / Math.sqrt(own.count() + 10));
            for (int i = 0; i < edges[print].count; i++) {
                minutiaOf[next[bucket(edges[print], i)]++] = base + edges[print].from[i];
            }
            base += own.count();
        }
    }

    private static int bucket(Edges edges, int i) {
        return row(edges.length[i] / LENGTH_STEP, edges.first[i] * FIRSTS / 256) + edges.second[i] * SECONDS / 256;
    }

    private static int row(int length, int first) {
        return (length * FIRSTS + first) * SECONDS;
    }

    /**
     * How well each print of the block fits; only their order means something.
     *
     * @param into filled from {@code at} on
     */
    void search(Minutiae searched, float[] into, int at, Votes votes) {
        votes.clear(prints, place.length);
        Edges edges = new Edges(searched);
        int[] places = Places.of(searched);
        int from = -1;
        for (int i = 0; i < edges.count; i++) {
            if (edges.from[i] != from) {
                from = edges.from[i];
                votes.next(places[from]);
            }
            lookUp(edges, i, votes);
        }
        for (int print = 0; print < prints; print++) {
            into[at + print] = votes.most[print] * scale[print];
        }
    }

    private void lookUp(Edges edges, int i, Votes votes) {
        int length = edges.length[i] / LENGTH_STEP;
        int first = edges.first[i] * FIRSTS / 256;
        int second = edges.second[i] * SECONDS / 256;
        int low = second - SECOND_REACH;
        int high = second + SECOND_REACH;
        for (int l = Math.max(0, length - LENGTH_REACH); l <= Math.min(LENGTHS - 1, length + LENGTH_REACH); l++) {
            for (int f = first - FIRST_REACH; f <= first + FIRST_REACH; f++) {
                int row = row(l, f & (FIRSTS - 1));
                if (low >= 0 && high < SECONDS) {
                    count(start[row + low], start[row + high + 1], votes);
                } else {
                    count(start[row + (low & (SECONDS - 1))], start[row + SECONDS], votes);
                    count(start[row], start[row + (high & (SECONDS - 1)) + 1], votes);
                }
            }
        }
    }

    private void count(int from, int to, Votes votes) {
        byte[] agreeing = votes.agreeing;
        int round = votes.round;
        for (int i = from; i < to; i++) {
            int minutia = minutiaOf[i];
            int agree = Math.max(round, agreeing[minutia] & 255) + 1;
            agreeing[minutia] = (byte) Math.min(agree, round + COUNTS - 1);
            if (agree >= round + AGREEING) {
                votes.vote(printOf[minutia], place[minutia]);
            }
        }
    }

    /** What one search counts; used again for block after block, by one thread. */
    static final class Votes {
        private static final int TURNS = 32;
        private static final int MOVES = 8;
        private static final int CELLS = TURNS * MOVES * MOVES;

        /** Two grids of motions for each print, the second shifted by half a cell, so that no motion lies at an edge in both. */
        private final byte[] cells = new byte[SIZE * 2 * CELLS];

        private final byte[] most = new byte[SIZE];
        private byte[] agreeing = {};
        private int round;
        private int searched;

        private void clear(int prints, int minutiae) {
            Arrays.fill(cells, 0, prints * 2 * CELLS, (byte) 0);
            Arrays.fill(most, 0, prints, (byte) 0);
            if (agreeing.length < minutiae) {
                agreeing = new byte[minutiae];
            }
            round = 256;
        }

        /** The next minutia of the searched print: counts of the one before are below its round and so mean none. */
        private void next(int place) {
            searched = place;
            round += COUNTS;
            if (round > 256 - COUNTS) {
                Arrays.fill(agreeing, (byte) 0);
                round = 0;
            }
        }

        private void vote(int print, int place) {
            int motion = Places.motion(searched, place);
            int turn = motion >> 20;
            int right = (motion >> 10) & 1023;
            int down = motion & 1023;
            int one = print * 2 * CELLS + cell(turn, right, down);
            int other = (print * 2 + 1) * CELLS + cell((turn + 4) & 255, right + 8, down + 8);
            int found = Math.max(more(one), more(other));
            if (found > most[print]) {
                most[print] = (byte) found;
            }
        }

        private int more(int cell) {
            if (cells[cell] < Byte.MAX_VALUE) {
                cells[cell]++;
            }
            return cells[cell];
        }

        /** Cells of 8/256 of a circle and of 32 pixels; motions farther than 256 pixels apart share one, which does no harm. */
        private static int cell(int turn, int right, int down) {
            return ((turn >> 3) * MOVES + ((right >> 4) & (MOVES - 1))) * MOVES + ((down >> 4) & (MOVES - 1));
        }
    }
}
