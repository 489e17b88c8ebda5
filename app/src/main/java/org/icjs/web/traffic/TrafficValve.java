package org.icjs.web.traffic;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.icjs.docket.EntryType;
import org.icjs.identity.Actor;
import org.icjs.identity.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Counts each request when its answer is complete. It stands in the server and not among the filters, because only the server knows what
 * was sent after compression.
 */
final class TrafficValve extends ValveBase implements AccessLog {
    private static final int LINE_END = 2;
    private static final String UNROUTED = "-";

    /** A request's attribute: {@link System#nanoTime} when its body had been read, before any work on it. */
    static final String BODY_READ = TrafficValve.class.getName() + ".read";

    private final Traffic traffic;
    private final ObjectProvider<Carried.Listener> listeners;
    private final ObjectProvider<Clock> clock;

    TrafficValve(Traffic traffic, ObjectProvider<Carried.Listener> listeners, ObjectProvider<Clock> clock) {
        super(true);
        this.traffic = traffic;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(Traffic.BEGAN, System.nanoTime());
        getNext().invoke(request, response);
    }

    @Override
    public void log(Request request, Response response, long nanos) {
        String route = route(request);
        String about = about(request);
        Traffic.Kind kind = kind(request, response, route, about != null);
        traffic.add(kind, about == null ? route : about, up(request), down(response), nanos);
        CurrentActor.of(request).ifPresent(actor -> tell(carried(actor, request, response, nanos)));
    }

    private void tell(Carried carried) {
        listeners.forEach(listener -> listener.carried(carried));
    }

    private Carried carried(Actor actor, Request request, Response response, long nanos) {
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        Duration sending = request.getAttribute(BODY_READ) instanceof Long read
                ? Duration.ofNanos(Math.max(0, read - raw.getStartTimeNanos()))
                : null;
        long committed = response.getCoyoteResponse().getCommitTimeNanos();
        return new Carried(
                actor.office(),
                clock.getObject().instant().minusNanos(nanos),
                raw.getBytesRead(),
                sending,
                Math.max(0, response.getBytesWritten(false)),
                committed > 0 ? Duration.ofNanos(Math.max(0, System.nanoTime() - committed)) : null,
                request.getAttribute(Traffic.TRIED) instanceof Carried.Tried tried ? tried : null);
    }

    private static String route(Request request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? UNROUTED : pattern.toString();
    }

    /** The type of the entry that is filed; only of types that there are. */
    private static @Nullable String about(Request request) {
        if (!"POST".equals(request.getMethod())) {
            return null;
        }
        Object named = request.getAttribute(Traffic.ABOUT);
        if (named == null
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> variables) {
            named = variables.get("type");
        }
        return named == null
                ? null
                : EntryType.named(named.toString()).map(EntryType::name).orElse(null);
    }

    private static Traffic.Kind kind(Request request, Response response, String route, boolean act) {
        boolean posts = "POST".equals(request.getMethod());
        if (route.startsWith("/assets/") || route.equals("/favicon.ico")) {
            return Traffic.Kind.ASSET;
        }
        if (route.equals("/news")) {
            return Traffic.Kind.NEWS;
        }
        if (route.startsWith("/api/v1/feed") || (route.startsWith("/journal/{") && !posts)) {
            return Traffic.Kind.SYNC;
        }
        if (route.startsWith("/api/")) {
            return posts ? Traffic.Kind.ACT_API : Traffic.Kind.READ_API;
        }
        if (act) {
            return Traffic.Kind.ACT_PAGE;
        }
        String sent = request.getContentType();
        if (!"GET".equals(request.getMethod())
                && sent != null
                && !sent.startsWith("application/x-www-form-urlencoded")) {
            return Traffic.Kind.UPLOAD;
        }
        String answered = response.getContentType();
        if (posts || answered == null) {
            return Traffic.Kind.OTHER;
        }
        return answered.startsWith("text/html") ? Traffic.Kind.PAGE : Traffic.Kind.DOWNLOAD;
    }

    private static long up(Request request) {
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        long line = 12L
                + raw.getMethod().length()
                + raw.requestURI().getLength()
                + raw.queryString().getLength();
        return line + head(raw.getMimeHeaders()) + raw.getBytesRead();
    }

    private static long down(Response response) {
        org.apache.coyote.Response raw = response.getCoyoteResponse();
        return 15 + head(raw.getMimeHeaders()) + Math.max(0, response.getBytesWritten(false));
    }

    private static long head(MimeHeaders headers) {
        long bytes = LINE_END;
        for (int i = 0; i < headers.size(); i++) {
            bytes += headers.getName(i).getLength() + (long) headers.getValue(i).getLength() + 2 * LINE_END;
        }
        return bytes;
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // Nothing here looks at who asks.
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
