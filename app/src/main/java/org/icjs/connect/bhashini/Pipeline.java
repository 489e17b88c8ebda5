package org.icjs.connect.bhashini;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the service offers now, as discovery told it. */
record Pipeline(Map<Task, Endpoint> endpoints, List<Service> services) {
    static final Pipeline NONE = new Pipeline(Map.of(), List.of());

    Pipeline {
        endpoints = Map.copyOf(endpoints);
        services = List.copyOf(services);
    }

    /** Where to compute, and the header by which one is let in. */
    record Endpoint(URI url, String header, String key) {
        /** Without the key, which must not come into a log. */
        @Override
        public String toString() {
            return url.toString();
        }
    }

    /**
     * One of its models.
     *
     * @param source language by its ISO 639 code, for example {@code lus}
     * @param target language that it is brought into; empty for speech
     * @param id by which it is asked for; changes with its version
     */
    record Service(Task task, String source, String target, String id) {}

    /** The first that is named for it: the service's own order is its recommendation. */
    Optional<Service> find(Task task, String source, String target) {
        return services.stream()
                .filter(one -> one.task() == task)
                .filter(one -> one.source().equals(source) && one.target().equals(target))
                .findFirst();
    }

    /** Languages that a task starts from. */
    List<String> sources(Task task) {
        return services.stream()
                .filter(one -> one.task() == task)
                .map(Service::source)
                .distinct()
                .sorted()
                .toList();
    }

    /** Languages that a text in this one can be brought into. */
    List<String> targets(Task task, String source) {
        return services.stream()
                .filter(one -> one.task() == task && one.source().equals(source))
                .map(Service::target)
                .distinct()
                .sorted()
                .toList();
    }
}
