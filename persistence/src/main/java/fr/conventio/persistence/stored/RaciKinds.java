package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.RACI_ACTIVITY;
import static fr.conventio.persistence.tables.Tables.RACI_ASSIGNMENT;
import static fr.conventio.persistence.tables.Tables.RACI_LETTER;
import static fr.conventio.persistence.tables.Tables.RACI_ROLE;
import static fr.conventio.persistence.tables.Tables.RACI_SECTION;

import fr.conventio.model.raci.Assignment;
import fr.conventio.model.raci.AssignmentId;
import fr.conventio.model.raci.Duty;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.LegendLetterId;
import fr.conventio.model.raci.Letters;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciCell;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.raci.RaciSection;
import fr.conventio.model.raci.RaciSectionId;
import fr.conventio.persistence.tables.tables.records.RaciActivityRecord;
import fr.conventio.persistence.tables.tables.records.RaciAssignmentRecord;
import fr.conventio.persistence.tables.tables.records.RaciLetterRecord;
import fr.conventio.persistence.tables.tables.records.RaciRoleRecord;
import fr.conventio.persistence.tables.tables.records.RaciSectionRecord;
import java.util.List;

/** How the matrix of who does what is stored. */
final class RaciKinds {
    private static final StoredKind<LegendLetter, RaciLetterRecord> LETTERS = new StoredKind<>(
            StoredTable.RACI_LETTER,
            LegendLetter.class,
            RACI_LETTER,
            RACI_LETTER.ID,
            RACI_LETTER.DOSSIER_ID,
            (row, letter) -> {
                row.setId(letter.id().value());
                row.setPlace(letter.position());
                row.setCode(letter.code());
                row.setWord(letter.word());
                row.setDuty(letter.duty().name());
            },
            row -> new LegendLetter(
                    new LegendLetterId(row.getId()),
                    row.getPlace(),
                    row.getCode(),
                    row.getWord(),
                    Duty.valueOf(row.getDuty())));

    private static final StoredKind<RaciRole, RaciRoleRecord> ROLES = new StoredKind<>(
            StoredTable.RACI_ROLE,
            RaciRole.class,
            RACI_ROLE,
            RACI_ROLE.ID,
            RACI_ROLE.DOSSIER_ID,
            (row, role) -> {
                row.setId(role.id().value());
                row.setPlace(role.position());
                row.setName(role.name());
                row.setFullName(role.fullName());
            },
            row -> new RaciRole(new RaciRoleId(row.getId()), row.getPlace(), row.getName(), row.getFullName()));

    private static final StoredKind<RaciSection, RaciSectionRecord> SECTIONS = new StoredKind<>(
            StoredTable.RACI_SECTION,
            RaciSection.class,
            RACI_SECTION,
            RACI_SECTION.ID,
            RACI_SECTION.DOSSIER_ID,
            (row, section) -> {
                var parent = section.parent();
                row.setId(section.id().value());
                row.setParentId(parent == null ? null : parent.value());
                row.setPlace(section.position());
                row.setName(section.name());
            },
            row -> {
                var parent = row.getParentId();
                return new RaciSection(
                        new RaciSectionId(row.getId()),
                        parent == null ? null : new RaciSectionId(parent),
                        row.getPlace(),
                        row.getName());
            });

    private static final StoredKind<RaciActivity, RaciActivityRecord> ACTIVITIES = new StoredKind<>(
            StoredTable.RACI_ACTIVITY,
            RaciActivity.class,
            RACI_ACTIVITY,
            RACI_ACTIVITY.ID,
            RACI_ACTIVITY.DOSSIER_ID,
            (row, activity) -> {
                row.setId(activity.id().value());
                row.setSectionId(activity.section().value());
                row.setPlace(activity.position());
                row.setLabel(activity.label());
                row.setDoubt(Texts.known(activity.doubt()));
            },
            row -> new RaciActivity(
                    new RaciActivityId(row.getId()),
                    new RaciSectionId(row.getSectionId()),
                    row.getPlace(),
                    row.getLabel(),
                    Texts.text(row.getDoubt())));

    private static final StoredKind<Assignment, RaciAssignmentRecord> ASSIGNMENTS = new StoredKind<>(
            StoredTable.RACI_ASSIGNMENT,
            Assignment.class,
            RACI_ASSIGNMENT,
            RACI_ASSIGNMENT.ID,
            RACI_ASSIGNMENT.DOSSIER_ID,
            (row, assignment) -> {
                row.setId(assignment.id().value());
                row.setActivityId(assignment.cell().activity().value());
                row.setRoleId(assignment.cell().role().value());
                row.setLetters(assignment.letters().written());
            },
            row -> new Assignment(
                    new AssignmentId(row.getId()),
                    new RaciCell(new RaciActivityId(row.getActivityId()), new RaciRoleId(row.getRoleId())),
                    Letters.of(row.getLetters())));

    static final List<StoredKind<?, ?>> ALL = List.of(LETTERS, ROLES, SECTIONS, ACTIVITIES, ASSIGNMENTS);

    private RaciKinds() {}
}
