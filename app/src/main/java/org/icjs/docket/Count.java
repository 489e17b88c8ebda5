package org.icjs.docket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many a list holds (default 0 to 50), or between which values a number lies. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Count {
    long min() default 0;

    long max() default 50;
}
