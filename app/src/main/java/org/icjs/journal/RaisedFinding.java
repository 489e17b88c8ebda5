package org.icjs.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.icjs.docket.Finding;
import org.icjs.verifier.Json;

/** A row of {@code journal_contradiction}: what stood against an entry when it was recorded all the same. */
public final class RaisedFinding {
    private RaisedFinding() {}

    /** @param row with the columns {@code pointer}, {@code code}, {@code under} and {@code shown} */
    public static Finding of(ResultSet row) throws SQLException {
        return new Finding(
                Finding.Severity.CONTRADICTION,
                row.getString("pointer"),
                row.getString("code"),
                row.getString("under"),
                FindingJson.values(Json.read(row.getString("shown"))));
    }
}
