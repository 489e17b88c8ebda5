/** From cognizance to arguments. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.trial;
