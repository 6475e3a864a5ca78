package org.ayumi.plan.exchange.internal.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;

/** The XML parts of an xlsx file, unpacked within limits; everything else in it is left packed. */
final class XlsxParts {

  private static final int BUFFER = 8192;
  private static final long RATIO_FROM = 1 << 20;

  private final Map<String, byte[]> parts = new HashMap<>();
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
    for (ZipDirectory.Entry entry : ZipDirectory.entries(file, limits.entries())) {
      try (InputStream unpacked = entry.open()) {
        parts.add(entry.name(), unpacked);
      } catch (IOException exception) {
        throw new SheetException(Problem.of(ProblemType.FILE_BROKEN));
      }
    }
    return parts;
  }

  /** The bytes of a part; names are compared without case, as the format says. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(key(name)));
  }

  private void add(String name, InputStream in) throws IOException, SheetException {
    refuse(name);
    boolean wanted = name.endsWith(".xml") || name.endsWith(".rels");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      unpacked += read;
      checkSize(size);
      if (wanted) {
        out.write(buffer, 0, read);
      }
    }
    deadline.check();
    if (wanted) {
      parts.put(key(name), out.toByteArray());
    }
  }

  private void checkSize(long size) throws SheetException {
    boolean bomb = size > RATIO_FROM && size > (long) packed * limits.ratio();
    if (bomb || unpacked > limits.unpackedBytes()) {
      throw new SheetException(Problem.of(ProblemType.ARCHIVE_BOMB, limits.unpackedBytes() >> 20));
    }
  }

  private static void refuse(String name) throws SheetException {
    String lower = name.toLowerCase(Locale.ROOT).replace('\\', '/');
    if (lower.startsWith("/") || lower.contains("../") || lower.contains(":")) {
      throw new SheetException(Problem.of(ProblemType.ARCHIVE_PATH));
    }
    if (lower.endsWith("vbaproject.bin") || lower.contains("macrosheets/")) {
      throw new SheetException(Problem.of(ProblemType.FILE_MACROS));
    }
    if (lower.matches(".*\\.(zip|xlsx|xlsm|xlsb|docx|pptx|jar|gz|7z|rar)")) {
      throw new SheetException(Problem.of(ProblemType.ARCHIVE_NESTED));
    }
  }

  private static String key(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return key.startsWith("/") ? key.substring(1) : key;
  }
}
