import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks that a staged bundle holds what Maven Central asks for: {@code java .ci/StagedBundle.java <folder>}.
 *
 * <p>The published artifacts are those that polnum-bom lists, and polnum-bom. Says what is missing and ends with 1.
 */
final class StagedBundle {

    private static final String GROUP = "io/github/polnum";
    private static final List<String> FILES = List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");
    private static final List<String> ELEMENTS =
            List.of("name", "description", "url", "licenses/license/name", "licenses/license/url",
                    "developers/developer/name", "scm/connection", "scm/url");
    private static final Set<String> BUILD_ONLY =
            Set.of("parent", "build", "profiles", "properties", "modules", "repositories", "reporting");

    private final Path group;
    private final List<String> problems = new ArrayList<>();

    private StagedBundle(Path group) {
        this.group = group;
    }

    public static void main(String[] args) throws Exception {
        var bundle = new StagedBundle(Path.of(args[0]).resolve(GROUP));
        var artifacts = bundle.check();
        if (bundle.problems.isEmpty()) {
            System.out.println("Complete: " + String.join(", ", artifacts));
            return;
        }
        bundle.problems.forEach(System.out::println);
        System.exit(1);
    }

    private Set<String> check() throws Exception {
        var staged = new TreeMap<String, Path>();
        for (Path artifact : children(group)) {
            var versions = children(artifact).stream().filter(Files::isDirectory).toList();
            require(versions.size() == 1, artifact.getFileName() + " has versions " + versions);
            staged.put(artifact.getFileName().toString(), versions.get(0));
        }
        require(staged.containsKey("polnum-bom"), "there is no polnum-bom");
        var published = new TreeSet<>(Set.of("polnum-bom"));
        if (staged.containsKey("polnum-bom")) {
            var bom = pom("polnum-bom", staged.get("polnum-bom"));
            find(bom, "dependencyManagement/dependencies/dependency")
                    .forEach(dependency -> published.add(text(dependency, "artifactId")));
        }
        require(staged.keySet().equals(published), "staged are " + staged.keySet() + ", polnum-bom says " + published);
        for (Map.Entry<String, Path> artifact : staged.entrySet()) {
            check(artifact.getKey(), artifact.getValue());
        }
        return staged.keySet();
    }

    private void check(String artifact, Path folder) throws Exception {
        var isBom = artifact.equals("polnum-bom");
        var base = artifact + "-" + folder.getFileName();
        if (!isBom) {
            for (String suffix : FILES) {
                require(Files.exists(folder.resolve(base + suffix)), base + suffix + " is missing");
            }
        }
        for (Path file : children(folder)) {
            var name = file.getFileName().toString();
            if (name.endsWith(".pom") || name.endsWith(".jar") || name.endsWith(".json")) {
                require(Files.exists(folder.resolve(name + ".asc")), name + " has no signature");
                checkSum(file, "md5", "MD5");
                checkSum(file, "sha1", "SHA-1");
            }
        }
        if (Files.exists(folder.resolve(base + ".pom"))) {
            checkPom(artifact, pom(artifact, folder), isBom);
        } else {
            problems.add(base + ".pom is missing");
        }
    }

    private void checkPom(String artifact, Element pom, boolean isBom) {
        for (String element : ELEMENTS) {
            require(!text(pom, element).isBlank(), artifact + ": the POM has no " + element);
        }
        for (Element child : children(pom)) {
            require(!BUILD_ONLY.contains(child.getTagName()), artifact + ": the POM has " + child.getTagName());
        }
        require(!pom.getTextContent().contains("${"), artifact + ": the POM has a property in it");
        require(isBom == !find(pom, "dependencyManagement").isEmpty(), artifact + ": dependencyManagement");
        for (Element dependency : find(pom, "dependencies/dependency")) {
            var name = artifact + ": dependency " + text(dependency, "artifactId");
            require(!text(dependency, "version").isBlank(), name + " has no version");
            require(Set.of("compile", "runtime").contains(text(dependency, "scope")), name + " is for the build only");
        }
    }

    private void checkSum(Path file, String suffix, String algorithm) throws IOException, GeneralSecurityException {
        var sum = file.resolveSibling(file.getFileName() + "." + suffix);
        if (!Files.exists(sum)) {
            problems.add(sum.getFileName() + " is missing");
            return;
        }
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        require(Files.readString(sum).strip().startsWith(digest), sum.getFileName() + " is wrong");
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            problems.add(problem);
        }
    }

    private static Element pom(String artifact, Path folder) throws Exception {
        var file = folder.resolve(artifact + "-" + folder.getFileName() + ".pom");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    }

    private static List<Element> find(Element start, String path) {
        var found = List.of(start);
        for (String name : path.split("/")) {
            found = found.stream()
                    .flatMap(element -> children(element).stream())
                    .filter(element -> element.getTagName().equals(name))
                    .toList();
        }
        return found;
    }

    private static String text(Element start, String path) {
        return find(start, path).stream().map(Element::getTextContent).findFirst().orElse("");
    }

    private static List<Element> children(Element element) {
        var children = new ArrayList<Element>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
