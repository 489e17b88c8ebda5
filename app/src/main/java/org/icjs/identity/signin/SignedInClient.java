package org.icjs.identity.signin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjs.kernel.OfficeCode;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;

/** An API client that has shown a good token. */
record SignedInClient(String id, OfficeCode office, Set<String> scopes) implements OAuth2AuthenticatedPrincipal {
    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("client_id", id);
    }

    @Override
    public List<? extends GrantedAuthority> getAuthorities() {
        return scopes.stream()
                .map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope))
                .toList();
    }

    @Override
    public String getName() {
        return id;
    }
}
