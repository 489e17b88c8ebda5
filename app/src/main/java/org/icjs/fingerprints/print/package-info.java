/** Prints of fingers: images taken in, quality, templates, comparison of one with one and of one with many. Plain Java: no framework, no database. */
@org.jspecify.annotations.NullMarked
package org.icjs.fingerprints.print;
