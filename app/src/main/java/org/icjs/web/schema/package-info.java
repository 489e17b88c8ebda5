/** The JSON Schema of each entry's type, and the API's description around it: from the same record as form and validation. */
@org.jspecify.annotations.NullMarked
package org.icjs.web.schema;
