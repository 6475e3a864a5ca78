package org.ayumi.plan.exchange.internal.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;

/** The parts of an xlsx file, each unpacked while it is read and within limits. */
final class XlsxParts {

  private static final int BUFFER = 8192;
  private static final long RATIO_FROM = 1 << 20;

  private final Map<String, ZipDirectory.Entry> parts = new LinkedHashMap<>();
  private final SheetLimits limits;
  private final Deadline deadline;
  private final int packed;
  private long unpacked;

  private XlsxParts(SheetLimits limits, Deadline deadline, int packed) {
    this.limits = limits;
    this.deadline = deadline;
    this.packed = packed;
  }

  static XlsxParts of(byte[] file, SheetLimits limits, Deadline deadline) throws SheetException {
    XlsxParts parts = new XlsxParts(limits, deadline, file.length);
    long total = 0;
    for (ZipDirectory.Entry entry : ZipDirectory.entries(file, limits.entries())) {
      refuse(entry.name());
      total += entry.size();
      parts.checkSize(entry.name(), entry.size(), total);
      if (parts.parts.put(key(entry.name()), entry) != null) {
        throw new SheetException(Problem.of(ProblemType.ARCHIVE_TWICE, entry.name()));
      }
    }
    return parts;
  }

  /** The names of all parts, in lower case. */
  Set<String> names() {
    return parts.keySet();
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /**
   * Reads a part, if it is there; names are compared without case, as the format says.
   *
   * @return whether it is there
   */
  boolean read(String name, XmlPart.Elements elements) throws SheetException {
    Optional<ZipDirectory.Entry> entry = Optional.ofNullable(parts.get(key(name)));
    if (entry.isEmpty()) {
      return false;
    }
    Unpacked in = new Unpacked(entry.get());
    try (in) {
      XmlPart.read(entry.get().name(), in, elements);
      if (!in.isSound(entry.get().checksum())) {
        throw broken(entry.get());
      }
    } catch (IOException exception) {
      throw broken(entry.get());
    } catch (SheetException exception) {
      // a parser tells of a stream that was ended as of a broken part
      throw in.refusal.orElse(exception);
    }
    return true;
  }

  private static SheetException broken(ZipDirectory.Entry entry) {
    return new SheetException(Problem.of(ProblemType.PART_BROKEN, entry.name(), 1, 1));
  }

  private void checkSize(String name, long size, long total) throws SheetException {
    boolean bomb = size > RATIO_FROM && size > (long) packed * limits.ratio();
    if (bomb || total > limits.unpackedBytes()) {
      throw new SheetException(
          Problem.of(ProblemType.ARCHIVE_BOMB, limits.unpackedBytes() >> 20, name));
    }
  }

  private static void refuse(String name) throws SheetException {
    String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
    if (lower.startsWith("/") || lower.contains("../") || lower.contains(":")) {
      throw new SheetException(Problem.of(ProblemType.ARCHIVE_PATH, name));
    }
    if (lower.endsWith("vbaproject.bin") || lower.contains("macrosheets/")) {
      throw new SheetException(Problem.of(ProblemType.FILE_MACROS, name));
    }
    if (lower.matches(".*\\.(zip|xlsx|xlsm|xlsb|docx|pptx|jar|gz|7z|rar)")) {
      throw new SheetException(Problem.of(ProblemType.ARCHIVE_NESTED, name));
    }
  }

  private static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return key.startsWith("/") ? key.substring(1) : key;
  }

  /** A directory may lie about sizes: what really comes out is counted. */
  private final class Unpacked extends FilterInputStream {

    private final String name;
    private long size;
    private final CRC32 checksum = new CRC32();
    private Optional<SheetException> refusal = Optional.empty();

    Unpacked(ZipDirectory.Entry entry) {
      super(entry.open());
      name = entry.name();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      if (count > 0) {
        checksum.update(buffer, offset, count);
        size += count;
        unpacked += count;
        check();
      }
      return count;
    }

    /** Whether the bytes, read to their end, are those that were packed. */
    boolean isSound(long expected) throws IOException {
      byte[] buffer = new byte[BUFFER];
      while (read(buffer, 0, buffer.length) >= 0) {
        continue;
      }
      return checksum.getValue() == expected;
    }

    private void check() throws IOException {
      try {
        checkSize(name, size, unpacked);
        deadline.check();
      } catch (SheetException exception) {
        refusal = Optional.of(exception);
        throw new IOException(exception);
      }
    }
  }
}
