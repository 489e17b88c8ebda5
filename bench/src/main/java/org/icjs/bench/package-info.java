/** Measurements and load programs. */
@org.jspecify.annotations.NullMarked
package org.icjs.bench;
