/** Each office’s link watched from what comes through it, against what is paid for (decision 0053). */
@org.jspecify.annotations.NullMarked
package org.icjs.network.health;
