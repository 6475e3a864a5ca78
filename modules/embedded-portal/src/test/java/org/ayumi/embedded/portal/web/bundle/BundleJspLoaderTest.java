package org.ayumi.embedded.portal.web.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.util.PortalUtil;
import org.apache.jasper.runtime.HttpJspBase;
import org.junit.jupiter.api.Test;

class BundleJspLoaderTest {

  private final ClassLoader host = BundleJspLoaderTest.class.getClassLoader();

  /** A bundle that imports nothing. */
  private final ClassLoader bundle = ClassLoader.getPlatformClassLoader();

  private final BundleJspLoader loader = new BundleJspLoader(bundle, host);

  @Test
  void aPageHasTheEngineThatRunsIt() throws ClassNotFoundException {
    assertThat(loader.loadClass(HttpJspBase.class.getName())).isSameAs(HttpJspBase.class);
  }

  @Test
  void aPageLacksWhatItsBundleDoesNotImport() {
    assertThatThrownBy(() -> loader.loadClass(PortalUtil.class.getName()))
        .isInstanceOf(ClassNotFoundException.class);
    assertThatThrownBy(() -> loader.loadClass(BundleJspLoader.class.getName()))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void theCompilerSeesThePortal() {
    assertThat(loader.getResource("com/liferay/portal/kernel/util/PortalUtil.class")).isNotNull();
    assertThat(loader.getResource("portal.properties")).isNull();
  }
}
