package org.icjs.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.icjs.kernel.Act;

/** The provision that a rule carries out, as data, so that tests, pages and documents can read it. */
@Documented
@Repeatable(Law.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Law {
    Act act();

    /** As printed, for example {@code 187(3)}. */
    String section();

    /** Holder of repeated citations. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
    @interface Several {
        Law[] value();
    }
}
