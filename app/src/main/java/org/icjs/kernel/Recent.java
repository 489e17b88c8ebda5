package org.icjs.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was met last: so many at most, the one that was not asked for longest given up first. For one thread at a time. */
public final class Recent<K, V> {
    private final Map<K, V> all;

    public Recent(int most) {
        this.all = new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public @Nullable V get(K key) {
        return all.get(key);
    }

    public void put(K key, V value) {
        all.put(key, value);
    }

    public void remove(K key) {
        all.remove(key);
    }

    public void clear() {
        all.clear();
    }
}
