package org.icjs.web;

import org.jspecify.annotations.Nullable;

/** Links to the page before and the page after; null where there is none. */
public record Paging(@Nullable String newer, @Nullable String older) {}
