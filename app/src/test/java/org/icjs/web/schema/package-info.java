@org.jspecify.annotations.NullMarked
package org.icjs.web.schema;
