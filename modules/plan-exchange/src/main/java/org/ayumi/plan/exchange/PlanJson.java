package org.ayumi.plan.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.json.DocumentJsonReader;
import org.ayumi.plan.exchange.internal.json.DocumentJsonWriter;

/**
 * The canonical JSON of a plan: the same document always gives the same text, so that its hash
 * names the document (G17). Names stand in a fixed order; empty texts, empty lists and absent
 * values are left out.
 */
public final class PlanJson {

  /** The value of the name {@code schema}, the first one in the text. */
  public static final String SCHEMA = "ayumi-plan-1";

  private PlanJson() {}

  public static String write(PlanDocument document) {
    return new DocumentJsonWriter(SCHEMA).write(document);
  }

  /**
   * The document that was written.
   *
   * @throws PlanFormatException if the text is no JSON, of another schema, or has a name that this
   *     version does not know: nothing is dropped silently
   */
  public static PlanDocument read(String json) {
    return new DocumentJsonReader(SCHEMA).read(json);
  }

  /** SHA-256 of the text's UTF-8 bytes as 64 lower-case hexadecimal digits. */
  public static String hash(String json) {
    StringBuilder hex = new StringBuilder();
    for (byte b : digest().digest(json.getBytes(StandardCharsets.UTF_8))) {
      hex.append(Character.forDigit((b >> 4) & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
    }
    return hex.toString();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("Every Java platform has SHA-256", exception);
    }
  }
}
