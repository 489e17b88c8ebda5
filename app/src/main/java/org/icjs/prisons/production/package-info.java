/** Prisoners taken to court and brought back. */
@org.jspecify.annotations.NullMarked
package org.icjs.prisons.production;
