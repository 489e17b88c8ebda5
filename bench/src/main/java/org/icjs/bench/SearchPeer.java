package org.icjs.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Something that people can be looked for in. */
interface SearchPeer extends AutoCloseable {
    String name();

    void load(List<SearchPeople.Person> people) throws IOException, SQLException;

    /** Ids of the ten best. */
    List<String> ten(SearchPeople.Query query) throws IOException, SQLException;

    /** Bytes on disk. */
    long size() throws IOException, SQLException;

    @Override
    void close() throws IOException, SQLException;
}
