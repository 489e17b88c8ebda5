/** Persons held at a station without arrest for the offence of the case. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.detention;
