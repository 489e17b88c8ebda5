/** Photographs taken as measurements: taken in, kept beside the journals, shown, destroyed. */
@org.jspecify.annotations.NullMarked
package org.icjs.fingerprints.photograph;
