package org.ayumi.embedded.portal.boot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory with all data of one portal, locked for as long as the portal runs. Only
 * directories that a portal made are ever deleted.
 */
final class HomeDirectory implements AutoCloseable {

  private static final List<String> OWN_DIRECTORIES =
      List.of("data", "database", "osgi", "outbox", "work", "logs");

  private static final String COMPLETE = ".complete";

  private final Path directory;
  private final FileChannel channel;
  private final FileLock lock;

  private HomeDirectory(Path directory, FileChannel channel, FileLock lock) {
    this.directory = directory;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * @param directory created when absent
   * @param fresh whether the data of earlier starts is deleted
   * @throws StartRefused when the directory cannot be written or another portal runs in it
   */
  static HomeDirectory open(Path directory, boolean fresh) throws StartRefused {
    try {
      Files.createDirectories(directory);
      HomeDirectory home = locked(directory);
      home.prepare(fresh);
      return home;
    } catch (IOException e) {
      throw new StartRefused(
          "ayumi.home に書き込めません: " + directory + " (" + e + ")",
          "ayumi.home is not writable: " + directory);
    }
  }

  private static HomeDirectory locked(Path directory) throws IOException, StartRefused {
    FileChannel channel =
        FileChannel.open(
            directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // the other portal runs in this very JVM: same answer as for another process
    }
    if (lock == null) {
      channel.close();
      throw new StartRefused(
          "ayumi.home は起動中の別のポータルが使っています: " + directory,
          "ayumi.home is in use by another running portal: " + directory);
    }
    return new HomeDirectory(directory, channel, lock);
  }

  private void prepare(boolean fresh) throws IOException {
    if (fresh) {
      Files.deleteIfExists(directory.resolve(COMPLETE));
      for (String name : OWN_DIRECTORIES) {
        deleteTree(directory.resolve(name));
      }
    } else if (!isComplete()) {
      // A first start that was cut off leaves half a database, which nobody has ever used.
      deleteTree(databaseDirectory());
    }
    // Bundles are installed anew at each start.
    deleteTree(directory.resolve("osgi"));
    deleteTree(workDirectory());
    for (String name : OWN_DIRECTORIES) {
      Files.createDirectories(directory.resolve(name));
    }
  }

  /** Whether an earlier start reached its end. */
  boolean isComplete() {
    return Files.exists(directory.resolve(COMPLETE));
  }

  void markComplete() throws IOException {
    if (!isComplete()) {
      Files.createFile(directory.resolve(COMPLETE));
    }
  }

  Path path() {
    return directory;
  }

  Path databaseDirectory() {
    return directory.resolve("database");
  }

  Path outboxDirectory() {
    return directory.resolve("outbox");
  }

  Path workDirectory() {
    return directory.resolve("work");
  }

  Path logDirectory() {
    return directory.resolve("logs");
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }

  private static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    }
  }
}
