/** The proof of a case: checked here, or taken away to be checked elsewhere. */
@org.jspecify.annotations.NullMarked
package org.icjs.desk.proof;
