package org.ayumi.plan.editor.web.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.editor.web.internal.CommandHarness;
import org.ayumi.plan.exception.HeadingInUseException;
import org.ayumi.plan.model.view.HeadingDetail;
import org.ayumi.plan.service.PlanHeadingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class SaveHeadingCommandTest {

  private static final Heading FIRST =
      Heading.builder().code("h-1").depth(1).number("Ⅰ").title("ともに動く").build();
  private static final Heading BELOW =
      Heading.builder().code("h-1-1").parentCode("h-1").depth(2).number("1").title("まつり").build();
  private static final Heading SECOND =
      Heading.builder().code("h-2").depth(1).number("Ⅱ").title("ともに学ぶ").build();

  private final CommandHarness harness = new CommandHarness();
  private final PlanHeadingService headings = mock(PlanHeadingService.class);

  @BeforeEach
  void threeHeadings() throws Exception {
    when(headings.getHeadings(7))
        .thenReturn(
            List.of(
                HeadingDetail.of(FIRST, 2),
                HeadingDetail.of(BELOW, 2),
                HeadingDetail.of(SECOND, 2)));
    harness.type(Map.of("planId", "7", "version", "4", "number", "Ⅰ", "title", "ともに動く"));
  }

  private boolean save() throws Exception {
    return new SaveHeadingCommand(harness.desk(), headings)
        .processAction(harness.request, harness.response);
  }

  private boolean move(String code, String direction) throws Exception {
    harness.type(Map.of("code", code, "do", direction));
    return new MoveHeadingCommand(harness.desk(), headings)
        .processAction(harness.request, harness.response);
  }

  @Test
  void aNewHeadingStandsOneLevelBelowItsParent() throws Exception {
    harness.type(Map.of("parent", "h-1-1", "number", "(1)", "title", "夏", "depth", "9"));
    assertThat(save()).as(harness.errors()).isTrue();
    verify(headings)
        .addHeading(
            7,
            Heading.builder()
                .code("")
                .parentCode("h-1-1")
                .depth(3)
                .number("(1)")
                .title("夏")
                .build());
  }

  @Test
  void aNewHeadingWithoutParentIsOfTheFirstLevel() throws Exception {
    assertThat(save()).as(harness.errors()).isTrue();
    verify(headings)
        .addHeading(7, Heading.builder().code("").depth(1).number("Ⅰ").title("ともに動く").build());
  }

  @Test
  void aParentOfAnotherPlanIsMissing() throws Exception {
    harness.type(Map.of("parent", "h-99"));
    assertThat(save()).isFalse();
    assertThat(harness.errors()).contains("error-not-found");
    verify(headings, never()).addHeading(anyLong(), any());
  }

  @Test
  void aChangeKeepsThePlaceWhateverParentIsSent() throws Exception {
    harness.type(Map.of("code", "h-1-1", "parent", "h-2", "title", "祭り", "number", "1"));
    assertThat(save()).as(harness.errors()).isTrue();
    verify(headings)
        .updateHeading(
            7,
            "h-1-1",
            4,
            Heading.builder()
                .code("h-1-1")
                .parentCode("h-1")
                .depth(2)
                .number("1")
                .title("祭り")
                .build());
  }

  @Test
  void nothingIsSavedWithoutTitle() throws Exception {
    harness.type(Map.of("title", " "));
    assertThat(save()).isFalse();
    assertThat(harness.errors()).contains("title: error-title-missing");
    verifyNoInteractions(headings);
  }

  @Test
  void movesAmongItsSiblingsAlone() throws Exception {
    assertThat(move("h-2", "up")).isTrue();
    verify(headings).moveHeading(7, "h-2", "", "h-1");
  }

  @Test
  void theLastSiblingDoesNotMoveDown() throws Exception {
    assertThat(move("h-1-1", "down")).isTrue();
    verify(headings, never()).moveHeading(anyLong(), anyString(), anyString(), anyString());
  }

  @Test
  void aHeadingInUseStays() throws Exception {
    Mockito.doThrow(mock(HeadingInUseException.class)).when(headings).deleteHeading(7, "h-1", 4);
    harness.type(Map.of("code", "h-1"));
    assertThat(
            new DeleteHeadingCommand(harness.desk(), headings)
                .processAction(harness.request, harness.response))
        .isFalse();
    assertThat(harness.errors()).contains("error-heading-used");
    assertThat(harness.session).isEmpty();
  }
}
