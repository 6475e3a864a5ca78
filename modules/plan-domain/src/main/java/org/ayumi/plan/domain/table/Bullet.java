package org.ayumi.plan.domain.table;

/** Joins a number or bullet to its text. */
final class Bullet {

  private static final int ASCII = 0x80;

  private Bullet() {}

  /**
   * {@code ① 内容}, {@code (1) 内容}, {@code - 内容}, but {@code ●内容}: a full-width sign needs no gap.
   */
  static String join(String bullet, String text) {
    if (bullet.isEmpty() || text.isEmpty()) {
      return bullet + text;
    }
    return bullet + (isSign(bullet.codePointBefore(bullet.length())) ? "" : " ") + text;
  }

  private static boolean isSign(int point) {
    int type = Character.getType(point);
    return point >= ASCII
        && !Character.isLetterOrDigit(point)
        && type != Character.OTHER_NUMBER
        && type != Character.END_PUNCTUATION;
  }
}
