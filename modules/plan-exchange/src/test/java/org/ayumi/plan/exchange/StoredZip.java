package org.ayumi.plan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file that holds one part as it is, so that a test can change bytes in it. */
final class StoredZip {

  private StoredZip() {}

  static byte[] of(Xlsx workbook, String stored) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, Xlsx.Part> part : workbook.parts().entrySet()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.getValue().write(bytes);
        zip.putNextEntry(entry(part.getKey(), bytes.toByteArray(), part.getKey().equals(stored)));
        bytes.writeTo(zip);
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return out.toByteArray();
  }

  private static ZipEntry entry(String name, byte[] bytes, boolean stored) {
    ZipEntry entry = new ZipEntry(name);
    if (stored) {
      CRC32 checksum = new CRC32();
      checksum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(checksum.getValue());
    }
    return entry;
  }
}
