package org.ayumi.plan.exchange.internal.sheet;

import java.util.Arrays;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.SheetException;

/** What a file is, by its first bytes and by its name, which must agree (F8). */
public enum FileKind {
  TEXT,
  XLSX;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  public static FileKind of(String lowerCaseName, byte[] file) throws SheetException {
    if (file.length == 0) {
      throw new SheetException(Problem.of(ProblemType.FILE_EMPTY));
    }
    refuse(lowerCaseName, file);
    boolean zip = startsWith(file, ZIP);
    if (lowerCaseName.endsWith(".xlsx")) {
      return agree(zip, XLSX, lowerCaseName);
    }
    if (lowerCaseName.matches(".*\\.(csv|tsv|txt)")) {
      return agree(!zip, TEXT, lowerCaseName);
    }
    throw new SheetException(Problem.of(ProblemType.FILE_TYPE_UNKNOWN, lowerCaseName));
  }

  private static void refuse(String name, byte[] file) throws SheetException {
    if (name.endsWith(".xlsm") || name.endsWith(".xltm") || name.endsWith(".xlsb")) {
      throw new SheetException(Problem.of(ProblemType.FILE_MACROS, name));
    }
    if (startsWith(file, PDF)) {
      throw new SheetException(Problem.of(ProblemType.FILE_PDF));
    }
    if (startsWith(file, OLE)) {
      throw new SheetException(Problem.of(ProblemType.FILE_OLD_EXCEL));
    }
  }

  private static FileKind agree(boolean agrees, FileKind kind, String name) throws SheetException {
    if (!agrees) {
      throw new SheetException(Problem.of(ProblemType.FILE_NOT_AS_NAMED, name));
    }
    return kind;
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length
        && Arrays.equals(file, 0, start.length, start, 0, start.length);
  }
}
