/** Statements before a Magistrate in the course of an investigation. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.statement;
