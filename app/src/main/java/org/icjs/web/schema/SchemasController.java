package org.icjs.web.schema;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.icjs.docket.EntryType;
import org.icjs.identity.Actor;
import org.icjs.verifier.Json;
import org.icjs.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The API describes itself: one schema for each type of entry, and all operations that the program serves. */
@RestController
class SchemasController {
    private static final String API = "/api/v1/";

    private final Texts texts;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    SchemasController(MessageSource messages, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.texts = new Texts(messages, Locale.ENGLISH);
        this.mappings = mappings;
    }

    @GetMapping(path = "/api/v1/schemas/{type}", produces = "application/schema+json")
    String schema(@PathVariable String type) {
        return EntryType.named(type)
                .map(new Schemas(texts)::json)
                .map(Json::canonical)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(path = "/api/v1/openapi.json")
    ResponseEntity<String> openApi() {
        List<Operation> operations = new ArrayList<>();
        mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .forEach(served -> operations.addAll(operations(served.getKey(), served.getValue())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new OpenApi(texts).document(operations).canonical());
    }

    private static List<Operation> operations(RequestMappingInfo served, HandlerMethod method) {
        List<Operation> operations = new ArrayList<>();
        for (String path : served.getPatternValues()) {
            for (RequestMethod verb : served.getMethodsCondition().getMethods()) {
                if (path.startsWith(API)) {
                    operations.add(operation(path, verb, method));
                }
            }
        }
        return operations;
    }

    private static Operation operation(String path, RequestMethod verb, HandlerMethod method) {
        List<Operation.Parameter> parameters = new ArrayList<>();
        boolean body = false;
        for (Parameter parameter : method.getMethod().getParameters()) {
            if (parameter.getType() == Actor.class) {
                parameters.add(new Operation.Parameter("ICJS-Officer", "header", false, false));
            }
            body |= parameter.isAnnotationPresent(RequestBody.class);
            parameter(parameter).ifPresent(parameters::add);
        }
        return new Operation(
                verb.name().toLowerCase(Locale.ROOT),
                path,
                method.getBeanType().getSimpleName() + "." + method.getMethod().getName(),
                parameters,
                body,
                path.endsWith("/batch"));
    }

    private static Optional<Operation.Parameter> parameter(Parameter parameter) {
        PathVariable variable = parameter.getAnnotation(PathVariable.class);
        RequestParam query = parameter.getAnnotation(RequestParam.class);
        RequestHeader header = parameter.getAnnotation(RequestHeader.class);
        boolean whole = Arrays.<Class<?>>asList(int.class, long.class, Integer.class, Long.class)
                .contains(parameter.getType());
        if (variable != null) {
            return Optional.of(new Operation.Parameter(name(variable.value(), parameter), "path", true, whole));
        }
        if (query != null) {
            boolean required = query.required() && query.defaultValue().equals(ValueConstants.DEFAULT_NONE);
            return Optional.of(new Operation.Parameter(name(query.name(), parameter), "query", required, whole));
        }
        return header == null
                ? Optional.empty()
                : Optional.of(
                        new Operation.Parameter(name(header.name(), parameter), "header", header.required(), whole));
    }

    private static String name(String given, Parameter parameter) {
        return given.isEmpty() ? parameter.getName() : given;
    }
}
