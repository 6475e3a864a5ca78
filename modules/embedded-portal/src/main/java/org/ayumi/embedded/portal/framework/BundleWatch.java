package org.ayumi.embedded.portal.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.osgi.framework.BundleException;

/**
 * Looks at the jar files each second and installs those again that a build has replaced: when a
 * file is new and has not changed between two looks.
 */
public final class BundleWatch implements AutoCloseable {

  private static final Logger logger = LogManager.getLogger(BundleWatch.class);

  private final InstalledBundles bundles;
  private final Map<Path, String> installed = new HashMap<>();
  private final Map<Path, String> seen = new HashMap<>();
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          runnable -> {
            Thread thread = new Thread(runnable, "bundle-watch");
            thread.setDaemon(true);
            return thread;
          });

  private ScheduledFuture<?> looking;

  public BundleWatch(InstalledBundles bundles) {
    this.bundles = bundles;
  }

  public void open() {
    for (Path jar : bundles.jars()) {
      installed.put(jar, stamp(jar));
    }
    looking = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    if (looking != null) {
      looking.cancel(true);
    }
    executor.shutdownNow();
  }

  private void look() {
    Set<Path> settled = settled();
    if (settled.isEmpty()) {
      return;
    }
    for (Path jar : settled) {
      installed.put(jar, stamp(jar));
    }
    try {
      bundles.update(settled);
    } catch (IOException | BundleException | RuntimeException e) {
      logger.error("Changed bundles were not installed: {}", settled, e);
    }
  }

  /** The changed files; empty as long as one of them is still being written. */
  private Set<Path> settled() {
    Set<Path> changed = new HashSet<>();
    boolean moving = false;
    for (Map.Entry<Path, String> entry : installed.entrySet()) {
      Path jar = entry.getKey();
      String stamp = stamp(jar);
      if (!stamp.equals(entry.getValue())) {
        moving |= !stamp.equals(seen.put(jar, stamp)) || !BundleJars.isBundle(jar);
        changed.add(jar);
      }
    }
    return moving ? Set.of() : changed;
  }

  private static String stamp(Path jar) {
    try {
      return Files.getLastModifiedTime(jar).toMillis() + ":" + Files.size(jar);
    } catch (IOException e) {
      // in the middle of a build the file may be gone
      return "absent";
    }
  }
}
