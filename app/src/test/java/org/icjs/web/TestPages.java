package org.icjs.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** Templates rendered without a server. */
public final class TestPages {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Assets ASSETS = new Assets();

    private TestPages() {}

    /** A page for an officer of a police station. */
    public static Page page() {
        Page plain = Page.of(
                Messages.source(),
                ASSETS,
                new Viewer("MZP-1042", "SI Lalrinawma", "MZ-PS-BAWNGKAWN", "Bawngkawn Police Station"));
        return new Page(
                plain.texts(),
                plain.assets(),
                plain.viewer(),
                new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token"),
                "/desk",
                plain.languages());
    }

    /** Renders a template, for example {@code web/layout.jte}; {@code page} is added. */
    public static String render(String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.putIfAbsent("page", page());
        StringOutput out = new StringOutput();
        ENGINE.render(template, all, out);
        return out.toString();
    }
}
