package org.icjs;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "version", description = "Says which version this is.", mixinStandardHelpOptions = true)
final class Version implements Callable<Integer>, IVersionProvider {
    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        if (command != null) {
            command.commandLine().getOut().println(text());
        }
        return 0;
    }

    @Override
    public String[] getVersion() {
        return new String[] {text()};
    }

    private static String text() {
        @Nullable String version = Icjs.class.getPackage().getImplementationVersion();
        return "ICJS " + (version == null ? "from its classes" : version) + ", Java " + Runtime.version();
    }
}
