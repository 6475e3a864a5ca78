package org.ayumi.plan.exchange;

import static org.ayumi.plan.exchange.BrokenSheet.FIRST;
import static org.ayumi.plan.exchange.BrokenSheet.HEADER;
import static org.ayumi.plan.exchange.BrokenSheet.SECOND;
import static org.ayumi.plan.exchange.BrokenSheet.file;
import static org.ayumi.plan.exchange.BrokenSheet.sheet;
import static org.ayumi.plan.exchange.BrokenSheet.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** Files that are no workbook or one that harms, and sheets that contradict themselves. */
final class BrokenWorkbooks {

  private static final String GOOD = xml(HEADER, FIRST, SECOND);
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private BrokenWorkbooks() {}

  static Stream<BrokenSheet> all() {
    return Stream.of(files(), archives(), parts(), cells(), merges()).flatMap(each -> each);
  }

  private static Stream<BrokenSheet> files() {
    byte[] pdf = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.UTF_8);
    byte[] good = good().bytes();
    return Stream.of(
        file("PDF renamed", "plan.xlsx", () -> pdf, ProblemType.FILE_PDF).naming("PDF"),
        file("old workbook", "plan.xls", () -> OLE, ProblemType.FILE_OLD_EXCEL).naming(".xls"),
        file("workbook with a password", "plan.xlsx", () -> OLE, ProblemType.FILE_OLD_EXCEL)
            .naming("パスワード"),
        file(
                "CSV renamed",
                "plan.xlsx",
                () -> HEADER.getBytes(StandardCharsets.UTF_8),
                notAsNamed())
            .naming("plan.xlsx"),
        file("workbook renamed", "plan.csv", () -> good, notAsNamed()).naming("plan.csv"),
        file("document", "plan.docx", () -> good, ProblemType.FILE_TYPE_UNKNOWN)
            .naming("plan.docx"),
        file("macro workbook by name", "plan.xlsm", () -> good, ProblemType.FILE_MACROS)
            .naming("plan.xlsm"),
        file("file cut short", "plan.xlsx", () -> cut(good), ProblemType.FILE_BROKEN)
            .naming("ファイル"));
  }

  private static ProblemType notAsNamed() {
    return ProblemType.FILE_NOT_AS_NAMED;
  }

  private static Stream<BrokenSheet> archives() {
    return Stream.of(
        workbook("macro", ProblemType.FILE_MACROS, good().part("xl/vbaProject.bin", "x"))
            .naming("xl/vbaProject.bin"),
        workbook(
                "macro sheet", ProblemType.FILE_MACROS, good().part("xl/macrosheets/1.xml", "<a/>"))
            .naming("xl/macrosheets/1.xml"),
        workbook(
                "bomb", ProblemType.ARCHIVE_BOMB, good().part("xl/media/0.png", new byte[40 << 20]))
            .naming("xl/media/0.png"),
        workbook(
                "archive inside",
                ProblemType.ARCHIVE_NESTED,
                good().part("xl/embeddings/b.zip", "x"))
            .naming("xl/embeddings/b.zip"),
        workbook("too many parts", ProblemType.ARCHIVE_ENTRIES, manyParts()).naming("2000"),
        workbook(
                "path out of the file",
                ProblemType.ARCHIVE_PATH,
                good().part("xl/../../a.xml", "x"))
            .naming("xl/../../a.xml"),
        workbook("path with backslashes", ProblemType.ARCHIVE_PATH, good().part("..\\a.xml", "x"))
            .naming("..\\a.xml"),
        workbook(
                "part twice",
                ProblemType.ARCHIVE_TWICE,
                good().part("XL/Workbook.xml", "<a/>").part("xl/workbook.xml", "<a/>"))
            .naming("xl/workbook.xml"),
        workbook("ODS renamed", ProblemType.FILE_OPEN_DOCUMENT, openDocument())
            .naming("OpenDocument"),
        workbook(
                "external entity", ProblemType.XML_DOCTYPE, good().part("xl/strings.xml", entity()))
            .naming("xl/strings.xml"),
        workbook("laughs", ProblemType.XML_DOCTYPE, good().part("xl/worksheets/s1.xml", laughs()))
            .at("シート「計画」")
            .naming("xl/worksheets/s1.xml"),
        workbook(
                "links to other files",
                ProblemType.EXTERNAL_LINKS,
                good().part("xl/externalLinks/externalLink1.xml", "<externalLink/>"))
            .naming("xl/externallinks/externallink1.xml"));
  }

  private static Stream<BrokenSheet> parts() {
    return Stream.of(
        workbook("no workbook", ProblemType.FILE_NO_SHEET, good().without("xl/w.xml"))
            .naming("シート"),
        workbook(
                "no list of parts",
                ProblemType.FILE_NO_SHEET,
                good().without("[Content_Types].xml"))
            .naming("シート"),
        workbook("no sheet", ProblemType.PART_MISSING, good().without("xl/worksheets/s1.xml"))
            .at("シート「計画」")
            .naming("xl/worksheets/s1.xml"),
        workbook("malformed sheet", ProblemType.PART_BROKEN, new Xlsx().sheet("<sheetData><row>"))
            .at("シート「計画」")
            .naming("xl/worksheets/s1.xml"),
        workbook(
                "malformed list of texts",
                ProblemType.PART_BROKEN,
                good().part("xl/strings.xml", "<"))
            .naming("xl/strings.xml"),
        sheet("row that is none", ProblemType.PART_BROKEN, "<sheetData><row r=\"0\"/></sheetData>")
            .at("シート「計画」")
            .naming("xl/worksheets/s1.xml"),
        file("damaged part", "plan.xlsx", BrokenWorkbooks::damaged, ProblemType.PART_BROKEN)
            .at("シート「計画」")
            .naming("xl/worksheets/s1.xml"));
  }

  private static Stream<BrokenSheet> cells() {
    return Stream.of(
        cell("text that is not there", ProblemType.CELL_BROKEN, "<t=\"s\"><v>7</v></c>")
            .at("シート「計画」 2行目 I列"),
        cell("number that is none", ProblemType.CELL_BROKEN, "<><v>1E999999999</v></c>")
            .at("シート「計画」 2行目 I列"),
        cell("formula without value", ProblemType.FORMULA_WITHOUT_VALUE, "<><f>NOW()</f></c>")
            .at("2行目 I列"),
        cell(
                "formula with an error",
                ProblemType.FORMULA_ERROR,
                "<t=\"e\"><f>A1</f><v>#REF!</v></c>")
            .at("2行目 I列")
            .naming("#REF!"),
        cell("control character", ProblemType.TEXT_CONTROL, "<t=\"str\"><v>a_x0007_</v></c>")
            .at("2行目 I列")
            .naming("U+0007"),
        cell("half a character", ProblemType.TEXT_CONTROL, "<t=\"str\"><v>a_xD83D_</v></c>")
            .at("2行目 I列")
            .naming("U+D83D"),
        cell("cell too long", ProblemType.TEXT_TOO_LONG, "a".repeat(32_768))
            .at("シート「計画」 2行目 I列")
            .naming("32767"),
        file(
                "number turned into a date",
                "plan.xlsx",
                BrokenWorkbooks::date,
                ProblemType.REFERENCE_DATE)
            .at("2行目 C列")
            .naming("2024-01-02"),
        sheet("wide sheet", ProblemType.SHEET_TOO_MANY_COLUMNS, wide())
            .at("シート「計画」 1行目 SG列")
            .naming("500"),
        sheet(
                "long sheet",
                ProblemType.SHEET_TOO_MANY_ROWS,
                GOOD.replace("row r=\"3\"", "row r=\"60000\"")
                    .replaceAll("r=\"([A-L])3\"", "r=\"$160000\""))
            .at("シート「計画」 60000行目")
            .naming("50000"),
        sheet(
                "hidden header",
                ProblemType.HEADER_HIDDEN,
                GOOD.replace("r=\"1\">", "r=\"1\" hidden=\"1\">"))
            .at("1行目"),
        sheet(
            "hidden rows",
            ProblemType.ROWS_HIDDEN,
            GOOD.replace("r=\"3\">", "r=\"3\" hidden=\"1\">")));
  }

  private static Stream<BrokenSheet> merges() {
    return Stream.of(
        merged("merges over each other", ProblemType.MERGE_OVERLAP, "A2:A3", "A3:B3")
            .at("3行目")
            .naming("A2:A3"),
        merged("merge across heading and text", ProblemType.MERGE_ACROSS, "B2:D3")
            .at("2行目 B列")
            .naming("整理番号"),
        merged("merge across header and rows", ProblemType.MERGE_HEADER, "A1:A3")
            .at("1行目 A列")
            .naming("基本方針"),
        merged("merge beyond the sheet", ProblemType.MERGE_INVALID, "A1:ZZZ9")
            .at("シート「計画」")
            .naming("A1:ZZZ9"),
        merged("merge upside down", ProblemType.MERGE_INVALID, "B3:A2")
            .at("シート「計画」")
            .naming("B3:A2"));
  }

  private static Xlsx good() {
    return new Xlsx().sheet(GOOD);
  }

  private static BrokenSheet workbook(String name, ProblemType type, Xlsx workbook) {
    return file(name, "plan.xlsx", workbook::bytes, type);
  }

  private static BrokenSheet cell(String name, ProblemType type, String cell) {
    return sheet(name, type, xml(HEADER, FIRST.replace("開く", cell), SECOND));
  }

  private static BrokenSheet merged(String name, ProblemType type, String... ranges) {
    StringBuilder merges = new StringBuilder();
    for (String range : ranges) {
      merges.append("<mergeCell ref=\"").append(range).append("\"/>");
    }
    return sheet(name, type, GOOD + "<mergeCells>" + merges + "</mergeCells>");
  }

  private static byte[] cut(byte[] file) {
    return Arrays.copyOf(file, file.length / 2);
  }

  /** One bit of a stored part is another than when it was packed. */
  private static byte[] damaged() {
    byte[] file = StoredZip.of(good(), "xl/worksheets/s1.xml");
    String latin = new String(file, StandardCharsets.ISO_8859_1);
    file[latin.indexOf("koza")] ^= 1;
    return file;
  }

  private static byte[] date() {
    return new Xlsx()
        .formats("yyyy/m/d")
        .sheet(xml(HEADER, FIRST.replace("Ⅰ-(1)-①", "<s=\"1\"><v>45293</v></c>"), SECOND))
        .bytes();
  }

  private static Xlsx manyParts() {
    Xlsx many = good();
    for (int i = 0; i < 2_000; i++) {
      many.part("xl/media/" + i + ".png", "x");
    }
    return many;
  }

  private static Xlsx openDocument() {
    return new Xlsx()
        .without("[Content_Types].xml")
        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .part("content.xml", "<office/>");
  }

  private static String wide() {
    return xml(HEADER + "|a".repeat(1_000 - 12), FIRST, SECOND);
  }

  private static String entity() {
    return "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>";
  }

  private static String laughs() {
    return "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><w><is><t>&b;</t></is></w>";
  }
}
