package org.ayumi.plan.exchange.internal.quality;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.ProblemType;

/** What looks wrong in the text of one cell. */
public final class CellQuality {

  /** JIS X 0213, the characters of Japanese print, as the platform knows them. */
  private static final Charset JIS = Charset.forName("x-SJIS_0213");

  private static final Charset WINDOWS = Charset.forName("windows-31j");

  private static final String OPENING = "「『（(【［[〔〈《｛{";
  private static final String CLOSING = "」』）)】］]〕〉》｝}";

  /** A number with a bracket behind it alone, {@code 1)}, as lists have it. */
  private static final Pattern LIST_NUMBER =
      Pattern.compile("(?:^|[\\s\\u3000、。・])[0-9０-９a-zａ-ｚア-ンｱ-ﾝ]{1,2}[)）]$");

  private static final Pattern SPACED_HAN =
      Pattern.compile("^\\p{IsHan}(?:[ \\u3000]+\\p{IsHan}){1,5}$");
  private static final Pattern SPACED_LETTERS =
      Pattern.compile("(?<![A-Za-z])[A-Z](?: [A-Z]){2,}(?![A-Za-z])");
  private static final Pattern BROKEN_NUMBER =
      Pattern.compile("[(（][0-9０-９][ \\u3000][0-9０-９][)）]");

  private CellQuality() {}

  /** Something that looks wrong, with the text that shows it. */
  public static final class Finding {
    private final ProblemType type;
    private final String text;

    private Finding(ProblemType type, String text) {
      this.type = type;
      this.text = text;
    }

    public ProblemType type() {
      return type;
    }

    public String text() {
      return text;
    }
  }

  public static List<Finding> of(String text) {
    List<Finding> findings = new ArrayList<>();
    if (text.isEmpty()) {
      return findings;
    }
    String foreign = foreign(text);
    if (!foreign.isEmpty()) {
      findings.add(new Finding(ProblemType.QUALITY_CHARACTER, foreign));
    }
    String bracket = unbalanced(text);
    if (!bracket.isEmpty()) {
      findings.add(new Finding(ProblemType.QUALITY_BRACKET, bracket));
    }
    find(SPACED_HAN, text.strip(), ProblemType.QUALITY_SPACED, findings);
    find(SPACED_LETTERS, text, ProblemType.QUALITY_SPACED, findings);
    find(BROKEN_NUMBER, text, ProblemType.QUALITY_NUMBER_BROKEN, findings);
    return findings;
  }

  private static void find(Pattern pattern, String text, ProblemType type, List<Finding> findings) {
    Matcher matcher = pattern.matcher(text);
    if (matcher.find()) {
      findings.add(new Finding(type, matcher.group()));
    }
  }

  /**
   * Han characters that neither JIS X 0213 nor Windows has: as a rule those of another language.
   * Those beyond the basic plane are typed with care, for names.
   */
  private static String foreign(String text) {
    CharsetEncoder jis = JIS.newEncoder();
    CharsetEncoder windows = WINDOWS.newEncoder();
    return text.codePoints()
        .filter(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN)
        .filter(Character::isBmpCodePoint)
        .distinct()
        .mapToObj(Character::toString)
        .filter(character -> !jis.canEncode(character) && !windows.canEncode(character))
        .collect(Collectors.joining());
  }

  /** The first bracket that has no other half; empty if all have one. */
  private static String unbalanced(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      int closing = CLOSING.indexOf(text.charAt(i));
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open.push(i);
      } else if (closing >= 0 && !open.isEmpty() && fits(text.charAt(open.peek()), closing)) {
        open.pop();
      } else if (closing >= 0 && !LIST_NUMBER.matcher(text.substring(0, i + 1)).find()) {
        return text.substring(i, i + 1);
      }
    }
    return open.isEmpty() ? "" : text.substring(open.peek(), open.peek() + 1);
  }

  /** Full-width and ASCII brackets of a sort close each other. */
  private static boolean fits(char opening, int closing) {
    int open = OPENING.indexOf(opening);
    return open == closing || sort(OPENING.charAt(open)) == sort(OPENING.charAt(closing));
  }

  private static char sort(char bracket) {
    return Normalizer.normalize(String.valueOf(bracket), Normalizer.Form.NFKC).charAt(0);
  }
}
