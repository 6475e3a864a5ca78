package org.ayumi.plan.editor.web.internal.exchange;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.portlet.PortletRequest;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.PlanMappingJson;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.Workbook;

/**
 * The files that a person is importing, kept in the person's session between the steps: one source
 * for each plan, together no larger than the reader takes. Nothing of it is trusted from the
 * browser again.
 */
final class UploadedSource implements Serializable {

  private static final long serialVersionUID = 2L;

  private static final String ATTRIBUTE = "org.ayumi.plan.editor.import.";

  private final ArrayList<SourceFile> files;
  private final String mapping;
  private transient Workbook workbook;
  private transient SourceGuess guess;

  private UploadedSource(List<SourceFile> files, Workbook workbook, String mapping) {
    this.files = new ArrayList<>(files);
    this.workbook = workbook;
    this.mapping = mapping;
  }

  static UploadedSource of(List<SourceFile> files, Workbook workbook, PlanMapping mapping) {
    return new UploadedSource(files, workbook, PlanMappingJson.write(mapping));
  }

  /** The files with the mapping that they suggest. */
  static UploadedSource of(List<SourceFile> files, PlanHead head, List<Level> levels)
      throws SheetException {
    Workbook workbook = SourceWorkbook.of(files);
    SourceGuess guess = SourceGuess.of(workbook, head, levels);
    UploadedSource source = of(files, workbook, guess.mapping());
    source.guess = guess;
    return source;
  }

  static Optional<UploadedSource> in(EditorRequest request) {
    PortletRequest portletRequest = request.portletRequest();
    return Optional.ofNullable(
        (UploadedSource) portletRequest.getPortletSession().getAttribute(name(request)));
  }

  /** The source of the request; an act without one is refused. */
  static UploadedSource required(EditorRequest request) throws RefusedException {
    return in(request).orElseThrow(() -> new RefusedException("", "error-file-gone"));
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

  UploadedSource with(PlanMapping newMapping) {
    UploadedSource changed = new UploadedSource(files, workbook, PlanMappingJson.write(newMapping));
    changed.guess = guess;
    return changed;
  }

  /** The names of the files. */
  String fileName() {
    return files.stream().map(SourceFile::name).collect(Collectors.joining("、"));
  }

  /** All files together; read anew where the session came from elsewhere. */
  Workbook workbook() throws SheetException {
    if (workbook == null) {
      workbook = SourceWorkbook.of(files);
    }
    return workbook;
  }

  /** What the source suggests of itself. */
  SourceGuess guess(PlanHead head, List<Level> levels) throws SheetException {
    if (guess == null) {
      guess = SourceGuess.of(workbook(), head, levels);
    }
    return guess;
  }

  PlanMapping mapping() {
    return PlanMappingJson.read(mapping);
  }
}
