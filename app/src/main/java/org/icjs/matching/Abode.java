package org.icjs.matching;

import org.jspecify.annotations.Nullable;

/**
 * Where a person lives, by codes, since spellings change.
 *
 * @param district code of the Local Government Directory, or of the source's own list
 * @param village code of the village, ward or locality; null if not known
 */
public record Abode(String district, @Nullable String village) {}
