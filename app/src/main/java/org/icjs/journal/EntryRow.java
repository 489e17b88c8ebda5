package org.icjs.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.icjs.verifier.Commitments;
import org.icjs.verifier.Envelope;
import org.icjs.verifier.FormatException;
import org.icjs.verifier.Group;
import org.icjs.verifier.Hash;
import org.icjs.verifier.Head;
import org.icjs.verifier.Salt;
import org.icjs.verifier.WireEntry;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code journal_row} as an entry. */
final class EntryRow {
    private static final Pattern SEEN = Pattern.compile("([^ :]+):([1-9][0-9]{0,15})");

    private EntryRow() {}

    /** @throws FormatException where the row is none that the writer wrote: somebody has altered it */
    static Stored read(ResultSet row) throws SQLException {
        Map<Group, Hash> commitments = new EnumMap<>(Group.class);
        Map<Group, WireEntry.Part> parts = new EnumMap<>(Group.class);
        byte @Nullable [] seed = row.getBytes("seed");
        for (Group group : Group.values()) {
            byte @Nullable [] commitment = row.getBytes("commitment_" + group.word());
            if (commitment != null) {
                commitments.put(group, Hash.of(commitment));
            }
            String text = row.getString(group.word());
            if (text != null) {
                parts.put(group, new WireEntry.Part(salt(row, seed, group), text));
            }
        }
        UUID docket = row.getObject("docket", UUID.class);
        Envelope envelope = new Envelope(
                required(row.getObject("id", UUID.class)),
                required(row.getString("office")),
                row.getLong("seq"),
                Hash.of(required(row.getBytes("prev"))),
                docket == null ? null : docket.toString(),
                required(row.getString("type")),
                row.getInt("type_version"),
                required(row.getString("officer")),
                instant(row, "occurred_at"),
                instant(row, "recorded_at"),
                required(row.getString("request_key")),
                seen(required(row.getString("seen"))),
                commitments);
        return new Stored(row.getLong("position"), envelope, parts);
    }

    /** As it is stored: {@code MZ-PS-A:3 MZ-PS-B:1}. */
    static String seen(List<Head> seen) {
        StringBuilder out = new StringBuilder();
        for (Head head : seen) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(head.office())
                    .append(':')
                    .append(head.seq());
        }
        return out.toString();
    }

    private static List<Head> seen(String stored) {
        List<Head> seen = new ArrayList<>();
        if (stored.isEmpty()) {
            return seen;
        }
        for (String head : stored.split(" ", -1)) {
            Matcher parts = SEEN.matcher(head);
            if (!parts.matches()) {
                throw new FormatException("what the author had seen is not office:seq");
            }
            seen.add(new Head(parts.group(1), Long.parseLong(parts.group(2))));
        }
        return seen;
    }

    private static Salt salt(ResultSet row, byte @Nullable [] seed, Group group) throws SQLException {
        if (seed != null) {
            return Commitments.salt(seed, group);
        }
        byte @Nullable [] salt = row.getBytes("salt_" + group.word());
        if (salt == null) {
            throw new FormatException("a group has no salt");
        }
        return Salt.of(salt);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return required(row.getObject(column, OffsetDateTime.class)).toInstant();
    }

    private static <T> T required(@Nullable T value) {
        return Objects.requireNonNull(value, "a column that is never null");
    }
}
