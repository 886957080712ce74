package fr.conventio.reports.signature;

import fr.conventio.model.signature.CardReader;
import fr.conventio.model.signature.CardReader.PinState;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.wording.Message;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Asks a PKCS#11 library (OASIS, version 2.40) for its readers and the cards in them: the Java platform opens one by its
 * number and names none.
 */
@SuppressWarnings("restricted") // what a driver does is in nobody's hands here; it is loaded to sign all the same
final class CardReaders {
    private static final boolean IS_WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    /** CK_ULONG: Windows packs structures and keeps its long at four bytes. */
    private static final ValueLayout ULONG =
            IS_WINDOWS ? ValueLayout.JAVA_INT_UNALIGNED : ValueLayout.JAVA_LONG_UNALIGNED;

    private static final ValueLayout ARGUMENT = IS_WINDOWS ? ValueLayout.JAVA_INT : ValueLayout.JAVA_LONG;
    /** The version of the list stands before its functions. */
    private static final long FIRST_FUNCTION = IS_WINDOWS ? 2 : ValueLayout.ADDRESS.byteSize();

    private static final int INITIALIZE = 0;
    private static final int GET_SLOT_LIST = 4;
    private static final int GET_TOKEN_INFO = 6;
    private static final int FUNCTIONS = 68;

    private static final long OK = 0;
    private static final long ALREADY_INITIALIZED = 0x191;
    private static final long OS_LOCKING = 2;
    private static final int INFO_SIZE = 256;
    private static final int LABEL = 32;
    private static final int FLAGS = 96;
    private static final long PIN_LOW = 0x10000;
    private static final long PIN_LAST = 0x20000;
    private static final long PIN_LOCKED = 0x40000;

    private final MemorySegment functions;

    private CardReaders(MemorySegment functions) {
        this.functions = functions;
    }

    static List<CardReader> of(Path library) {
        try (var arena = Arena.ofConfined()) {
            // Never unloaded: the Java platform signs with it later.
            var symbols = SymbolLookup.libraryLookup(library.toAbsolutePath(), Arena.global());
            var list = arena.allocate(ValueLayout.ADDRESS);
            var getList = Linker.nativeLinker()
                    .downcallHandle(
                            symbols.findOrThrow("C_GetFunctionList"),
                            FunctionDescriptor.of(ARGUMENT, ValueLayout.ADDRESS));
            admit(returned(getList.invoke(list)));
            var functions = list.get(ValueLayout.ADDRESS, 0)
                    .reinterpret(FIRST_FUNCTION + FUNCTIONS * ValueLayout.ADDRESS.byteSize());
            var readers = new CardReaders(functions);
            readers.initialize(arena);
            return readers.list(arena);
        } catch (UnsignableException e) {
            throw e;
        } catch (Throwable e) { // as calls to native functions may throw anything
            if (e instanceof VirtualMachineError error) {
                throw error;
            }
            throw Refusals.because(
                    new UnsignableException(Message.of("signing.no_driver", String.valueOf(library.getFileName()))),
                    new IllegalStateException(e));
        }
    }

    private MethodHandle function(int index, ValueLayout... arguments) {
        var address =
                functions.get(ValueLayout.ADDRESS_UNALIGNED, FIRST_FUNCTION + index * ValueLayout.ADDRESS.byteSize());
        return Linker.nativeLinker().downcallHandle(address, FunctionDescriptor.of(ARGUMENT, arguments));
    }

    /** Whoever comes second, this or the Java platform, is told that it is done already. */
    private void initialize(Arena arena) throws Throwable {
        var arguments = arena.allocate(INFO_SIZE, ValueLayout.ADDRESS.byteSize());
        put(arguments, 4 * ValueLayout.ADDRESS.byteSize(), OS_LOCKING);
        var code = returned(function(INITIALIZE, ValueLayout.ADDRESS).invoke(arguments));
        if (code != ALREADY_INITIALIZED) {
            admit(code);
        }
    }

    private List<CardReader> list(Arena arena) throws Throwable {
        var getSlots = function(GET_SLOT_LIST, ValueLayout.JAVA_BYTE, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        var count = arena.allocate(Long.BYTES, Long.BYTES);
        admit(returned(getSlots.invoke((byte) 0, MemorySegment.NULL, count)));
        var slots = arena.allocate(Math.max(1, get(count, 0)) * ULONG.byteSize(), Long.BYTES);
        admit(returned(getSlots.invoke((byte) 0, slots, count)));
        var getInfo = function(GET_TOKEN_INFO, ARGUMENT, ValueLayout.ADDRESS);
        var readers = new ArrayList<CardReader>();
        for (int slot = 0; slot < get(count, 0); slot++) {
            var info = arena.allocate(INFO_SIZE, Long.BYTES);
            var id = get(slots, slot * ULONG.byteSize());
            var code = IS_WINDOWS ? getInfo.invoke((int) id, info) : getInfo.invoke(id, info);
            readers.add(returned(code) == OK ? reader(slot, info) : new CardReader(slot, "", "", PinState.FINE));
        }
        return readers;
    }

    private static CardReader reader(int slot, MemorySegment info) {
        return new CardReader(slot, text(info, 0), text(info, LABEL), pin(get(info, FLAGS)));
    }

    private static PinState pin(long flags) {
        if ((flags & PIN_LOCKED) != 0) {
            return PinState.LOCKED;
        }
        if ((flags & PIN_LAST) != 0) {
            return PinState.LAST;
        }
        return (flags & PIN_LOW) != 0 ? PinState.LOW : PinState.FINE;
    }

    /** Padded with blanks. */
    private static String text(MemorySegment info, long offset) {
        var bytes = info.asSlice(offset, LABEL).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ').strip();
    }

    private static long get(MemorySegment segment, long offset) {
        return ULONG instanceof ValueLayout.OfInt narrow
                ? Integer.toUnsignedLong(segment.get(narrow, offset))
                : segment.get((ValueLayout.OfLong) ULONG, offset);
    }

    private static void put(MemorySegment segment, long offset, long value) {
        if (ULONG instanceof ValueLayout.OfInt narrow) {
            segment.set(narrow, offset, (int) value);
        } else {
            segment.set((ValueLayout.OfLong) ULONG, offset, value);
        }
    }

    private static long returned(Object code) {
        return ((Number) code).longValue();
    }

    private static void admit(long code) {
        if (code != OK) {
            throw new IllegalStateException("PKCS#11: " + Long.toHexString(code));
        }
    }
}
