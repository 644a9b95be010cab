package org.nhscontracts.rules.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly and counts the bytes. Unlike {@link java.io.InputStreamReader} it delivers every character in
 * front of a malformed byte before it fails, so that the place of the fault is known.
 */
final class Utf8Reader extends Reader {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final long maxBytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private long count;
    private boolean ended;

    Utf8Reader(InputStream in, long maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /**
     * Reads at least one character; there must be room for two, as a character may be a surrogate pair.
     *
     * @throws TooMuchTextException when there are more bytes than allowed
     * @throws CharacterCodingException at bytes that are not UTF-8
     */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        checkArgument(length >= 2, "length must be at least 2 but is %s", length);
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            int read = out.position() - offset;
            if (read > 0) {
                return read;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            count += read;
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        if (count > maxBytes) {
            throw new TooMuchTextException(Sources.bytes(maxBytes));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
