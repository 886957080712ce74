package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.verification.TrustedAuthorities;
import fr.conventio.model.wording.French;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom the officer trusts: lists the authorities, adds some, takes some away. */
@Command(
        name = "trust",
        description = "Liste les autorités de certification reconnues sur cet ordinateur, en ajoute ou en retire.",
        mixinStandardHelpOptions = true)
final class TrustCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Parameters(paramLabel = "CERTIFICAT", arity = "0..*", description = "Leurs certificats (.cer, .crt, .pem).")
    private final List<Path> files = new ArrayList<>();

    @Option(
            names = "--list-operator",
            paramLabel = "CERTIFICAT",
            description = "Les fichiers sont des listes de confiance européennes (.xml), signées avec ce certificat.")
    @Nullable
    private Path operator;

    @Option(names = "--remove", description = "Ne les reconnaît plus.")
    private boolean remove;

    @Option(names = "--json", description = "Répond par un objet JSON sur la sortie standard.")
    private boolean json;

    TrustCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var trust = desk.signatures().trust();
        var today = desk.today();
        for (var file : files) {
            for (var certificate : certificates(trust, file)) {
                if (remove) {
                    trust.distrust(certificate);
                } else {
                    trust.trust(certificate, today, desk.author());
                }
            }
        }
        var lines = new ArrayList<String>();
        var told = new ArrayList<Map<String, Object>>();
        for (var authority : trust.all()) {
            var name = authority.certificate().getSubjectX500Principal().getName();
            lines.add(name + ", reconnue le " + French.date(authority.since()) + " par " + authority.by());
            var one = new LinkedHashMap<String, Object>();
            one.put("name", name);
            one.put("since", authority.since().toString());
            one.put("by", authority.by());
            told.add(one);
        }
        if (lines.isEmpty()) {
            lines.add("Aucune autorité n’est reconnue. Pour en reconnaître une\u00A0: trust CERTIFICAT");
        }
        output.answer(json, Map.of("authorities", told), lines);
        return CommandLineFace.DONE;
    }

    private List<X509Certificate> certificates(TrustedAuthorities trust, Path file) {
        return operator == null
                ? trust.read(file)
                : trust.readList(file, trust.read(operator).getFirst());
    }
}
