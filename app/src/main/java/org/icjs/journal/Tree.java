package org.icjs.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.icjs.kernel.OfficeCode;
import org.icjs.verifier.Hash;
import org.icjs.verifier.Merkle;
import org.icjs.verifier.MerkleNodes;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One journal's Merkle tree in the database. Nodes are stored at every eighth level, the others are computed: a proof reads at most 256
 * hashes for each eight levels twice over, that is some 1,500 for ten million entries, and keeps what it has read.
 */
final class Tree implements MerkleNodes {
    private static final int TILE = 1 << Chain.TILE_LEVELS;

    private record Place(int level, long tile) {}

    private final OfficeCode office;
    private final JdbcClient jdbc;
    private final Map<Place, List<Hash>> tiles = new HashMap<>();

    Tree(OfficeCode office, JdbcClient jdbc) {
        this.office = office;
        this.jdbc = jdbc;
    }

    @Override
    public Hash node(int level, long index) {
        int height = level % Chain.TILE_LEVELS;
        long first = index << height;
        List<Hash> tile = tiles.computeIfAbsent(new Place(level - height, first / TILE), this::read);
        int from = (int) (first % TILE);
        return Merkle.root(tile.subList(from, from + (1 << height)));
    }

    private List<Hash> read(Place place) {
        return place.level() == 0 ? leaves(place.tile() * TILE) : nodes(place);
    }

    private List<Hash> nodes(Place place) {
        return jdbc.sql("""
                        select hash from journal_node
                        where office = :office and level = :level and at >= :from and at < :to
                        order by at
                        """)
                .param("office", office.code())
                .param("level", place.level())
                .param("from", place.tile() * TILE)
                .param("to", (place.tile() + 1) * TILE)
                .query((row, _) -> Hash.of(Objects.requireNonNull(row.getBytes(1))))
                .list();
    }

    /** The hash of an entry is what the next one links to; that of the last one is the journal's head. */
    private List<Hash> leaves(long before) {
        return jdbc.sql("""
                        select hash from (
                            select seq, prev as hash from journal_entry where office = :office
                            union all
                            select size + 1, head from office_journal where office = :office
                        ) as leaf
                        where seq > :first and seq <= :last
                        order by seq
                        """)
                .param("office", office.code())
                .param("first", before + 1)
                .param("last", before + 1 + TILE)
                .query((row, _) -> Hash.of(Objects.requireNonNull(row.getBytes(1))))
                .list();
    }
}
