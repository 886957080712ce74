package fr.conventio.reports.procedure;

import fr.conventio.model.act.Act;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.example.DijonProcedure;
import fr.conventio.model.identity.Entity;
import java.util.Arrays;
import java.util.List;

/** The annex of the Dijon example. */
final class DijonProcedureAnnex {
    static final String TITLE = "Annexe 4 – Procédure de commande publique";
    private static final Act ACT = Act.of(DijonExample.dossier()).with(DijonProcedure.entities(), List.of());

    private DijonProcedureAnnex() {}

    static Act act() {
        return ACT;
    }

    static ProcedureAnnex annex() {
        return new ProcedureAnnex(ACT, TITLE);
    }

    /** The annex with entities put in or replaced. */
    static ProcedureAnnex with(Entity... entities) {
        return new ProcedureAnnex(ACT.with(Arrays.asList(entities), List.of()), TITLE);
    }
}
