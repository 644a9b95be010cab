package org.nhscontracts.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ForkClassPathTest {

    @Test
    void isWrittenAsJavaTakesIt() throws MalformedURLException {
        Path jar = Path.of("with a blank", "a.jar").toAbsolutePath();
        Path classes = Path.of("classes").toAbsolutePath();
        assertThat(ForkClassPath.joined(jar.toUri().toURL(), classes.toUri().toURL()))
                .isEqualTo(jar + File.pathSeparator + classes);
    }
}
