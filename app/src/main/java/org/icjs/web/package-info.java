/**
 * What every page is made of: layout, components, assets, messages, problems; in {@code form} the form that an entry's type
 * turns into, in {@code schema} its JSON Schema and OpenAPI. Open, since the pillars use all three.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.icjs.web;
