package org.icjs.places;

import picocli.CommandLine.Command;

/** Places by code. */
@Command(
        name = "places",
        description = "Keeps the State's places by their codes.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ImportCommand.class)
public final class PlacesCommand {}
