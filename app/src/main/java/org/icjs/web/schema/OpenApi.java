package org.icjs.web.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.icjs.docket.EntryType;
import org.icjs.verifier.Json;
import org.icjs.web.Texts;

/** The public API as an OpenAPI 3.1 document: what the program serves, with the schema of every entry's type. */
public final class OpenApi {
    private final Texts texts;
    private final Schemas schemas;

    public OpenApi(Texts texts) {
        this.texts = texts;
        this.schemas = new Schemas(texts);
    }

    /** The whole document. */
    public Json.Obj document(Collection<Operation> operations) {
        return new Members()
                .put("openapi", "3.1.0")
                .put(
                        "info",
                        new Members()
                                .put("title", texts.of("api.title"))
                                .put("version", "1")
                                .put("description", texts.of("api.about")))
                .put(
                        "security",
                        new Json.Arr(List.of(
                                new Members().put("client", Members.texts()).json())))
                .put("paths", paths(operations))
                .put(
                        "components",
                        new Members()
                                .put("schemas", components())
                                .put("responses", new Members().put("Problem", problemResponse()))
                                .put("securitySchemes", new Members().put("client", client())))
                .json();
    }

    private Json.Obj components() {
        Map<String, Json> components = new TreeMap<>();
        EntryType.all().forEach(type -> components.put(type.name(), schemas.part(type)));
        components.put("Filing", filing());
        components.put("Problem", problem());
        return new Json.Obj(components);
    }

    /** What a client sends to file an entry: one form for each type. */
    private Json filing() {
        List<Json> forms = new ArrayList<>();
        for (EntryType type : EntryType.all()) {
            forms.add(Members.of("object")
                    .put("title", type.name())
                    .put(
                            "properties",
                            new Members()
                                    .put("type", new Members().put("const", type.name()))
                                    .put("facts", ref("schemas", type.name())))
                    .put("required", Members.texts("type", "facts"))
                    .json());
        }
        Members properties = new Members()
                .put("docket", Members.of("string").put("format", "uuid").put("description", texts.of("api.docket")))
                .put(
                        "type",
                        Members.of("string")
                                .put(
                                        "enum",
                                        Members.texts(EntryType.all().stream()
                                                .map(EntryType::name)
                                                .toList())))
                .put(
                        "occurredAt",
                        Members.of("string").put("format", "date-time").put("description", texts.of("api.occurredAt")))
                .put("version", Members.of("integer").put("minimum", 0).put("description", texts.of("api.version")))
                .put("confirmed", Members.of("boolean").put("description", texts.of("api.confirmed")))
                .put(
                        "requestKey",
                        Members.of("string").put("maxLength", 100).put("description", texts.of("api.requestKey")))
                .put("facts", Members.of("object"));
        return Members.of("object")
                .put("properties", properties)
                .put("required", Members.texts("type", "occurredAt", "facts"))
                .put("additionalProperties", false)
                .put("oneOf", new Json.Arr(forms))
                .json();
    }

    private static Json problem() {
        Members error = Members.of("object")
                .put(
                        "properties",
                        new Members()
                                .put("pointer", Members.of("string").put("format", "json-pointer"))
                                .put("code", Members.of("string"))
                                .put("detail", Members.of("string"))
                                .put("under", Members.of("string")));
        return Members.of("object")
                .put(
                        "properties",
                        new Members()
                                .put("type", Members.of("string").put("pattern", "^urn:icjs:problem:"))
                                .put("title", Members.of("string"))
                                .put("status", Members.of("integer"))
                                .put("detail", Members.of("string"))
                                .put("traceId", Members.of("string"))
                                .put("errors", Members.of("array").put("items", error)))
                .put("required", Members.texts("type", "title", "status"))
                .json();
    }

    private Members problemResponse() {
        return new Members()
                .put("description", texts.of("api.problem"))
                .put(
                        "content",
                        new Members()
                                .put(
                                        "application/problem+json",
                                        new Members().put("schema", ref("schemas", "Problem"))));
    }

    private static Members client() {
        return Members.of("oauth2")
                .put(
                        "flows",
                        new Members()
                                .put(
                                        "clientCredentials",
                                        new Members()
                                                .put("tokenUrl", "/oauth2/token")
                                                .put("scopes", new Members())));
    }

    private static Members ref(String kind, String name) {
        return new Members().put("$ref", "#/components/" + kind + "/" + name);
    }

    private Json.Obj paths(Collection<Operation> operations) {
        Map<String, List<Operation>> byPath =
                operations.stream().collect(Collectors.groupingBy(Operation::path, TreeMap::new, Collectors.toList()));
        Members paths = new Members();
        byPath.forEach((path, methods) -> {
            Members item = new Members();
            methods.forEach(operation -> item.put(operation.method(), operation(operation)));
            paths.put(path, item);
        });
        return paths.json();
    }

    private Members operation(Operation operation) {
        Members members = new Members()
                .put("operationId", operation.name())
                .put(
                        "parameters",
                        new Json.Arr(operation.parameters().stream()
                                .map(OpenApi::parameter)
                                .toList()))
                .put(
                        "responses",
                        new Members()
                                .put("2XX", new Members().put("description", texts.of("api.done")))
                                .put("default", ref("responses", "Problem")));
        if (operation.body()) {
            Members filing = ref("schemas", "Filing");
            members.put(
                    "requestBody",
                    new Members()
                            .put("required", true)
                            .put(
                                    "content",
                                    new Members()
                                            .put(
                                                    "application/json",
                                                    new Members()
                                                            .put(
                                                                    "schema",
                                                                    operation.many()
                                                                            ? Members.of("array")
                                                                                    .put("items", filing)
                                                                            : filing))));
        }
        return members;
    }

    private static Json parameter(Operation.Parameter parameter) {
        return new Members()
                .put("name", parameter.name())
                .put("in", parameter.in())
                .put("required", parameter.required())
                .put("schema", Members.of(parameter.whole() ? "integer" : "string"))
                .json();
    }
}
