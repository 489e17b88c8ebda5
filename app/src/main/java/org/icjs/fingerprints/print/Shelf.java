package org.icjs.fingerprints.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Templates of one kind of finger, to be searched. A search of the blocks says which are worth comparing; those are compared by
 * SourceAFIS.
 */
public final class Shelf {
    private final List<Template> templates = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    /** How many of {@link #templates} stand in a block; the rest, less than a block, waits to be sorted at the next search. */
    private int sorted;

    public synchronized int size() {
        return templates.size();
    }

    public synchronized Template get(int place) {
        return templates.get(place);
    }

    /** Returns its place: 0, 1, 2 and so on. */
    public synchronized int add(Template template) {
        templates.add(template);
        return templates.size() - 1;
    }

    /** How well each fits, by place; only the order means something. Searches of one shelf are made one after the other. */
    public synchronized float[] rough(Minutiae searched) {
        sort();
        float[] fits = new float[templates.size()];
        Block.Votes votes = new Block.Votes();
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).search(searched, fits, i * Block.SIZE, votes);
        }
        return fits;
    }

    private void sort() {
        if (sorted == templates.size()) {
            return;
        }
        int whole = sorted / Block.SIZE;
        while (blocks.size() > whole) {
            blocks.removeLast();
        }
        for (int from = whole * Block.SIZE; from < templates.size(); from += Block.SIZE) {
            int to = Math.min(templates.size(), from + Block.SIZE);
            blocks.add(new Block(
                    templates.subList(from, to).stream().map(Template::minutiae).toList()));
        }
        sorted = templates.size();
    }

    /** The best places by a score, best first. */
    static int[] best(float[] fits, int most) {
        return IntStream.range(0, fits.length)
                .boxed()
                .sorted((one, other) -> Float.compare(fits[other], fits[one]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
