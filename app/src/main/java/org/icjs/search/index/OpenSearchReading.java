package org.icjs.search.index;

import static org.icjs.search.index.OpenSearchCalls.needed;
import static org.icjs.search.index.OpenSearchCalls.object;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.icjs.matching.Field;
import org.icjs.matching.Folding;
import org.icjs.matching.Particulars;
import org.icjs.matching.WordKeys;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An OpenSearch index, asked for one question in few calls. How many things have a key is read from its dictionary of terms, as the
 * term vectors of a document that isn't there: one call for any number of keys.
 */
final class OpenSearchReading implements Reading {
    private final OpenSearchCalls calls;
    /** Documents that have a field. */
    private final Map<String, Integer> having = new HashMap<>();

    OpenSearchReading(OpenSearchCalls calls) {
        this.calls = calls;
    }

    @Override
    public long things() throws IOException {
        return having(Names.KIND);
    }

    @Override
    public long persons() throws IOException {
        return having(Names.words(Field.NAME));
    }

    private int having(String field) throws IOException {
        if (!having.containsKey(field)) {
            // All that are wanted in one call.
            Set<Key> any = new HashSet<>();
            for (ItemKind kind : ItemKind.values()) {
                any.add(new Key(Names.KIND, kind.name()));
            }
            any.add(new Key(Names.words(Field.NAME), "a"));
            any.add(new Key(Names.WORD_KEY, "r:a"));
            any.add(new Key(Names.JOINED_KEY, "r:a"));
            counts(any);
        }
        return having.getOrDefault(field, 0);
    }

