package fr.conventio.model.itservices.offer;

import org.jspecify.annotations.Nullable;

/** The delays promised for a unit service; each null when it is not settled. */
public record ServiceLevel(
        @Nullable Delay acknowledge,
        @Nullable Delay intervene,
        @Nullable Delay resolve) {
    public static final ServiceLevel NONE = new ServiceLevel(null, null, null);

    public @Nullable Delay delay(LevelKind kind) {
        return switch (kind) {
            case ACKNOWLEDGE -> acknowledge;
            case INTERVENE -> intervene;
            case RESOLVE -> resolve;
        };
    }

    /** The delay as tables write it; empty when it is not settled. */
    public String written(LevelKind kind) {
        var delay = delay(kind);
        return delay == null ? "" : delay.written();
    }

    public ServiceLevel with(LevelKind kind, @Nullable Delay delay) {
        return switch (kind) {
            case ACKNOWLEDGE -> new ServiceLevel(delay, intervene, resolve);
            case INTERVENE -> new ServiceLevel(acknowledge, delay, resolve);
            case RESOLVE -> new ServiceLevel(acknowledge, intervene, delay);
        };
    }

    /** True when nothing is settled. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
