/** Those held before judgment for as long as the law allows. */
@org.jspecify.annotations.NullMarked
package org.icjs.prisons.undertrial;
