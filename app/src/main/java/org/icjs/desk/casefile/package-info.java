/** The case file: what, who, where it stands, what is next, who is in custody; the timeline; each entry with its proof. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("casefile")
package org.icjs.desk.casefile;
