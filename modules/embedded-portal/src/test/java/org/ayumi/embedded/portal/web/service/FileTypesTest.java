package org.ayumi.embedded.portal.web.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {

  private final FileTypes types = new FileTypes();

  @ParameterizedTest
  @CsvSource({
    "計画.csv, text/csv",
    "A.XLSX, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "a.png, image/png",
    "a.b.json, application/json",
    "nothing, application/octet-stream",
    "a.unknown-kind, application/octet-stream"
  })
  void aTypeFollowsFromTheName(String name, String type) {
    assertThat(types.getContentType(name)).isEqualTo(type);
    assertThat(types.getContentType(new File(name))).isEqualTo(type);
  }

  @Test
  void aMissingNameIsUnknown() {
    assertThat(types.getContentType((String) null)).isEqualTo("application/octet-stream");
  }

  @Test
  void extensionsAndTypesAreEachOthersInverse() {
    assertThat(types.getExtensionContentType("csv")).isEqualTo("text/csv");
    assertThat(types.getExtensions("text/csv")).containsExactly(".csv");
  }
}
