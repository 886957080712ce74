package fr.conventio.model.itservices.offer;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * One service of a set, described by a service contract of its own.
 *
 * @param set the code of its set
 * @param position place among the set's services, from 0
 * @param group a heading within the set, "Postes informatiques"; empty for none
 */
public record UnitService(UnitServiceId id, String set, int position, String group, String name, ServiceLevel level)
        implements Entity {

    @Override
    public UnitService renewed(Renewal ids) {
        return new UnitService(new UnitServiceId(ids.of(id)), set, position, group, name, level);
    }

    public UnitService withName(String newName) {
        return new UnitService(id, set, position, group, newName, level);
    }

    public UnitService withLevel(ServiceLevel newLevel) {
        return new UnitService(id, set, position, group, name, newLevel);
    }
}
