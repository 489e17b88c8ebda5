package org.icjs.search.index;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where an OpenSearch of one's own is: {@code icjs.search.opensearch.…}.
 *
 * @param url of the cluster, {@code https://…}, or {@code http://…} on a network of its own
 * @param index name of the index there: small letters, digits and hyphens
 * @param user null where the cluster asks for no account
 * @param passwordFile the account's password, in a file
 * @param caFile certificates (PEM) of who vouches for the cluster; null for the machine's own list
 */
public record OpenSearchSettings(
        URI url,
        String index,
        @Nullable String user,
        @Nullable Path passwordFile,
        @Nullable Path caFile) {
    public OpenSearchSettings {
        if (url.getHost() == null || !("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
            throw new IllegalArgumentException("icjs.search.opensearch.url must be https://HOST[:PORT] or http://…");
        }
        if (!index.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw new IllegalArgumentException(
                    "icjs.search.opensearch.index must be small letters, digits and hyphens");
        }
        if ((user == null) != (passwordFile == null)) {
            throw new IllegalArgumentException(
                    "icjs.search.opensearch.user and icjs.search.opensearch.password-file go together");
        }
    }
}
