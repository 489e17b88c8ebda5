/** Prints of persons: taken in, kept, found again, destroyed. */
@org.jspecify.annotations.NullMarked
package org.icjs.fingerprints.enrolment;
