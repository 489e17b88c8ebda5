/** Warrants, proclamations and declarations against those who stay away. */
@org.jspecify.annotations.NullMarked
package org.icjs.courts.absconder;
