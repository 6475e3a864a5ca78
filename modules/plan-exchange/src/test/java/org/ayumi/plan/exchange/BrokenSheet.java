package org.ayumi.plan.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.ayumi.plan.domain.PlanDocument;

/** A file that must not be imported as it is, and what must be said of it. */
final class BrokenSheet {

  static final PlanDocument PLAN = Fixtures.emptyPlan(2024, 2025);
  static final String HEADER = "基本方針|施策|整理番号|種別|担当課|取組|対象主体|目的|内容|R6|R7|識別コード";
  static final String FIRST = "Ⅰ 人づくり|(1) 学び|Ⅰ-(1)-①|新規|学習課|① 講座|■市民 □市|学ぶ|開く|実施|→|koza";
  static final String SECOND = "Ⅰ 人づくり|(1) 学び|Ⅰ-(1)-②|継続|学習課・花の課|② 見学|■市民 ■市|見る|歩く|検討|実施|kengaku";
  static final ColumnMapping MAPPING =
      ColumnMapping.guess(Fixtures.sheet(HEADER, FIRST, SECOND), PLAN.head()).mapping();

  private final String name;
  private final String fileName;
  private final Supplier<byte[]> file;
  private final ProblemType type;
  private String place = "";
  private String word = "";
  private ColumnMapping mapping = MAPPING;
  private boolean guessed;

  private BrokenSheet(String name, String fileName, Supplier<byte[]> file, ProblemType type) {
    this.name = name;
    this.fileName = fileName;
    this.file = file;
    this.type = type;
  }

  static BrokenSheet file(
      String name, String fileName, Supplier<byte[]> file, ProblemType expected) {
    return new BrokenSheet(name, fileName, file, expected);
  }

  /** A CSV file of rows of cells parted by {@code |}. */
  static BrokenSheet rows(String name, ProblemType expected, String... rows) {
    return file(name, "plan.csv", () -> csv(rows).getBytes(StandardCharsets.UTF_8), expected);
  }

  /** A workbook with one sheet, whose element has this inside. */
  static BrokenSheet sheet(String name, ProblemType expected, String xml) {
    return file(name, "plan.xlsx", () -> new Xlsx().sheet(xml).bytes(), expected);
  }

  static String csv(String... rows) {
    return "\uFEFF" + String.join("\r\n", List.of(rows)).replace('|', ',') + "\r\n";
  }

  /** The rows of a worksheet; a cell that begins with {@code <} is the inside of its element. */
  static String xml(String... rows) {
    StringBuilder xml = new StringBuilder("<sheetData>");
    for (int row = 1; row <= rows.length; row++) {
      xml.append("<row r=\"").append(row).append("\">");
      String[] cells = rows[row - 1].split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        String place = Sheet.columnName(column) + row;
        xml.append(
            cells[column].startsWith("<")
                ? "<c r=\"" + place + "\" " + cells[column].substring(1)
                : "<c r=\""
                    + place
                    + "\" t=\"inlineStr\"><is><t>"
                    + cells[column]
                    + "</t></is></c>");
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData>").toString();
  }

  /** Where the problem must be, in Japanese. */
  BrokenSheet at(String expectedPlace) {
    place = expectedPlace;
    return this;
  }

  /** What the message must name besides. */
  BrokenSheet naming(String expectedWord) {
    word = expectedWord;
    return this;
  }

  /** Read by the mapping that the sheet itself suggests, as a first import is. */
  BrokenSheet guessed() {
    guessed = true;
    return this;
  }

  String name() {
    return name;
  }

  ProblemType type() {
    return type;
  }

  String place() {
    return place;
  }

  String word() {
    return word;
  }

  byte[] bytes() {
    return file.get();
  }

  String fileName() {
    return fileName;
  }

  /** All that is said of the file, as an import would. */
  List<Problem> problems() {
    return problems(fileName, bytes(), guessed, mapping);
  }

  static List<Problem> problems(
      String fileName, byte[] file, boolean guessed, ColumnMapping mapping) {
    try {
      Sheet sheet = SheetReader.read(fileName, file).first();
      ColumnMapping used = guessed ? ColumnMapping.guess(sheet, PLAN.head()).mapping() : mapping;
      return PlanReader.read(sheet, used, PLAN).problems();
    } catch (SheetException exception) {
      return exception.problems();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