    @Override
    public Map<Key, Integer> counts(Collection<Key> keys) throws IOException {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<String, ArrayNode> fields = new TreeMap<>();
        ObjectNode question = object();
        ObjectNode document = question.putObject("doc");
        for (Key key : keys) {
            fields.computeIfAbsent(key.field(), document::putArray).add(key.value());
        }
        ArrayNode names = question.putArray("fields");
        fields.keySet().forEach(names::add);
        question.put("term_statistics", true)
                .put("field_statistics", true)
                .put("positions", false)
                .put("offsets", false)
                .put("payloads", false);
        JsonNode answer = needed(calls.post("/_termvectors", question));
        Map<Key, Integer> counts = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : answer.path("term_vectors").properties()) {
            having.put(
                    field.getKey(),
                    field.getValue().path("field_statistics").path("doc_count").asInt(0));
            for (Map.Entry<String, JsonNode> term :
                    field.getValue().path("terms").properties()) {
                counts.put(
                        new Key(field.getKey(), term.getKey()),
                        term.getValue().path("doc_freq").asInt(0));
            }
        }
        return counts;
    }

    @Override
    public int beginning(Key beginning) throws IOException {
        ObjectNode question = object();
        question.putObject("query").putObject("prefix").put(beginning.field(), beginning.value());
        return needed(calls.post("/_count", question)).path("count").asInt(0);
    }

    @Override
    public Map<String, List<String>> near(Collection<String> words, boolean joined, int most) throws IOException {
        String field = joined ? Names.JOINED_KEY : Names.WORD_KEY;
        Map<String, Map<String, Integer>> keys = new LinkedHashMap<>();
        Set<Key> all = new HashSet<>();
        for (String word : words) {
            Map<String, Integer> own = WordKeys.of(word, Folding.standard()).keys();
            keys.put(word, own);
            own.keySet().forEach(key -> all.add(new Key(field, key)));
        }
        Map<Key, Integer> counts = counts(all);
        int known = Math.max(1, having(Names.WORD_KEY) + having(Names.JOINED_KEY));
        List<ObjectNode> questions = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        Map<String, List<String>> near = new HashMap<>();
        keys.forEach((word, own) -> {
            List<Looking.Weighed> weighed = new ArrayList<>();
            own.forEach((key, says) -> {
                int count = counts.getOrDefault(new Key(field, key), 0);
                if (count > 0) {
                    weighed.add(new Looking.Weighed(new Key(field, key), NearWords.worth(says, known, count)));
                }
            });
            near.put(word, List.of());
            if (!weighed.isEmpty()) {
                questions.add(question(Looking.of(weighed, most), List.of()).put("_source", false));
                asked.add(word);
            }
        });
        List<JsonNode> answers = ask(questions);
        for (int i = 0; i < answers.size(); i++) {
            List<String> found = new ArrayList<>();
            for (JsonNode hit : answers.get(i)) {
                found.add(Words.word(hit.path("_id").asString()));
            }
            near.put(asked.get(i), found);
        }
        return near;
    }

    /** Of these words' ids those that no thing has any more; what is deleted and still in the files doesn't count. */
    List<String> unused(List<String> ids) throws IOException {
        List<ObjectNode> lines = new ArrayList<>();
        for (String id : ids) {
            ObjectNode question = object().put("size", 0).put("terminate_after", 1);
            ArrayNode any = question.putObject("query").putObject("bool").putArray("should");
            Words.keys(id).forEach(key -> any.addObject().putObject("term").put(key.field(), key.value()));
            lines.add(object());
            lines.add(question);
        }
        List<String> unused = new ArrayList<>();
        int next = 0;
        for (JsonNode answer : needed(calls.post("/_msearch", lines)).path("responses")) {
            if (answer.path("hits").path("total").path("value").asLong(1) == 0) {
                unused.add(ids.get(next));
            }
            next++;
        }
        return unused;
    }

    @Override
    public List<List<Candidate>> things(List<Looking> all, List<Set<Key>> narrowed) throws IOException {
        List<ObjectNode> questions = new ArrayList<>();
        for (Looking looking : all) {
            if (!looking.empty()) {
                ObjectNode question = question(looking, narrowed);
                question.putArray("_source").add(Names.ITEM);
                questions.add(question);
            }
        }
        List<JsonNode> answers = ask(questions);
        List<List<Candidate>> found = new ArrayList<>();
        int next = 0;
        for (Looking looking : all) {
            List<Candidate> some = new ArrayList<>();
            if (!looking.empty()) {
                for (JsonNode hit : answers.get(next++)) {
                    some.add(candidate(hit));
                }
            }
            found.add(some);
        }
        return found;
    }

    private static Candidate candidate(JsonNode hit) {
        byte[] bytes =
                Base64.getDecoder().decode(hit.path("_source").path(Names.ITEM).asString());
        return new Told(
                ItemBytes.item(bytes, 0, bytes.length), hit.path("_score").asDouble());
    }

    /** It came whole. */
    private record Told(Item item, double worth) implements Candidate {
        @Override
        public String id() {
            return item.id();
        }

        @Override
        public @Nullable Particulars person() {
            return item.person();
        }

        @Override
        public List<String> facets() {
            return Documents.facets(item);
        }
    }

    /** The hits of each. */
    private List<JsonNode> ask(List<ObjectNode> questions) throws IOException {
        if (questions.isEmpty()) {
            return List.of();
        }
        List<ObjectNode> lines = new ArrayList<>();
        for (ObjectNode question : questions) {
            lines.add(object());
            lines.add(question);
        }
        List<JsonNode> hits = new ArrayList<>();
        for (JsonNode answer : needed(calls.post("/_msearch", lines)).path("responses")) {
            if (answer.path("status").asInt(500) >= 300) {
                throw new IOException("OpenSearch refused a question");
            }
            hits.add(answer.path("hits").path("hits"));
        }
        return hits;
    }

    private static ObjectNode question(Looking looking, List<Set<Key>> narrowed) {
        ObjectNode question = object().put("size", looking.most()).put("track_total_hits", false);
        ObjectNode bool = question.putObject("query").putObject("bool");
        ArrayNode should = bool.putArray("should");
        looking.keys().forEach(key -> weighed(should, "term", key));
        looking.beginnings().forEach(key -> weighed(should, "prefix", key));
        bool.put("minimum_should_match", looking.least());
        ArrayNode filter = bool.putArray("filter");
        looking.required().forEach(key -> filter.addObject().putObject("term").put(key.field(), key.value()));
        for (Set<Key> values : narrowed) {
            Map<String, ArrayNode> fields = new HashMap<>();
            ObjectNode terms = filter.addObject().putObject("terms");
            values.forEach(value ->
                    fields.computeIfAbsent(value.field(), terms::putArray).add(value.value()));
        }
        return question;
    }

    private static void weighed(ArrayNode should, String how, Looking.Weighed key) {
        ObjectNode constant = should.addObject().putObject("constant_score");
        constant.put("boost", key.worth());
        constant.putObject("filter")
                .putObject(how)
                .put(key.key().field(), key.key().value());
    }
}
