/** How officers, postings and API clients come to be and end: the administrator's pages, the first administrator, the demonstration. */
@org.jspecify.annotations.NullMarked
package org.icjs.identity.accounts;
