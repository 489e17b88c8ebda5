package org.icjs.search.fill;

import java.util.Set;
import org.icjs.journal.Followers;
import org.icjs.search.index.Found;
import org.icjs.search.index.Question;
import org.icjs.search.index.SearchIndex;
import org.springframework.stereotype.Component;

/** How far the index is, and filling it anew. */
@Component
public final class IndexState {
    private final SearchIndex index;
    private final Followers followers;
    private final IndexFollower follower;

    IndexState(SearchIndex index, Followers followers, IndexFollower follower) {
        this.index = index;
        this.followers = followers;
        this.follower = follower;
    }

    /**
     * How far it is.
     *
     * @param things that can be found
     * @param taken entries of all journals that are in it
     * @param behind entries that are not
     */
    public record Progress(long things, long taken, long behind) {
        /** 0 to 100. */
        public long percent() {
            return behind == 0 ? 100 : 100 * taken / (taken + behind);
        }
    }

    public Progress progress() {
        return followers.progress().stream()
                .filter(one -> one.name().equals(follower.name()))
                .findFirst()
                .map(one -> new Progress(index.size(), one.position(), one.behind()))
                .orElseGet(() -> new Progress(index.size(), 0, 0));
    }

    /** Whether the index can be asked at all. */
    public boolean reachable() {
        return !remarks().contains(Found.Remark.UNREACHABLE);
    }

    /** Whether answers say that something may be missing. */
    public boolean partial() {
        return remarks().contains(Found.Remark.PARTIAL);
    }

    private Set<Found.Remark> remarks() {
        return index.find(Question.of("a")).remarks();
    }

    /** Forgets the index and fills it from the journals; who searches meanwhile is told that it is partial. */
    public void rebuild() {
        followers.moveTo(follower.name(), 0);
    }
}
