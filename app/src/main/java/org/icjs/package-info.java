/** Inter-operable Criminal Justice System 2.0. */
@org.jspecify.annotations.NullMarked
package org.icjs;
