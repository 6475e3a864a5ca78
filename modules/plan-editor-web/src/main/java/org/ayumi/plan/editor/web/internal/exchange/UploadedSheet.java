package org.ayumi.plan.editor.web.internal.exchange;

import java.io.Serializable;
import java.util.Optional;
import javax.portlet.PortletRequest;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ColumnMappingJson;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.SheetReader;
import org.ayumi.plan.exchange.Workbook;

/**
 * The file that a person is importing, kept in the person's session between the steps: one for each
 * plan, no larger than the reader takes. Nothing of it is trusted from the browser again.
 */
final class UploadedSheet implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String ATTRIBUTE = "org.ayumi.plan.editor.import.";

  private final String fileName;
  private final byte[] file;
  private final String sheetName;
  private final String mapping;

  private UploadedSheet(String fileName, byte[] file, String sheetName, String mapping) {
    this.fileName = fileName;
    this.file = file;
    this.sheetName = sheetName;
    this.mapping = mapping;
  }

  static UploadedSheet of(String fileName, byte[] file, Sheet sheet, ColumnMapping mapping) {
    return new UploadedSheet(
        fileName, file.clone(), sheet.name(), ColumnMappingJson.write(mapping));
  }

  static Optional<UploadedSheet> in(EditorRequest request) {
    PortletRequest portletRequest = request.portletRequest();
    return Optional.ofNullable(
        (UploadedSheet) portletRequest.getPortletSession().getAttribute(name(request)));
  }

  static void forget(EditorRequest request) {
    request.portletRequest().getPortletSession().removeAttribute(name(request));
  }

  void keepIn(EditorRequest request) {
    request.portletRequest().getPortletSession().setAttribute(name(request), this);
  }

  private static String name(EditorRequest request) {
    return ATTRIBUTE + request.planId();
  }

  UploadedSheet with(Sheet sheet, ColumnMapping newMapping) {
    return new UploadedSheet(fileName, file, sheet.name(), ColumnMappingJson.write(newMapping));
  }

  String fileName() {
    return fileName;
  }

  Workbook workbook() throws SheetException {
    return SheetReader.read(fileName, file);
  }

  Sheet sheet() throws SheetException {
    Workbook workbook = workbook();
    return workbook.sheet(sheetName).orElseGet(workbook::first);
  }

  ColumnMapping mapping() {
    return ColumnMappingJson.read(mapping);
  }
}
