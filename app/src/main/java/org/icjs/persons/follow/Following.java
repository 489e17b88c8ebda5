package org.icjs.persons.follow;

import java.time.Instant;
import org.icjs.kernel.OfficeCode;
import org.icjs.kernel.OfficerCode;
import org.icjs.persons.link.PersonRecord;
import org.jspecify.annotations.Nullable;

/**
 * That an officer is to be told.
 *
 * @param person a record of whom he follows; null if it is a mark
 * @param mark a vehicle's registration, a phone's number or IMEI, letters and digits only; null if it is a person
 * @param until when it ends by itself
 */
public record Following(
        long id,
        OfficeCode office,
        OfficerCode officer,
        @Nullable PersonRecord person,
        @Nullable String mark,
        String why,
        Instant began,
        Instant until) {
    /** How a mark is compared, however it was written. */
    public static String mark(String typed) {
        return typed.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(java.util.Locale.ROOT);
    }
}
