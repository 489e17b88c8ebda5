package org.icjs.web.traffic;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrafficConfiguration {
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> trafficCounted(Traffic traffic) {
        return server -> server.addEngineValves(new TrafficValve(traffic));
    }
}
