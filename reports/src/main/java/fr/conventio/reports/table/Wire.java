package fr.conventio.reports.table;

import fr.conventio.model.table.FileFormat;
import fr.conventio.model.table.Merged;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file holds, as bytes from one process to another. Texts that repeat are sent once and named by number afterwards. */
final class Wire {
    static final int END = 0;
    static final int UNREADABLE = 1;
    static final int PROGRESS = 2;
    private static final int FORMAT = 3;
    private static final int REMARK = 4;
    private static final int SHEET = 5;
    private static final int HIDDEN_COLUMNS = 6;
    private static final int ROW = 7;
    private static final int MERGED = 8;

    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_REMEMBERED = 120;
    private static final int MOST_CELLS = 1 << 14;

    private Wire() {}

    /** The sending end. */
    static final class Sender implements Sink {
        private final DataOutputStream out;
        private final Map<String, Integer> sent = new HashMap<>();

        Sender(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void format(FileFormat format, @Nullable Charset charset, @Nullable Character separator) {
            send(FORMAT, () -> {
                text(format.name());
                text(charset == null ? "" : charset.name());
                text(separator == null ? "" : separator.toString());
            });
        }

        @Override
        public void remark(Message remark) {
            send(REMARK, () -> message(remark));
        }

        @Override
        public void sheet(String name, boolean isHidden) {
            send(SHEET, () -> {
                text(name);
                out.writeBoolean(isHidden);
            });
        }

        @Override
        public void hiddenColumns(int first, int last) {
            send(HIDDEN_COLUMNS, () -> {
                out.writeInt(first);
                out.writeInt(last);
            });
        }

        @Override
        public void row(SourceRow row, boolean isHidden) {
            send(ROW, () -> {
                text(row.sheet());
                out.writeInt(row.number());
                out.writeBoolean(isHidden);
                out.writeShort(row.cells().size());
                for (var cell : row.cells()) {
                    text(cell);
                }
            });
        }

        @Override
        public void merged(Merged merged) {
            send(MERGED, () -> {
                out.writeInt(merged.firstRow());
                out.writeInt(merged.lastRow());
                out.writeInt(merged.firstColumn());
                out.writeInt(merged.lastColumn());
            });
        }

        void progress(long done, long total) {
            send(PROGRESS, () -> {
                out.writeLong(done);
                out.writeLong(total);
            });
        }

        void unreadable(Message reason) {
            send(UNREADABLE, () -> message(reason));
        }

        void end() {
            send(END, () -> {});
        }

        private void message(Message message) throws IOException {
            text(message.key());
            out.writeByte(message.args().size());
            for (var arg : message.args()) {
                switch (arg) {
                    case Message nested -> {
                        out.writeByte(1);
                        message(nested);
                    }
                    case Long number -> {
                        out.writeByte(2);
                        out.writeLong(number);
                    }
                    default -> {
                        out.writeByte(3);
                        text(arg.toString());
                    }
                }
            }
        }

        private void text(String text) throws IOException {
            var known = sent.get(text);
            if (known != null) {
                out.writeInt(known);
                return;
            }
            boolean isRemembered = sent.size() < REMEMBERED && text.length() <= LONGEST_REMEMBERED;
            if (isRemembered) {
                sent.put(text, sent.size());
            }
            out.writeInt(isRemembered ? -1 : -2);
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private void send(int kind, Sending body) {
            try {
                out.writeByte(kind);
                body.send();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes the parts of one piece. */
    @FunctionalInterface
    private interface Sending {
        void send() throws IOException;
    }

    /** The receiving end. */
    static final class Receiver {
        private final DataInputStream in;
        private final List<String> received = new ArrayList<>();

        Receiver(DataInputStream in) {
            this.in = in;
        }

        /** The kind of the next piece, which {@link #hand} takes on unless it is one of the three that are public. */
        int next() throws IOException {
            return in.readByte();
        }

        void hand(int kind, Sink sink) throws IOException {
            switch (kind) {
                case FORMAT -> {
                    var format = FileFormat.valueOf(text());
                    var charset = text();
                    var separator = text();
                    sink.format(
                            format,
                            charset.isEmpty() ? null : Charset.forName(charset),
                            separator.isEmpty() ? null : separator.charAt(0));
                }
                case REMARK -> sink.remark(message());
                case SHEET -> {
                    var name = text();
                    sink.sheet(name, in.readBoolean());
                }
                case HIDDEN_COLUMNS -> {
                    int first = in.readInt();
                    sink.hiddenColumns(first, in.readInt());
                }
                case ROW -> {
                    var sheet = text();
                    int number = in.readInt();
                    boolean isHidden = in.readBoolean();
                    int count = in.readUnsignedShort();
                    if (count > MOST_CELLS) {
                        throw new IOException("no row");
                    }
                    var cells = new ArrayList<String>(count);
                    for (int i = 0; i < count; i++) {
                        cells.add(text());
                    }
                    sink.row(new SourceRow(sheet, number, cells), isHidden);
                }
                case MERGED -> {
                    int firstRow = in.readInt();
                    int lastRow = in.readInt();
                    int firstColumn = in.readInt();
                    sink.merged(new Merged(firstRow, lastRow, firstColumn, in.readInt()));
                }
                default -> throw new IOException("no such piece");
            }
        }

        void progress(Progress progress) throws IOException {
            long done = in.readLong();
            progress.step(done, in.readLong());
        }

        Message message() throws IOException {
            var key = text();
            int count = in.readByte();
            var args = new ArrayList<Object>();
            for (int i = 0; i < count; i++) {
                args.add(
                        switch (in.readByte()) {
                            case 1 -> message();
                            case 2 -> in.readLong();
                            default -> text();
                        });
            }
            return new Message(key, args);
        }

        private String text() throws IOException {
            int place = in.readInt();
            if (place >= 0) {
                if (place >= received.size()) {
                    throw new IOException("no such text");
                }
                return received.get(place);
            }
            int length = in.readInt();
            if (length < 0 || length > 1 << 20) {
                throw new IOException("no text");
            }
            var text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
            if (place == -1) {
                received.add(text);
            }
            return text;
        }
    }
}
