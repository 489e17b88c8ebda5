/** Fills the index from the journals, and tells how far it is. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("fill")
package org.icjs.search.fill;
