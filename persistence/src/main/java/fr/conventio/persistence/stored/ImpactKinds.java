package fr.conventio.persistence.stored;

import static fr.conventio.persistence.tables.Tables.ACTION_BLOCK;
import static fr.conventio.persistence.tables.Tables.IMPACT_ITEM;
import static fr.conventio.persistence.tables.Tables.IMPACT_NATURE;
import static fr.conventio.persistence.tables.Tables.IMPACT_SHEET;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.impact.ActionBlock;
import fr.conventio.model.impact.ActionBlockId;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactItem;
import fr.conventio.model.impact.ImpactItemId;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.impact.StandardNature;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.services.ServiceId;
import fr.conventio.persistence.tables.tables.records.ActionBlockRecord;
import fr.conventio.persistence.tables.tables.records.ImpactItemRecord;
import fr.conventio.persistence.tables.tables.records.ImpactNatureRecord;
import fr.conventio.persistence.tables.tables.records.ImpactSheetRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How impact sheets, their natures, what they say and their actions are stored. */
final class ImpactKinds {
    static final List<StoredKind<?, ?>> ALL = List.of(
            new StoredKind<>(
                    StoredTable.IMPACT_SHEET,
                    ImpactSheet.class,
                    IMPACT_SHEET,
                    IMPACT_SHEET.ID,
                    IMPACT_SHEET.DOSSIER_ID,
                    ImpactKinds::fill,
                    ImpactKinds::sheet),
            new StoredKind<>(
                    StoredTable.IMPACT_NATURE,
                    ImpactNature.class,
                    IMPACT_NATURE,
                    IMPACT_NATURE.ID,
                    IMPACT_NATURE.DOSSIER_ID,
                    ImpactKinds::fill,
                    ImpactKinds::nature),
            new StoredKind<>(
                    StoredTable.IMPACT_ITEM,
                    ImpactItem.class,
                    IMPACT_ITEM,
                    IMPACT_ITEM.ID,
                    IMPACT_ITEM.DOSSIER_ID,
                    ImpactKinds::fill,
                    ImpactKinds::item),
            new StoredKind<>(
                    StoredTable.ACTION_BLOCK,
                    ActionBlock.class,
                    ACTION_BLOCK,
                    ACTION_BLOCK.ID,
                    ACTION_BLOCK.DOSSIER_ID,
                    ImpactKinds::fill,
                    ImpactKinds::block));

    private ImpactKinds() {}

    private static void fill(ImpactSheetRecord row, ImpactSheet sheet) {
        var model = sheet.model();
        row.setId(sheet.id().value());
        row.setPlace(sheet.position());
        row.setTitle(sheet.title());
        row.setModelId(model == null ? null : model.value());
        row.setGroupEmployers(written(sheet.group().employers()));
        row.setGroupMove(sheet.group().move().name());
        row.setGroupServices(written(sheet.group().services()));
        row.setGroupPosts(written(sheet.group().posts()));
    }

    private static ImpactSheet sheet(ImpactSheetRecord row) {
        var model = row.getModelId();
        return new ImpactSheet(
                new ImpactSheetId(row.getId()),
                row.getPlace(),
                row.getTitle(),
                model == null ? null : new ImpactSheetId(model),
                new StaffGroup(
                        read(row.getGroupEmployers(), PartyId::new),
                        StaffGroup.Move.valueOf(row.getGroupMove()),
                        read(row.getGroupServices(), ServiceId::new),
                        read(row.getGroupPosts(), PostId::new)));
    }

    private static void fill(ImpactNatureRecord row, ImpactNature nature) {
        var standard = nature.standard();
        row.setId(nature.id().value());
        row.setPlace(nature.position());
        row.setDomainName(nature.domain());
        row.setName(nature.name());
        row.setStandard(standard == null ? null : standard.name());
    }

    private static ImpactNature nature(ImpactNatureRecord row) {
        var standard = row.getStandard();
        return new ImpactNature(
                new ImpactNatureId(row.getId()),
                row.getPlace(),
                row.getDomainName(),
                row.getName(),
                standard == null ? null : StandardNature.valueOf(standard));
    }

    private static void fill(ImpactItemRecord row, ImpactItem item) {
        var degree = item.degree();
        row.setId(item.id().value());
        row.setSheetId(item.sheet().value());
        row.setNatureId(item.nature().value());
        row.setDegreeFrom(degree == null ? null : degree.from());
        row.setDegreeTo(degree == null ? null : degree.to());
        row.setDescription(item.texts().get(ImpactField.DESCRIPTION));
        row.setRuleBefore(item.texts().get(ImpactField.BEFORE));
        row.setRuleAfter(item.texts().get(ImpactField.AFTER));
        row.setGuarantee(item.texts().get(ImpactField.GUARANTEE));
    }

    private static ImpactItem item(ImpactItemRecord row) {
        var from = row.getDegreeFrom();
        var to = row.getDegreeTo();
        var texts = new EnumMap<ImpactField, String>(ImpactField.class);
        put(texts, ImpactField.DESCRIPTION, row.getDescription());
        put(texts, ImpactField.BEFORE, row.getRuleBefore());
        put(texts, ImpactField.AFTER, row.getRuleAfter());
        put(texts, ImpactField.GUARANTEE, row.getGuarantee());
        return new ImpactItem(
                new ImpactItemId(row.getId()),
                new ImpactSheetId(row.getSheetId()),
                new ImpactNatureId(row.getNatureId()),
                from == null || to == null ? null : new ImpactDegree(from, to),
                texts);
    }

    private static void put(EnumMap<ImpactField, String> texts, ImpactField field, @Nullable String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }

    private static void fill(ActionBlockRecord row, ActionBlock block) {
        row.setId(block.id().value());
        row.setSheetId(block.sheet().value());
        row.setFirstNatureId(block.first().value());
        row.setActions(block.actions());
        row.setActors(block.actors());
    }

    private static ActionBlock block(ActionBlockRecord row) {
        return new ActionBlock(
                new ActionBlockId(row.getId()),
                new ImpactSheetId(row.getSheetId()),
                new ImpactNatureId(row.getFirstNatureId()),
                row.getActions(),
                row.getActors());
    }

    private static String written(List<? extends EntityId> ids) {
        return ids.stream().map(id -> id.value().toString()).collect(Collectors.joining(" "));
    }

    private static <I extends EntityId> List<I> read(String ids, Function<UUID, I> id) {
        return Arrays.stream(ids.split(" "))
                .filter(written -> !written.isEmpty())
                .map(written -> id.apply(UUID.fromString(written)))
                .toList();
    }
}
