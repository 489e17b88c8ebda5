package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.icjs.WholeProgram;
import org.icjs.identity.demo.Demonstration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden cases through the public API of the whole program: gates, matrix, journal, projections, exchange. */
class WalkTest extends WholeProgram {
    @TestFactory
    Stream<DynamicTest> everyOfficerFindsWhatOthersEnteredAndTypesNothingAgain() {
        return GoldenCase.all().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> nothingIsRetyped(golden)));
    }

    private void nothingIsRetyped(GoldenCase golden) {
        try (Api api = new Api(URI.create("http://localhost:" + port + "/"), _ -> Demonstration.CLIENT_SECRET)) {
            Walk walk = new Walk(api, demonstration::officer, Instant.now().minus(Walk.LONGEST), golden.name());
            List<Walk.Stride> strides = walk.walk(golden);

            assertThat(strides)
                    .allSatisfy(stride -> assertThat(stride.refusal())
                            .as(stride.step().type() + " at " + stride.step().office())
                            .isEmpty());
            assertThat(strides).hasSameSizeAs(golden.steps());
            assertThat(strides).flatExtracting(Walk.Stride::retyped).isEmpty();
            assertThat(strides.stream().mapToInt(Walk.Stride::reused).sum())
                    .isGreaterThan(strides.stream().mapToInt(Walk.Stride::typed).sum() / 2);
        }
    }
}
