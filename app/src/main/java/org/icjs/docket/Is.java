package org.icjs.docket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the fact that a component states. A component without it is structure: a reference to something in the docket
 * that is chosen, not typed.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Is {
    Fact value();

    Ask ask() default Ask.REQUIRED;
}
