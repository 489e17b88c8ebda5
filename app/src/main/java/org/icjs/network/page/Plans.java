package org.icjs.network.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.icjs.identity.Actor;
import org.icjs.network.Inputs;
import org.icjs.network.Plan;
import org.icjs.network.Planner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans by their number: the files they are made from are kept, the plans are made when they are asked for, and the last few stay at hand. */
@Component
class Plans {
    private static final int AT_HAND = 4;
    private static final int LISTED = 50;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<UUID, Making> makings = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Making> eldest) {
            return size() > AT_HAND && eldest.getValue().plan.isDone();
        }
    };

    Plans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One in the list of an office. */
    record Made(UUID id, Instant at, String by, String sites, String links) {}

    /** A plan that is made, or is being made. */
    static final class Making {
        private final CompletableFuture<Plan> plan;
        private final AtomicInteger percent = new AtomicInteger();

        private Making(Inputs inputs) {
            CompletableFuture<Plan> made = new CompletableFuture<>();
            plan = made;
            Thread.ofPlatform().daemon().name("bandwidth-plan").start(() -> {
                boolean done = false;
                try {
                    made.complete(Planner.plan(inputs, percent::set));
                    done = true;
                } finally {
                    if (!done) {
                        made.completeExceptionally(new IllegalStateException("the plan failed; the log says how"));
                    }
                }
            });
        }

        int percent() {
            return percent.get();
        }

        /** Empty if it takes longer. */
        Optional<Plan> within(Duration patience) throws InterruptedException {
            try {
                return Optional.of(plan.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException _) {
                return Optional.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException("the plan failed", e);
            }
        }
    }

    /** Keeps the files of a plan and begins to make it. */
    UUID begin(Actor by, Inputs inputs, Inputs.File sites, Inputs.File links, Inputs.@Nullable File settings) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into network_plan
                            (id, office, made_by, made_at, sites_name, sites, links_name, links, settings_name, settings)
                        values (:id, :office, :by, :at, :sitesName, :sites, :linksName, :links, :settingsName, :settings)
                        """)
                .param("id", id)
                .param("office", by.office().code())
                .param("by", by.display())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("sitesName", sites.name())
                .param("sites", sites.bytes())
                .param("linksName", links.name())
                .param("links", links.bytes())
                .param("settingsName", settings == null ? null : settings.name())
                .param("settings", settings == null ? null : settings.bytes())
                .update();
        synchronized (makings) {
            makings.put(id, new Making(inputs));
        }
        return id;
    }

    /** The latest first. */
    List<Made> of(Actor reader) {
        return jdbc.sql("""
                        select id, made_at, made_by, sites_name, links_name from network_plan
                        where office = :office order by made_at desc, id limit :limit
                        """)
                .param("office", reader.office().code())
                .param("limit", LISTED)
                .query((row, _) -> new Made(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by"),
                        row.getString("sites_name"),
                        row.getString("links_name")))
                .list();
    }

    /** Only for the office that made it. */
    Optional<Making> find(Actor reader, UUID id) {
        Optional<Inputs> kept = jdbc.sql("""
                        select sites_name, sites, links_name, links, settings_name, settings from network_plan
                        where id = :id and office = :office
                        """)
                .param("id", id)
                .param("office", reader.office().code())
                .query((row, _) -> inputs(row))
                .optional();
        return kept.map(inputs -> {
            synchronized (makings) {
                return makings.computeIfAbsent(id, _ -> new Making(inputs));
            }
        });
    }

    private static Inputs inputs(ResultSet row) throws SQLException {
        byte[] settings = row.getBytes("settings");
        Inputs.Read read = Inputs.read(
                new Inputs.File(row.getString("sites_name"), row.getBytes("sites")),
                new Inputs.File(row.getString("links_name"), row.getBytes("links")),
                settings == null ? null : new Inputs.File(row.getString("settings_name"), settings),
                null);
        return switch (read) {
            case Inputs.Read.Good(var inputs) -> inputs;
            case Inputs.Read.Bad _ ->
                throw new IllegalStateException("files of a plan that were taken before are refused by this program");
        };
    }
}
