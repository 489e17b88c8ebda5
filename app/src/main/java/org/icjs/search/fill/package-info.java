/** Fills the index from the journals, and tells how far it is. */
@org.jspecify.annotations.NullMarked
package org.icjs.search.fill;
