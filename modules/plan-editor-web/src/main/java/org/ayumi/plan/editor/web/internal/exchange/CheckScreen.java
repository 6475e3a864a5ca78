package org.ayumi.plan.editor.web.internal.exchange;

import java.util.List;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.ReadResult;
import org.ayumi.plan.exchange.Severity;

/** Third step of an import: what it would do, and what is wrong with the sheet. */
public final class CheckScreen extends Screen {

  private final String fileName;
  private final ReadResult result;
  private final ChangeView changes;
  private final long version;

  CheckScreen(ScreenContext context, String fileName, ReadResult result, CheckedChanges checked) {
    super(context, "import-check", "/import", "/check.jsp");
    this.fileName = fileName;
    this.result = result;
    this.changes = checked.changes();
    this.version = checked.version();
  }

  public String getFileName() {
    return fileName;
  }

  public ChangeView getChanges() {
    return changes;
  }

  /** The plan's version that the check was made against. */
  public long getVersion() {
    return version;
  }

  public boolean isFaulty() {
    return result.hasErrors();
  }

  public boolean isApplicable() {
    return !result.hasErrors() && !changes.isNone();
  }

  /** How many errors, warnings and notices there are, in words. */
  public String getProblemCount() {
    return wording()
        .text(
            "problems-count",
            result.problems(Severity.ERROR).size(),
            result.problems(Severity.WARNING).size(),
            result.problems(Severity.NOTICE).size());
  }

  /** What is wrong with the source, by type. */
  public List<ProblemGroup> getProblems() {
    return ProblemGroup.of(result.problems(), wording());
  }

  public String getApplyUrl() {
    return links().action("/import/apply", "planId", planId());
  }

  public String getCancelUrl() {
    return links().action("/import/cancel", "planId", planId());
  }

  public String getMappingUrl() {
    return links().render("/import/mapping", "planId", planId());
  }

  /** The difference and the version of the plan to which it belongs. */
  static final class CheckedChanges {

    private final ChangeView changes;
    private final long version;

    CheckedChanges(ChangeView changes, long version) {
      this.changes = changes;
      this.version = version;
    }

    ChangeView changes() {
      return changes;
    }

    long version() {
      return version;
    }
  }
}
