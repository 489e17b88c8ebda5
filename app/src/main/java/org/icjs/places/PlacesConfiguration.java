package org.icjs.places;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gazetteer of this data folder. */
@Configuration(proxyBeanMethods = false)
class PlacesConfiguration {
    @Bean
    Gazetteer gazetteer(@Value("${icjs.data:}") String folder) {
        return folder.isEmpty() ? GazetteerFile.shipped() : GazetteerFile.in(Path.of(folder));
    }
}
