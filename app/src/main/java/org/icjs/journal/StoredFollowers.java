package org.icjs.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The followers' table, as who keeps the system sees it. */
final class StoredFollowers implements Followers {
    private final JdbcClient jdbc;

    StoredFollowers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Progress> progress() {
        return jdbc.sql("""
                        select name, position, paused,
                               greatest(0, (select coalesce(max(position), 0) from journal_entry) - position) as behind
                        from follower order by name
                        """)
                .query((row, _) -> new Progress(
                        row.getString("name"),
                        row.getLong("position"),
                        row.getLong("behind"),
                        row.getBoolean("paused")))
                .list();
    }

    @Override
    public void pause(String name) {
        jdbc.sql("update follower set paused = true where name = :name")
                .param("name", name)
                .update();
    }

    @Override
    public void resume(String name) {
        jdbc.sql("update follower set paused = false where name = :name")
                .param("name", name)
                .update();
    }

    @Override
    public void moveTo(String name, long position) {
        jdbc.sql("update follower set position = :position where name = :name")
                .param("name", name)
                .param("position", position)
                .update();
    }
}
