/**
 * The law's clocks: rules that say, of a docket at a moment, what is due by when, from whom, and on which entries that rests. Pure: no
 * rule reads the time of day, a database or a file of its own.
 */
@org.jspecify.annotations.NullMarked
package org.icjs.clocks;
