package org.icjs.docket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The kind of entry in the same docket that an {@link org.icjs.kernel.EntryId} component must name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface To {
    Class<? extends Entry>[] value();
}
