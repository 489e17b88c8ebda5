package org.icjs.identity.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.icjs.identity.Officers;
import org.icjs.identity.Offices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The gates in front of every URL, the first that fits: what anybody may fetch; tokens; the API; and the pages, behind which everything
 * else lies. A new URL is closed until somebody is signed in.
 */
@Configuration(proxyBeanMethods = false)
class Gates {
    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    /** Reached without being signed in, but in a session and with its form token. */
    private static final RequestMatcher SIGNING_IN = new OrRequestMatcher(
            PATH.matcher("/signin"), PATH.matcher("/signin/first"), PATH.matcher(HttpMethod.POST, "/language"));

    /** Reached by who is signed in but acts in no posting yet. */
    private static final RequestMatcher CHOOSING = new OrRequestMatcher(
            SIGNING_IN,
            PATH.matcher("/signin/office"),
            PATH.matcher("/signin/password"),
            PATH.matcher(HttpMethod.POST, "/signout"));

    @Bean
    @Order(1)
    SecurityFilterChain anybodyGate(HttpSecurity http) {
        return http.securityMatcher(new OrRequestMatcher(
                        fetch("/assets/**"),
                        fetch("/favicon.ico"),
                        fetch("/health"),
                        fetch("/api/v1/openapi.json"),
                        fetch("/api/v1/schemas/{type}"),
                        fetch("/journal/root"),
                        fetch("/journal/{office}/checkpoint"),
                        fetch("/journal/{office}/keys")))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Other systems call here; what they say is checked by the connector that it is for. */
    @Bean
    @Order(1)
    SecurityFilterChain connectGate(HttpSecurity http) {
        return http.securityMatcher(PATH.matcher("/connect/**"))
                .authorizeHttpRequests(requests -> again(requests)
                        .requestMatchers(HttpMethod.POST, "/connect/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(Gates::headers)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain tokenGate(HttpSecurity http, Throttle throttle) {
        return http.securityMatcher("/oauth2/token")
                .oauth2AuthorizationServer(server -> server.tokenEndpoint(
                                token -> token.accessTokenRequestConverter(new AllScopes()))
                        .clientAuthentication(client -> client.errorResponseHandler(new TokenRefused())
                                .authenticationProviders(providers -> providers.replaceAll(
                                        provider -> provider instanceof ClientSecretAuthenticationProvider
                                                ? new ThrottledClient(provider, throttle)
                                                : provider))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .headers(Gates::headers)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain apiGate(
            HttpSecurity http, ApiTokens tokens, Officers officers, Offices offices, Problems problems) {
        return http.securityMatcher(new OrRequestMatcher(PATH.matcher("/api/**"), Gates::hasBearer))
                .oauth2ResourceServer(server -> server.opaqueToken(opaque -> opaque.introspector(tokens))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .authorizeHttpRequests(Gates::byScope)
                .exceptionHandling(
                        failed -> failed.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterAfter(new ActingForOfficer(officers, offices, problems), AuthorizationFilter.class)
                .headers(Gates::headers)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Citizens have no account. What shows that one may follow a case is a cookie of its own, checked behind the gate; forms have tokens. */
    @Bean
    @Order(5)
    SecurityFilterChain citizenGate(HttpSecurity http) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("citizen-form");
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/citizen").httpOnly(true).sameSite("Strict"));
        return http.securityMatcher("/citizen", "/citizen/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(Gates::headers)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(6)
    SecurityFilterChain pageGate(
            HttpSecurity http, PasswordCheck passwords, Credentials credentials, Officers officers, Offices offices) {
        return http.authenticationProvider(passwords)
                .authorizeHttpRequests(requests -> again(requests)
                        .requestMatchers(SIGNING_IN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/signin")
                        .usernameParameter("officer")
                        .defaultSuccessUrl("/")
                        .failureHandler(new SignInFailed()))
                .logout(out -> out.logoutUrl("/signout").logoutSuccessUrl("/signin?out"))
                .exceptionHandling(failed ->
                        failed.authenticationEntryPoint(new ToSignIn()).accessDeniedHandler(denied()))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .addFilterAfter(new ActingOfficer(credentials, officers, offices, CHOOSING), AuthorizationFilter.class)
                .headers(Gates::headers)
                .build();
    }

    private static RequestMatcher fetch(String path) {
        return new OrRequestMatcher(PATH.matcher(HttpMethod.GET, path), PATH.matcher(HttpMethod.HEAD, path));
    }

    private static boolean hasBearer(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    /** What a program may do with a token: what its scopes say, and no page. */
    private static void byScope(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        again(requests)
                .requestMatchers(HttpMethod.GET, "/journal/**")
                .hasAuthority("SCOPE_journal.read")
                .requestMatchers(HttpMethod.GET, "/api/v1/feed/**", "/api/v1/*/feed/**", "/api/v1/*/*/feed/**")
                .hasAuthority("SCOPE_feed.read")
                .requestMatchers(HttpMethod.GET, "/api/**")
                .hasAuthority("SCOPE_dockets.read")
                .requestMatchers(HttpMethod.POST, "/api/**")
                .hasAuthority("SCOPE_entries.write")
                .anyRequest()
                .denyAll();
    }

    /** A request that passed its gate is dispatched again within the server, to go on or to show its error. */
    private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry again(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        return requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll();
    }

    /** Beside what {@code org.icjs.web} sends with every answer. Strict-Transport-Security goes out over TLS only. */
    private static HeadersConfigurer<HttpSecurity> headers(HeadersConfigurer<HttpSecurity> headers) {
        return headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(hsts ->
                        hsts.maxAgeInSeconds(Duration.ofDays(365).toSeconds()).includeSubDomains(true))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(self), geolocation=(), payment=(), usb=(), interest-cohort=()"))
                .crossOriginResourcePolicy(resources -> resources.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** A form whose token is gone with its session leads to the sign-in page; anything else is refused. */
    private static AccessDeniedHandler denied() {
        return (request, response, refusal) -> {
            if (SecurityContextHolder.getContext().getAuthentication() == null) {
                ToSignIn.send(request, response, "/signin?ended");
            } else {
                response.sendError(403);
            }
        };
    }

    /** After signing in, one goes on to the page that one wanted: a whole page, not a part of one. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                PATH.matcher(HttpMethod.GET, "/**"),
                new NegatedRequestMatcher(ToSignIn::partOfPage),
                new NegatedRequestMatcher(CHOOSING),
                new NegatedRequestMatcher(PATH.matcher("/error"))));
        return cache;
    }
}
