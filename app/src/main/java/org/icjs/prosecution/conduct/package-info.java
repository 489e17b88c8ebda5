/** Who conducts the case. */
@org.jspecify.annotations.NullMarked
package org.icjs.prosecution.conduct;
