/** Inquests, and the examination of bodies. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.death;
