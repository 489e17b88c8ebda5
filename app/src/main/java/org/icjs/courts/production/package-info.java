/** The arrested person before the Magistrate, and prisoners ordered to be produced. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.production;
