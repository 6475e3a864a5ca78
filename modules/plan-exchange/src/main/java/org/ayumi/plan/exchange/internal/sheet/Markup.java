package org.ayumi.plan.exchange.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Remains of HTML that converters leave in texts. */
final class Markup {

  private static final int NAMED = 5;
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<(/?)(br|p|div|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|h[1-6]|span|b|strong"
              + "|i|em|u|s|font|small|sup|sub|a|input)(?=[\\s/>])([^<>]*)>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BREAKING =
      Pattern.compile("br|p|div|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|h[1-6]");
  private static final Pattern LIST = Pattern.compile("ul|ol|li");
  private static final Pattern LIST_MARK = Pattern.compile("[ \u3000]+(?=[○〇◯●◎・･◆◇▪※])");
  private static final Pattern CHECKED = Pattern.compile("(?i)\\schecked(?![-\\w])");
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(nbsp|amp|lt|gt|quot|apos|ensp|emsp));");
  private static final Map<String, String> NAMES =
      Map.of(
          "nbsp", " ", "ensp", " ", "emsp", "\u3000", "amp", "&", "lt", "<", "gt", ">", "quot",
          "\"", "apos", "'");

  private final String checked;
  private final String unchecked;

  private Markup(String checked, String unchecked) {
    this.checked = checked;
    this.unchecked = unchecked;
  }

  /** Check boxes become the marks that the rest of the text has for them. */
  static Markup of(String text) {
    boolean boxes = text.indexOf('■') >= 0 && text.indexOf('□') >= 0;
    return boxes ? new Markup("■", "□") : new Markup("☑", "☐");
  }

  Cleaned clean(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return new Cleaned(text, List.of());
    }
    List<String> removed = new ArrayList<>();
    String withoutTags = tags(text, removed);
    return new Cleaned(entities(withoutTags, removed), removed);
  }

  private String tags(String text, List<String> removed) {
    Matcher matcher = TAG.matcher(text);
    StringBuilder clean = new StringBuilder();
    boolean list = false;
    int end = 0;
    while (matcher.find()) {
      removed.add(matcher.group());
      String name = matcher.group(2) == null ? "" : matcher.group(2).toLowerCase(Locale.ROOT);
      list |= LIST.matcher(name).matches();
      clean.append(text, end, matcher.start()).append(replacement(name, matcher));
      end = matcher.end();
      while (name.equals("input") && end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
    }
    if (removed.isEmpty()) {
      return text;
    }
    clean.append(text, end, text.length());
    String lines = list ? LIST_MARK.matcher(clean).replaceAll("\n") : clean.toString();
    return lines.replaceAll("[ \u3000]*\n[ \u3000\n]*", "\n").strip();
  }

  private String replacement(String name, Matcher tag) {
    if (BREAKING.matcher(name).matches()) {
      return "\n";
    }
    if (name.equals("td") || name.equals("th")) {
      return " ";
    }
    if (!name.equals("input") || !tag.group(3).contains("checkbox")) {
      return "";
    }
    return CHECKED.matcher(tag.group(3)).find() ? checked : unchecked;
  }

  private static String entities(String text, List<String> removed) {
    return ENTITY
        .matcher(text)
        .replaceAll(
            entity -> {
              String character = character(entity.group(1), entity.group(2), entity.group(3));
              if (!character.isEmpty()) {
                removed.add(entity.group());
              }
              return Matcher.quoteReplacement(character.isEmpty() ? entity.group() : character);
            });
  }

  /** Empty where the number is that of no character that a text has. */
  private static String character(String hex, String decimal, String name) {
    if (name != null) {
      return NAMES.get(name);
    }
    int point = hex == null ? Integer.parseInt(decimal) : Integer.parseInt(hex, 16);
    boolean text =
        Character.isValidCodePoint(point)
            && !Character.isISOControl(point)
            && Character.getType(point) != Character.SURROGATE;
    return text ? Character.toString(point) : "";
  }

  /** A text without markup and what was taken for markup. */
  static final class Cleaned {

    private final String text;
    private final List<String> removed;

    private Cleaned(String text, List<String> removed) {
      this.text = text;
      this.removed = removed;
    }

    String text() {
      return text;
    }

    /** The different pieces, the first few of them; empty if there were none. */
    String removed() {
      return removed.stream().distinct().limit(NAMED).collect(Collectors.joining(" "));
    }
  }
}
