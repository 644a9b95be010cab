package org.nhscontracts.examples.report;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Fills the templates. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());
    private final Shell shell = new Shell(resource("report.css"), resource("report.js"));

    /**
     * What every page has: style and script, which the policy of the page allows by their hashes and nothing else.
     *
     * @param style the style sheet
     * @param script the script
     */
    record Shell(String style, String script) {

        String policy() {
            return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                    + "; base-uri 'none'; form-action 'none'";
        }

        private static String hash(String text) {
            byte[] bytes =
                    Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
            return "'sha256-" + BaseEncoding.base64().encode(bytes) + "'";
        }
    }

    String page(PageView page) {
        return fill("page.jte", Map.of("page", page, "shell", shell));
    }

    String index(IndexView index) {
        return fill("portfolio.jte", Map.of("index", index, "shell", shell));
    }

    private String fill(String template, Map<String, Object> parameters) {
        TemplateOutput output = new StringOutput();
        engine.render(template, parameters, output);
        return output.toString();
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(Templates.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
