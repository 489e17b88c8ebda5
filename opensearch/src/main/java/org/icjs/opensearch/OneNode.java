package org.icjs.opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpInfo;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * One OpenSearch node on the loopback address, without security and without the checks of a machine that its own start makes (it would
 * refuse root). It prints its address when it answers, and ends when its standard input does, so that it never outlives who started it.
 */
public final class OneNode {
    private OneNode() {}

    /** @param arguments the folder for its data, and its HTTP port, 0 for any that is free */
    public static void main(String[] arguments) throws IOException, NodeValidationException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Settings settings = Settings.builder()
                .put("path.home", folder.toAbsolutePath().toString())
                .put("cluster.name", "icjs-test")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[1])
                .put("transport.port", "0")
                .put("transport.type", Netty4ModulePlugin.NETTY_TRANSPORT_NAME)
                .put("http.type", Netty4ModulePlugin.NETTY_HTTP_TRANSPORT_NAME)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        Environment environment =
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "icjs-test");
        try (Node node = new WithHttp(environment)) {
            node.start();
            node.client()
                    .admin()
                    .cluster()
                    .prepareHealth()
                    .setWaitForYellowStatus()
                    .get();
            String host = node.client()
                    .admin()
                    .cluster()
                    .prepareNodesInfo()
                    .get()
                    .getNodes()
                    .getFirst()
                    .getInfo(HttpInfo.class)
                    .getAddress()
                    .publishAddress()
                    .toString();
            System.out.println("http://" + host);
            while (System.in.read() >= 0) {
                // Until whoever started it is gone.
            }
        }
    }

    private static final class WithHttp extends Node {
        WithHttp(Environment environment) {
            super(environment, List.of(netty()), false);
        }

        private static PluginInfo netty() {
            return new PluginInfo(
                    "transport-netty4",
                    "HTTP and transport",
                    Version.CURRENT.toString(),
                    Version.CURRENT,
                    "21",
                    Netty4ModulePlugin.class.getName(),
                    null,
                    List.of(),
                    false);
        }
    }
}
