/**
 * Whether two records tell of one person: names as they sound in the languages of India, levels of agreement for each field, and what
 * each is worth in bits (Fellegi and Sunter, 1969). Pure: knows neither an index nor a database, and the kernel only.
 */
@org.jspecify.annotations.NullMarked
package org.icjs.matching;
