/** The reply of the State to an application for bail. */
@org.jspecify.annotations.NullMarked
package org.icjs.prosecution.bail;
