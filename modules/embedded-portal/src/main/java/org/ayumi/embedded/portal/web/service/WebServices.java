package org.ayumi.embedded.portal.web.service;

import com.liferay.portal.kernel.cookies.CookiesManager;
import com.liferay.portal.kernel.portlet.InvokerPortletFactory;
import com.liferay.portal.kernel.security.auth.AuthFailure;
import com.liferay.portal.kernel.template.TemplateManager;
import com.liferay.portal.kernel.upload.configuration.UploadServletRequestConfigurationProvider;
import com.liferay.portal.kernel.util.MimeTypes;
import com.liferay.portal.upload.ServletFileUpload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ayumi.embedded.portal.standin.StandIn;
import org.ayumi.embedded.portal.web.page.TemplateLanguage;
import org.ayumi.embedded.portal.web.portlet.LoudInvokerPortletFactory;
import org.ayumi.embedded.portal.web.upload.MultipartParser;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Services of absent modules without which no page is served. */
public final class WebServices {

  private static final Logger logger = LogManager.getLogger(WebServices.class);

  private final BundleContext bundles;
  private final List<ServiceRegistration<?>> registrations = new ArrayList<>();

  public WebServices(BundleContext bundles) {
    this.bundles = bundles;
  }

  /**
   * Registers all of them.
   *
   * @param uploadDirectory for files while their request lasts
   * @param uploadBytes the largest multipart request
   */
  public void register(Path uploadDirectory, long uploadBytes) {
    List<StandIn<?>> standIns = new ArrayList<>(uploads(uploadDirectory, uploadBytes));
    standIns.addAll(signIn());
    standIns.addAll(pages());
    logger.info(
        "Stand-ins for absent modules, with the web server:\n{}",
        standIns.stream().map(StandIn::toString).collect(Collectors.joining("\n")));
    standIns.forEach(this::register);
  }

  private static List<StandIn<?>> uploads(Path directory, long bytes) {
    MultipartParser parser = new MultipartParser(directory.toFile(), bytes);
    return List.of(
        real(ServletFileUpload.class, parser, Map.of(), "reads multipart requests"),
        real(
            UploadServletRequestConfigurationProvider.class,
            parser,
            Map.of(),
            "largest request, directory of files under way"));
  }

  private static List<StandIn<?>> signIn() {
    return List.of(
        real(
            AuthFailure.class,
            new SignInFailures(),
            Map.of("key", "auth.failure"),
            "counts refused sign-ins, for the lockout of the password policy"),
        new StandIn<>(
            AuthFailure.class,
            new SignInFailures.Ignored(),
            Map.of("key", "auth.max.failures"),
            StandIn.Kind.NULL_OBJECT,
            "does nothing more when there were too many"),
        real(CookiesManager.class, new HostCookies(), Map.of(), "sets and reads cookies"));
  }

  private static List<StandIn<?>> pages() {
    return List.of(
        real(MimeTypes.class, new FileTypes(), Map.of(), "types of files by name and first bytes"),
        real(
            TemplateManager.class,
            new TemplateLanguage(),
            Map.of("language.type", TemplateLanguage.NAME),
            "columns of layout templates"),
        real(
            InvokerPortletFactory.class,
            new LoudInvokerPortletFactory(),
            Map.of(Constants.SERVICE_RANKING, 100),
            "invokes portlets and hides none of their failures"));
  }

  private static <T> StandIn<T> real(
      Class<T> type, T service, Map<String, Object> properties, String reason) {
    return new StandIn<>(type, service, properties, StandIn.Kind.REAL, reason);
  }

  private void register(StandIn<?> standIn) {
    registrations.add(
        bundles.registerService(
            standIn.type().getName(),
            standIn.service(),
            FrameworkUtil.asDictionary(standIn.properties())));
  }

  public void unregister() {
    registrations.forEach(ServiceRegistration::unregister);
    registrations.clear();
  }
}
