/** The papers of a case that are given or signed: which entry each is a copy of, and what it says. */
@org.jspecify.annotations.NullMarked
package org.icjs.connect.papers;
