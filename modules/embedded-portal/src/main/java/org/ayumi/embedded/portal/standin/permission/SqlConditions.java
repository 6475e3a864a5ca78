package org.ayumi.embedded.portal.standin.permission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds a condition to every SELECT that reads a table by a given name, whether it is nested, joined
 * in a UNION or has no condition of its own. The old condition is kept in parentheses, so an OR in
 * it cannot get round the new one.
 */
final class SqlConditions {

  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|[()]|[A-Za-z_][A-Za-z0-9_]*\\.?|[0-9]+|\\S");
  private static final Set<String> ENDS =
      Set.of("GROUP", "ORDER", "HAVING", "LIMIT", "UNION", "EXCEPT", "INTERSECT");

  /** A SELECT while it is read: whether it reads the table, and where its condition begins. */
  private static final class Select {
    private boolean from;
    private boolean readsTable;
    private int condition = -1;
  }

  private record Insertion(int position, String text) {}

  private final String table;
  private final String join;
  private final String condition;
  private final Deque<Select> selects = new ArrayDeque<>();
  private final List<Insertion> insertions = new ArrayList<>();

  SqlConditions(String table, String join, String condition) {
    this.table = table;
    this.join = join == null ? "" : " " + join.strip();
    this.condition = condition;
  }

  /**
   * @throws IllegalArgumentException when no SELECT reads the table: nothing would be filtered
   */
  String addTo(String sql) {
    selects.push(new Select());
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      read(token.group(), token.start(), token.end());
    }
    while (!selects.isEmpty()) {
      end(sql.stripTrailing().length());
      selects.pop();
    }
    if (insertions.isEmpty()) {
      throw new IllegalArgumentException("No SELECT reads " + table + " in " + sql);
    }
    return inserted(sql);
  }

  private void read(String token, int start, int end) {
    Select select = selects.peek();
    String word = token.toUpperCase(Locale.ROOT);
    if (token.equals("(")) {
      selects.push(new Select());
    } else if (token.equals(")") && selects.size() > 1) {
      end(start);
      selects.pop();
    } else if (word.equals("FROM")) {
      select.from = true;
    } else if (word.equals("WHERE")) {
      select.from = false;
      where(select, start, end);
    } else if (ENDS.contains(word)) {
      end(start);
    } else if (select.from && token.equals(table)) {
      select.readsTable = true;
    }
  }

  private void where(Select select, int start, int end) {
    if (select.readsTable) {
      select.condition = end;
      insertions.add(new Insertion(start, join.isEmpty() ? "" : join + " "));
      insertions.add(new Insertion(end, " (" + condition + ") AND ("));
    }
  }

  /** The SELECT on top ends, or its condition does. */
  private void end(int position) {
    Select select = selects.peek();
    if (select.readsTable) {
      String text = select.condition < 0 ? join + " WHERE (" + condition + ") " : ") ";
      insertions.add(new Insertion(position, text));
    }
    select.from = false;
    select.readsTable = false;
    select.condition = -1;
  }

  private String inserted(String sql) {
    StringBuilder result = new StringBuilder(sql);
    List<Insertion> backwards = new ArrayList<>(insertions);
    Collections.reverse(backwards);
    backwards.forEach(insertion -> result.insert(insertion.position, insertion.text));
    return result.toString();
  }
}
