package org.ayumi.plan.exchange.internal.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.internal.sheet.ZipDirectory.Entry;

/**
 * A workbook without what differs from one writing to the next, the time and the order in which
 * merged ranges are listed, so that the same plan gives the same bytes (G17).
 */
public final class FixedArchive {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/";
  private static final String MERGES = "<mergeCells>";
  private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
  private static final String FIXED = "2000-01-01T00:00:00Z";
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final int MAX_ENTRIES = 10_000;

  private FixedArchive() {}

  /** Writes the workbook's parts again; leaves the stream open. */
  public static void write(byte[] workbook, OutputStream out) throws IOException {
    write(workbook, (part, xml) -> xml, out);
  }

  /**
   * As {@link #write(byte[], OutputStream)}, with sheets changed.
   *
   * @param sheets the XML of a sheet from its part's name and the XML as it was
   */
  public static void write(byte[] workbook, BinaryOperator<String> sheets, OutputStream out)
      throws IOException {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream(workbook.length);
    try (ZipOutputStream zip = new ZipOutputStream(buffer)) {
      for (Entry part : ZipDirectory.entries(workbook, MAX_ENTRIES)) {
        ZipEntry entry = new ZipEntry(part.name());
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content(part, sheets));
        zip.closeEntry();
      }
    } catch (SheetException exception) {
      throw new IOException("The workbook was not written as an archive", exception);
    }
    buffer.writeTo(out);
    out.flush();
  }

  private static byte[] content(Entry part, BinaryOperator<String> sheets) throws IOException {
    try (InputStream in = part.open()) {
      byte[] content = in.readAllBytes();
      if (part.name().equals(PROPERTIES)) {
        return bytes(TIME.matcher(text(content)).replaceAll(FIXED));
      }
      return part.name().startsWith(SHEETS)
          ? bytes(sheets.apply(part.name(), ordered(text(content))))
          : content;
    }
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  /** The merged ranges follow the cells, whose texts cannot hold markup. */
  private static String ordered(String xml) {
    int first = xml.lastIndexOf(MERGES) + MERGES.length();
    int end = xml.indexOf("</mergeCells>", first);
    if (end < 0) {
      return xml;
    }
    String merges =
        Stream.of(xml.substring(first, end).split("(?<=/>)"))
            .sorted()
            .collect(Collectors.joining());
    return xml.substring(0, first) + merges + xml.substring(end);
  }
}
