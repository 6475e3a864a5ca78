package org.ayumi.plan.exchange;

import static org.ayumi.plan.exchange.BrokenSheet.FIRST;
import static org.ayumi.plan.exchange.BrokenSheet.HEADER;
import static org.ayumi.plan.exchange.BrokenSheet.SECOND;
import static org.ayumi.plan.exchange.BrokenSheet.file;
import static org.ayumi.plan.exchange.BrokenSheet.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** Texts that are no text, and tables in which something is missing or there twice. */
final class BrokenTables {

  private static final String ORIGINAL =
      "Ⅰ 人づくり|(1) 学び|Ⅰ-(1)-③|継続|学習課|③ 講座【再掲】|■市民 □市|学ぶ|開く|実施|→|c";

  private BrokenTables() {}

  static Stream<BrokenSheet> all() {
    return Stream.of(texts(), headers(), entries()).flatMap(each -> each);
  }

  private static Stream<BrokenSheet> texts() {
    String csv = BrokenSheet.csv(HEADER, FIRST, SECOND);
    return Stream.of(
        text("EUC-JP", ProblemType.TEXT_ENCODING, encoded(csv, "EUC-JP"))
            .at("1行目 A列")
            .naming("EUC-JP"),
        text("ISO-2022-JP", ProblemType.TEXT_ENCODING, encoded(csv, "ISO-2022-JP"))
            .at("1行目 A列")
            .naming("ISO-2022-JP"),
        text("broken UTF-8", ProblemType.TEXT_UNDECODABLE, cutInside(csv, "歩く"))
            .at("3行目 I列")
            .naming("UTF-8"),
        text("broken UTF-8 without mark", ProblemType.TEXT_UNDECODABLE, withoutMark(csv))
            .at("3行目 I列")
            .naming("UTF-8"),
        text("CP932 with a byte that is no character", ProblemType.TEXT_UNDECODABLE, cp932(csv))
            .at("3行目 H列")
            .naming("FF"),
        text("binary", ProblemType.TEXT_BINARY, binary()).at("2行目 A列"),
        text("control character in text", ProblemType.TEXT_BINARY, utf8(csv.replace("歩", "\u0007")))
            .at("3行目 I列"),
        text("empty file", ProblemType.FILE_EMPTY, new byte[0]).naming("ファイル"),
        text("nothing but a byte order mark", ProblemType.FILE_EMPTY, utf8("\uFEFF,\r\n")),
        text("quotes that never end", ProblemType.CSV_QUOTES, utf8(csv.replace(",見る", ",\"見る")))
            .at("3行目"),
        text("text behind quotes", ProblemType.CSV_QUOTES, utf8(csv.replace("見る", "\"見\"る")))
            .at("3行目"),
        text("private-use characters", ProblemType.TEXT_PRIVATE, utf8(csv.replace("歩く", "\uE000")))
            .at("3行目 I列")
            .naming("U+E000"),
        text("too many rows", ProblemType.SHEET_TOO_MANY_ROWS, utf8(csv + "a\r\n".repeat(50_000)))
            .at("50001行目")
            .naming("50000"),
        text("1,000 columns", ProblemType.SHEET_TOO_MANY_COLUMNS, utf8(csv + "a,".repeat(1_000)))
            .at("4行目 SG列")
            .naming("500"),
        text("too long a cell", ProblemType.TEXT_TOO_LONG, utf8(longCell(csv)))
            .at("3行目 I列")
            .naming("32767"));
  }

  private static Stream<BrokenSheet> headers() {
    return Stream.of(
        rows("missing column", ProblemType.HEADER_MISSING, HEADER.replace("|種別", "|色"), FIRST)
            .at("D列")
            .naming("種別"),
        rows("column twice", ProblemType.HEADER_TWICE, HEADER + "|種別", FIRST + "|継続")
            .at("M列")
            .naming("種別"),
        rows("column twice at first sight", ProblemType.COLUMN_TWICE, HEADER + "|種別", FIRST + "|継続")
            .guessed()
            .at("M列")
            .naming("種別"),
        rows("moved column twice", ProblemType.HEADER_TWICE, "種別|種別|" + HEADER, "継続|新規|" + FIRST)
            .at("D列")
            .naming("種別"),
        rows("year twice", ProblemType.YEAR_TWICE, HEADER + "|R6", FIRST + "|検討")
            .at("M列")
            .naming("R6"),
        rows("year twice in two ways", ProblemType.YEAR_TWICE, HEADER + "|令和6年度", FIRST + "|検討")
            .at("M列")
            .naming("令和6年度"),
        rows("year outside the plan", ProblemType.YEAR_OUTSIDE_PLAN, HEADER + "|R12", FIRST + "|検討")
            .guessed()
            .at("M列")
            .naming("R12"),
        rows("no header", ProblemType.HEADER_MISSING, FIRST, SECOND).at("A列").naming("基本方針"),
        rows("no header at first sight", ProblemType.MAPPING_EMPTY, "あ|い", "う|え").guessed(),
        rows("no rows", ProblemType.NO_ROWS, HEADER));
  }

