/** Who is told of what becomes of a person, a vehicle or a phone. */
@org.jspecify.annotations.NullMarked
package org.icjs.persons.follow;
