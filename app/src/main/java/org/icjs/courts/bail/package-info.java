/** Bail granted or refused, the bond accepted, and the order of release: LAW-REVIEW 7. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.bail;
