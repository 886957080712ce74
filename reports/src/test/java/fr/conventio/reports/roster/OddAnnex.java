package fr.conventio.reports.roster;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.party.Deliberation;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.party.Siren;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Transfer;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** Annex 1 of a small roster that holds what officers do write: signs that formulas know, contradictions, gaps. */
final class OddAnnex {
    private OddAnnex() {}

    static RosterAnnex annex() {
        var epci = party(0, PartyKind.EPCI, "Métropole d’Ici & d’Ailleurs", "Métropole", "de la Métropole")
                .withSiren(new Siren("732829320"))
                .withRepresentative(new OfficeHolder("=Camille & « Exemple »", "Présidente"))
                .withDeliberation(new Deliberation("Conseil <métropolitain>", LocalDate.of(1899, Month.MAY, 4), "007"));
        var ville = party(1, PartyKind.COMMUNE, "Ville « Haute »", "Ville*", "de la Ville*")
                .withRepresentative(new OfficeHolder("", "Maire"))
                .withDeliberation(new Deliberation("", LocalDate.of(2024, Month.FEBRUARY, 29), "2024-1/2"))
                .withSignatory(new OfficeHolder("Dominique _x0041_ Modèle", "1er adjoint, délégué aux services"));
        var other = party(2, PartyKind.OTHER, "SIVU <eaux>", "S~IVU \"eaux\"", "du SIVU");
        var unused = party(3, PartyKind.CCAS, "CCAS", "CCAS", "du CCAS");
        var one = new SharedService(ServiceId.fresh(), 0, "=Achats (marchés) & co");
        var two = new SharedService(ServiceId.fresh(), 5, "Études? *urbaines*");
        var base = DijonRoster.roster().posts().getFirst();
        var posts = new ArrayList<Post>();
        posts.add(post(base, 1, one, epci, Transfer.none()).withRemarks("=1+1 _x0041_ <b>&amp;</b>"));
        posts.add(post(base, 2, one, ville, Transfer.deferred("RIFSEEP « commun »"))
                .withWorkingTime(new WorkingTime(WorkingTime.Kind.TP, 825, 1000)));
        posts.add(post(base, 3, one, ville, new Transfer(Decision.YES, null, "contradictoire"))
                .withWorkingTime(new WorkingTime(WorkingTime.Kind.TNC, 1, 3)));
        posts.add(
                post(base, 4, two, other, Transfer.undecided()).withSection("").withSectionCode(""));
        posts.add(post(base, 5, two, other, new Transfer(Decision.NO, LocalDate.of(2024, Month.FEBRUARY, 29), "")));
        posts.add(post(base, 6, two, epci, Transfer.on(LocalDate.of(1899, Month.MAY, 4)))
                .withSection("")
                .withSectionCode("RH.DIR"));
        posts.add(post(base, 7, two, epci, Transfer.on(LocalDate.of(2030, Month.MAY, 4)))
                .withFunction("Chef·fe de projet ".repeat(30).strip())
                .withSectionCode(""));
        var roster = new Roster(List.of(epci, ville, other, unused), List.of(one, two), posts);
        return new RosterAnnex(DijonExample.dossier().withOriginals(null), roster);
    }

    private static Party party(int position, PartyKind kind, String name, String shortName, String genitive) {
        return new Party(PartyId.fresh(), position, kind, name, shortName, genitive);
    }

    private static Post post(Post base, long rank, SharedService service, Party employer, Transfer transfer) {
        return base.withId(PostId.fresh())
                .withRank(rank)
                .withService(service.id())
                .withEmployer(employer.id())
                .withTransfer(transfer);
    }
}
