package org.ayumi.plan.domain.table;

/** Words that show what was asked for. */
final class TestWords implements TableWords {

  @Override
  public String label(String field) {
    return "[" + field + "]";
  }

  @Override
  public String word(TableWord word, String... arguments) {
    return arguments.length == 0
        ? "<" + word.key() + ">"
        : "<" + word.key() + " " + String.join("|", arguments) + ">";
  }
}
