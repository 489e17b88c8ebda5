package org.icjs.search.index;

import static org.icjs.search.index.OpenSearchCalls.needed;
import static org.icjs.search.index.OpenSearchCalls.object;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.icjs.matching.Field;
import org.icjs.matching.Model;
import org.icjs.matching.Neighbours;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The index in an OpenSearch of the deployment's own: the same keys, of the same value, so that the same is found. Things, the words of
 * names, and how far it reaches stand in one index there, so that they come and go together; it is known by an alias, so that a new one
 * takes its place at once. When it can't be reached, answers say so, and who writes gets an exception and tries again.
 */
public final class OpenSearchIndex implements SearchIndex {
    private static final String STATE = "/_doc/state";
    private static final int AT_ONCE = 500;

    private final OpenSearchCalls calls;
    private final Model model;
    private final Neighbours neighbours;
    private volatile long sizeBefore;

    /**
     * It need not be there yet.
     *
     * @throws UncheckedIOException if a file that the settings name can't be read
     */
    public OpenSearchIndex(OpenSearchSettings settings, Model model, Neighbours neighbours) {
        this.calls = new OpenSearchCalls(settings);
        this.model = model;
        this.neighbours = neighbours;
    }

    @Override
    public void write(List<Item> put, Collection<String> removed) {
        doing(() -> {
            Map<String, ObjectNode[]> lines = new LinkedHashMap<>();
            Set<String> gone = new HashSet<>(removed);
            for (Item item : put) {
                if (!gone.contains(item.id())) {
                    if (item.person() != null) {
                        Documents.words(item.person())
                                .forEach(word -> learn(Words.WORD_ID, Names.WORD_KEY, word, lines));
                        Documents.joined(item.person())
                                .forEach(word -> learn(Words.JOINED_ID, Names.JOINED_KEY, word, lines));
                    }
                    lines.put(item.id(), new ObjectNode[] {action("index", item.id()), document(item)});
                }
            }
            removed.forEach(id -> lines.put(id, new ObjectNode[] {action("delete", id)}));
            send(List.copyOf(lines.values()));
        });
    }

    private static void learn(String kind, String field, String word, Map<String, ObjectNode[]> lines) {
        String id = kind + word;
        if (!lines.containsKey(id)) {
            ObjectNode document = object();
            ArrayNode keys = document.putArray(field);
            Documents.keysOf(word).forEach(keys::add);
            lines.put(id, new ObjectNode[] {action("create", id), document});
        }
    }

    static ObjectNode action(String what, String id) {
        ObjectNode action = object();
        action.putObject(what).put("_id", id);
        return action;
    }

    private static ObjectNode document(Item item) {
        ObjectNode document = object();
        Map<String, ArrayNode> fields = new LinkedHashMap<>();
        Documents.keys(item)
                .forEach(key ->
                        fields.computeIfAbsent(key.field(), document::putArray).add(key.value()));
        document.put(Names.ITEM, Base64.getEncoder().encodeToString(ItemBytes.of(item)));
        return document;
    }

    private void send(List<ObjectNode[]> all) throws IOException {
        send(all, calls);
    }

