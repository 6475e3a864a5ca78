package org.ayumi.plan.exchange.internal.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ayumi.plan.exchange.internal.sheet.SheetName;

/** Names of tabs as Excel takes them: at most 31 characters, none twice in whatever case. */
final class SheetNames {

  private static final int MAX = 31;

  /** Excel keeps the name of its change history for itself. */
  private final Set<String> taken = new HashSet<>(Set.of("history"));

  String next(String wanted) {
    String name =
        SheetName.of(wanted.replaceAll("\\p{Cntrl}+", " ").replaceAll("^['\\s]+|['\\s]+$", ""));
    String free = name;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      String number = " (" + i + ")";
      free = cut(name, MAX - number.length()) + number;
    }
    return free;
  }

  private static String cut(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
    return name.substring(0, end).strip();
  }
}
