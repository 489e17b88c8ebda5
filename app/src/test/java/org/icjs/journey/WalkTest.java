package org.icjs.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.icjs.database.TestDatabase;
import org.icjs.identity.demo.Demonstration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The golden cases through the public API of the whole program: gates, matrix, journal, projections, exchange. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"icjs.demo=true", "icjs.demo.cases=false"})
@ContextConfiguration(initializers = TestDatabase.ForSpring.class)
class WalkTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Demonstration demonstration;

    @TestFactory
    Stream<DynamicTest> everyOfficerFindsWhatOthersEnteredAndTypesNothingAgain() {
        return GoldenCase.all().stream().map(golden -> DynamicTest.dynamicTest(golden.name(), () -> walk(golden)));
    }

    private void walk(GoldenCase golden) {
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
