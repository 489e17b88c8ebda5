package org.icjs.citizen;

import org.icjs.web.UploadBound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What strangers may send at once, and the scanner, once one is configured: {@code icjs.citizen.clamav.host} and {@code .port}. */
@Configuration(proxyBeanMethods = false)
class CitizenConfiguration {
    /** A file and its form around it. */
    static final long UPLOAD_BYTES_MAX = Attachments.SIZE_MAX + 64L * 1024;

    @Bean
    UploadBound citizenUploads() {
        return new UploadBound("/citizen", UPLOAD_BYTES_MAX);
    }

    @Bean
    @ConditionalOnProperty("icjs.citizen.clamav.host")
    Scanner scanner(
            @Value("${icjs.citizen.clamav.host}") String host, @Value("${icjs.citizen.clamav.port:3310}") int port) {
        return new ClamScanner(host, port);
    }
}
