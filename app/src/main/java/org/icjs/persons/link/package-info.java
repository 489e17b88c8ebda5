/** Which records are of one person: weighed by the program, decided by officers, gathered as clusters. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("link")
package org.icjs.persons.link;
