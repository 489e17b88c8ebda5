package org.icjs.journey;

import java.time.Instant;
import java.util.Map;
import org.icjs.identity.demo.Demonstration;
import org.icjs.kernel.IndiaTime;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Json;

/** The FIR of a golden case, filed by itself: it opens a case wherever it is filed. */
final class FirstAct {
    private static final Step FIR = GoldenCase.all().getFirst().steps().getFirst();
    static final OfficeCode OFFICE = FIR.office();

    private FirstAct() {}

    static Api.Answer file(Api api, String key) {
        Names names = new Names(
                IndiaTime.dateOf(Instant.now().minus(Walk.LONGEST)), Demonstration.shipped()::officer, (_, _, _) -> "");
        Map<String, Json> request = Map.of(
                "type", new Json.Str(FIR.type().name()),
                "occurredAt", new Json.Str(names.occurredAt(FIR).toString()),
                "facts", names.facts(FIR));
        return api.file(OFFICE, names.officer(FIR), request, key);
    }
}
