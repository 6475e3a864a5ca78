package org.ayumi.plan.exchange.internal.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an XML part, as long as none of its tags, texts, comments and sections is so long
 * that a parser would have to hold more than a cell in memory.
 */
final class MarkupStream extends FilterInputStream {

  /** A cell of 32,767 characters, each written as a reference, has less than half of it. */
  static final int LONGEST = 1 << 20;

  private static final int KIND_LENGTH = 3;

  private String end = "";
  private int run;
  private int matched;
  private boolean declared;

  MarkupStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      pass(next);
    }
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = 0; i < count; i++) {
      pass(buffer[offset + i]);
    }
    return count;
  }

  private void pass(int next) throws IOException {
    run++;
    if (run > LONGEST) {
      throw new IOException("Markup or text of more than " + LONGEST + " bytes");
    }
    if (!end.isEmpty()) {
      section(next);
    } else if (next == '<') {
      run = 1;
    } else if (run <= KIND_LENGTH) {
      kind(next);
    }
  }

  /** Inside a comment, section or instruction, a bracket begins nothing. */
  private void section(int next) {
    if (next == end.charAt(matched)) {
      matched++;
    } else if (matched == 0 || next != end.charAt(matched - 1)) {
      matched = next == end.charAt(0) ? 1 : 0;
    }
    if (matched == end.length()) {
      end = "";
      matched = 0;
    }
  }

  private void kind(int next) {
    if (run < KIND_LENGTH) {
      declared = next == '!';
      end = next == '?' ? "?>" : "";
    } else if (declared && next == '-') {
      end = "-->";
    } else if (declared && next == '[') {
      end = "]]>";
    }
  }

  /** A parser closes what it has read, whose checksum is still to be compared. */
  @Override
  public void close() {}

  @Override
  public boolean markSupported() {
    return false;
  }
}
