package org.icjs.search.index;

import static org.icjs.search.index.OpenSearchCalls.needed;
import static org.icjs.search.index.OpenSearchCalls.object;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes what was removed or replaced out of OpenSearch's files. */
final class OpenSearchPurge {
    private static final int SWEPT_AT_ONCE = 1000;
    private static final Duration PURGE_MAX = Duration.ofMinutes(3);
    private static final Duration PURGE_LOOK = Duration.ofSeconds(2);

    private final OpenSearchCalls calls;

    OpenSearchPurge(OpenSearchCalls calls) {
        this.calls = calls;
    }

    /** @throws IOException also if something deleted is still in the files after some minutes */
    void purge() throws IOException {
        needed(calls.post("/_refresh", object()));
        sweep();
        Instant until = Instant.now().plus(PURGE_MAX);
        while (!expunged()) {
            if (Instant.now().isAfter(until)) {
                throw new IOException("what was erased is still in OpenSearch's files");
            }
            pause();
        }
    }

    /** What was deleted stays in the files until all copies are known to have it, which OpenSearch looks at twice a minute. */
    private boolean expunged() throws IOException {
        calls.merge("/_flush?force=true");
        calls.merge("/_forcemerge?only_expunge_deletes=true");
        calls.merge("/_flush?force=true");
        needed(calls.post("/_refresh", object()));
        return needed(calls.get("/_stats/docs"))
                        .path("_all")
                        .path("total")
                        .path("docs")
                        .path("deleted")
                        .asLong(1)
                == 0;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PURGE_LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Removes words that nobody has any more. */
    private void sweep() throws IOException {
        ObjectNode question = object().put("size", SWEPT_AT_ONCE).put("_source", false);
        ArrayNode any = question.putObject("query").putObject("bool").putArray("should");
        any.addObject().putObject("exists").put("field", Names.WORD_KEY);
        any.addObject().putObject("exists").put("field", Names.JOINED_KEY);
        JsonNode page = needed(calls.post("/_search?scroll=2m", question));
        while (!page.path("hits").path("hits").isEmpty()) {
            List<String> ids = new ArrayList<>();
            page.path("hits")
                    .path("hits")
                    .forEach(hit -> ids.add(hit.path("_id").asString()));
            List<ObjectNode[]> gone = new ArrayList<>();
            for (String id : new OpenSearchReading(calls).unused(ids)) {
                gone.add(new ObjectNode[] {OpenSearchIndex.action("delete", id)});
            }
            OpenSearchIndex.send(gone, calls);
            page = needed(calls.scroll(page.path("_scroll_id").asString()));
        }
        calls.endScroll(page.path("_scroll_id").asString());
    }
}
