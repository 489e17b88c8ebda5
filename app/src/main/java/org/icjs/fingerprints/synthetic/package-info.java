/** Invented prints, made from a seed: for trials of the pages, tests and measurements. None comes from a person. */
@org.jspecify.annotations.NullMarked
package org.icjs.fingerprints.synthetic;
