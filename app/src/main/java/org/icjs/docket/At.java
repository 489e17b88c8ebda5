package org.icjs.docket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The kind of office that an {@link org.icjs.kernel.OfficeCode} component must name, and so the part it plays in the case. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface At {
    OfficeRole value();
}
