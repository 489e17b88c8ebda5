package org.icjs.web;

/**
 * Most that may be sent at once to addresses that anybody can reach, narrower than the bound of all uploads; what doesn't say how large it
 * is is refused there too. A module that has such addresses has a bean of this type.
 *
 * @param below beginning of their paths
 */
public record UploadBound(String below, long bytesMax) {}
