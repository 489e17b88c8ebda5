/**
 * The index behind search: what can be found, how it is asked for, and the index itself, embedded. Who may search and who may see what is
 * found is decided above it.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("index")
package org.icjs.search.index;
