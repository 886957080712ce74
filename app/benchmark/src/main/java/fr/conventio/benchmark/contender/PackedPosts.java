package fr.conventio.benchmark.contender;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.ReadRoster;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * What an import could take if posts were no rows: the file read and judged as ours is, then five hundred posts packed and hashed
 * into each value of one table, on all processors while the database starts and writes. No journal, copy or other table.
 */
final class PackedPosts {
    private static final int TOGETHER = 500;

    private PackedPosts() {}

    /** @param args the file; the database's file, without its extension */
    public static void main(String[] args) throws Exception {
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var opened = workers.submit(() -> opened(args[1]));
            var reading = new ReadRoster(new SpreadsheetSource()).read(Path.of(args[0]), Roster.EMPTY, Progress.NONE);
            var cells = new PostCells(new Roster(reading.newParties(), reading.newServices(), List.of()));
            var packed = new ArrayList<Future<byte[]>>();
            for (int from = 0; from < reading.posts().size(); from += TOGETHER) {
                var posts =
                        reading.posts().subList(from, Math.min(reading.posts().size(), from + TOGETHER));
                packed.add(workers.submit(() -> packed(posts, cells)));
            }
            try (var connection = opened.get();
                    var insert = connection.prepareStatement("insert into packed values (?, ?)");
                    var statement = connection.createStatement()) {
                for (int part = 0; part < packed.size(); part++) {
                    insert.setInt(1, part);
                    insert.setBytes(2, packed.get(part).get());
                    insert.executeUpdate();
                }
                connection.commit();
                statement.execute("checkpoint sync");
            }
            System.out.println("stored " + reading.posts().size());
        }
    }

    private static Connection opened(String file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:h2:async:" + file + BareStore.SETTINGS);
        try (var statement = connection.createStatement()) {
            statement.execute("create table packed (part integer primary key, content bytea not null)");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static byte[] packed(List<Post> posts, PostCells cells) throws IOException, NoSuchAlgorithmException {
        var bytes = new ByteArrayOutputStream();
        var digest = MessageDigest.getInstance("SHA-256");
        var fast = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, fast)) {
            for (var post : posts) {
                var row = new StringBuilder(post.id().value().toString());
                for (var field : PostField.values()) {
                    row.append('\0').append(cells.text(post, field));
                }
                var line = row.append('\n').toString().getBytes(StandardCharsets.UTF_8);
                digest.update(line);
                out.write(line);
            }
        } finally {
            fast.end();
        }
        bytes.writeBytes(digest.digest());
        return bytes.toByteArray();
    }
}
