/** Checks journals and proof bundles with nothing but a JDK. */
@org.jspecify.annotations.NullMarked
package org.icjs.verifier;
