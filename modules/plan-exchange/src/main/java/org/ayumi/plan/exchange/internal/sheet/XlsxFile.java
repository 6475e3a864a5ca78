package org.ayumi.plan.exchange.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetLimits;
import org.ayumi.plan.exchange.Workbook;

/**
 * Reads an xlsx file: the texts of its cells, merged ranges, hidden rows, columns and sheets. Own
 * code over the platform's XML reader, since merged ranges and hidden parts are needed as data.
 */
public final class XlsxFile {

  private final SheetLimits limits;
  private final Deadline deadline;

  public XlsxFile(SheetLimits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  public Workbook read(byte[] file) throws SheetException {
    XlsxParts parts = XlsxParts.of(file, limits, deadline);
    refuseMacros(parts);
    String workbook = relation(parts, "", "_rels/.rels", "/officeDocument", "xl/workbook.xml");
    String folder = folder(workbook);
    String relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
    CellTexts texts =
        new CellTexts(
            strings(parts, relation(parts, folder, relations, "/sharedStrings", "")),
            CellFormats.read(parts.part(relation(parts, folder, relations, "/styles", ""))));
    List<Sheet> sheets = new ArrayList<>();
    Map<String, String> targets = targets(parts, folder, relations);
    XmlPart.read(
        parts.part(workbook).orElseThrow(XlsxFile::noSheet),
        (xml, name) -> {
          if (name.equals("workbookPr")) {
            texts.date1904(xml.flag("date1904"));
          } else if (name.equals("sheet")) {
            byte[] part =
                parts.part(targets.getOrDefault(xml.attribute("id", ""), "")).orElse(null);
            if (part != null) {
              sheets.add(sheet(xml, part, texts));
            }
          }
        });
    if (sheets.isEmpty()) {
      throw noSheet();
    }
    return Workbook.of("xlsx", sheets);
  }

  private Sheet sheet(XmlPart xml, byte[] part, CellTexts texts) throws SheetException {
    Sheet.Builder sheet =
        Sheet.builder(xml.attribute("name", ""))
            .hidden(!xml.attribute("state", "visible").equals("visible"));
    new SheetPart(sheet, new SheetCells(limits, deadline, sheet), texts).read(part);
    return sheet.build();
  }

  private static SheetException noSheet() {
    return new SheetException(Problem.of(ProblemType.FILE_NO_SHEET));
  }

  private static void refuseMacros(XlsxParts parts) throws SheetException {
    byte[] types = parts.part("[Content_Types].xml").orElseThrow(XlsxFile::noSheet);
    XmlPart.read(
        types,
        (xml, name) -> {
          String type = xml.attribute("ContentType", "");
          if (type.contains("macroEnabled") || type.contains("vbaProject")) {
            throw new SheetException(Problem.of(ProblemType.FILE_MACROS));
          }
        });
  }

  private static List<String> strings(XlsxParts parts, String part) throws SheetException {
    List<String> strings = new ArrayList<>();
    byte[] bytes = parts.part(part).orElse(null);
    if (bytes != null) {
      XmlPart.read(
          bytes,
          (xml, name) -> {
            if (name.equals("si")) {
              strings.add(xml.richText());
            }
          });
    }
    return strings;
  }

  /** The part that a relation of that type names. */
  private static String relation(
      XlsxParts parts, String folder, String relations, String type, String otherwise)
      throws SheetException {
    String[] found = {otherwise};
    byte[] bytes = parts.part(relations).orElse(null);
    if (bytes != null) {
      XmlPart.read(
          bytes,
          (xml, name) -> {
            if (xml.attribute("Type", "").endsWith(type)) {
              found[0] = resolve(folder, xml.attribute("Target", ""));
            }
          });
    }
    return found[0];
  }

  private static Map<String, String> targets(XlsxParts parts, String folder, String relations)
      throws SheetException {
    Map<String, String> targets = new HashMap<>();
    byte[] bytes = parts.part(relations).orElseThrow(XlsxFile::noSheet);
    XmlPart.read(
        bytes,
        (xml, name) -> {
          if (xml.attribute("Type", "").endsWith("/worksheet")) {
            targets.put(xml.attribute("Id", ""), resolve(folder, xml.attribute("Target", "")));
          }
        });
    return targets;
  }

  private static String resolve(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }
}
