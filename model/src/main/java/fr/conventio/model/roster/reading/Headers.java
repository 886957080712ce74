package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Plain;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The header row of a table: which column holds which field, told by the usual names in any order. */
final class Headers {
    private static final Map<String, PostField> FIELD_BY_NAME = new HashMap<>();
    private static final String[] ORDER_NAMES = {"ordre", "n", "no", "n ordre", "n d ordre", "numero"};
    /** Fewer recognised names than this, and a row is a title, not a header. */
    private static final int ENOUGH = 4;
    /** Longer than any known name, its punctuation and spare spaces included. */
    private static final int LONGEST = 80;

    static {
        names(PostField.SERVICE, "services communs", "service commun", "service", "nom du service commun");
        names(PostField.SECTION, "section", "libelle section", "libelle de la section");
        names(PostField.SECTION_CODE, "section code", "code section", "code de la section", "code service");
        names(PostField.FUNCTION, "fonction", "fonctions", "emploi", "libelle emploi", "poste", "intitule du poste");
        names(PostField.STATUS, "statut", "statut de l agent");
        names(PostField.CATEGORY, "categorie", "cat", "categorie hierarchique");
        names(PostField.GRADE, "grade", "libelle grade");
        names(PostField.WORKING_TIME, "temps de travail", "temps travail", "quotite", "quotite de travail");
        names(
                PostField.TRANSFER,
                "agent concerne par le transfert oui non",
                "agent concerne par le transfert",
                "transfert",
                "transfere",
                "transfert oui non");
        names(PostField.TRANSFER_DATE, "date de transfert", "date transfert", "date du transfert");
        names(PostField.EMPLOYER, "employeur d origine", "employeur origine", "employeur", "collectivite d origine");
        names(PostField.DEFERRAL_REASON, "motif du report", "motif de report", "motif du transfert differe");
        names(PostField.REMARKS, "remarques", "remarque", "observations", "commentaire", "commentaires");
        names(PostField.STAFF_NUMBER, "matricule", "n agent", "numero d agent");
        names(PostField.NAME, "nom", "nom et prenom", "agent", "nom de l agent", "nom prenom");
        names(PostField.MONTHLY_PAY, "remuneration", "brut mensuel", "remuneration brute mensuelle", "traitement brut");
    }

    private final Map<PostField, Integer> columns = new EnumMap<>(PostField.class);
    private final SourceRow row;
    private OptionalInt orderColumn = OptionalInt.empty();

    private Headers(SourceRow row, RepeatedTexts texts) {
        this.row = row;
        for (int column = 0; column < row.cells().size(); column++) {
            var written = row.cell(column);
            // Every row of a file passes here: what no header can be costs nothing.
            if (written.isEmpty() || written.length() > LONGEST) {
                continue;
            }
            var name = texts.fold(written);
            var field = FIELD_BY_NAME.get(name);
            if (field != null) {
                columns.putIfAbsent(field, column);
            } else if (orderColumn.isEmpty()
                    && java.util.Arrays.asList(ORDER_NAMES).contains(name)) {
                orderColumn = OptionalInt.of(column);
            }
        }
    }

    private static void names(PostField field, String... names) {
        for (var name : names) {
            FIELD_BY_NAME.put(name, field);
        }
    }

    /**
     * The headers a row holds, if it is a header row at all.
     *
     * @param texts those of the rows before
     */
    static Optional<Headers> in(SourceRow row, RepeatedTexts texts) {
        var headers = new Headers(row, texts);
        return headers.columns.size() >= ENOUGH ? Optional.of(headers) : Optional.empty();
    }

    boolean has(PostField field) {
        return columns.containsKey(field);
    }

    Map<PostField, Integer> columns() {
        return columns;
    }

    /** The column of the lines' own numbers, if there is one. */
    OptionalInt orderColumn() {
        return orderColumn;
    }

    /** The header of a field's column as its author wrote it. */
    String written(PostField field) {
        var column = columns.get(field);
        return column == null ? "" : Plain.clean(row.cell(column));
    }
}
