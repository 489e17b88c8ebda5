package org.icjs.search.index;

/**
 * A value that a thing is looked up by.
 *
 * @param field one of {@link Names}
 */
record Key(String field, String value) {}
