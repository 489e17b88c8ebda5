package org.icjs.search.index;

import org.icjs.matching.WordLevel;

/** A word on record that may be the one asked for. */
record Near(String word, WordLevel level) {}
