package org.ayumi.embedded.portal.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.embedded.portal.standin.ServiceTable.Answer;
import org.ayumi.embedded.portal.standin.ServiceTable.Row;
import org.junit.jupiter.api.Test;

/** The table of services against the core itself. */
class SnapshotServicesTest {

  @Test
  void theTableHasEveryServiceTheCoreLooksUpAndNoOther() throws Exception {
    SnapshotLookups lookups = SnapshotLookups.ofCore();

    assertThat(lookups.classes()).as("classes read").isGreaterThan(20_000);
    assertThat(types(ServiceTable.rows())).containsExactlyInAnyOrderElementsOf(lookups.types());
  }

  @Test
  void whatIsRefusedIsAnInterface() throws Exception {
    for (Row row : ServiceTable.rows()) {
      if (row.answer() == Answer.REFUSED) {
        assertThat(Class.forName(row.type(), false, getClass().getClassLoader())).isInterface();
      }
    }
  }

  @Test
  void everyRowHasAReason() {
    assertThat(ServiceTable.rows()).allSatisfy(row -> assertThat(row.reason()).isNotBlank());
  }

  private static List<String> types(List<Row> rows) {
    return rows.stream().map(Row::type).collect(Collectors.toList());
  }
}
