/** A real OpenSearch, started from published artifacts, for tests of the engine that search may use in place of its own. */
@org.jspecify.annotations.NullMarked
package org.icjs.opensearch;
