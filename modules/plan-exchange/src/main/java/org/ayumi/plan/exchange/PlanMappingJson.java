package org.ayumi.plan.exchange;

import org.ayumi.plan.exchange.internal.json.JsonInput;
import org.ayumi.plan.exchange.internal.json.PartsJson;

/** The JSON form in which a mapping of all parts is saved: the same mapping, the same text. */
public final class PlanMappingJson {

  /** The value of the name {@code schema}. */
  public static final String SCHEMA = "ayumi-mapping-2";

  private PlanMappingJson() {}

  public static String write(PlanMapping mapping) {
    return new PartsJson(SCHEMA).write(mapping);
  }

  /**
   * The mapping that was written; also one of a single table, as {@link ColumnMappingJson} writes.
   *
   * @throws PlanFormatException if the text is no JSON, of another schema, or has a name that this
   *     version does not know
   */
  public static PlanMapping read(String json) {
    return JsonInput.schemaOf(json).equals(ColumnMappingJson.SCHEMA)
        ? PlanMapping.of(ColumnMappingJson.read(json))
        : new PartsJson(SCHEMA).read(json);
  }
}
