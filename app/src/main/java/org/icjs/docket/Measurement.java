package org.icjs.docket;

import java.util.List;
import java.util.stream.Stream;
import org.icjs.docket.CourtEntry.MeasurementsKept;
import org.icjs.docket.PoliceEntry.MeasurementsDestroyed;
import org.icjs.docket.PoliceEntry.MeasurementsTaken;
import org.icjs.docket.PoliceEntry.PhotographTaken;
import org.icjs.kernel.EntryId;
import org.icjs.kernel.PersonRef;

/**
 * Finger impressions or a photograph that were taken of a person, and must be destroyed once the law says so.
 *
 * @param taken the entry by which
 */
public record Measurement(EntryId taken, PersonRef person) {
    /** Those of a case, destroyed since or not. */
    public static List<Measurement> of(Docket docket) {
        return Stream.concat(
                        docket.all(MeasurementsTaken.class).stream()
                                .map(one ->
                                        new Measurement(one.id(), one.entry().person())),
                        docket.all(PhotographTaken.class).stream()
                                .map(one ->
                                        new Measurement(one.id(), one.entry().person())))
                .toList();
    }

    public boolean destroyed(Docket docket) {
        return destroyed(docket, taken);
    }

    /** @param taken the entry by which it was taken */
    public static boolean destroyed(Docket docket, EntryId taken) {
        return docket.any(MeasurementsDestroyed.class, gone -> taken.equals(gone.measurements()));
    }

    /** Whether the court has directed that it be kept all the same. */
    public static boolean kept(Docket docket, EntryId taken) {
        return docket.any(MeasurementsKept.class, order -> taken.equals(order.measurements()));
    }
}
