package org.ayumi.embedded.portal.framework;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Names the components that wait for a service which nobody supplies. The component runtime's types
 * belong to its bundle, so its answers are read by reflection.
 */
public final class UnsatisfiedComponents {

  private static final String RUNTIME =
      "org.osgi.service.component.runtime.ServiceComponentRuntime";

  /** {@code ComponentConfigurationDTO.UNSATISFIED_REFERENCE}. */
  private static final int UNSATISFIED_REFERENCE = 2;

  private final BundleContext bundleContext;

  public UnsatisfiedComponents(BundleContext bundleContext) {
    this.bundleContext = bundleContext;
  }

  /** One line for each waiting component of the bundles: its name and the services it waits for. */
  public List<String> of(Collection<Bundle> bundles) {
    ServiceReference<?> reference = runtime();
    Object runtime = bundleContext.getService(reference);
    List<String> lines = new ArrayList<>();
    try {
      Object descriptions =
          runtime
              .getClass()
              .getMethod("getComponentDescriptionDTOs", Bundle[].class)
              .invoke(runtime, (Object) bundles.toArray(new Bundle[0]));
      for (Object description : (Collection<?>) descriptions) {
        addLines(runtime, description, lines);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The component runtime does not answer", e);
    } finally {
      bundleContext.ungetService(reference);
    }
    return lines;
  }

  /** Also those of a type that the class path of the host knows in another copy. */
  private ServiceReference<?> runtime() {
    try {
      return bundleContext.getAllServiceReferences(RUNTIME, null)[0];
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addLines(Object runtime, Object description, List<String> lines)
      throws ReflectiveOperationException {
    Object configurations =
        runtime
            .getClass()
            .getMethod("getComponentConfigurationDTOs", description.getClass())
            .invoke(runtime, description);
    for (Object configuration : (Collection<?>) configurations) {
      if ((int) field(configuration, "state") == UNSATISFIED_REFERENCE) {
        lines.add(field(description, "name") + " waits for " + missing(configuration, description));
      }
    }
  }

  private static List<String> missing(Object configuration, Object description)
      throws ReflectiveOperationException {
    List<String> missing = new ArrayList<>();
    for (Object unsatisfied : elements(field(configuration, "unsatisfiedReferences"))) {
      Object name = field(unsatisfied, "name");
      for (Object reference : elements(field(description, "references"))) {
        if (name.equals(field(reference, "name"))) {
          Object target = field(reference, "target");
          missing.add(field(reference, "interfaceName") + (target == null ? "" : " " + target));
        }
      }
    }
    return missing;
  }

  private static List<Object> elements(Object array) {
    List<Object> elements = new ArrayList<>();
    for (int index = 0; index < Array.getLength(array); index++) {
      elements.add(Array.get(array, index));
    }
    return elements;
  }

  private static Object field(Object dto, String name) throws ReflectiveOperationException {
    return dto.getClass().getField(name).get(dto);
  }
}
