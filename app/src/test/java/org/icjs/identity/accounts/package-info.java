@org.jspecify.annotations.NullMarked
package org.icjs.identity.accounts;
