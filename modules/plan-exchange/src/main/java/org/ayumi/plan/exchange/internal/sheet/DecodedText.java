package org.ayumi.plan.exchange.internal.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;

/** The text of a file in the encoding it is in (D9). */
final class DecodedText {

  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final int MAX_PROBLEMS = 20;
  private static final char UNDECODABLE = '\uFFFD';

  private final Charset charset;
  private final String text;
  private final List<Integer> undecodable;
  private final List<String> bytes;

  private DecodedText(Charset charset, String text, List<Integer> undecodable, List<String> bytes) {
    this.charset = charset;
    this.text = text;
    this.undecodable = undecodable;
    this.bytes = bytes;
  }

  static DecodedText of(byte[] file) throws SheetException {
    DecodedText decoded = choose(file);
    if (!decoded.undecodable.isEmpty()) {
      throw new SheetException(decoded.problems());
    }
    int control = decoded.control();
    if (control >= 0) {
      throw new SheetException(decoded.place(control).problem(ProblemType.TEXT_BINARY));
    }
    return decoded;
  }

  private static DecodedText choose(byte[] file) {
    if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
      return decode(file, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(file, 0xFF, 0xFE)) {
      return decode(file, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(file, 0xFE, 0xFF)) {
      return decode(file, 2, StandardCharsets.UTF_16BE);
    }
    DecodedText utf8 = decode(file, 0, StandardCharsets.UTF_8);
    if (utf8.undecodable.isEmpty()) {
      return utf8;
    }
    DecodedText cp932 = decode(file, 0, CP932);
    // A damaged file is in the encoding that fits it better.
    return cp932.undecodable.size() <= utf8.undecodable.size() ? cp932 : utf8;
  }

  private static boolean startsWith(byte[] file, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static DecodedText decode(byte[] file, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(file, from, file.length - from);
    CharBuffer out = CharBuffer.allocate(file.length + 1);
    List<Integer> undecodable = new ArrayList<>();
    List<String> bytes = new ArrayList<>();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      undecodable.add(out.position());
      bytes.add(hex(in, result.length()));
      in.position(in.position() + result.length());
      out.put(UNDECODABLE);
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return new DecodedText(charset, out.flip().toString(), undecodable, bytes);
  }

  private static String hex(ByteBuffer in, int length) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < length; i++) {
      hex.append(String.format("%02X", in.get(in.position() + i)));
    }
    return hex.toString();
  }

  Charset charset() {
    return charset;
  }

  String text() {
    return text;
  }

  /** A tab if the first line that has any of both has more tabs than commas. */
  char delimiter() {
    for (int i = 0, tabs = 0, commas = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      tabs += next == '\t' ? 1 : 0;
      commas += next == ',' ? 1 : 0;
      if (next == '\n' && tabs + commas > 0 || i == text.length() - 1) {
        return tabs > commas ? '\t' : ',';
      }
    }
    return ',';
  }

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < Math.min(undecodable.size(), MAX_PROBLEMS); i++) {
      problems.add(
          place(undecodable.get(i))
              .problem(ProblemType.TEXT_UNDECODABLE, bytes.get(i), charset.displayName()));
    }
    return problems;
  }

  /** The first character that no text has, or -1. */
  private int control() {
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean layout = next == '\t' || next == '\n' || next == '\r';
      if (Character.isISOControl(next) && !layout) {
        return i;
      }
    }
    return -1;
  }

  private CsvPlace place(int index) {
    return CsvPlace.of(text, index, delimiter());
  }
}
