package org.ayumi.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {

  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final String CSV = "番号,題名\r\n①,\"花見\r\n～桜\"\r\n\r\nⅣ,𠮷野\r\n";

  @ParameterizedTest
  @CsvSource({"'', UTF-8", "'\uFEFF', UTF-8", "'\uFEFF', UTF-16LE", "'\uFEFF', UTF-16BE"})
  void readsUnicodeText(String mark, String charset) throws Exception {
    Workbook workbook = SheetReader.read("計画.csv", (mark + CSV).getBytes(Charset.forName(charset)));

    assertThat(workbook.format()).isEqualTo(charset);
    Sheet sheet = workbook.first();
    assertThat(sheet.name()).isEqualTo("計画");
    assertThat(sheet.rowCount()).isEqualTo(4);
    assertThat(sheet.row(0)).containsExactly("番号", "題名");
    assertThat(sheet.row(1)).containsExactly("①", "花見\n～桜");
    assertThat(sheet.isBlankRow(2)).isTrue();
    assertThat(sheet.cell(3, 1)).isEqualTo("𠮷野");
    assertThat(sheet.cell(9, 9)).isEmpty();
  }

  @Test
  void readsTheCharactersOfWindows() throws Exception {
    Workbook workbook = SheetReader.read("a.csv", "①,Ⅳ,～,－,髙,﨑,㈱\n".getBytes(CP932));

    assertThat(workbook.format()).isEqualTo("windows-31j");
    assertThat(workbook.first().row(0)).containsExactly("①", "Ⅳ", "～", "－", "髙", "﨑", "㈱");
  }

  @Test
  void readsTextSeparatedByTabs() throws Exception {
    Sheet sheet = SheetReader.read("a.txt", "a,b\tc\td\n".getBytes(StandardCharsets.UTF_8)).first();

    assertThat(sheet.row(0)).containsExactly("a,b", "c", "d");
  }

  @Test
  void undecodableBytesAreReportedWithTheirPlace() {
    byte[] file = "番号,題名\r\n1,花見\r\n2,\"桜,\r\nXX\",YY\r\n".getBytes(CP932);
    String latin = new String(file, StandardCharsets.ISO_8859_1);
    byte[] broken =
        latin
            .replace("XX", "\u00ff\u00ff")
            .replace("YY", "\u0085\u0020")
            .getBytes(StandardCharsets.ISO_8859_1);

    SheetException refused = refused("a.csv", broken);

    assertThat(refused.problems())
        .extracting(Problem::type)
        .containsOnly(ProblemType.TEXT_UNDECODABLE);
    Problem first = refused.problems().get(0);
    assertThat(first.place(Locale.JAPAN)).isEqualTo("3行目 B列");
    assertThat(first.arguments()).containsExactly("FF", "windows-31j");
    assertThat(refused.problems().get(2).place(Locale.JAPAN)).isEqualTo("3行目 C列");
  }

  @Test
  void brokenUtf8IsReportedAsUtf8() {
    byte[] file = "番号,題名\n1,花見と桜のまちづくり\n".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(file, file.length - 2);

    assertThat(refused("a.csv", cut).problems().get(0).arguments())
        .containsExactly("E382", "UTF-8");
  }

  @Test
  void furiganaStaysOutRichTextIsJoinedAndFormulasGiveTheirResult() throws Exception {
    byte[] file =
        new Xlsx()
            .strings(
                "<t>担当課</t><rPh sb=\"0\" eb=\"3\"><t>タントウカ</t></rPh><phoneticPr fontId=\"1\"/>",
                "<r><t xml:space=\"preserve\">③ 配置 </t></r><r><rPr/><t>【再掲】</t></r>",
                "<t>一_x000D_\n二</t>")
            .formats(
                "0&quot;年度&quot;", "#,##0", "0.00", "0.0%", "yyyy&quot;年&quot;m&quot;月&quot;", "00")
            .sheet(
                "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                    + "<c r=\"C1\" t=\"s\"><v>2</v></c></row>"
                    + "<row r=\"3\" hidden=\"1\"><c r=\"A3\" s=\"1\"><v>6</v></c>"
                    + "<c r=\"B3\" s=\"2\"><v>7033</v></c><c r=\"C3\" s=\"3\"><v>2.5</v></c>"
                    + "<c r=\"D3\" s=\"4\"><v>0.123</v></c><c r=\"E3\"><v>0.30000000000000004</v></c>"
                    + "<c r=\"F3\" s=\"5\"><v>45383</v></c><c r=\"G3\" s=\"6\"><v>7</v></c>"
                    + "<c r=\"H3\"><f>ROW()</f><v>3</v></c><c r=\"I3\"><f>NOW()</f></c>"
                    + "<c r=\"J3\" t=\"str\"><f>A1</f><v>課</v></c><c r=\"K3\" t=\"e\"><v>#REF!</v></c>"
                    + "<c t=\"inlineStr\"><is><t>内</t></is></c><c t=\"b\"><v>1</v></c></row>"
                    + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
            .bytes();

    Sheet sheet = SheetReader.read("a.xlsx", new ByteArrayInputStream(file)).first();

    assertThat(sheet.name()).isEqualTo("計画");
    assertThat(sheet.row(0)).containsExactly("担当課", "③ 配置 【再掲】", "一\n二");
    assertThat(sheet.row(2))
        .containsExactly(
            "6年度",
            "7,033",
            "2.50",
            "12.3%",
            "0.3",
            "2024-04-01",
            "07",
            "3",
            "",
            "課",
            "#REF!",
            "内",
            "TRUE");
    assertThat(sheet.merges()).containsExactly(CellRange.of(0, 0, 1, 0));
    assertThat(sheet.isColumnHidden(1)).isTrue();
    assertThat(sheet.isColumnHidden(3)).isFalse();
    assertThat(sheet.isRowHidden(2)).isTrue();
    assertThat(sheet.problems())
        .containsExactly(Problem.at(2, 8, ProblemType.FORMULA_WITHOUT_VALUE));
  }

  @Test
  void theRealTableIsReadWithItsMergesAndWithoutFurigana() throws Exception {
    Sheet sheet = SheetReader.read("t.xlsx", Plans.file("000-table.xlsx")).first();

    assertThat(sheet.name()).isEqualTo("年度別実行計画");
    assertThat(sheet.cell(2, 5)).isEqualTo("担当課");
    assertThat(sheet.cell(4, 5)).isEqualTo("協働推進課");
    assertThat(sheet.cell(4, 7)).startsWith("■市民\n■地域コミュニティ\n");
    assertThat(sheet.cell(47, 6)).startsWith("② ").endsWith(" 【再掲】");
    assertThat(sheet.cell(49, 3)).isEqualTo("46");
    assertThat(sheet.isColumnHidden(3)).isTrue();
    assertThat(sheet.merges()).hasSize(32).contains(CellRange.of(4, 0, 24, 0));
    assertThat(sheet.rowCount()).isEqualTo(52);
  }

  @Test
  void numbersAreReadAsShownInTheRealBook() throws Exception {
    Workbook workbook = SheetReader.read("b.xlsx", Plans.file("004-book.xlsx"));

    assertThat(workbook.sheets()).extracting(Sheet::name).hasSize(4);
    assertThat(workbook.sheets().get(3).isHidden()).isTrue();
    assertThat(texts(workbook.sheet("事業").orElseThrow())).contains("6年度", "10年度");
    assertThat(texts(workbook.sheet("指標").orElseThrow())).contains("7,033", "—");
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < sheet.rowCount(); row++) {
      texts.addAll(sheet.row(row));
    }
    return texts;
  }

  @Test
  void refusesWhatIsNoSheet() {
    byte[] sheet = new Xlsx().sheet("<sheetData/>").bytes();
    byte[] text = "a,b".getBytes(StandardCharsets.UTF_8);

    assertThat(type("a.csv", new byte[0])).isEqualTo(ProblemType.FILE_EMPTY);
    assertThat(type("a.doc", text)).isEqualTo(ProblemType.FILE_TYPE_UNKNOWN);
    assertThat(type("a.xlsx", text)).isEqualTo(ProblemType.FILE_NOT_AS_NAMED);
    assertThat(type("a.csv", sheet)).isEqualTo(ProblemType.FILE_NOT_AS_NAMED);
    assertThat(type("a.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ProblemType.FILE_PDF);
    assertThat(type("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
        .isEqualTo(ProblemType.FILE_OLD_EXCEL);
    assertThat(type("a.xlsm", sheet)).isEqualTo(ProblemType.FILE_MACROS);
    assertThat(type("a.csv", "a,\u0000b".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ProblemType.TEXT_BINARY);
    assertThat(type("a.csv", "a,\"b\"x\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ProblemType.CSV_QUOTES);
    assertThat(type("a.csv", "a,\"b\nc\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ProblemType.CSV_QUOTES);
    assertThat(type("a.xlsx", Arrays.copyOf(sheet, sheet.length / 2)))
        .isEqualTo(ProblemType.FILE_BROKEN);
    assertThat(type("a.xlsx", new Xlsx().sheet("<sheetData>").bytes()))
        .isEqualTo(ProblemType.PART_BROKEN);
    assertThat(type("a.xlsx", new Xlsx().bytes())).isEqualTo(ProblemType.PART_MISSING);
  }

  @Test
  void refusesDangerousArchives() {
    assertThat(type("a.xlsx", xlsx().part("xl/vbaProject.bin", "x").bytes()))
        .isEqualTo(ProblemType.FILE_MACROS);
    assertThat(
            type(
                "a.xlsx",
                xlsx()
                    .part(
                        "[Content_Types].xml",
                        "<Types><Override ContentType=\"application/x.macroEnabled.main+xml\"/>"
                            + "</Types>")
                    .bytes()))
        .isEqualTo(ProblemType.FILE_MACROS);
    assertThat(type("a.xlsx", xlsx().part("../evil.xml", "x").bytes()))
        .isEqualTo(ProblemType.ARCHIVE_PATH);
    assertThat(type("a.xlsx", xlsx().part("xl/embeddings/b.zip", "x").bytes()))
        .isEqualTo(ProblemType.ARCHIVE_NESTED);
    assertThat(type("a.xlsx", xlsx().part("xl/media/zero.png", new byte[40 << 20]).bytes()))
        .isEqualTo(ProblemType.ARCHIVE_BOMB);
    Xlsx many = xlsx();
    for (int i = 0; i < 2_000; i++) {
      many.part("xl/media/" + i + ".png", "x");
    }
    assertThat(type("a.xlsx", many.bytes())).isEqualTo(ProblemType.ARCHIVE_ENTRIES);
  }

  @Test
  void refusesDocumentTypesAndExternalEntities() {
    String entity =
        "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst><si><t>&x;</t></si></sst>";
    String laughs =
        "<!DOCTYPE sst [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>";

    assertThat(type("a.xlsx", xlsx().part("xl/strings.xml", entity).bytes()))
        .isEqualTo(ProblemType.XML_DOCTYPE);
    assertThat(type("a.xlsx", xlsx().part("xl/strings.xml", laughs).bytes()))
        .isEqualTo(ProblemType.XML_DOCTYPE);
  }

  @Test
  void keepsToTheLimits() throws Exception {
    SheetReader small =
        SheetReader.with(
            SheetLimits.builder().bytes(1_000).rows(2).columns(2).cellLength(3).build(),
            Clock.systemUTC());

    assertThat(small.open("a.csv", bytes("a,b\nc,𠮷𠮷𠮷\n")).first().rowCount()).isEqualTo(2);
    assertThat(type(small, "a\nb\nc\n")).isEqualTo(ProblemType.SHEET_TOO_MANY_ROWS);
    assertThat(type(small, "a,b,c\n")).isEqualTo(ProblemType.SHEET_TOO_MANY_COLUMNS);
    assertThat(type(small, "a,𠮷𠮷𠮷𠮷\n")).isEqualTo(ProblemType.TEXT_TOO_LONG);
    assertThat(type(small, "a".repeat(1_001))).isEqualTo(ProblemType.FILE_TOO_LARGE);
    SheetReader slow =
        SheetReader.with(
            SheetLimits.builder().time(Duration.ofSeconds(3)).build(), new RunningClock());
    assertThat(type(slow, "a\nb\nc\nd\ne\n")).isEqualTo(ProblemType.FILE_TOO_SLOW);
  }

  private static Xlsx xlsx() {
    return new Xlsx().strings("<t>a</t>").sheet("<sheetData/>");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ProblemType type(String name, byte[] file) {
    return refused(name, file).problems().get(0).type();
  }

  private static ProblemType type(SheetReader reader, String csv) {
    return catchThrowableOfType(
            () -> reader.open("a.csv", new ByteArrayInputStream(bytes(csv))), SheetException.class)
        .problems()
        .get(0)
        .type();
  }

  private static SheetException refused(String name, byte[] file) {
    SheetException refused =
        catchThrowableOfType(() -> SheetReader.read(name, file), SheetException.class);
    assertThat(refused).as("%s must be refused", name).isNotNull();
    return refused;
  }

  /** A second passes between two looks. */
  private static final class RunningClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plusSeconds(1);
      return now;
    }
  }
}
