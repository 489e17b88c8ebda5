package org.icjs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.springframework.boot.autoconfigure.JteProperties;
import gg.jte.springframework.boot.autoconfigure.JteViewResolver;
import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import org.icjs.identity.Offices;
import org.icjs.kernel.CaseId;
import org.icjs.verifier.Json;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Style and script, languages, headers and failures, as a browser or a program meets them. */
@ExtendWith(OutputCaptureExtension.class)
class WebTest {
    private static final String SECRET = "Zoramthanga 9436140000 select name from officer";

    private final Assets assets = new Assets();
    private final MockMvc mvc = mvc();

    @Controller
    static final class Failing {
        @GetMapping("/fails")
        String fails() {
            throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
        }

        @GetMapping("/cases/{id}")
        @ResponseBody
        String docket(@PathVariable String id) {
            return CaseId.parse(id).toString();
        }

        @GetMapping("/needs")
        @ResponseBody
        String needs(@RequestParam int number) {
            return "" + number;
        }
    }

    private MockMvc mvc() {
        Languages languages = Messages.languages();
        LanguageCookie resolver = new LanguageCookie(languages);
        Pages pages = new Pages(Messages.source(), resolver, languages, assets, new Viewers(Offices.shipped()));
        ProblemAnswers answers = new ProblemAnswers(pages);
        JteViewResolver views =
                new JteViewResolver(TemplateEngine.createPrecompiled(ContentType.Html), new JteProperties());
        return MockMvcBuilders.standaloneSetup(
                        new AssetsController(assets),
                        new LanguageController(languages, resolver),
                        new ProblemController(answers),
                        new Failing())
                .setControllerAdvice(new PageModel(pages), new ProblemAdvice(answers))
                .setLocaleResolver(resolver)
                .setViewResolvers(views)
                .addFilters(new Headers())
                .build();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    @Test
    void styleIsSentCompressedOnceForEver() throws Exception {
        MockHttpServletResponse style =
                answer(get(assets.url("govuk-frontend.min.css")).header("Accept-Encoding", "gzip, br"));

        assertThat(style.getStatus()).isEqualTo(200);
        assertThat(style.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(style.getContentType()).isEqualTo("text/css;charset=UTF-8");
        assertThat(style.getHeader("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(style.getHeader("Vary")).contains("Accept-Encoding");
        assertThat(style.getContentAsByteArray().length).isBetween(5_000, 20_000);

        MockHttpServletResponse plain = answer(get(assets.url("icjs.js")));
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(plain.getContentAsString()).contains("allowEval = false");
    }

    @Test
    void anOlderPageGetsTodaysStyleUnkept() throws Exception {
        MockHttpServletResponse old = answer(get("/assets/000000000000/icjs.css"));

        assertThat(old.getStatus()).isEqualTo(200);
        assertThat(old.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer(get("/assets/000000000000/messages.properties")).getStatus())
                .isEqualTo(404);
        assertThat(answer(get("/favicon.ico")).getContentType()).isEqualTo("image/svg+xml");
    }

    @Test
    void everyAnswerForbidsScriptFromElsewhere() throws Exception {
        MockHttpServletResponse style = answer(get(assets.url("icjs.css")));

        assertThat(style.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(style.getHeader("Trace-Id")).matches("[0-9a-f]{16}");
    }

    @Test
    void aFailureSaysItsNumberAndNothingElse(CapturedOutput output) throws Exception {
        MockHttpServletResponse failed = answer(get("/fails").accept(MediaType.TEXT_HTML));
        Document page = PageTest.check(failed.getContentAsString());
        String trace = failed.getHeader("Trace-Id");

        assertThat(failed.getStatus()).isEqualTo(500);
        assertThat(page.select("h1").text()).isEqualTo("The system has failed");
        assertThat(page.select("code").text()).isEqualTo(trace);
        assertThat(page.html()).doesNotContain("Zoramthanga", "select", "Exception");
        assertThat(output.getAll())
                .contains(
                        trace
                                + " java.lang.IllegalStateException < java.lang.IllegalArgumentException at org.icjs.web.WebTest")
                .doesNotContain("Zoramthanga", "9436140000");
    }

    @Test
    void programsGetAProblemDocument() throws Exception {
        MockHttpServletResponse failed = answer(get("/fails").accept(MediaType.APPLICATION_JSON));
        Json.Obj problem = (Json.Obj) Json.read(failed.getContentAsString());

        assertThat(failed.getContentType()).startsWith("application/problem+json");
        assertThat(problem.members().keySet())
                .containsExactly("detail", "errors", "status", "title", "traceId", "type");
        assertThat(problem.members())
                .containsEntry("type", new Json.Str("urn:icjs:problem:internal"))
                .containsEntry("status", new Json.Num(500));
        assertThat(failed.getContentAsString()).doesNotContain("Zoramthanga", "Exception");
    }

    @Test
    void wrongRequestsAreToldFromFailures() throws Exception {
        assertThat(answer(delete("/needs")).getStatus()).isEqualTo(405);
        assertThat(answer(get("/needs")).getStatus()).isEqualTo(400);
        assertThat(answer(get("/needs?number=many")).getStatus()).isEqualTo(400);
        assertThat(answer(get("/cases/nonsense")).getStatus()).isEqualTo(400);
        assertThat(answer(get("/nothing/here")).getStatus()).isEqualTo(404);
        for (int status : new int[] {400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503, 418, 599}) {
            MockHttpServletResponse failed = answer(get("/error")
                    .accept(MediaType.TEXT_HTML)
                    .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                    .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/cases"));
            assertThat(failed.getStatus()).isEqualTo(status);
            PageTest.check(failed.getContentAsString());
        }
        MockHttpServletResponse api = answer(get("/error")
                .accept(MediaType.ALL)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/dockets"));
        assertThat(api.getContentAsString()).contains("urn:icjs:problem:too-many-requests");
    }

    @Test
    void theLanguageIsKeptAndLeadsNowhereElse() throws Exception {
        MockHttpServletResponse chosen =
                answer(post("/language").param("language", "en").param("back", "/cases?x=1"));
        assertThat(chosen.getRedirectedUrl()).isEqualTo("/cases?x=1");
        assertThat(chosen.getHeader("Set-Cookie")).contains("language=en", "HttpOnly", "SameSite=Lax");

        for (String elsewhere :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "x", "/a\r\nX: y"}) {
            assertThat(answer(post("/language").param("language", "xx").param("back", elsewhere))
                            .getRedirectedUrl())
                    .isEqualTo("/");
        }
        LanguageCookie cookie = new LanguageCookie(new Languages(java.util.List.of(Locale.ENGLISH, Locale.of("lus"))));
        org.springframework.mock.web.MockHttpServletRequest request =
                new org.springframework.mock.web.MockHttpServletRequest();
        request.addHeader("Accept-Language", "hi-IN,lus;q=0.8,en;q=0.5");
        assertThat(cookie.resolveLocale(request)).isEqualTo(Locale.of("lus"));
        request.setCookies(new jakarta.servlet.http.Cookie("language", "en"));
        assertThat(cookie.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }
}
