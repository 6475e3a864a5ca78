package org.ayumi.embedded.portal.boot;

import java.util.ArrayList;
import java.util.List;

/** Counts the SQL statements that reach the database since a mark. */
public final class SqlStatements {

  /** More than any test wants to read; the count goes on beyond it. */
  private static final int KEPT = 100_000;

  private final List<String> statements = new ArrayList<>();
  private long count;

  /** Begins anew. */
  public synchronized void mark() {
    statements.clear();
    count = 0;
  }

  /** How many statements were executed since the mark; a batch is one. */
  public synchronized long count() {
    return count;
  }

  /** The text of the statements since the mark, in order. */
  public synchronized List<String> statements() {
    return List.copyOf(statements);
  }

  synchronized void executed(String sql) {
    count++;
    if (statements.size() < KEPT) {
      statements.add(sql);
    }
  }
}
