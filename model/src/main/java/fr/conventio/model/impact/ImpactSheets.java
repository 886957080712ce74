package fr.conventio.model.impact;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All impact sheets of an act with the natures they speak of: one unchanging picture. */
public final class ImpactSheets {
    public static final ImpactSheets EMPTY = new ImpactSheets(List.of(), List.of(), List.of(), List.of());

    private final List<ImpactSheet> sheets;
    private final List<ImpactNature> natures;
    private final List<ImpactItem> items;
    private final List<ActionBlock> blocks;
    private final Map<ImpactSheetId, Map<ImpactNatureId, ImpactItem>> said = new LinkedHashMap<>();

    public ImpactSheets(
            Collection<ImpactSheet> sheets,
            Collection<ImpactNature> natures,
            Collection<ImpactItem> items,
            Collection<ActionBlock> blocks) {
        this.sheets = sheets.stream()
                .sorted(Comparator.comparingInt(ImpactSheet::position)
                        .thenComparing(sheet -> sheet.id().value()))
                .toList();
        this.natures = natures.stream()
                .sorted(Comparator.comparingInt(ImpactNature::position)
                        .thenComparing(nature -> nature.id().value()))
                .toList();
        this.items = List.copyOf(items);
        for (var item : this.items) {
            said.computeIfAbsent(item.sheet(), id -> new LinkedHashMap<>()).put(item.nature(), item);
        }
        var order = this.natures.stream().map(ImpactNature::id).toList();
        this.blocks = blocks.stream()
                .sorted(Comparator.comparingInt(block -> order.indexOf(block.first())))
                .toList();
    }

    /** In the order of the annexes. */
    public List<ImpactSheet> sheets() {
        return sheets;
    }

    /** In the order of the sheets' lines. */
    public List<ImpactNature> natures() {
        return natures;
    }

    public boolean isEmpty() {
        return sheets.isEmpty();
    }

