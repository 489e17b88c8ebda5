package org.icjs.network;

import java.math.BigDecimal;
import org.icjs.identity.OfficeKind;
import org.icjs.kernel.District;
import org.jspecify.annotations.Nullable;

/**
 * A place that needs a link.
 *
 * @param row where it stands in the list
 * @param office code of the office
 * @param volumes of a year
 * @param onGrid whether the State's fibre grid has a point there
 * @param outageHours in a month, as the present cable has been cut off
 * @param place for the map; null stands it at its district's headquarters
 */
public record Site(
        int row,
        String office,
        String name,
        OfficeKind kind,
        District district,
        int terminals,
        Volumes volumes,
        boolean onGrid,
        BigDecimal outageHours,
        @Nullable Place place) {

    /**
     * What comes to a site in a year; prisoners are those held on a day.
     *
     * @param videoMinutes recorded as evidence
     * @param callHours of hearings by video
     */
    public record Volumes(
            BigDecimal firs,
            BigDecimal arrests,
            BigDecimal hearings,
            BigDecimal prisoners,
            BigDecimal videoMinutes,
            BigDecimal callHours,
            BigDecimal exhibits) {}

    /** Degrees north and east. */
    public record Place(double north, double east) {}

    /** The agency whose acts it files, as entries' types name it; empty for who files none. */
    String agency() {
        return switch (kind) {
            case POLICE_STATION, POLICE_OUTPOST, POLICE_SUPERVISION -> "police";
            case LABORATORY -> "forensics";
            case PROSECUTION -> "prosecution";
            case COURT -> "courts";
            case JAIL -> "prisons";
            case STATE_HEADQUARTERS, LEGAL_SERVICES -> "";
        };
    }
}
