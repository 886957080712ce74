package fr.conventio.reports.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.passing.Packet;
import fr.conventio.model.passing.PacketFiles;
import fr.conventio.model.passing.Step;
import fr.conventio.model.round.SigningRoundId;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.Unsigned;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.certificate.Hashes;
import fr.conventio.reports.signature.TestAct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPacketsTest {
    private static final byte[] ACT = "%PDF-1.7 un acte".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private final PacketFiles packets = new ZipPackets();
    private Packet packet;
    private Path file;

    @BeforeEach
    void seal() throws IOException {
        var act = Files.write(folder.resolve("acte.pdf"), ACT);
        file = folder.resolve("convention.passe");
        packet = new Packet(
                SigningRoundId.fresh(),
                "Convention d’essai",
                "acte.pdf",
                new Unsigned(ACT.length, Hashes.sha256(ACT)),
                Hashes.sha256(ACT),
                TestAct.ORDER,
                List.of(
                        new Step.Signed(1, "Alix Premier", Instant.parse("2019-01-01T12:00:00Z"), SignatureLevel.B_T),
                        new Step.Refused(2, "Bao Second", Instant.parse("2019-01-02T12:00:00.5Z"), "Annexe 3")));
        packets.seal(packet, act, file, Progress.NONE);
    }

    @Test
    void what_was_sealed_is_opened_value_by_value_and_leaves_nothing_behind() throws Exception {
        Path act;
        try (var opened = packets.open(file, Progress.NONE)) {
            assertThat(opened.packet()).isEqualTo(packet);
            act = opened.act();
            assertThat(act).hasBinaryContent(ACT);
        }
        assertThat(act.getParent()).doesNotExist();
    }

    @Test
    void a_packet_may_be_sealed_into_the_file_it_was_opened_from() throws Exception {
        try (var opened = packets.open(file, Progress.NONE)) {
            packets.seal(opened.packet(), opened.act(), file, Progress.NONE);
        }
        try (var opened = packets.open(file, Progress.NONE)) {
            assertThat(opened.packet()).isEqualTo(packet);
        }
    }

    @Test
    void each_flipped_byte_of_the_act_or_of_what_is_told_is_seen() throws Exception {
        var whole = Files.readAllBytes(file);
        var text = new String(whole, StandardCharsets.ISO_8859_1);
        for (var place : List.of("un acte", "Alix Premier", "Annexe 3", "Camille")) {
            var bytes = whole.clone();
            bytes[text.indexOf(place) + 1] ^= 1;
            Files.write(file, bytes);
            assertThatThrownBy(() -> packets.open(file, Progress.NONE))
                    .as(place)
                    .isInstanceOf(UnreadableFileException.class);
        }
    }

    @Test
    void a_file_that_is_no_packet_or_has_more_inside_is_refused() throws Exception {
        Files.write(file, ACT);
        assertThatThrownBy(() -> packets.open(file, Progress.NONE)).hasMessage("passing.foreign");
        archive("../ailleurs.txt", "x");
        assertThatThrownBy(() -> packets.open(file, Progress.NONE)).hasMessage("passing.foreign");
        archive("passage.json", "{}");
        assertThatThrownBy(() -> packets.open(file, Progress.NONE)).hasMessage("passing.altered");
        assertThatThrownBy(() -> packets.open(folder.resolve("absent.passe"), Progress.NONE))
                .hasMessage("file.missing");
    }

    private void archive(String name, String content) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
