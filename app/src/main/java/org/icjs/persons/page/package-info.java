/** A person's page: all records of him that the reader may see, on one line of time; and what officers decide of them. */
@org.jspecify.annotations.NullMarked
package org.icjs.persons.page;
