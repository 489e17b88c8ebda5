@org.jspecify.annotations.NullMarked
package org.icjs.identity.demo;
