package fr.conventio.model.start;

import fr.conventio.model.act.Act;
import fr.conventio.model.example.DijonConvention;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.example.DijonImpacts;
import fr.conventio.model.example.DijonItServices;
import fr.conventio.model.example.DijonProcedure;
import fr.conventio.model.example.DijonRaci;
import fr.conventio.model.example.DijonServices;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.ReadRoster;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.table.TableSource;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Makes the dossier of the example. Its posts come through the same door as an officer's file. */
public final class StartExample {
    private StartExample() {}

    /** @throws fr.conventio.model.work.CancelledException when cancelled */
    public static Edit from(TableSource source, Progress progress) {
        return StartDossier.of(act(source, progress));
    }

    /** The example's act, under fresh identities. */
    public static Act act(TableSource source, Progress progress) {
        var parties = DijonExample.parties();
        var services = new DijonServices(parties);
        var base = new Roster(parties, services.services(), List.of());
        var reading = readRoster(source, base, progress);
        var parts = new ArrayList<Entity>(parties);
        parts.addAll(services.services());
        parts.addAll(reading.posts());
        parts.addAll(services.perimeter());
        parts.addAll(DijonImpacts.of(parties).entities());
        parts.addAll(DijonItServices.entities(parties));
        parts.addAll(DijonProcedure.entities());
        parts.addAll(new DijonRaci().entities());
        parts.addAll(DijonConvention.entities());
        return Act.of(DijonExample.dossier()).with(parts, List.of());
    }

    /** Reads the example's file just as an officer's. */
    public static RosterReading readRoster(TableSource source, Roster base, Progress progress) {
        try {
            var folder = Files.createTempDirectory("conventio-");
            var file = folder.resolve(DijonExample.ROSTER_FILE);
            try (var roster = DijonExample.openRoster()) {
                Files.copy(roster, file, StandardCopyOption.REPLACE_EXISTING);
                return new ReadRoster(source).read(file, base, SectionRules.NONE, progress);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
