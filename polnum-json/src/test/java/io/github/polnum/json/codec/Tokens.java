package io.github.polnum.json.codec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tokens that a test has thought of: brackets, names and strings. */
final class Tokens implements PlacedReader {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private record Token(TokenType type, String text) {}

    private final List<Token> tokens = new ArrayList<>();
    private int at;

    /** Records them as they stand in a text, with spaces between them; braces are those of objects. */
    static Recording record(String words) {
        return Recording.of(new Tokens(words), "");
    }

    private Tokens(String words) {
        var around = new ArrayDeque<TokenType>();
        for (var word : SPACES.splitAsStream(words.strip()).toList()) {
            var type = type(word, around);
            tokens.add(new Token(type, word));
            switch (type) {
                case START_OBJECT, START_ARRAY -> around.push(type);
                case END_OBJECT, END_ARRAY -> around.pop();
                default -> {
                    // Stands alone.
                }
            }
        }
    }

    private TokenType type(String word, ArrayDeque<TokenType> around) {
        return switch (word) {
            case "{" -> TokenType.START_OBJECT;
            case "}" -> TokenType.END_OBJECT;
            case "[" -> TokenType.START_ARRAY;
            case "]" -> TokenType.END_ARRAY;
            default ->
                around.peek() == TokenType.START_OBJECT
                                && tokens.get(tokens.size() - 1).type() != TokenType.NAME
                        ? TokenType.NAME
                        : TokenType.STRING;
        };
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

    /** Counts how many tokens are read, those not that are skipped. */
    static final class Counted implements TokenReader {

        private final TokenReader in;
        private int count;

        Counted(TokenReader in) {
            this.in = in;
        }

        int count() {
            return count;
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
}
