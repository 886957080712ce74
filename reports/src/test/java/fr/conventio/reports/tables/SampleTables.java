package fr.conventio.reports.tables;

import fr.conventio.reports.tables.Cell.Shade;
import fr.conventio.reports.tables.Content.Answer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Documents with tables of every shape that annexes have. */
final class SampleTables {
    static final LocalDate DATE = LocalDate.of(2019, Month.JANUARY, 1);

    /** More than a page holds beside its rows. */
    static final String LONG_ACTIONS = "accompagner chacun des agents dans ses nouvelles fonctions "
            .repeat(50)
            .strip();

    private SampleTables() {}

    static TablesDocument document(String title, List<String> notes, Part... parts) {
        return new TablesDocument(title, "Convention de services communs d’essai", DATE, notes, List.of(parts));
    }

    /** Seventeen services, 33 rows, that many parties. */
    static TablesDocument matrix(int parties) {
        var columns = new ArrayList<Column>();
        columns.add(Column.left("Service commun", 26));
        for (int i = 0; i < parties; i++) {
            var party = Column.narrow(i < 3 ? "Membre " + i : "Commune de Saint-Exemple n° " + i, 4);
            columns.add(i < 3 ? party : party.under("Communes"));
        }
        columns.add(Column.centred("Date d’effet", 8));
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 33; i++) {
            if (i % 2 == 0 && i < 32) {
                rows.add(Row.section("Service commun numéro " + i / 2));
            }
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(i % 7 == 0 ? "Une sous-partie dont le nom prend plus d’une ligne " + i : "Partie " + i));
            for (int party = 0; party < parties; party++) {
                cells.add((i * 7 + party * 5) % 3 == 0 ? Cell.of("X") : Cell.empty());
            }
            cells.add(Cell.of(DATE.plusMonths(i % 4)));
            rows.add(Row.of(cells));
        }
        var total = new ArrayList<Cell>();
        total.add(Cell.of("Adhésions"));
        IntStream.rangeClosed(1, parties).forEach(party -> total.add(Cell.countOf(party)));
        total.add(Cell.empty());
        rows.add(Row.total(total));
        return document(
                "Article 2 – Services communs et adhésions",
                List.of("Une croix vaut adhésion à la date d’effet."),
                Part.of(new Table(columns, rows)).onSheet("Adhésions"));
    }

    /** Domains, actions and actors over many rows, the degrees shaded. */
    static TablesDocument impacts() {
        var columns = List.of(
                Column.left("Domaine", 12),
                Column.left("Nature", 16),
                Column.centred("Degré", 7),
                Column.left("Description", 32),
                Column.left("Actions", 22),
                Column.left("Acteurs", 13));
        var rows = new ArrayList<Row>();
        var sizes = List.of(3, 8, 1, 6);
        for (int domain = 0; domain < sizes.size(); domain++) {
            int size = sizes.get(domain);
            for (int i = 0; i < size; i++) {
                var cells = new ArrayList<Cell>();
                if (i == 0) {
                    cells.add(Cell.of("Domaine " + domain).strong().over(size));
                }
                cells.add(Cell.of("Nature " + domain + "." + i));
                int degree = (domain + i) % 4 + 1;
                cells.add(
                        i == 5
                                ? Cell.of("à confirmer").shaded(Shade.DOUBT)
                                : Cell.of("" + degree).shaded(Shade.degree(degree)));
                cells.add(Cell.of("Ce qui change pour les agents dans leur quotidien. "
                        .repeat(1 + (i * 3) % 5)
                        .strip()));
                if (i == 0) {
                    cells.add(Cell.of("– entretien avec le responsable\n– réunion d’information\n"
                                    .repeat(size)
                                    .strip())
                            .over(size));
                    cells.add(
                            Cell.of("Direction des ressources humaines").muted().over(size));
                }
                rows.add(Row.of(cells));
            }
        }
        return document(
                "Annexe 2 – Fiche d’impact",
                List.of("161 agents sont concernés."),
                Part.of(new Table(columns, rows)).onSheet("Impacts"));
    }

    /** A domain over three pages. */
    static TablesDocument longDomain() {
        var columns = List.of(Column.left("Domaine", 12), Column.left("Nature", 30), Column.left("Actions", 20));
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                Cell.of("Domaine long").over(80),
                Cell.of("Nature 0"),
                Cell.of(LONG_ACTIONS).over(80)));
        for (int i = 1; i < 80; i++) {
            rows.add(Row.of(Cell.of("Nature " + i)));
        }
        return document("Fiche longue", List.of(), Part.of(new Table(columns, rows)));
    }

    /** Sixty-one activities, nine roles. */
    static TablesDocument raci() {
        var columns = new ArrayList<Column>();
        columns.add(Column.centred("N°", 4));
        columns.add(Column.left("Activité", 40));
        for (var role : List.of(
                "Service prescripteur",
                "Commande publique",
                "Juridique",
                "Finances",
                "Élu",
                "Direction générale",
                "Commission d’appel d’offres",
                "Contrôle de légalité",
                "Titulaire")) {
            columns.add(Column.narrow(role, 9));
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 61; i++) {
            if (i % 9 == 0) {
                rows.add(Row.section("Phase " + (i / 9 + 1) + " – Définition du besoin"));
            }
            if (i == 4) {
                rows.add(Row.subheading("Cas de la procédure adaptée"));
            }
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(i + 1));
            cells.add(
                    Cell.of(i % 5 == 0 ? "Rédiger le cahier des charges et ses pièces, les faire valider" : "Valider"));
            for (int role = 0; role < 9; role++) {
                cells.add(Cell.of(
                        List.of("", "A", "C/I", "", "R", "A/R", "", "", "I").get((i + role) % 9)));
            }
            rows.add(Row.of(cells));
        }
        return document(
                "Annexe 5 – Matrice RACI",
                List.of("R : responsable, A : acteur, C : consulté, I : informé."),
                Part.of(new Table(columns, rows)).onSheet("RACI"));
    }

    /** Several tables with titles, paragraphs and lists between them. */
    static TablesDocument several() {
        var levels = new Table(
                List.of(
                        Column.left("Service", 30),
                        Column.right("Prise en charge", 10).under("Délais en heures"),
                        Column.right("Intervention", 10).under("Délais en heures"),
                        Column.right("Rétablissement", 10).under("Délais en heures"),
                        Column.left("Remarques", 30)),
                List.of(
                        Row.of(
                                Cell.of("Messagerie"),
                                Cell.of(1),
                                Cell.of(4),
                                Cell.of(new BigDecimal("8.50")),
                                Cell.empty()),
                        Row.of(
                                Cell.of("Téléphonie"),
                                Cell.of(2),
                                Cell.of(8),
                                Cell.of(1234),
                                Cell.of("hors jours fériés").muted()),
                        Row.total(Cell.of("Total"), Cell.sumOf(1), Cell.sumOf(2), Cell.sumOf(3), Cell.empty())));
        var sets = new Table(
                List.of(Column.centred("Ensemble", 10), Column.left("Contenu", 50)),
                List.of(
                        Row.of(Cell.of("A"), Cell.of("Postes de travail")),
                        Row.of(Cell.of("B"), Cell.of("Réseaux et serveurs"))));
        var dates = new Table(List.of(Column.left("Échéance", 30), Column.centred("Date", 10)), List.of());
        return document(
                "Annexe 6 – Services numériques",
                List.of(),
                Part.titled("Ensembles de services")
                        .onSheet("Services")
                        .paragraph("Chaque commune choisit un, deux ou trois ensembles. "
                                .repeat(6)
                                .strip())
                        .bullets(List.of("l’ensemble A", "l’ensemble B, qui suppose le premier. ".repeat(7), ""))
                        .table(sets),
                Part.titled("Niveaux de service").table(levels),
                Part.titled("Engagements").paragraph("Les parties s’engagent."),
                Part.titled("Échéances").onSheet("Échéances").table(dates));
    }

    /** 187 questions in 24 blocks, to be answered. */
    static TablesDocument form() {
        var rows = new ArrayList<Row>();
        for (int block = 0; block < 24; block++) {
            rows.add(Row.section("Bloc " + (block + 1)));
            int size = block < 19 ? 8 : 7;
            for (int i = 0; i < size; i++) {
                var answer = switch (i % 4) {
                    case 0 -> Answer.choice(List.of("Oui", "Non, jamais", "Ne sait pas"));
                    case 1 -> Answer.number().given(new Content.Quantity(new BigDecimal(12)));
                    case 2 -> Answer.date();
                    default -> Answer.text().given(new Content.Text("déjà dit"));
                };
                rows.add(Row.of(
                                Cell.of("Question " + i),
                                Cell.answer(answer),
                                Cell.of("unité").muted())
                        .keyed("B%02d.%d".formatted(block + 1, i)));
            }
        }
        rows.add(Row.total(Cell.of("Réponses"), Cell.countOf(1), Cell.empty()));
        var columns = List.of(Column.left("Question", 50), Column.left("Réponse", 30), Column.left("Unité", 12));
        return document(
                "Questionnaire",
                List.of("N’écrivez aucun mot de passe dans ce formulaire."),
                Part.of(new Table(columns, rows)).onSheet("Inventaire").asForm("inventaire-1"));
    }

    /** What no page and no line holds. */
    static TablesDocument endless() {
        var columns =
                List.of(Column.left("Groupe", 20), Column.left("Texte", 20), Column.narrow("Anticonstitution", 3));
        var rows = List.of(
                Row.section("Une section dont le titre est long ".repeat(12).strip()),
                Row.of(Cell.of("mot ".repeat(3000).strip()).over(2), Cell.of("court 1"), Cell.of("X")),
                Row.of(Cell.of("court 2"), Cell.of("X")),
                Row.section("Deux"),
                Row.of(Cell.of("a"), Cell.of("terme ".repeat(2500).strip()), Cell.of("X")),
                Row.of(Cell.of("Anticonstitutionnellement".repeat(20)), Cell.of("中文 ≤ ✓"), Cell.of("X")),
                Row.of(Cell.of("dernier").across(2), Cell.of("X")));
        return document("Sans fin", List.of(), Part.of(new Table(columns, rows)).onSheet("Fin"));
    }
}
