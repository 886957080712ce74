package fr.conventio.app.command;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in French why a command was not understood; the library says it in English. */
final class WrongUsage {
    private WrongUsage() {}

    static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing ->
                "Il manque : "
                        + missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", ")) + ".";
            case UnmatchedArgumentException unmatched ->
                "Ce n’est pas connu ici : " + String.join(" ", unmatched.getUnmatched()) + ".";
            case OverwrittenOptionException twice ->
                "Une option est donnée deux fois : " + name(twice.getOverwritten()) + ".";
            default -> {
                var argument = wrong.getArgSpec();
                yield argument == null
                        ? "Indiquez une commande."
                        : "Cette valeur ne convient pas pour " + name(argument) + " : " + wrong.getValue() + ".";
            }
        };
    }

    private static String name(ArgSpec argument) {
        return argument.isOption() ? ((OptionSpec) argument).longestName() : argument.paramLabel();
    }
}
