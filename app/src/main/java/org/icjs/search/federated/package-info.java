/** Systems that a pillar keeps of its own: asked beside the index, at the same time and within a deadline. */
@org.jspecify.annotations.NullMarked
package org.icjs.search.federated;
