package fr.conventio.persistence.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import fr.conventio.model.wording.Message;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;

/** A message as stored: a JSON array of its key and what fills its gaps. */
final class MessageText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MessageText() {}

    static String write(Message message) {
        return array(message).toString();
    }

    static Message read(String text) {
        try {
            return message(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArrayNode array(Message message) {
        var array = JSON.createArrayNode().add(message.key());
        for (var arg : message.args()) {
            switch (arg) {
                case Long number -> array.add(number);
                case Message nested -> array.add(array(nested));
                case LocalDate date -> array.add(JSON.createObjectNode().put("date", date.toString()));
                default -> array.add(arg.toString());
            }
        }
        return array;
    }

    private static Message message(JsonNode array) {
        var args = new ArrayList<Object>();
        for (int i = 1; i < array.size(); i++) {
            var arg = array.get(i);
            if (arg.isNumber()) {
                args.add(arg.longValue());
            } else if (arg.isArray()) {
                args.add(message(arg));
            } else if (arg.isObject()) {
                args.add(LocalDate.parse(arg.get("date").textValue()));
            } else {
                args.add(arg.textValue());
            }
        }
        return new Message(array.get(0).textValue(), args);
    }
}
