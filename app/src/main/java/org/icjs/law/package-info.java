/** Offences and their classification as data; each answer cites the law that it rests on. Knows the kernel only, no framework. */
@org.jspecify.annotations.NullMarked
package org.icjs.law;