    /** @param all each an action with its document, if it has one */
    static void send(List<ObjectNode[]> all, OpenSearchCalls calls) throws IOException {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<ObjectNode> lines = new ArrayList<>();
            all.subList(from, Math.min(all.size(), from + AT_ONCE)).forEach(both -> lines.addAll(List.of(both)));
            JsonNode answer = needed(calls.post("/_bulk?require_alias=true", lines));
            for (JsonNode one : answer.path("items")) {
                for (Map.Entry<String, JsonNode> done : one.properties()) {
                    int status = done.getValue().path("status").asInt(500);
                    boolean known = done.getKey().equals("create") && status == 409;
                    boolean gone = done.getKey().equals("delete") && status == 404;
                    if (status >= 300 && !known && !gone) {
                        throw new IOException("OpenSearch refused to keep something: " + status);
                    }
                }
            }
        }
    }

    @Override
    public void refresh() {
        doing(() -> needed(calls.post("/_refresh", object())));
    }

    @Override
    public void reached(long position) {
        // What it acknowledged it keeps, so that this may be said at once.
        doing(() -> put(state(position, state().path("complete").asBoolean(false))));
    }

    @Override
    public void commit() {
        // Kept since it was acknowledged.
    }

    @Override
    public void complete(boolean complete) {
        doing(() -> {
            JsonNode state = state();
            if (state.path("complete").asBoolean(false) != complete) {
                if (complete) {
                    calls.merge("/_forcemerge?max_num_segments=1");
                }
                put(state(state.path("position").asLong(0), complete));
            }
        });
    }

    @Override
    public long position() {
        try {
            return kept().path("position").asLong(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode state(long position, boolean complete) {
        return object().put("position", position).put("complete", complete).put("keys", Documents.version());
    }

    private void put(ObjectNode state) throws IOException {
        needed(calls.put(STATE, state));
    }

    /** Empty if there is no index, or it was made by other rules. */
    private JsonNode kept() throws IOException {
        OpenSearchCalls.Got got = calls.get(STATE);
        JsonNode state = got.found() ? needed(got).path("_source") : object();
        return state.path("keys").asString("").equals(Documents.version()) ? state : object();
    }

    private JsonNode state() throws IOException {
        JsonNode kept = kept();
        if (kept.isEmpty()) {
            begin();
        }
        return kept;
    }

    /**
     * Makes a new index and lets the alias, under which all others know it, stand for it instead of the old one, which goes in the same call.
     *
     * @throws IOException also if an index of that name is there which this program has not made: it is left alone
     */
    private void begin() throws IOException {
        List<String> old = ours();
        String fresh = calls.name() + "-" + UUID.randomUUID();
        ObjectNode index = index();
        needed(calls.of(fresh).put("", index));
        needed(calls.of(fresh).put(STATE, state(0, false)));
        ObjectNode switched = object();
        ArrayNode actions = switched.putArray("actions");
        old.forEach(name -> actions.addObject().putObject("remove_index").put("index", name));
        actions.addObject().putObject("add").put("index", fresh).put("alias", calls.name());
        needed(calls.aliases(switched));
    }

    /** The names of the indexes that stand under this one's name. */
    private List<String> ours() throws IOException {
        OpenSearchCalls.Got there = calls.get("");
        if (!there.found()) {
            return List.of();
        }
        OpenSearchCalls.Got state = calls.get(STATE);
        if (!state.found() || needed(state).path("_source").path("keys").isMissingNode()) {
            throw new IOException("OpenSearch has an index " + calls.name()
                    + " that this program has not made: give icjs.search.opensearch.index another name");
        }
        return List.copyOf(needed(there).propertyNames());
    }

    private static ObjectNode index() {
        ObjectNode index = object();
        index.putObject("settings")
                .put("number_of_shards", 1)
                .put("auto_expand_replicas", "0-1")
                .put("refresh_interval", "1s")
                .put("merge.policy.expunge_deletes_allowed", 0);
        ObjectNode mappings = index.putObject("mappings").put("dynamic", false);
        ObjectNode fields = mappings.putObject("properties");
        for (String field : keyFields()) {
            fields.putObject(field).put("type", "keyword").put("doc_values", false);
        }
        return index;
    }

    private static List<String> keyFields() {
        List<String> fields = new ArrayList<>(Names.KEYS);
        List.of(Field.NAME, Field.FATHER, Field.MOTHER).forEach(field -> fields.add(Names.words(field)));
        return fields;
    }

    @Override
    public void clear() {
        doing(this::begin);
    }

    @Override
    public void purge() {
        doing(() -> new OpenSearchPurge(calls).purge());
    }

    @Override
    public Found find(Question question) {
        try {
            JsonNode kept = kept();
            if (kept.isEmpty()) {
                return new Found(List.of(), 0, Map.of(), EnumSet.of(Found.Remark.PARTIAL));
            }
            OpenSearchReading reading = new OpenSearchReading(calls);
            Found found = new Answer(reading, new Vocabulary(reading, neighbours), model, neighbours).to(question);
            return kept.path("complete").asBoolean(false) ? found : found.with(Found.Remark.PARTIAL);
        } catch (IOException | UncheckedIOException _) {
            return new Found(List.of(), 0, Map.of(), EnumSet.of(Found.Remark.UNREACHABLE));
        }
    }

    /** As it was last known, while it can't be reached. */
    @Override
    public long size() {
        try {
            sizeBefore = new OpenSearchReading(calls).things();
        } catch (IOException _) {
            // Whoever searches is told.
        }
        return sizeBefore;
    }

    private interface Work {
        void done() throws IOException;
    }

    private static void doing(Work work) {
        try {
            work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        calls.close();
    }
}
