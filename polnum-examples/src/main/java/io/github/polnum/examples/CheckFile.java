package io.github.polnum.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polnum.catalogue.Catalogue;
import io.github.polnum.finding.Report;
import io.github.polnum.finding.Severity;
import io.github.polnum.json.PolicyJson;
import io.github.polnum.json.ProfileJson;
import io.github.polnum.json.ReadResult;
import io.github.polnum.json.ReportJson;
import io.github.polnum.model.PolicyFramework;
import io.github.polnum.rule.Profile;
import io.github.polnum.value.InvariantException;
import io.github.polnum.value.LanguageTag;
import io.github.polnum.value.PartialDate;
import io.github.polnum.value.Token;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Checks a framework in a JSON file and tells what is to be mended.
 *
 * <p>The program ends with 0 if nothing was found that weighs as much as {@code --fail-on} says, with 1 if something was, and
 * with 2 if it could not check.
 *
 * @since 0.1.0
 */
public final class CheckFile {

    private static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.FR, LanguageTag.DE, LanguageTag.IT, LanguageTag.EN);

    private final PrintStream err;
    private final ResourceBundle texts;
    private Optional<Path> file = Optional.empty();
    private final List<Path> others = new ArrayList<>();
    private LanguageTag language = LanguageTag.EN;
    private Profile profile = Catalogue.adopted();
    private LocalDate asOf;
    private Severity failOn = Severity.ERROR;
    private boolean json;
    private boolean coloured;

    private CheckFile(LocalDate asOf, PrintStream err, ResourceBundle texts) {
        this.asOf = asOf;
        this.err = err;
        this.texts = texts;
    }

    /** That the program was called in a way that it does not understand; the message says how. */
    private static final class Misuse extends Exception {

        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message);
        }
    }

    /**
     * Checks the file named by the arguments. Without {@code --as-of} it is judged as of today.
     *
     * @param args the file, and options as the program tells when it is called without any
     */
    public static void main(String[] args) {
        int status = run(
                List.of(args),
                LocalDate.now(ZoneId.systemDefault()), // The only look at the clock: the library takes none.
                new PrintStream(System.out, true, UTF_8),
                new PrintStream(System.err, true, UTF_8));
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the program; returns what it ends with. */
    static int run(List<String> args, LocalDate today, PrintStream out, PrintStream err) {
        var texts = texts(args);
        if (args.contains("--help") || args.contains("-h")) {
            out.print(texts.getString("usage"));
            return 0;
        }
        try {
            return new CheckFile(today, err, texts).with(args).check(out);
        } catch (Misuse e) {
            err.print(e.getMessage() + "\n" + texts.getString("usage"));
        } catch (NoSuchFileException e) {
            err.print(text(texts, "no-such-file", String.valueOf(e.getMessage())) + "\n");
        } catch (AccessDeniedException e) {
            err.print(text(texts, "no-access", String.valueOf(e.getMessage())) + "\n");
        } catch (FileSystemException e) {
            err.print(e.getMessage() + "\n");
        } catch (IOException e) {
            err.print(e + "\n");
        }
        return 2;
    }

    /** What the program itself says, in the language asked for; in English if it is none of the four or none at all. */
    private static ResourceBundle texts(List<String> args) {
        int option = args.indexOf("--language");
        var wanted = option >= 0 && option + 1 < args.size() ? args.get(option + 1) : "";
        var language = LANGUAGES.stream()
                .filter(tag -> wanted.toLowerCase(Locale.ROOT).matches(tag.value() + "([-_].*)?"))
                .findFirst()
                .orElse(LanguageTag.EN);
        return ResourceBundle.getBundle(CheckFile.class.getPackageName() + ".check-file", language.toLocale());
    }

    private static String text(ResourceBundle texts, String key, String value) {
        return texts.getString(key).replace("{value}", value);
    }

    private Misuse misuse(String key, String value) {
        return new Misuse(text(texts, key, value));
    }

    private CheckFile with(List<String> args) throws Misuse, IOException {
        var rest = new ArrayDeque<>(args);
        var profileName = Optional.<String>empty();
        while (!rest.isEmpty()) {
            var arg = rest.pop();
            switch (arg) {
                case "--json" -> json = true;
                case "--colour" -> coloured = true;
                case "--with", "--language", "--profile", "--as-of", "--fail-on" -> {
                    if (rest.isEmpty()) {
                        throw misuse("value-missing", arg);
                    }
                    var value = rest.pop();
                    if (arg.equals("--profile")) {
                        profileName = Optional.of(value);
                    } else if (arg.equals("--with")) {
                        others.add(path(value));
                    } else {
                        set(arg, value);
                    }
                }
                default -> {
                    if (arg.startsWith("-")) {
                        throw misuse("not-understood", arg);
                    }
                    if (file.isPresent()) {
                        throw misuse("one-file", arg);
                    }
                    file = Optional.of(path(arg));
                }
            }
        }
        if (profileName.isPresent()) {
            profile = profile(profileName.get()); // After the language is known, in which its faults are told.
        }
        return this;
    }

    private void set(String option, String value) throws Misuse {
        try {
            switch (option) {
                case "--language" -> language = LanguageTag.of(value);
                case "--as-of" ->
                    asOf = PartialDate.from(LocalDate.parse(value)).earliest();
                default -> failOn = Token.of(Severity.class, value);
            }
        } catch (InvariantException | DateTimeParseException e) {
            throw misuse(option.substring(2), option + " " + value);
        }
    }

    /** The profile of the library with that name, else the one in the file. */
    private Profile profile(String name) throws Misuse, IOException {
        for (var known : Catalogue.profiles()) {
            if (known.id().value().equalsIgnoreCase(name)) {
                return known;
            }
        }
        var path = path(name);
        if (!Files.exists(path)) {
            throw misuse("profile", "--profile " + name);
        }
        ReadResult<Profile> result = ProfileJson.standard().read(noFolder(path));
        var told = name + "\n" + result.report().toText(language).stripTrailing();
        var read = result.value().orElseThrow(() -> new Misuse(told));
        if (result.report().count() > 0) {
            err.print(told + "\n");
        }
        return read;
    }

    private Path path(String name) throws Misuse {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw misuse("no-name", name);
        }
    }

    private Path noFolder(Path path) throws Misuse {
        if (Files.isDirectory(path)) {
            throw misuse("folder", path.toString());
        }
        return path;
    }

    /** The frameworks that come with the file; what is wrong with them is told only if they cannot be read. */
    private List<PolicyFramework> others() throws Misuse, IOException {
        var read = new ArrayList<PolicyFramework>();
        for (var other : others) {
            var result = PolicyJson.standard().read(noFolder(other));
            var told = other + "\n" + result.report().toText(language).stripTrailing();
            read.add(result.value().orElseThrow(() -> new Misuse(told)));
        }
        return read;
    }

    private PolicyJson judging() throws Misuse, IOException {
        try {
            return PolicyJson.standard().validating(Catalogue.validator().withProfile(profile), asOf, others());
        } catch (InvariantException e) {
            throw misuse("same-edition", "--with");
        }
    }

    private int check(PrintStream out) throws Misuse, IOException {
        var path = noFolder(file.orElseThrow(() -> misuse("which-file", "")));
        Report report = judging().read(path).report();
        if (json) {
            out.print(ReportJson.in(language).toJson(report));
        } else {
            out.print(coloured ? report.toAnsiText(language) : report.toText(language));
        }
        return report.worst().filter(worst -> worst.compareTo(failOn) <= 0).isPresent() ? 1 : 0;
    }
}
