package org.icjs.web;

import org.jspecify.annotations.Nullable;

/**
 * A link or, with fields, where a form leads.
 *
 * @param about what screen readers hear after the text, so that equal links differ; null if the text says it all
 */
public record Link(String text, String href, @Nullable String about) {
    public static Link of(String text, String href) {
        return new Link(text, href, null);
    }
}
