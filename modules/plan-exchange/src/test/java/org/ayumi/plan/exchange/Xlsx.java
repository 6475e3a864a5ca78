package org.ayumi.plan.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An xlsx file written part by part, to try what no writer makes. */
final class Xlsx {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, Part> parts = new LinkedHashMap<>();

  Xlsx() {
    part(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    part(
        "_rels/.rels",
        "<Relationships xmlns=\"" + PACKAGE + "\">" + relation("1", "officeDocument", "xl/w.xml"));
    part(
        "xl/w.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + RELATIONS
            + "\"><sheets>"
            + "<sheet name=\"計画\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
    part(
        "xl/_rels/w.xml.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "\">"
            + relation("1", "worksheet", "worksheets/s1.xml").replace("</Relationships>", "")
            + relation("2", "sharedStrings", "/xl/strings.xml").replace("</Relationships>", "")
            + relation("3", "styles", "styles.xml"));
  }

  private static String relation(String id, String type, String target) {
    return String.format(
        "<Relationship Id=\"rId%s\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>",
        id, RELATIONS, type, target);
  }

  Xlsx part(String name, String xml) {
    return part(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  Xlsx part(String name, byte[] bytes) {
    return part(name, out -> out.write(bytes));
  }

  /** A part that is written while the file is, so that it may be larger than the memory. */
  Xlsx part(String name, Part part) {
    parts.put(name, part);
    return this;
  }

  Map<String, Part> parts() {
    return parts;
  }

  Xlsx without(String name) {
    parts.remove(name);
    return this;
  }

  /** Writes the bytes of a part. */
  @FunctionalInterface
  interface Part {
    void write(OutputStream out) throws IOException;
  }

  /** The inside of the worksheet element. */
  Xlsx sheet(String xml) {
    return part(
        "xl/worksheets/s1.xml", "<worksheet xmlns=\"" + MAIN + "\">" + xml + "</worksheet>");
  }

  Xlsx strings(String... items) {
    return part(
        "xl/strings.xml",
        "<sst xmlns=\"" + MAIN + "\"><si>" + String.join("</si><si>", items) + "</si></sst>");
  }

  /** Styles 1, 2 … have these formats. */
  Xlsx formats(String... formats) {
    StringBuilder xml = new StringBuilder("<styleSheet xmlns=\"" + MAIN + "\"><numFmts>");
    for (int i = 0; i < formats.length; i++) {
      xml.append(String.format("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>", 170 + i, formats[i]));
    }
    xml.append("</numFmts><cellXfs><xf numFmtId=\"0\"/>");
    for (int i = 0; i < formats.length; i++) {
      xml.append(String.format("<xf numFmtId=\"%d\"/>", 170 + i));
    }
    return part("xl/styles.xml", xml.append("</cellXfs></styleSheet>").toString());
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, Part> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().write(zip);
      }
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return out.toByteArray();
  }
}
