/** Escapes. */
@org.jspecify.annotations.NullMarked
package org.icjs.prisons.escape;
