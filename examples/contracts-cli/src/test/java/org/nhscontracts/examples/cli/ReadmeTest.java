package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises is what happens. */
final class ReadmeTest {

    private static final String PROGRAM = """
            import static org.nhscontracts.core.kpi.Direction.*;
            import static org.nhscontracts.core.kpi.KpiKind.*;
            import static org.nhscontracts.core.time.PeriodKind.*;
            import static org.nhscontracts.rules.condition.Conditions.*;
            import static org.nhscontracts.rules.condition.NotApplicablePeriods.*;
            import java.time.LocalDate;
            import java.util.List;
            import org.nhscontracts.core.contract.*;
            import org.nhscontracts.core.id.*;
            import org.nhscontracts.core.kpi.*;
            import org.nhscontracts.core.party.*;
            import org.nhscontracts.core.performance.*;
            import org.nhscontracts.core.time.*;
            import org.nhscontracts.rules.assessment.*;
            import org.nhscontracts.rules.contractfile.*;
            import org.nhscontracts.rules.engine.*;
            import org.nhscontracts.rules.rule.*;
            public class Readme {
                public static void main(String[] arguments) {
                    Organisation board = Organisation.of("icb", OrganisationKind.INTEGRATED_CARE_BOARD, "A board");
                    Organisation trust = Organisation.of("trust", OrganisationKind.NHS_TRUST, "A trust");
                    OrganisationId provider = trust.id();
                    List<Organisation> organisations = List.of(board, trust);
                    ServiceContract contract = ServiceContract.builder()
                            .id(ContractId.of("c")).title("A contract")
                            .term(ContractTerm.of(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)))
                            .addCommissioner(Commissioner.of(board.id(), CommissionerRole.CO_ORDINATING))
                            .addProvider(Provider.of(provider, ProviderRole.CONTRACT_HOLDER)).build();
                    %s
                }
            }
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_twelve_lines_of_Java_print_what_stands_below_them() throws Exception {
        String readme = Files.readString(readme());
        String code = block(readme, "java", 0);
        String expected = block(readme, "", readme.indexOf(code) + code.length() + 4);
        assertThat(code.lines()).hasSize(12);
        assertThat(run(code)).isEqualTo(expected);
    }

    @Test
    void every_command_of_the_table_is_one_of_the_program() throws Exception {
        Matcher commands = Pattern.compile("^\\| `contracts (\\w+)( \\w+)?", Pattern.MULTILINE)
                .matcher(Files.readString(readme()));
        int found = 0;
        while (commands.find()) {
            String word = commands.group(1);
            assertThat(Run.of(word, "--help").status()).as(word).isZero();
            found++;
        }
        assertThat(found).isGreaterThanOrEqualTo(4);
    }

    private static Path readme() {
        return Path.of("../../README.md");
    }

    private static String block(String text, String language, int from) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(block.find(from)).isTrue();
        return block.group(1);
    }

    private String run(String code) throws Exception {
        Path source = Files.writeString(folder.resolve("Readme.java"), String.format(Locale.ROOT, PROGRAM, code));
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = compiler.run(
                null,
                messages,
                messages,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("Readme").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
