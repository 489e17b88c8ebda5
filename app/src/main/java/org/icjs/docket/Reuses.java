package org.icjs.docket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Facts that the paper form of this act has a column for and that the docket already holds: shown with who entered them
 * and when, printed on the document, never asked.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Reuses {
    Fact[] value();
}