    public Optional<ImpactSheet> find(ImpactSheetId id) {
        return sheets.stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    public Optional<ImpactNature> find(ImpactNatureId id) {
        return natures.stream().filter(nature -> nature.id().equals(id)).findFirst();
    }

    /** The sheets that take over what this one says. */
    public List<ImpactSheet> heirs(ImpactSheetId id) {
        return sheets.stream().filter(sheet -> id.equals(sheet.model())).toList();
    }

    /** The sheets that become annexes: all but pure models, which have heirs and are about nobody. */
    public List<ImpactSheet> printed() {
        return sheets.stream()
                .filter(sheet -> !sheet.group().isNobody() || heirs(sheet.id()).isEmpty())
                .toList();
    }

    /** The sheet, its model, the model's model, and so on; a circle ends where it would begin again. */
    public List<ImpactSheet> ancestry(ImpactSheetId id) {
        var line = new ArrayList<ImpactSheet>();
        var next = find(id);
        while (next.isPresent() && !line.contains(next.get())) {
            line.add(next.get());
            next = Optional.ofNullable(next.get().model()).flatMap(this::find);
        }
        return line;
    }

    /** What the sheet itself says of a nature; empty when it takes over all of its model's. */
    public Optional<ImpactItem> item(ImpactSheetId sheet, ImpactNatureId nature) {
        return Optional.ofNullable(said.getOrDefault(sheet, Map.of()).get(nature));
    }

    /** What the sheet itself says, of whatever nature. */
    public List<ImpactItem> items(ImpactSheetId sheet) {
        return List.copyOf(said.getOrDefault(sheet, Map.of()).values());
    }

    /** What all sheets say of a nature. */
    public List<ImpactItem> items(ImpactNatureId nature) {
        return items.stream().filter(item -> item.nature().equals(nature)).toList();
    }

    /** The sheet as it reads on paper: all natures in order, with what its models say where it says nothing itself. */
    public List<ImpactLine> effective(ImpactSheetId sheet) {
        var ancestry = ancestry(sheet);
        return natures.stream().map(nature -> line(nature, sheet, ancestry)).toList();
    }

    /** One line of a sheet. */
    public ImpactLine line(ImpactSheetId sheet, ImpactNatureId nature) {
        return line(find(nature).orElseThrow(), sheet, ancestry(sheet));
    }

    private ImpactLine line(ImpactNature nature, ImpactSheetId sheet, List<ImpactSheet> ancestry) {
        var items = ancestry.stream()
                .flatMap(one -> item(one.id(), nature.id()).stream())
                .toList();
        return new ImpactLine(nature, sheet, items);
    }

    /** The blocks that the sheet itself has, from top to bottom; empty when it takes over its model's. */
    public List<ActionBlock> ownBlocks(ImpactSheetId sheet) {
        return blocks.stream().filter(block -> block.sheet().equals(sheet)).toList();
    }

    /** The blocks as the sheet prints them: its own, or all those of the nearest model that has any. */
    public List<ActionBlock> blocks(ImpactSheetId sheet) {
        return ancestry(sheet).stream()
                .map(one -> ownBlocks(one.id()))
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The blocks of a sheet with the natures each reaches over: together all natures, or none when there is no block. */
    public List<BlockRun> runs(ImpactSheetId sheet) {
        var runs = new ArrayList<BlockRun>();
        var starting = blocks(sheet);
        for (int i = 0; i < starting.size(); i++) {
            int from = i == 0 ? 0 : indexOf(starting.get(i).first());
            int to = i + 1 < starting.size() ? indexOf(starting.get(i + 1).first()) : natures.size();
            var reached =
                    natures.subList(from, to).stream().map(ImpactNature::id).toList();
            runs.add(new BlockRun(starting.get(i), reached));
        }
        return runs;
    }

    /** The block that reaches over a nature on a sheet. */
    public Optional<BlockRun> run(ImpactSheetId sheet, ImpactNatureId nature) {
        return runs(sheet).stream()
                .filter(run -> run.natures().contains(nature))
                .findFirst();
    }

    private int indexOf(ImpactNatureId id) {
        return natures.indexOf(find(id).orElseThrow());
    }

    /** All entities: first those that others speak of. */
    public List<Entity> entities() {
        var entities = new ArrayList<Entity>();
        sheets.stream()
                .sorted(Comparator.comparingInt(sheet -> ancestry(sheet.id()).size()))
                .forEach(entities::add);
        entities.addAll(natures);
        entities.addAll(items);
        entities.addAll(blocks);
        return entities;
    }

    /** These sheets with entities put in or replaced, and others taken away; entities of other kinds are passed over. */
    public ImpactSheets with(Collection<? extends Entity> put, Collection<? extends EntityId> gone) {
        if (put.stream().noneMatch(ImpactSheets::isPart) && gone.stream().noneMatch(ImpactSheets::isPartId)) {
            return this;
        }
        var all = new LinkedHashMap<EntityId, Entity>();
        entities().forEach(entity -> all.put(entity.id(), entity));
        gone.forEach(all::remove);
        put.stream().filter(ImpactSheets::isPart).forEach(entity -> all.put(entity.id(), entity));
        return new ImpactSheets(
                only(all, ImpactSheet.class),
                only(all, ImpactNature.class),
                only(all, ImpactItem.class),
                only(all, ActionBlock.class));
    }

    private static <E extends Entity> List<E> only(Map<EntityId, Entity> all, Class<E> kind) {
        return all.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static boolean isPart(Entity entity) {
        return entity instanceof ImpactSheet
                || entity instanceof ImpactNature
                || entity instanceof ImpactItem
                || entity instanceof ActionBlock;
    }

    private static boolean isPartId(EntityId id) {
        return id instanceof ImpactSheetId
                || id instanceof ImpactNatureId
                || id instanceof ImpactItemId
                || id instanceof ActionBlockId;
    }
}
