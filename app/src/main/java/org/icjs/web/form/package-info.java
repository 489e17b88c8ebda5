/**
 * The form that an entry's type turns into: what the docket already holds is shown, the rest is asked, the answer becomes an
 * entry. One engine for all acts.
 */
@org.springframework.modulith.NamedInterface("form")
@org.jspecify.annotations.NullMarked
package org.icjs.web.form;
