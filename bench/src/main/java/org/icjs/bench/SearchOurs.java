package org.icjs.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.icjs.matching.Model;
import org.icjs.matching.Neighbours;
import org.icjs.matching.Particulars;
import org.icjs.search.index.Found;
import org.icjs.search.index.Item;
import org.icjs.search.index.ItemKind;
import org.icjs.search.index.LuceneIndex;
import org.icjs.search.index.Question;

/** The program's own index. */
final class SearchOurs implements SearchPeer {
    private static final int AT_ONCE = 1000;

    private final Path folder;
    private final LuceneIndex index;

    SearchOurs(Path folder, Model model) {
        this.folder = folder;
        index = LuceneIndex.open(folder, model, new Neighbours(Map.of()));
    }

    @Override
    public String name() {
        return "ICJS";
    }

    @Override
    public void load(List<SearchPeople.Person> people) {
        List<Item> items = new ArrayList<>();
        for (SearchPeople.Person person : people) {
            items.add(person.item());
            if (items.size() == AT_ONCE) {
                index.write(items, List.of());
                items = new ArrayList<>();
            }
        }
        index.write(items, List.of());
        index.complete(true);
        index.reached(people.size());
        index.commit();
        index.refresh();
    }

    Found find(SearchPeople.Query query, int limit) {
        return index.find(new Question("", query.particulars(), Set.of(), Map.of(), limit));
    }

    /** Those who are most like a person who is described. */
    Found like(Particulars told, int limit) {
        return index.find(new Question("", told, Set.of(ItemKind.PERSON), Map.of(), limit));
    }

    @Override
    public List<String> ten(SearchPeople.Query query) {
        return find(query, 10).hits().stream().map(hit -> hit.item().id()).toList();
    }

    @Override
    public long size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(SearchOurs::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        index.close();
    }
}
