/** Seized property before the court. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.property;
