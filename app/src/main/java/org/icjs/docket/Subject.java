package org.icjs.docket;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component that says whom or what the record's facts are about: a {@link org.icjs.kernel.PersonRef} or an
 * {@link org.icjs.kernel.ExhibitRef}. In a list of new persons or things it is the number that the system gives them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Subject {}
