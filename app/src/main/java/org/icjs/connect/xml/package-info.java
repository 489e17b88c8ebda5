/** XML from outside, read so that it can do no harm, and XML signatures. */
@org.jspecify.annotations.NullMarked
package org.icjs.connect.xml;
