package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.DOSSIER;
import static fr.conventio.persistence.tables.Tables.PARTY;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.party.Deliberation;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.party.Siren;
import fr.conventio.persistence.tables.tables.records.DossierRecord;
import fr.conventio.persistence.tables.tables.records.PartyRecord;
import java.util.List;

/** How dossiers and their parties are stored. */
final class DossierKinds {
    static final StoredKind<Dossier, DossierRecord> DOSSIERS = new StoredKind<>(
            StoredTable.DOSSIER,
            Dossier.class,
            DOSSIER,
            DOSSIER.ID,
            null,
            (row, dossier) -> {
                row.setId(dossier.id().value());
                row.setTitle(dossier.title());
                row.setActTitle(dossier.actTitle());
                row.setEffectiveDate(dossier.effectiveDate());
                row.setOriginals(dossier.originals());
            },
            row -> new Dossier(
                    new DossierId(row.getId()),
                    row.getTitle(),
                    row.getActTitle(),
                    row.getEffectiveDate(),
                    row.getOriginals()));

    static final StoredKind<Party, PartyRecord> PARTIES = new StoredKind<>(
            StoredTable.PARTY, Party.class, PARTY, PARTY.ID, PARTY.DOSSIER_ID, DossierKinds::fill, DossierKinds::party);

    static final List<StoredKind<?, ?>> ALL = List.of(DOSSIERS, PARTIES);

    private DossierKinds() {}

    private static void fill(PartyRecord row, Party party) {
        var siren = party.siren();
        row.setId(party.id().value());
        row.setPlace(party.position());
        row.setKind(party.kind().name());
        row.setName(party.name());
        row.setShortName(party.shortName());
        row.setGenitive(party.genitive());
        row.setSiren(siren == null ? null : siren.digits());
        row.setRepresentativeName(Texts.known(party.representative().name()));
        row.setRepresentativeCapacity(Texts.known(party.representative().capacity()));
        row.setDeliberationAssembly(Texts.known(party.deliberation().assembly()));
        row.setDeliberationDate(party.deliberation().date());
        row.setDeliberationNumber(Texts.known(party.deliberation().number()));
        row.setSignatoryName(Texts.known(party.signatory().name()));
        row.setSignatoryCapacity(Texts.known(party.signatory().capacity()));
    }

    private static Party party(PartyRecord row) {
        var siren = row.getSiren();
        return new Party(
                new PartyId(row.getId()),
                row.getPlace(),
                PartyKind.valueOf(row.getKind()),
                row.getName(),
                row.getShortName(),
                row.getGenitive(),
                siren == null ? null : new Siren(siren),
                new OfficeHolder(Texts.text(row.getRepresentativeName()), Texts.text(row.getRepresentativeCapacity())),
                new Deliberation(
                        Texts.text(row.getDeliberationAssembly()),
                        row.getDeliberationDate(),
                        Texts.text(row.getDeliberationNumber())),
                new OfficeHolder(Texts.text(row.getSignatoryName()), Texts.text(row.getSignatoryCapacity())));
    }
}
