/** Deaths in a jail. */
@org.jspecify.annotations.NullMarked
package org.icjs.prisons.death;
