package org.icjs.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.icjs.verifier.FormatException;
import org.icjs.verifier.Json;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Bodies of the API: the strict JSON of the journals (no duplicate keys, no floats), at most {@link #SIZE_MAX}; answers in canonical
 * form.
 */
@Component
class JsonBodies extends AbstractHttpMessageConverter<Json> {
    /** Of one body: a batch of some hundred entries with long texts. */
    static final int SIZE_MAX = 8 << 20;

    JsonBodies() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Json.class.isAssignableFrom(type);
    }

    @Override
    protected Json readInternal(Class<? extends Json> type, HttpInputMessage message) throws IOException {
        byte[] bytes = read(message);
        try {
            Json json = Json.read(bytes, SIZE_MAX);
            if (type.isInstance(json)) {
                return json;
            }
        } catch (FormatException _) {
            throw new HttpMessageNotReadableException("not JSON of the entry profile", message);
        }
        throw new HttpMessageNotReadableException("not " + type.getSimpleName(), message);
    }

    private static byte[] read(HttpInputMessage message) throws IOException {
        if (message.getHeaders().getContentLength() > SIZE_MAX) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        InputStream in = message.getBody();
        byte[] bytes = in.readNBytes(SIZE_MAX + 1);
        if (bytes.length > SIZE_MAX) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return bytes;
    }

    @Override
    protected void writeInternal(Json json, HttpOutputMessage message) throws IOException {
        message.getBody().write(json.canonicalBytes());
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }
}
