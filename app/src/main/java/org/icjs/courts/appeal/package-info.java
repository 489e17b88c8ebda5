/** Appeals, and the bond to appear in one. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.appeal;
