package org.icjs.search.federated;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sources of {@code icjs.search.sources}, a file; none without it. */
@Configuration(proxyBeanMethods = false)
class SourcesConfiguration {
    @Bean
    Sources sources(@Value("${icjs.search.sources:}") String file) {
        return new Sources(file.isBlank() ? List.of() : SourceFile.read(Path.of(file)));
    }
}
