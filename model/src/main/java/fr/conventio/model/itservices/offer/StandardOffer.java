package fr.conventio.model.itservices.offer;

import fr.conventio.model.identity.Entity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The offer that a new dossier starts from; kept in {@code offer.csv}. No service level is part of it. */
public final class StandardOffer {
    private static final int KIND = 0;
    private static final int SET = 1;
    private static final int GROUP = 2;
    private static final int TEXT = 3;
    private static final int MORE = 4;

    private StandardOffer() {}

    /** Its sets, unit services, domains and commitments, under fresh identities, in order. */
    public static List<Entity> entities() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StandardOffer.class.getResourceAsStream("offer.csv")),
                StandardCharsets.UTF_8))) {
            return entities(lines.lines().skip(1).map(line -> line.split(";", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entity> entities(Stream<String[]> lines) {
        var entities = new ArrayList<Entity>();
        lines.forEach(line -> {
            // Lines of one kind and set stand together, so the place counts those before.
            int before = (int) entities.stream()
                    .filter(entity -> isAlike(entity, line[KIND], line[SET]))
                    .count();
            entities.add(entity(line, before));
        });
        return entities;
    }

    private static Entity entity(String[] line, int before) {
        return switch (line[KIND]) {
            case "ensemble" -> new ServiceSet(ServiceSetId.fresh(), line[SET], before, line[TEXT]);
            case "service" ->
                new UnitService(UnitServiceId.fresh(), line[SET], before, line[GROUP], line[TEXT], ServiceLevel.NONE);
            case "domaine" ->
                new FunctionalDomain(FunctionalDomainId.fresh(), line[SET], before + 1, line[TEXT], line[MORE]);
            default -> new Commitment(CommitmentId.fresh(), line[SET], side(line[KIND]), before, line[TEXT]);
        };
    }

    private static boolean isAlike(Entity entity, String kind, String set) {
        return switch (entity) {
            case ServiceSet any -> kind.equals("ensemble");
            case UnitService service -> kind.equals("service") && service.set().equals(set);
            case FunctionalDomain domain ->
                kind.equals("domaine") && domain.set().equals(set);
            case Commitment commitment ->
                kind.startsWith("engagement") && commitment.set().equals(set) && commitment.side() == side(kind);
            default -> false;
        };
    }

    private static Commitment.Side side(String kind) {
        return kind.equals("engagement du porteur") ? Commitment.Side.CARRIER : Commitment.Side.SUBSCRIBER;
    }
}
