package org.icjs.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The cluster's settings, written anew at each start; what an operator adds stands in {@code postgresql.local.conf} beside the cluster. */
final class Settings {
    private Settings() {}

    static void write(Path cluster, Account account, Options options) throws IOException {
        put(cluster.resolve("postgresql.conf"), account, text(options));
        put(cluster.resolve("pg_hba.conf"), account, "host all all 127.0.0.1/32 scram-sha-256\n");
    }

    /**
     * Sized for a small machine. Input and output without helper processes and queries without parallel ones keep the memory low;
     * messages without statements, values or details keep personal data out of the log.
     */
    private static String text(Options options) {
        return """
                # Written by ICJS at each start. Your own settings go into ../postgresql.local.conf.
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = %d

                fsync = %s
                synchronous_commit = on
                full_page_writes = on
                wal_level = replica
                max_wal_size = 512MB
                min_wal_size = 64MB
                checkpoint_timeout = 15min

                shared_buffers = 128MB
                work_mem = 8MB
                maintenance_work_mem = 32MB
                autovacuum_max_workers = 2
                io_method = sync
                max_parallel_workers_per_gather = 0
                max_parallel_maintenance_workers = 0
                jit = off
                huge_pages = off

                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] '
                log_min_messages = warning
                log_min_error_statement = panic
                log_error_verbosity = terse
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_checkpoints = off

                include_if_exists '../postgresql.local.conf'
                """.formatted(options.connectionsMax(), options.durable() ? "on" : "off");
    }

    private static void put(Path file, Account account, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.writeString(unfinished, text);
        account.give(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
