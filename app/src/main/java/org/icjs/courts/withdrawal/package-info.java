/** Withdrawal from a prosecution. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.withdrawal;
