/**
 * PostgreSQL: the embedded one that we start, watch and stop ourselves, or an external one by its JDBC URL; the three roles and
 * their pools; the migrations.
 */
@org.jspecify.annotations.NullMarked
package org.icjs.database;
