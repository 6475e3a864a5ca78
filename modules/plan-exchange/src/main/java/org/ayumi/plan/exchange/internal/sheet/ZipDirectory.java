package org.ayumi.plan.exchange.internal.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;

/**
 * The entries of a ZIP file by its central directory, as sheet programs read it. The platform's
 * stream reader goes by the local headers, which some writers leave blank.
 */
final class ZipDirectory {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int LOCAL_LENGTH = 30;
  private static final int MAX_COMMENT = 0xFFFF;
  private static final int DEFLATED = 8;

  private final ByteBuffer file;

  private ZipDirectory(byte[] file) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  static List<Entry> entries(byte[] file, int maxEntries) throws SheetException {
    try {
      return new ZipDirectory(file).read(maxEntries);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw broken();
    }
  }

  private static SheetException broken() {
    return new SheetException(Problem.of(ProblemType.FILE_BROKEN));
  }

  private List<Entry> read(int maxEntries) throws SheetException {
    int end = end();
    int count = file.getShort(end + 10) & 0xFFFF;
    if (count > maxEntries) {
      throw new SheetException(Problem.of(ProblemType.ARCHIVE_ENTRIES, maxEntries));
    }
    file.position(file.getInt(end + 16));
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(entry());
    }
    return entries;
  }

  private int end() throws SheetException {
    int lowest = Math.max(0, file.capacity() - END_LENGTH - MAX_COMMENT);
    for (int at = file.capacity() - END_LENGTH; at >= lowest; at--) {
      if (file.getInt(at) == END_SIGNATURE) {
        return at;
      }
    }
    throw broken();
  }

  private Entry entry() throws SheetException {
    int start = file.position();
    boolean encrypted = (file.getShort(start + 8) & 1) != 0;
    if (file.getInt(start) != ENTRY_SIGNATURE || encrypted) {
      throw broken();
    }
    int method = file.getShort(start + 10);
    int size = file.getInt(start + 20);
    long unpacked = file.getInt(start + 24) & 0xFFFFFFFFL;
    long checksum = file.getInt(start + 16) & 0xFFFFFFFFL;
    byte[] name = new byte[file.getShort(start + 28) & 0xFFFF];
    int extra = file.getShort(start + 30) & 0xFFFF;
    int comment = file.getShort(start + 32) & 0xFFFF;
    int local = file.getInt(start + 42);
    file.position(start + 46);
    file.get(name);
    file.position(file.position() + extra + comment);
    if (file.getInt(local) != LOCAL_SIGNATURE || (method != DEFLATED && method != 0)) {
      throw broken();
    }
    int data =
        local
            + LOCAL_LENGTH
            + (file.getShort(local + 26) & 0xFFFF)
            + (file.getShort(local + 28) & 0xFFFF);
    if (size < 0 || data + size > file.capacity()) {
      throw broken();
    }
    ByteBuffer stored = ByteBuffer.wrap(file.array(), data, size);
    return new Entry(
        new String(name, StandardCharsets.UTF_8), method == DEFLATED, stored, unpacked, checksum);
  }

  /** An entry, still packed. */
  static final class Entry {
    private final String name;
    private final boolean deflated;
    private final ByteBuffer stored;
    private final long size;
    private final long checksum;

    private Entry(String name, boolean deflated, ByteBuffer stored, long size, long checksum) {
      this.name = name;
      this.deflated = deflated;
      this.stored = stored;
      this.size = size;
      this.checksum = checksum;
    }

    /** The bytes when unpacked, as the directory says. */
    long size() {
      return size;
    }

    String name() {
      return name;
    }

    /** CRC-32 of the unpacked bytes. */
    long checksum() {
      return checksum;
    }

    /** The unpacked bytes; closing the stream frees what it holds. */
    InputStream open() {
      InputStream in =
          new ByteArrayInputStream(stored.array(), stored.position(), stored.remaining());
      if (!deflated) {
        return in;
      }
      return new InflaterInputStream(in, new Inflater(true)) {
        @Override
        public void close() throws IOException {
          super.close();
          inf.end();
        }
      };
    }
  }
}
