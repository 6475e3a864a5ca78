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
import java.util.Optional;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;

/** The text of a file in the encoding it is in (D9). */
final class DecodedText {

  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final int MAX_PROBLEMS = 20;
  private static final int BUFFER = 8192;
  private static final int ASCII = 0x80;
  private static final char UNDECODABLE = '\uFFFD';

  private final Charset charset;
  private final String text;
  private final Undecodable undecodable;

  private DecodedText(Charset charset, String text, Undecodable undecodable) {
    this.charset = charset;
    this.text = text;
    this.undecodable = undecodable;
  }

  static DecodedText of(byte[] file) throws SheetException {
    DecodedText decoded = choose(file);
    int zero = decoded.text.indexOf(0);
    if (zero >= 0) {
      throw decoded.binary(zero);
    }
    int control = decoded.control();
    Optional<String> other = new OtherEncoding(file).name(decoded.charset.equals(CP932));
    if (other.isPresent()) {
      int at = control >= 0 ? control : decoded.firstOutsideAscii();
      throw new SheetException(decoded.place(at).problem(ProblemType.TEXT_ENCODING, other.get()));
    }
    if (decoded.undecodable.count > 0) {
      throw new SheetException(decoded.problems());
    }
    if (control >= 0) {
      throw decoded.binary(control);
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
    return decode(file, 0, isUtf8(file) ? StandardCharsets.UTF_8 : CP932);
  }

  /** A text of another encoding has hardly a character that is one in UTF-8, too. */
  private static boolean isUtf8(byte[] file) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(file);
    CharBuffer out = CharBuffer.allocate(BUFFER);
    long wide = 0;
    long errors = 0;
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      wide += out.flip().chars().filter(next -> next >= ASCII).count();
      out.clear();
      if (result.isError()) {
        errors++;
        in.position(in.position() + result.length());
      }
    } while (!result.isUnderflow());
    return errors == 0 || errors * 2 < wide;
  }

  private static DecodedText decode(byte[] file, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(file, from, file.length - from);
    CharBuffer out = CharBuffer.allocate(file.length + 1);
    Undecodable undecodable = new Undecodable();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      undecodable.add(out.position(), in, result.length());
      in.position(in.position() + result.length());
      out.put(UNDECODABLE);
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return new DecodedText(charset, out.flip().toString(), undecodable);
  }

  private static boolean startsWith(byte[] file, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  Charset charset() {
    return charset;
  }

  String text() {
    return text;
  }

  /** Whether it holds nothing but blanks and the marks of cells. */
  boolean isBlank() {
    return text.chars()
        .allMatch(next -> Character.isWhitespace(next) || next == ',' || next == '"');
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
    for (int i = 0; i < undecodable.places.size(); i++) {
      problems.add(
          place(undecodable.places.get(i))
              .problem(
                  ProblemType.TEXT_UNDECODABLE, undecodable.bytes.get(i), charset.displayName()));
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

  private int firstOutsideAscii() {
    int at = 0;
    while (at < text.length() - 1 && text.charAt(at) < ASCII) {
      at++;
    }
    return at;
  }

  private SheetException binary(int index) {
    return new SheetException(place(index).problem(ProblemType.TEXT_BINARY));
  }

  private CsvPlace place(int index) {
    return CsvPlace.of(text, index, delimiter());
  }

  /** The bytes that are no character: the first of them, and how many there are. */
  private static final class Undecodable {

    private final List<Integer> places = new ArrayList<>();
    private final List<String> bytes = new ArrayList<>();
    private int count;

    void add(int place, ByteBuffer in, int length) {
      count++;
      if (places.size() < MAX_PROBLEMS) {
        places.add(place);
        bytes.add(hex(in, length));
      }
    }

    private static String hex(ByteBuffer in, int length) {
      StringBuilder hex = new StringBuilder();
      for (int i = 0; i < length; i++) {
        hex.append(String.format("%02X", in.get(in.position() + i)));
      }
      return hex.toString();
    }
  }
}
