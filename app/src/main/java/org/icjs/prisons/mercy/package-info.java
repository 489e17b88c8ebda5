/** Mercy for those under sentence of death. */
@org.jspecify.annotations.NullMarked
package org.icjs.prisons.mercy;
