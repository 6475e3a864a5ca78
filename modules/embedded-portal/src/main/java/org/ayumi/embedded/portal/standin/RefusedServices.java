package org.ayumi.embedded.portal.standin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.embedded.portal.standin.ServiceTable.Answer;
import org.ayumi.embedded.portal.standin.ServiceTable.Row;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/**
 * Services nobody supplies and nobody checks for: a call would end in a null pointer somewhere.
 * Each is registered as a service that refuses every call and names itself, and makes way as soon
 * as somebody does supply it.
 */
public final class RefusedServices {

  private static final String REFUSED = "ayumi.refused";

  /** The core asks for these with a filter, and takes no other. */
  private static final Map<String, Map<String, Object>> PROPERTIES =
      Map.of(
          "com.liferay.document.library.kernel.store.Store",
          Map.of("default", true),
          "com.liferay.dynamic.data.mapping.io.DDMFormLayoutDeserializer",
          Map.of("ddm.form.layout.deserializer.type", "json"),
          "com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission",
          Map.of("resource.name", "com.liferay.document.library"));

  private final BundleContext context;
  private final Map<String, ServiceRegistration<?>> registrations = new HashMap<>();

  public RefusedServices(BundleContext context) {
    this.context = context;
  }

  /** Registers all of them. */
  public synchronized void register() {
    context.addServiceListener(this::makeWay);
    for (Row row : rows()) {
      if (context.getServiceReference(row.type()) == null) {
        registrations.put(row.type(), register(row));
      }
    }
  }

  private static List<Row> rows() {
    return ServiceTable.rows().stream()
        .filter(row -> row.answer() == Answer.REFUSED)
        .collect(Collectors.toList());
  }

  private ServiceRegistration<?> register(Row row) {
    Map<String, Object> properties = new HashMap<>();
    properties.put(REFUSED, true);
    properties.put(Constants.SERVICE_RANKING, Integer.MIN_VALUE);
    properties.putAll(PROPERTIES.getOrDefault(row.type(), Map.of()));
    return context.registerService(
        row.type(), service(row), FrameworkUtil.asDictionary(properties));
  }

  private static Object service(Row row) {
    try {
      Class<?> type = Class.forName(row.type(), false, RefusedServices.class.getClassLoader());
      return AbsentService.of(type, row.reason().replace("the host has no ", "")).create();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("Not in the core: " + row.type(), e);
    }
  }

  private void makeWay(ServiceEvent event) {
    ServiceReference<?> reference = event.getServiceReference();
    if (event.getType() != ServiceEvent.REGISTERED || reference.getProperty(REFUSED) != null) {
      return;
    }
    for (String type : (String[]) reference.getProperty(Constants.OBJECTCLASS)) {
      ServiceRegistration<?> refused = remove(type, reference);
      if (refused != null) {
        refused.unregister();
      }
    }
  }

  /** One with other properties than the core asks for is another service. */
  private synchronized ServiceRegistration<?> remove(String type, ServiceReference<?> reference) {
    boolean same =
        PROPERTIES.getOrDefault(type, Map.of()).entrySet().stream()
            .allMatch(entry -> entry.getValue().equals(reference.getProperty(entry.getKey())));
    return same ? registrations.remove(type) : null;
  }
}
