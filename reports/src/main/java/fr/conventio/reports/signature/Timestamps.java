package fr.conventio.reports.signature;

import com.itextpdf.signatures.TSAClientBouncyCastle;
import fr.conventio.model.signature.TimestampAuthority;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks a timestamp authority, and does not wait for it for ever. */
final class Timestamps extends TSAClientBouncyCastle {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int GRANTED = 200;

    private final TimestampAuthority authority;

    Timestamps(TimestampAuthority authority) {
        super(authority.address());
        this.authority = authority;
        if (!authority.policy().isEmpty()) {
            setTSAReqPolicy(authority.policy());
        }
    }

    /** @throws UnsignableException when the authority does not answer as one does */
    @Override
    protected byte[] getTSAResponse(byte[] request) {
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(authority.address()))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/timestamp-query")
                            .POST(BodyPublishers.ofByteArray(request))
                            .build(),
                    BodyHandlers.ofByteArray());
            if (answer.statusCode() != GRANTED) {
                throw silent();
            }
            refuseOtherPolicy(answer.body());
            return answer.body();
        } catch (IOException | IllegalArgumentException | InterruptedException e) {
            throw Refusals.because(silent(), e);
        }
    }

    /** What vouches under other rules than those asked for is no use to who asked. Nonsense is told by the library. */
    private void refuseOtherPolicy(byte[] answer) throws IOException {
        if (authority.policy().isEmpty()) {
            return;
        }
        try {
            var response = new TimeStampResponse(answer);
            var token = response.getTimeStampToken();
            var policy =
                    token == null ? "" : token.getTimeStampInfo().getPolicy().getId();
            if (!policy.equals(authority.policy())) {
                throw new UnsignableException(
                        policy.isEmpty()
                                ? Message.of("signing.policy_refused", authority.address(), authority.policy())
                                : Message.of("signing.policy_other", authority.address(), authority.policy(), policy));
            }
        } catch (TSPException e) {
            throw Refusals.because(silent(), e);
        }
    }

    private UnsignableException silent() {
        return new UnsignableException(Message.of("signing.no_timestamp", authority.address()));
    }
}
