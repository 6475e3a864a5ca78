package org.ayumi.plan.display.web.internal.display;

/** A printed mark with the words that a screen reader says in its place (A3). */
public final class MarkView {

  private final String mark;
  private final String words;

  MarkView(String mark, String words) {
    this.mark = mark;
    this.words = words;
  }

  /** A bullet: a number is said, a bare sign such as ● says nothing. */
  static MarkView bullet(String bullet) {
    boolean numbered =
        bullet
            .codePoints()
            .anyMatch(
                point ->
                    Character.isLetterOrDigit(point)
                        || Character.getType(point) == Character.OTHER_NUMBER);
    return new MarkView(bullet, numbered ? bullet : "");
  }

  public String getMark() {
    return mark;
  }

  public String getWords() {
    return words;
  }

  /** Whether the mark is itself the words: 実施. */
  public boolean isPlain() {
    return mark.equals(words);
  }

  @Override
  public String toString() {
    return mark + " (" + words + ")";
  }
}
