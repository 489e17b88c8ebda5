/** Shared words without a framework: the identifiers, names, places and times that every pillar uses. */
@org.jspecify.annotations.NullMarked
package org.icjs.kernel;
