package org.ayumi.embedded.portal.boot;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Runs the portal in a JVM of its own, with the options that the portal's core needs, and ends as
 * that one ends. Started by the build, whose own JVM has other options.
 */
public final class PortalLauncher {

  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.reflect",
          "java.net",
          "java.util",
          "java.util.zip",
          "sun.net.www.protocol.jar");

  private final Path root;
  private final Properties properties;

  PortalLauncher(Path root, Properties properties) {
    this.root = root;
    this.properties = properties;
  }

  /**
   * Runs the portal and ends with its exit code.
   *
   * @param args the root of the sources; the portal's own classes; a file with the rest of the
   *     class path
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    PortalLauncher launcher = new PortalLauncher(Path.of(args[0]), System.getProperties());
    String classPath = args[1] + File.pathSeparator + Files.readString(Path.of(args[2])).strip();
    Process portal = new ProcessBuilder(launcher.command(classPath)).inheritIO().start();
    // Ctrl-C reaches both processes; a signal to this one alone is passed on.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal), "portal-launcher-stop"));
    System.exit(portal.waitFor());
  }

  private static void stop(Process portal) {
    portal.destroy();
    try {
      portal.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  List<String> command(String classPath) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String name : OPENED) {
      command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED");
    }
    command.add("-Duser.timezone=GMT");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dayumi.parent=" + ProcessHandle.current().pid());
    if (properties.getProperty("ayumi.home") == null) {
      command.add("-Dayumi.home=" + root.resolve(".ayumi"));
    }
    if (properties.getProperty("ayumi.bundles") == null) {
      command.add("-Dayumi.bundles=" + bundles());
    }
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      if (name.startsWith("ayumi.")) {
        command.add("-D" + name + "=" + properties.getProperty(name));
      }
    }
    command.add("-cp");
    command.add(classPath);
    command.add(PortalMain.class.getName());
    return command;
  }

  /**
   * What the modules' and the themes' builds have left, but for tests; what is no bundle is passed
   * over later.
   */
  private String bundles() throws IOException {
    List<String> files = new ArrayList<>();
    for (String pattern : List.of("modules:*.jar", "themes:*.war")) {
      Path parent = root.resolve(pattern.substring(0, pattern.indexOf(':')));
      String glob = pattern.substring(pattern.indexOf(':') + 1);
      if (!Files.isDirectory(parent)) {
        continue;
      }
      try (DirectoryStream<Path> modules = Files.newDirectoryStream(parent, Files::isDirectory)) {
        for (Path module : modules) {
          if (!module.getFileName().toString().endsWith("-test")) {
            addFiles(module.resolve("target"), glob, files);
          }
        }
      }
    }
    files.sort(null);
    return String.join(File.pathSeparator, files);
  }

  private static void addFiles(Path directory, String glob, List<String> files) throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(directory, glob)) {
      for (Path path : paths) {
        files.add(path.toString());
      }
    }
  }
}
