/** Applications of the accused other than for bail, and plea bargaining. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.application;
