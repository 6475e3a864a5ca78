package org.ayumi.plan.internal.edit;

import java.util.Set;

/** Makes up codes for entries that people add. */
final class Codes {

  private static final int ROOM = 60;

  private Codes() {}

  /** The wish itself, or with the first number from 2 on that nothing bears. */
  static String free(String wish, Set<String> taken) {
    String base = wish.length() > ROOM ? wish.substring(0, ROOM) : wish;
    String code = base;
    for (int i = 2; taken.contains(code); i++) {
      code = base + "-" + i;
    }
    return code;
  }

  /** The prefix with the first number from the given one on that nothing bears. */
  static String numbered(String prefix, int from, Set<String> taken) {
    int i = from;
    while (taken.contains(prefix + i)) {
      i++;
    }
    return prefix + i;
  }
}
