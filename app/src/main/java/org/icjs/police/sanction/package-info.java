/** Sanction of the Government to prosecute public servants. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.sanction;
