package org.ayumi.plan.exchange.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.ImmutableProblem;
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
  private final TextBudget budget;
  private final XlsxParts parts;
  private final Map<String, String> targets = new HashMap<>();
  private boolean date1904;

  private XlsxFile(byte[] file, SheetLimits limits, Deadline deadline) throws SheetException {
    this.limits = limits;
    this.deadline = deadline;
    budget = new TextBudget(limits.characters());
    parts = XlsxParts.of(file, limits, deadline);
  }

  public static Workbook read(byte[] file, SheetLimits limits, Deadline deadline)
      throws SheetException {
    return new XlsxFile(file, limits, deadline).workbook();
  }

  private Workbook workbook() throws SheetException {
    refuseOtherKinds();
    String workbook = relation("", "_rels/.rels", "/officeDocument").orElse("xl/workbook.xml");
    String folder = folder(workbook);
    String relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
    List<String> strings = strings(relation(folder, relations, "/sharedStrings"));
    CellFormats formats = new CellFormats();
    Optional<String> styles = relation(folder, relations, "/styles");
    if (styles.isPresent()) {
      parts.read(styles.get(), formats::element);
    }
    if (!parts.read(relations, (xml, name) -> target(xml, folder))) {
      throw noSheet();
    }
    List<Sheet> sheets = new ArrayList<>();
    for (Tab tab : tabs(workbook)) {
      sheets.add(sheet(tab, new CellTexts(strings, formats, date1904)));
    }
    if (sheets.isEmpty()) {
      throw noSheet();
    }
    return Workbook.of("xlsx", sheets);
  }

  private List<Tab> tabs(String workbook) throws SheetException {
    List<Tab> tabs = new ArrayList<>();
    boolean found =
        parts.read(
            workbook,
            (xml, name) -> {
              if (name.equals("workbookPr")) {
                date1904 = xml.flag("date1904");
              } else if (name.equals("sheet") && targets.containsKey(xml.attribute("id", ""))) {
                // a chart on a tab of its own is no worksheet
                tabs.add(new Tab(xml, targets.get(xml.attribute("id", ""))));
                limit(tabs.size());
              }
            });
    if (!found) {
      throw noSheet();
    }
    return tabs;
  }

  private Sheet sheet(Tab tab, CellTexts texts) throws SheetException {
    Sheet.Builder sheet = Sheet.builder(tab.name).hidden(tab.hidden);
    externalLink().ifPresent(part -> sheet.problem(Problem.of(ProblemType.EXTERNAL_LINKS, part)));
    SheetPart reading =
        new SheetPart(sheet, limits, new SheetCells(limits, deadline, budget, sheet), texts);
    try {
      if (!parts.read(tab.part, reading::element)) {
        throw new SheetException(Problem.of(ProblemType.PART_MISSING, tab.part));
      }
    } catch (SheetException exception) {
      throw inSheet(exception, tab.name);
    }
    reading.merges();
    return sheet.build();
  }

  private static SheetException inSheet(SheetException exception, String sheet) {
    return new SheetException(
        exception.problems().stream()
            .map(problem -> ImmutableProblem.copyOf(problem).withSheet(sheet))
            .collect(Collectors.toList()));
  }

  private Optional<String> externalLink() {
    return parts.names().stream()
        .filter(name -> name.contains("/externallinks/") && name.endsWith(".xml"))
        .findFirst();
  }

  private static SheetException noSheet() {
    return new SheetException(Problem.of(ProblemType.FILE_NO_SHEET));
  }

  private void refuseOtherKinds() throws SheetException {
    if (parts.has("mimetype") && parts.has("content.xml")) {
      throw new SheetException(Problem.of(ProblemType.FILE_OPEN_DOCUMENT));
    }
    boolean found =
        parts.read(
            "[Content_Types].xml",
            (xml, name) -> {
              String type = xml.attribute("ContentType", "");
              if (type.contains("macroEnabled") || type.contains("vbaProject")) {
                throw new SheetException(
                    Problem.of(ProblemType.FILE_MACROS, xml.attribute("PartName", type)));
              }
            });
    if (!found) {
      throw noSheet();
    }
  }

  private List<String> strings(Optional<String> part) throws SheetException {
    List<String> strings = new ArrayList<>();
    if (part.isPresent()) {
      parts.read(
          part.get(),
          (xml, name) -> {
            if (name.equals("si")) {
              strings.add(xml.richText());
              budget.text(strings.get(strings.size() - 1));
            }
          });
    }
    return strings;
  }

  /** The part that a relation of that type names. */
  private Optional<String> relation(String folder, String relations, String type)
      throws SheetException {
    List<String> found = new ArrayList<>();
    parts.read(
        relations,
        (xml, name) -> {
          if (found.isEmpty() && xml.attribute("Type", "").endsWith(type)) {
            found.add(resolve(folder, xml.attribute("Target", "")));
          }
        });
    return found.stream().findFirst();
  }

  private void target(XmlPart xml, String folder) throws SheetException {
    if (xml.attribute("Type", "").endsWith("/worksheet")) {
      targets.put(xml.attribute("Id", ""), resolve(folder, xml.attribute("Target", "")));
      limit(targets.size());
    }
  }

  private void limit(int count) throws SheetException {
    if (count > limits.entries()) {
      throw new SheetException(Problem.of(ProblemType.ARCHIVE_ENTRIES, limits.entries()));
    }
  }

  private static String resolve(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** A worksheet as the workbook lists it. */
  private static final class Tab {
    private final String name;
    private final boolean hidden;
    private final String part;

    Tab(XmlPart xml, String part) {
      name = xml.attribute("name", "");
      hidden = !xml.attribute("state", "visible").equals("visible");
      this.part = part;
    }
  }
}
