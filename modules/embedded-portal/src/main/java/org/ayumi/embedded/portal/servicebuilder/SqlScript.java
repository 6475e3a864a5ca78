package org.ayumi.embedded.portal.servicebuilder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script that Service Builder generated: statements that end with a semicolon at a line's end.
 */
final class SqlScript {

  private static final Pattern CREATE_TABLE =
      Pattern.compile("create\\s+table\\s+(\\w+)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern CREATE_INDEX =
      Pattern.compile(
          "create\\s+(?:unique\\s+)?index\\s+(\\w+)\\s+on\\s+(\\w+)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<String> statements;

  private SqlScript(List<String> statements) {
    this.statements = Collections.unmodifiableList(statements);
  }

  static SqlScript parse(String text) {
    List<String> statements = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : text.split("\\R", -1)) {
      if (line.isBlank() || line.strip().startsWith("##") || line.strip().startsWith("--")) {
        continue;
      }
      statement.append(statement.length() == 0 ? "" : "\n").append(line.stripTrailing());
      if (line.stripTrailing().endsWith(";")) {
        statements.add(statement.toString());
        statement.setLength(0);
      }
    }
    if (statement.length() > 0) {
      throw new IllegalArgumentException("No semicolon at the end: " + statement);
    }
    return new SqlScript(statements);
  }

  List<String> statements() {
    return statements;
  }

  /** The table that a statement creates. */
  static Optional<String> createdTable(String statement) {
    Matcher matcher = CREATE_TABLE.matcher(statement);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The name of the index that a statement creates, and its table. */
  static Optional<IndexName> createdIndex(String statement) {
    Matcher matcher = CREATE_INDEX.matcher(statement);
    return matcher.matches()
        ? Optional.of(new IndexName(matcher.group(2), matcher.group(1)))
        : Optional.empty();
  }

  /** An index of a table. */
  record IndexName(String table, String name) {}
}
