/** Certificates of clearance: what the records of the State have against a person, on his own application. */
@org.jspecify.annotations.NullMarked
package org.icjs.police.clearance;
