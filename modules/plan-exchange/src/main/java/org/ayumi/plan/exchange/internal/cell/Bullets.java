package org.ayumi.plan.exchange.internal.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What begins an entry of a cell. A bullet that is itself a number, {@code ①} or {@code (1)},
 * stands for all numbers of its form.
 */
public final class Bullets {

  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile("[①-⑳㉑-㉟㊱-㊿]"),
          Pattern.compile("[❶-❿]"),
          Pattern.compile("[⑴-⒇]"),
          Pattern.compile("[⒈-⒛]"),
          Pattern.compile("[(（][0-9０-９]{1,2}[)）]"),
          Pattern.compile("[0-9０-９]{1,2}[)）]"),
          Pattern.compile("[0-9０-９]{1,2}[.．、](?![0-9０-９])"),
          Pattern.compile("[(（][ア-ン][)）]"),
          Pattern.compile("[ア-ン][)）.．、](?=[ \\u3000])"));

  private final List<String> marks = new ArrayList<>();
  private final List<Pattern> forms = new ArrayList<>();

  public Bullets(List<String> bullets) {
    for (String bullet : bullets) {
      Optional<Pattern> form = form(bullet);
      form.ifPresent(forms::add);
      if (form.isEmpty()) {
        marks.add(bullet);
      }
    }
  }

  /** The form of numbers that the text is one of. */
  private static Optional<Pattern> form(String text) {
    return NUMBERS.stream()
        .filter(form -> at(form, text + " ").filter(text::equals).isPresent())
        .findFirst();
  }

  /** A number of a form that can be a bullet, at the beginning of the line. */
  public static Optional<String> numberAt(String line) {
    return NUMBERS.stream().flatMap(form -> at(form, line).stream()).findFirst();
  }

  /** The bullet that the line begins with, as printed. */
  public Optional<String> at(String line) {
    String longest = "";
    for (String mark : marks) {
      longest = line.startsWith(mark) && mark.length() > longest.length() ? mark : longest;
    }
    for (Pattern form : forms) {
      String number = at(form, line).orElse("");
      longest = number.length() > longest.length() ? number : longest;
    }
    return longest.isEmpty() ? Optional.empty() : Optional.of(longest);
  }

  private static Optional<String> at(Pattern form, String line) {
    Matcher matcher = form.matcher(line);
    return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** The lines of a cell, those without bullet joined to the one above them. */
  List<String> entries(String cell) {
    List<String> entries = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    for (String line : cell.split("\n", -1)) {
      if (at(line).isPresent() && entry.length() > 0) {
        entries.add(entry.substring(0, entry.length() - 1));
        entry.setLength(0);
      }
      entry.append(line).append('\n');
    }
    entries.add(entry.substring(0, entry.length() - 1));
    return entries;
  }
}
