package io.github.polnum.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polnum.json.codec.TokenReader.TokenType;
import io.github.polnum.value.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PolicySetShapeTest {

    private record Token(TokenType type, String text) {}

    /** Tokens that a test has thought of. */
    private static class Tokens implements PlacedReader {

        private final List<Token> tokens;
        private int at;

        Tokens(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public TokenType next() {
            at++;
            return current();
        }

        @Override
        public TokenType current() {
            return at < tokens.size() ? tokens.get(at).type() : TokenType.END;
        }

        @Override
        public String string() {
            return tokens.get(at).text();
        }

        @Override
        public String numberText() {
            return string();
        }

        @Override
        public long offset() {
            return at;
        }

        @Override
        public void skip() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int line() {
            return 0;
        }

        @Override
        public int column() {
            return 0;
        }

        @Override
        public int objectLine() {
            return 0;
        }

        @Override
        public int objectColumn() {
            return 0;
        }
    }

    /** Counts how many tokens are read. */
    private static final class Counted implements TokenReader {

        private final TokenReader in;
        private int count;

        Counted(TokenReader in) {
            this.in = in;
        }

        @Override
        public TokenType next() {
            count++;
            return in.next();
        }

        @Override
        public TokenType current() {
            return in.current();
        }

        @Override
        public String string() {
            return in.string();
        }

        @Override
        public String numberText() {
            return in.numberText();
        }

        @Override
        public long offset() {
            return in.offset();
        }

        @Override
        public void skip() {
            in.skip();
        }
    }

    /** A set of frameworks that name their language last. */
    private static Recording set(int size) {
        var tokens = new ArrayList<Token>();
        tokens.add(new Token(TokenType.START_ARRAY, ""));
        for (int i = 0; i < size; i++) {
            tokens.add(new Token(TokenType.START_OBJECT, ""));
            for (var text : List.of("polnum", "1.0", "id", "a" + i, "name", "A", "language", "fr")) {
                boolean isName = tokens.get(tokens.size() - 1).type() != TokenType.NAME;
                tokens.add(new Token(isName ? TokenType.NAME : TokenType.STRING, text));
            }
            tokens.add(new Token(TokenType.END_OBJECT, ""));
        }
        tokens.add(new Token(TokenType.END_ARRAY, ""));
        return Recording.of(new Tokens(tokens), "");
    }

    @Test
    void languagesThatComeLateAreLookedForInTheirOwnFramework() {
        var recording = set(40);
        var looks = new ArrayList<Counted>();

        var read = PolicySetShape.POLICY_SET.read(new Reading(
                started(recording),
                from -> {
                    var counted = new Counted(recording.readerFrom(from));
                    looks.add(counted);
                    return counted;
                },
                new Problems(1)));

        assertThat(Objects.requireNonNull(read).frameworks())
                .hasSize(40)
                .allSatisfy(framework -> assertThat(framework.name()).isEqualTo(LanguageTag.FR.text("A")));
        // Its start, four names and their values.
        assertThat(looks).hasSize(40).allSatisfy(look -> assertThat(look.count).isEqualTo(9));
    }

    private static TokenReader started(Recording recording) {
        var in = recording.reader();
        in.next();
        return in;
    }
}
