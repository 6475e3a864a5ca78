package org.ayumi.plan.domain.table;

/** The words of who shows a table, in the language in which he does; none of them is empty. */
public interface TableWords {

  /**
   * What a field is called where the plan does not name it.
   *
   * @param field one of {@link org.ayumi.plan.domain.FieldLabels#codes()}
   */
  String label(String field);

  /** The text of the word with its arguments. */
  String word(TableWord word, String... arguments);
}
