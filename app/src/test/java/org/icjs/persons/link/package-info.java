@org.jspecify.annotations.NullMarked
package org.icjs.persons.link;
