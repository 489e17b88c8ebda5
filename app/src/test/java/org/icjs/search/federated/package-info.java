@org.jspecify.annotations.NullMarked
package org.icjs.search.federated;
