package org.icjs.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.icjs.matching.Abode;
import org.icjs.matching.Field;
import org.icjs.matching.Folding;
import org.icjs.matching.Latin;
import org.icjs.matching.NameKeys;
import org.icjs.matching.Particulars;
import org.icjs.matching.WordKeys;

/** What stands in the index of a thing, and of a word. */
final class Documents {
    private static final int MOST_WORDS_OF_TEXT = 2000;

    private static final int LONGEST_COLUMN = 32_766;

    /** Raised with any change of what a document holds. */
    private static final int LAYOUT = 4;

    private Documents() {}

    /** Of what stands in an index, whatever the engine: one that was filled under another is filled anew. */
    static String version() {
        return LAYOUT + "." + Folding.VERSION;
    }

    static Document of(Item item) {
        Document document = new Document();
        document.add(new StringField(Names.ID, item.id(), Store.NO));
        document.add(new BinaryDocValuesField(Names.ID, new BytesRef(item.id())));
        keys(item).forEach(key -> document.add(new StringField(key.field(), key.value(), Store.NO)));
        facets(item).forEach(facet -> document.add(new SortedSetDocValuesField(Names.FACET, new BytesRef(facet))));
        if (item.person() != null) {
            document.add(new BinaryDocValuesField(Names.PERSON, new BytesRef(ItemBytes.ofPerson(item.person()))));
        }
        document.add(whole(ItemBytes.of(item)));
        return document;
    }

    /** A column is read at once, where a stored field's block is unpacked first; but it can't hold more. */
    private static IndexableField whole(byte[] item) {
        return item.length <= LONGEST_COLUMN
                ? new BinaryDocValuesField(Names.ITEM, new BytesRef(item))
                : new StoredField(Names.LONG_ITEM, item);
    }

    /** Its values of facets, as {@code PILLAR=police}. */
    static List<String> facets(Item item) {
        return item.facets().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream().map(value -> facet.getKey() + "=" + value))
                .toList();
    }

    /** All that a thing is found by, whatever the engine. */
    static Set<Key> keys(Item item) {
        Set<Key> keys = new LinkedHashSet<>();
        keys.add(new Key(Names.KIND, item.kind().name()));
        facets(item).forEach(facet -> keys.add(new Key(Names.FACET, facet)));
        item.identifiers().forEach(identifier -> mark(identifier, keys));
        text(item.text()).forEach(word -> keys.add(new Key(Names.TEXT, word)));
        item.identifiers().stream()
                .filter(identifier -> identifier.kind() == Identifier.Kind.ADDRESS)
                .forEach(identifier -> text(identifier.value()).forEach(word -> keys.add(new Key(Names.TEXT, word))));
        if (item.person() != null) {
            person(item.person(), keys);
        }
        return keys;
    }

    private static void mark(Identifier identifier, Set<Key> keys) {
        String plain = Marks.plain(identifier.value());
        if (plain.isEmpty() || identifier.kind() == Identifier.Kind.ADDRESS) {
            return;
        }
        keys.add(new Key(Names.MARK, plain));
        Marks.groups(identifier.value()).forEach(group -> keys.add(new Key(Names.MARK_GROUP, group)));
        Marks.grams(plain).forEach(gram -> keys.add(new Key(Names.MARK_GRAM, gram)));
    }

    private static void person(Particulars person, Set<Key> keys) {
        NameKeys names = NameKeys.of(person.names());
        names.words().forEach(word -> keys.add(new Key(Names.words(Field.NAME), word)));
        names.joined().forEach(word -> keys.add(new Key(Names.JOINED, word)));
        person.names().forEach(name -> keys.add(Names.length(Latin.words(name).size())));
        names.beginnings().forEach(word -> keys.add(new Key(Names.BEGINNING, word)));
        NameKeys.of(person.fathers()).words().forEach(word -> keys.add(new Key(Names.words(Field.FATHER), word)));
        if (person.mother() != null) {
            Latin.words(person.mother()).forEach(word -> keys.add(new Key(Names.words(Field.MOTHER), word)));
        }
        if (person.born() != null) {
            keys.add(new Key(Names.YEAR, Integer.toString(person.born().year())));
        }
        if (person.gender() != null) {
            keys.add(new Key(Names.GENDER, person.gender().name()));
        }
        for (Abode abode : person.abodes()) {
            keys.add(new Key(Names.DISTRICT, abode.district()));
            if (abode.village() != null) {
                keys.add(new Key(Names.VILLAGE, abode.district() + "/" + abode.village()));
            }
        }
    }

    /** The words of a text in any script, in Latin letters. */
    static List<String> text(String text) {
        List<String> words = new ArrayList<>();
        for (String part : text.split("\\s+", MOST_WORDS_OF_TEXT)) {
            words.addAll(Latin.words(part));
        }
        return words;
    }

    /** Each two neighbouring words of a person's names as one. */
    static Set<String> joined(Particulars person) {
        return NameKeys.of(person.names()).joined();
    }

    /** The words of a person's names: what {@link NearWords} must know of him. */
    static Set<String> words(Particulars person) {
        Set<String> words = new LinkedHashSet<>(NameKeys.of(person.names()).words());
        words.addAll(NameKeys.of(person.fathers()).words());
        if (person.mother() != null) {
            words.addAll(Latin.words(person.mother()));
        }
        return words;
    }

    /** @param name of the field that its keys stand in */
    static Document word(String id, String name, String word) {
        Document document = new Document();
        document.add(new StringField(Names.ID, id, Store.NO));
        keysOf(word).forEach(key -> document.add(new StringField(name, key, Store.NO)));
        document.add(new BinaryDocValuesField(Names.ITEM, new BytesRef(word)));
        return document;
    }

    /** Under which a word of a name is looked up. */
    static Set<String> keysOf(String word) {
        return WordKeys.of(word, Folding.standard()).keys().keySet();
    }
}
