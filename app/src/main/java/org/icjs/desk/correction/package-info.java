/** A mistake in an earlier entry of the same office, put right by a further entry. */
@org.jspecify.annotations.NullMarked
package org.icjs.desk.correction;
