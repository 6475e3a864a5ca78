package org.ayumi.embedded.portal.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeDirectoryTest {

  @TempDir Path directory;

  @Test
  void isLockedWhileItIsOpen() throws Exception {
    try (HomeDirectory home = HomeDirectory.open(directory, false)) {
      assertThat(home.isComplete()).isFalse();
      assertThatThrownBy(() -> HomeDirectory.open(directory, false))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("in use");
    }
    HomeDirectory.open(directory, false).close();
  }

  @Test
  void keepsTheDatabaseOfACompleteStart() throws Exception {
    try (HomeDirectory home = HomeDirectory.open(directory, false)) {
      Files.writeString(home.databaseDirectory().resolve("ayumi.script"), "rows");
      home.markComplete();
    }

    try (HomeDirectory home = HomeDirectory.open(directory, false)) {
      assertThat(home.databaseDirectory().resolve("ayumi.script")).exists();
    }
  }

  @Test
  void dropsTheDatabaseOfAStartThatWasCutOff() throws Exception {
    try (HomeDirectory home = HomeDirectory.open(directory, false)) {
      Files.writeString(home.databaseDirectory().resolve("ayumi.script"), "half");
    }

    try (HomeDirectory home = HomeDirectory.open(directory, false)) {
      assertThat(home.databaseDirectory()).isEmptyDirectory();
    }
  }

  @Test
  void freshDropsOnlyWhatAPortalMade() throws Exception {
    Path other = Files.writeString(directory.resolve("notes.txt"), "mine");
    try (HomeDirectory home = HomeDirectory.open(directory, false)) {
      Files.writeString(home.databaseDirectory().resolve("ayumi.script"), "rows");
      home.markComplete();
    }

    try (HomeDirectory home = HomeDirectory.open(directory, true)) {
      assertThat(home.databaseDirectory()).isEmptyDirectory();
      assertThat(home.isComplete()).isFalse();
      assertThat(other).hasContent("mine");
    }
  }

  @Test
  void refusesAFileInPlaceOfADirectory() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "");

    assertThatThrownBy(() -> HomeDirectory.open(file, false))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("not writable");
  }
}
