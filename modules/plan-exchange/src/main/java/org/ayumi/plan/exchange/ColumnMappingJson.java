package org.ayumi.plan.exchange;

import org.ayumi.plan.exchange.internal.json.MappingJson;

/** The JSON form in which a mapping is saved: the same mapping always gives the same text. */
public final class ColumnMappingJson {

  /** The value of the name {@code schema}. */
  public static final String SCHEMA = "ayumi-mapping-1";

  private ColumnMappingJson() {}

  public static String write(ColumnMapping mapping) {
    return new MappingJson(SCHEMA).write(mapping);
  }

  /**
   * The mapping that was written.
   *
   * @throws PlanFormatException if the text is no JSON, of another schema, or has a name that this
   *     version does not know
   */
  public static ColumnMapping read(String json) {
    return new MappingJson(SCHEMA).read(json);
  }
}
