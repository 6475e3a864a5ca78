package org.ayumi.embedded.portal.boot;

import org.apache.logging.log4j.LogManager;

/** Starts the portal in this process and stops it when the process is told to end. */
public final class PortalMain {

  /** The exit code when the portal cannot start for a reason that the person can change. */
  public static final int REFUSED = 2;

  private PortalMain() {}

  public static void main(String[] args) throws InterruptedException {
    try {
      EmbeddedPortal portal = EmbeddedPortal.start(PortalOptions.from(System.getProperties()));
      Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "portal-stop"));
      endWithParent();
      portal.summary().forEach(System.out::println);
    } catch (StartRefused e) {
      System.err.println(e.getMessage());
      Runtime.getRuntime().halt(REFUSED);
    } catch (RuntimeException | Error e) {
      LogManager.getLogger(PortalMain.class).fatal("The portal did not start", e);
      Runtime.getRuntime().halt(1);
    }
    Thread.currentThread().join();
  }

  /** A launcher that was killed cannot pass that on. */
  private static void endWithParent() {
    Long parent = Long.getLong("ayumi.parent");
    if (parent != null) {
      ProcessHandle.of(parent).ifPresent(PortalMain::endWith);
    }
  }

  private static void endWith(ProcessHandle parent) {
    Thread thread =
        new Thread(
            () -> {
              parent.onExit().join();
              System.exit(0);
            },
            "parent-watch");
    thread.setDaemon(true);
    thread.start();
  }
}
