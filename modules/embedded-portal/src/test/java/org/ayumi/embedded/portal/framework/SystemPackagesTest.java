package org.ayumi.embedded.portal.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemPackagesTest {

  @TempDir Path classes;

  @Test
  void offersPackagesWithTheVersionOfTheirPackageinfo() throws Exception {
    file("com/example/api/Api.class", "");
    file("com/example/api/packageinfo", "version 2.1.0");
    file("com/example/plain/Plain.class", "");
    file("javax/servlet/Servlet.class", "");
    file("META-INF/c.tld", "<taglib><uri>http://example.com/c</uri></taglib>");

    assertThat(SystemPackages.of(new ClassPath(List.of(classes))))
        .isEqualTo(
            "com.example.api;version=\"2.1.0\",com.example.plain,"
                + "javax.servlet;version=\"3.1.0\",javax.servlet;version=\"4.0.0\"");
  }

  @Test
  void leavesToBundlesWhatIsTheirs() throws Exception {
    file("org/osgi/service/cm/Configuration.class", "");
    file("org/ayumi/plan/domain/Item.class", "");
    file("com/liferay/portal/kernel/module/util/SystemBundleUtil.class", "");
    file("not-a-package/file.txt", "");

    assertThat(SystemPackages.of(new ClassPath(List.of(classes)))).isEmpty();
  }

  @Test
  void offersTheTagLibrariesThatItFinds() throws Exception {
    file("META-INF/c.tld", "<taglib>\n<uri> http://example.com/c </uri></taglib>");

    assertThat(SystemCapabilities.of(new ClassPath(List.of(classes))))
        .contains("osgi.extender=\"jsp.taglib\";uri=\"http://example.com/c\"")
        .contains("osgi.contract=\"JavaPortlet\"");
  }

  private void file(String path, String text) throws Exception {
    Path file = classes.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
