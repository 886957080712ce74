package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.app.settings.Defaults;
import fr.conventio.app.settings.Settings;
import fr.conventio.app.signature.ReadingViewModel;
import fr.conventio.model.signature.TimestampAuthority;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who vouches for the moment: as in the window, the authority of the settings or of the IT department, unless told. */
final class TimestampOptions {
    /** Says that nobody vouches. */
    private static final String NOBODY = "aucune";

    @Option(
            names = "--timestamp",
            paramLabel = "ADRESSE",
            description =
                    "L’autorité d’horodatage (RFC 3161)\u00A0; par défaut celle des réglages, « aucune » pour s’en passer.")
    @Nullable
    private String address;

    @Option(
            names = "--policy",
            paramLabel = "OID",
            description = "La politique d’horodatage exigée\u00A0; par défaut celle des réglages.")
    @Nullable
    private String policy;

    Optional<TimestampAuthority> authority(Desk desk) {
        if (NOBODY.equals(address)) {
            return Optional.empty();
        }
        var settings = new Settings(desk.settings(), Defaults.ofComputer());
        var place = address == null ? settings.get(ReadingViewModel.TIMESTAMP_ADDRESS, "") : address;
        // The policy of the settings is that of their authority, not of another one.
        var otherwise = address == null ? settings.get(ReadingViewModel.TIMESTAMP_POLICY, "") : "";
        return TimestampAuthority.typed(place, policy == null ? otherwise : policy);
    }
}
