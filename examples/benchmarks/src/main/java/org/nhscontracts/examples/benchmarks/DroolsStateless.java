package org.nhscontracts.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** A stateless session of Drools, its rules compiled to the executable model; Java beside it fills in the windows. */
final class DroolsStateless implements MonthEndEngine {

    private static final String RULES = "month-end.drl";

    private final WorkData data;
    private final KpiMonths months;
    private final Tally tally = new Tally();
    private final StatelessKieSession session;

    DroolsStateless(WorkData data) {
        this.data = data;
        this.months = new KpiMonths(data);
        this.session = rules().newStatelessKieSession();
        session.setGlobal("tally", tally);
    }

    @Override
    public WorkResult evaluate(int contract) {
        tally.clear();
        session.execute(months.of(contract));
        return tally.result(data.monthlyValues[contract]);
    }

    private static KieBase rules() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/" + RULES, text());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("Drools refuses " + RULES + ": " + builder.getResults());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static String text() {
        try (InputStream in = DroolsStateless.class.getResourceAsStream(RULES)) {
            return new String(Objects.requireNonNull(in, RULES).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
