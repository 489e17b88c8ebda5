package org.icjs.web.traffic;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class TrafficConfiguration {
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> trafficCounted(
            Traffic traffic, ObjectProvider<Carried.Listener> listeners, ObjectProvider<Clock> clock) {
        return server -> server.addEngineValves(new TrafficValve(traffic, listeners, clock));
    }

    /** When the body of an upload is there: it is read before the request goes to whom it is for. */
    @Bean
    static WebMvcConfigurer uploadsTimed() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new UploadTiming());
            }
        };
    }

    private static final class UploadTiming implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request instanceof MultipartRequest && request.getAttribute(TrafficValve.BODY_READ) == null) {
                request.setAttribute(TrafficValve.BODY_READ, System.nanoTime());
            }
            return true;
        }
    }
}
