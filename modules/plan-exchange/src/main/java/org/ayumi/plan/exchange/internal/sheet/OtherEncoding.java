package org.ayumi.plan.exchange.internal.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells a file in an older Japanese encoding, which CP932 would read as other characters. */
final class OtherEncoding {

  private static final String EUC = "EUC-JP";
  private static final String ISO = "ISO-2022-JP";
  private static final int SAMPLE = 1 << 16;
  private static final byte ESCAPE = 0x1B;

  private final byte[] file;

  OtherEncoding(byte[] file) {
    this.file = file;
  }

  /**
   * Its name; empty if the file is in none of them.
   *
   * @param wide whether the file has bytes that are not ASCII, and is not in UTF-8
   */
  Optional<String> name(boolean wide) {
    if (new String(file, 0, Math.min(file.length, SAMPLE), StandardCharsets.ISO_8859_1)
        .contains((char) ESCAPE + "$")) {
      return Optional.of(ISO);
    }
    return wide && isEuc() ? Optional.of(EUC) : Optional.empty();
  }

  /** Hiragana, which every Japanese text has, is one lead byte in EUC-JP and katakana in CP932. */
  private boolean isEuc() {
    int end = Math.min(file.length, SAMPLE);
    while (end < file.length && end > 0 && file[end - 1] < 0) {
      end--;
    }
    try {
      CharBuffer text = Charset.forName(EUC).newDecoder().decode(ByteBuffer.wrap(file, 0, end));
      long wide = text.chars().filter(next -> next >= 0x80).count();
      long kana = text.chars().filter(next -> next >= 'ぁ' && next <= 'ー').count();
      return wide > 0 && kana * 20 >= wide;
    } catch (CharacterCodingException exception) {
      return false;
    }
  }
}
