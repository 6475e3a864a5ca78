package org.ayumi.plan.editor.web.internal.exchange;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.ayumi.plan.exchange.PastedText;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetReader;
import org.ayumi.plan.exchange.Workbook;

/** One file that was sent, or a text that was pasted. */
public final class SourceFile implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final byte[] bytes;
  private final boolean pasted;

  private SourceFile(String name, byte[] bytes, boolean pasted) {
    this.name = name;
    this.bytes = bytes;
    this.pasted = pasted;
  }

  static SourceFile of(String name, byte[] bytes) {
    return new SourceFile(name, bytes.clone(), false);
  }

  /**
   * A text from a sheet, a word processor or a PDF (G21).
   *
   * @param name what its sheet is called
   */
  static SourceFile pasted(String name, String text) {
    return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8), true);
  }

  public String name() {
    return name;
  }

  int size() {
    return bytes.length;
  }

  public Workbook workbook() throws SheetException {
    return pasted
        ? PastedText.read(name, new String(bytes, StandardCharsets.UTF_8))
        : SheetReader.read(name, bytes);
  }
}
