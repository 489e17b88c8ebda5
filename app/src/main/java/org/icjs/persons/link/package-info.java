/** Which records are of one person: weighed by the program, decided by officers, gathered as clusters. */
@org.jspecify.annotations.NullMarked
package org.icjs.persons.link;
