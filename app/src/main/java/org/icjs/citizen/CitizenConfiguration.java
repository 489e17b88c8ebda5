package org.icjs.citizen;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner, once one is configured: {@code icjs.citizen.clamav.host} and {@code .port}. */
@Configuration(proxyBeanMethods = false)
class CitizenConfiguration {
    @Bean
    @ConditionalOnProperty("icjs.citizen.clamav.host")
    Scanner scanner(
            @Value("${icjs.citizen.clamav.host}") String host, @Value("${icjs.citizen.clamav.port:3310}") int port) {
        return new ClamScanner(host, port);
    }
}
