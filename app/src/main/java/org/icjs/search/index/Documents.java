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

    private Documents() {}

    static Document of(Item item) {
        Document document = new Document();
        document.add(new StringField(Names.ID, item.id(), Store.NO));
        term(document, Names.KIND, item.kind().name());
        item.facets().forEach((facet, values) -> values.forEach(value -> facet(document, facet + "=" + value)));
        item.identifiers().forEach(identifier -> mark(document, identifier));
        Set<String> text = new LinkedHashSet<>(text(item.text()));
        item.identifiers().stream()
                .filter(identifier -> identifier.kind() == Identifier.Kind.ADDRESS)
                .forEach(identifier -> text.addAll(text(identifier.value())));
        text.forEach(word -> term(document, Names.TEXT, word));
        Particulars person = item.person();
        if (person != null) {
            person(document, person);
        }
        document.add(new StoredField(Names.ITEM, ItemBytes.of(item)));
        return document;
    }

    private static void facet(Document document, String value) {
        term(document, Names.FACET, value);
        document.add(new SortedSetDocValuesField(Names.FACET, new BytesRef(value)));
    }

    private static void mark(Document document, Identifier identifier) {
        String plain = Marks.plain(identifier.value());
        if (plain.isEmpty() || identifier.kind() == Identifier.Kind.ADDRESS) {
            return;
        }
        term(document, Names.MARK, plain);
        Marks.groups(identifier.value()).forEach(group -> term(document, Names.MARK_GROUP, group));
        Marks.grams(plain).forEach(gram -> term(document, Names.MARK_GRAM, gram));
    }

    private static void person(Document document, Particulars person) {
        NameKeys names = NameKeys.of(person.names());
        names.words().forEach(word -> term(document, Names.words(Field.NAME), word));
        names.joined().forEach(word -> term(document, Names.JOINED, word));
        names.beginnings().forEach(word -> term(document, Names.BEGINNING, word));
        NameKeys.of(person.fathers()).words().forEach(word -> term(document, Names.words(Field.FATHER), word));
        if (person.mother() != null) {
            new LinkedHashSet<>(Latin.words(person.mother()))
                    .forEach(word -> term(document, Names.words(Field.MOTHER), word));
        }
        if (person.born() != null) {
            term(document, Names.YEAR, Integer.toString(person.born().year()));
        }
        if (person.gender() != null) {
            term(document, Names.GENDER, person.gender().name());
        }
        for (Abode abode : new LinkedHashSet<>(person.abodes())) {
            term(document, Names.DISTRICT, abode.district());
            if (abode.village() != null) {
                term(document, Names.VILLAGE, abode.district() + "/" + abode.village());
            }
        }
        document.add(new BinaryDocValuesField(Names.PERSON, new BytesRef(ItemBytes.ofPerson(person))));
    }

    private static void term(Document document, String name, String value) {
        document.add(new StringField(name, value, Store.NO));
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

    /** The words of a person's names: what {@link Vocabulary} must know of him. */
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
        WordKeys.of(word, Folding.standard()).keys().keySet().forEach(key -> term(document, name, key));
        document.add(new BinaryDocValuesField(Names.ITEM, new BytesRef(word)));
        return document;
    }
}
