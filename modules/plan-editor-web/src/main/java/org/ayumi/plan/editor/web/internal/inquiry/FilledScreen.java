package org.ayumi.plan.editor.web.internal.inquiry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.screen.Difference;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.exchange.FilledLine;
import org.ayumi.plan.exchange.Problem;

/** What a workbook of answers would change, and what does not fit. */
public final class FilledScreen extends Screen {

  private final String code;
  private final Optional<FilledBook> book;

  /**
   * @param code the round
   * @param book empty where the session no longer has the file
   */
  FilledScreen(ScreenContext context, String code, Optional<FilledBook> book) {
    super(context, "filled", "/rounds", "/filled.jsp");
    this.code = code;
    this.book = book;
  }

  @Override
  public String getTitle() {
    return book.map(
            found ->
                wording().text("filled-title", found.inquiry().round().title(), found.department()))
        .orElseGet(super::getTitle);
  }

  /** Whether there is no file any more. */
  public boolean isGone() {
    return book.isEmpty();
  }

  public String getFileName() {
    return book.map(FilledBook::fileName).orElse("");
  }

  /** Whether something is wrong, so that nothing can be applied. */
  public boolean isFaulty() {
    return book.filter(found -> !found.answers().isSound()).isPresent();
  }

  /** What does not fit, as its place and what to do. */
  public List<Option> getProblems() {
    return book.stream()
        .flatMap(found -> found.answers().problems().stream())
        .map(this::problem)
        .collect(Collectors.toList());
  }

  private Option problem(Problem problem) {
    Locale locale = wording().locale();
    return new Option(problem.place(locale), problem.message(locale));
  }

  public List<Change> getChanges() {
    return book.stream()
        .flatMap(found -> found.answers().changes().stream().map(filled -> change(found, filled)))
        .collect(Collectors.toList());
  }

  private Change change(FilledBook found, FilledLine filled) {
    return new Change(
        filled,
        new AnswerDifferences(found.inquiry().index(), wording())
            .of(filled.line().answer(), filled.answer()));
  }

  public String getApplyUrl() {
    return links().action("/answers/apply", "planId", planId(), "code", code);
  }

  public String getBackUrl() {
    return links().render("/inquiry", "planId", planId(), "code", code);
  }

  /** One line of the file with another answer than there is now. */
  public static final class Change {

    private final FilledLine filled;
    private final List<Difference> differences;

    Change(FilledLine filled, List<Difference> differences) {
      this.filled = filled;
      this.differences = differences;
    }

    public String getTitle() {
      return (filled.line().reference() + " " + filled.line().item()).strip();
    }

    public String getContent() {
      return filled.line().content();
    }

    /** Id and version of the answer that it replaces. */
    public String getPick() {
      return filled.line().id() + ":" + filled.line().version();
    }

    /** Whether the answer was written after the file was made. */
    public boolean isOutdated() {
      return filled.outdated();
    }

    public List<Difference> getDifferences() {
      return differences;
    }
  }
}
