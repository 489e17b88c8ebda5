/** The opinion on a draft police report. */
@org.jspecify.annotations.NullMarked
package org.icjs.prosecution.scrutiny;