  private static Stream<BrokenSheet> entries() {
    return Stream.of(
        rows("item twice", ProblemType.ITEM_TWICE, HEADER, row(FIRST, ""), row(FIRST, ""))
            .at("3行目 F列")
            .naming("2 行目"),
        rows("number twice", ProblemType.REFERENCE_TWICE, HEADER, FIRST, again(SECOND))
            .at("3行目 C列")
            .naming("2 行目"),
        rows("code twice", ProblemType.CODE_TWICE, HEADER, FIRST, row(SECOND, "koza"))
            .at("3行目 L列")
            .naming("koza"),
        rows("invalid code", ProblemType.CODE_INVALID, HEADER, row(FIRST, "講座 1"), SECOND)
            .at("2行目 L列")
            .naming("講座 1"),
        rows("no title", ProblemType.ROW_WITHOUT_TITLE, HEADER, FIRST.replace("① 講座", ""))
            .at("2行目 F列"),
        rows("no heading", ProblemType.HEADING_MISSING, HEADER, FIRST.replace("Ⅰ 人づくり", ""))
            .at("2行目 A列")
            .naming("基本方針"),
        rows(
                "number as a date",
                ProblemType.REFERENCE_DATE,
                HEADER,
                FIRST.replace("Ⅰ-(1)-①", "1月2日"))
            .at("2行目 C列")
            .naming("1月2日"),
        rows("formula error", ProblemType.FORMULA_ERROR, HEADER, FIRST.replace("開く", "#REF!"))
            .at("2行目 I列")
            .naming("#REF!"),
        rows("actors unreadable", ProblemType.ACTORS_UNREADABLE, HEADER, FIRST.replace("■市民", "市民"))
            .at("2行目 G列")
            .naming("市民"),
        rows("actor twice", ProblemType.ACTOR_TWICE, HEADER, FIRST.replace("□市", "□市民"))
            .at("2行目 G列")
            .naming("市民"),
        rows("re-listing of nothing", ProblemType.RELISTING_NOT_FOUND, HEADER, SECOND, ORIGINAL)
            .at("3行目 F列")
            .naming("講座"),
        rows(
                "circular re-listing",
                ProblemType.RELISTING_CIRCULAR,
                HEADER,
                FIRST.replace("① 講座", "① 講座【再掲】"),
                SECOND,
                ORIGINAL)
            .at("4行目 F列")
            .naming("2 行目"));
  }

  private static String row(String row, String code) {
    return row.substring(0, row.lastIndexOf('|') + 1) + code;
  }

  private static String again(String row) {
    return row.replace("Ⅰ-(1)-②", "Ⅰ-(1)-①");
  }

  private static BrokenSheet text(String name, ProblemType type, byte[] file) {
    return file(name, "plan.csv", () -> file, type);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] encoded(String text, String charset) {
    // these encodings have neither the mark nor the signs of numbers
    String plain = text.substring(1).replace('Ⅰ', 'I').replace('①', '1').replace('②', '2');
    return plain.getBytes(Charset.forName(charset));
  }

  private static byte[] cutInside(String text, String word) {
    byte[] file = utf8(text);
    int at = utf8(text.substring(0, text.indexOf(word))).length + 1;
    file[at] = ',' - 1;
    return file;
  }

  private static byte[] withoutMark(String text) {
    byte[] file = cutInside(text, "歩く");
    return Arrays.copyOfRange(file, 3, file.length);
  }

  private static byte[] cp932(String text) {
    byte[] file = text.substring(1).replace("見る", "!!").getBytes(Charset.forName("windows-31j"));
    String latin = new String(file, StandardCharsets.ISO_8859_1).replace("!!", "\u00ff\u00ff");
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] binary() {
    byte[] file = new byte[4_096];
    new Random(1).nextBytes(file);
    return file;
  }

  private static String longCell(String csv) {
    return csv.replace("歩く", "歩".repeat(32_768));
  }
}
