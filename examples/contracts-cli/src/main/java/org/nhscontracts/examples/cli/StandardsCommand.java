package org.nhscontracts.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.rules.catalogue.NationalRequirement;
import org.nhscontracts.rules.catalogue.RequirementCatalogue;
import org.nhscontracts.rules.catalogue.ServiceCategory;
import org.nhscontracts.rules.text.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code contracts standards}. */
@Command(
        name = "standards",
        description =
                "Lists the national standards of an edition of the contract, with what is known of threshold and sanction.",
        mixinStandardHelpOptions = true)
final class StandardsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description =
                    "Such as 2024/25; the edition of the two years 2017-19 is 2017/19. Default: the last one known.")
    private Optional<ContractEdition> edition = Optional.empty();

    @Option(
            names = "--service",
            paramLabel = "SERVICE",
            description = "Only what applies to a category of services, by its code or name, such as CS or Community.")
    private Optional<String> service = Optional.empty();

    @Override
    public Integer call() {
        RequirementCatalogue catalogue = RequirementCatalogue.shipped();
        ContractEdition wanted = edition(catalogue);
        Optional<ServiceCategory> category = service.map(StandardsCommand::category);
        ImmutableList<NationalRequirement> found =
                category.map(one -> catalogue.edition(wanted, one)).orElseGet(() -> catalogue.edition(wanted));
        boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
        spec.commandLine().getOut().print(new StandardsText(catalogue, wanted, category, colour).write(found));
        return 0;
    }

    private ContractEdition edition(RequirementCatalogue catalogue) {
        ImmutableList<ContractEdition> known = catalogue.editions().asList();
        ContractEdition wanted = edition.orElse(known.get(known.size() - 1));
        if (!known.contains(wanted)) {
            throw new InputException(
                    "--edition: found " + wanted + ", of which no national standards are known, expected "
                            + Fault.oneOf(wanted.value(), words(known)));
        }
        return wanted;
    }

    private static ServiceCategory category(String text) {
        return Arrays.stream(ServiceCategory.values())
                .filter(one -> Stream.of(one.code(), one.words())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))))
                .findFirst()
                .orElseThrow(() -> new InputException("--service: found '" + text
                        + "', expected the name of a category or " + Fault.oneOf(text, codes())));
    }

    private static ImmutableList<String> codes() {
        return Arrays.stream(ServiceCategory.values())
                .map(ServiceCategory::code)
                .collect(toImmutableList());
    }

    private static ImmutableList<String> words(List<?> values) {
        return values.stream().map(Object::toString).collect(toImmutableList());
    }
}
