package org.icjs.search.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.icjs.matching.Abode;
import org.icjs.matching.BirthYears;
import org.icjs.matching.Gender;
import org.icjs.matching.Latin;
import org.icjs.matching.Particulars;
import org.jspecify.annotations.Nullable;

/** Items as bytes inside the index. They are read by the same version of the program only: another makes the index anew. */
final class ItemBytes {
    private ItemBytes() {}

    static byte[] of(Item item) {
        return written(out -> {
            text(out, item.id());
            text(out, item.kind().name());
            out.writeBoolean(item.person() != null);
            if (item.person() != null) {
                person(out, item.person(), false);
            }
            out.writeShort(item.identifiers().size());
            for (Identifier identifier : item.identifiers()) {
                text(out, identifier.kind().name());
                text(out, identifier.value());
            }
            text(out, item.text());
            out.writeShort(item.facets().size());
            for (Map.Entry<Facet, Set<String>> facet : item.facets().entrySet()) {
                text(out, facet.getKey().name());
                texts(out, facet.getValue());
            }
            out.writeShort(item.carried().size());
            for (Map.Entry<String, String> carried : item.carried().entrySet()) {
                text(out, carried.getKey());
                text(out, carried.getValue());
            }
        });
    }

    static Item item(byte[] bytes, int from, int length) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, from, length))) {
            String id = text(in);
            ItemKind kind = ItemKind.valueOf(text(in));
            Particulars person = in.readBoolean() ? person(in) : null;
            List<Identifier> identifiers = new ArrayList<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                identifiers.add(new Identifier(Identifier.Kind.valueOf(text(in)), text(in)));
            }
            String text = text(in);
            Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                facets.put(Facet.valueOf(text(in)), new LinkedHashSet<>(texts(in)));
            }
            Map<String, String> carried = new TreeMap<>();
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                carried.put(text(in), text(in));
            }
            return new Item(id, kind, person, identifiers, text, facets, carried);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What scoring needs: names already taken into words. */
    static byte[] ofPerson(Particulars person) {
        return written(out -> person(out, person, true));
    }

    static Particulars person(byte[] bytes, int from, int length) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, from, length))) {
            return person(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void person(DataOutputStream out, Particulars person, boolean inWords) throws IOException {
        texts(out, inWords ? inWords(person.names()) : person.names());
        texts(out, inWords ? inWords(person.fathers()) : person.fathers());
        nullable(out, inWords && person.mother() != null ? words(person.mother()) : person.mother());
        nullable(out, person.gender() == null ? null : person.gender().name());
        BirthYears born = person.born();
        out.writeBoolean(born != null);
        if (born != null) {
            out.writeShort(born.earliest());
            out.writeShort(born.latest());
        }
        out.writeShort(person.abodes().size());
        for (Abode abode : person.abodes()) {
            text(out, abode.district());
            nullable(out, abode.village());
        }
    }

    private static Particulars person(DataInputStream in) throws IOException {
        List<String> names = texts(in);
        List<String> fathers = texts(in);
        String mother = nullable(in);
        String gender = nullable(in);
        BirthYears born = in.readBoolean() ? new BirthYears(in.readShort(), in.readShort()) : null;
        List<Abode> abodes = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            abodes.add(new Abode(text(in), nullable(in)));
        }
        return new Particulars(names, fathers, mother, gender == null ? null : Gender.valueOf(gender), born, abodes);
    }

    private static List<String> inWords(List<String> names) {
        return names.stream().map(ItemBytes::words).toList();
    }

    private static String words(String name) {
        return String.join(" ", Latin.words(name));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void nullable(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            text(out, text);
        }
    }

    private static @Nullable String nullable(DataInputStream in) throws IOException {
        return in.readBoolean() ? text(in) : null;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
