package org.icjs.identity.accounts;

import java.time.Instant;
import java.util.List;

/** An API client as an administrator sees it. */
public record ApiClient(String id, String officeName, List<String> scopes, Instant madeAt) {
    public ApiClient {
        scopes = List.copyOf(scopes);
    }
}
