package org.ayumi.embedded.portal.boot;

/**
 * The portal cannot start for a reason that the person who starts it can change: a busy port, a
 * wrong address of the database, a directory that cannot be written. Reported as one line.
 */
public final class StartRefused extends Exception {

  private static final long serialVersionUID = 1L;

  public StartRefused(String japanese, String english) {
    super(oneLine(japanese + " / " + english));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
