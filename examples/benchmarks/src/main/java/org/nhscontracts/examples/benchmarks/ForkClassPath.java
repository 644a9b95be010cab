package org.nhscontracts.examples.benchmarks;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells JMH the class path of this program: it starts its forks with that of the process, which may be Maven's. */
final class ForkClassPath {

    private ForkClassPath() {}

    static void publish() {
        if (ForkClassPath.class.getClassLoader() instanceof URLClassLoader loader) {
            System.setProperty("java.class.path", joined(loader.getURLs()));
        }
    }

    static String joined(URL... urls) {
        return Arrays.stream(urls)
                .map(url -> Path.of(URI.create(url.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
