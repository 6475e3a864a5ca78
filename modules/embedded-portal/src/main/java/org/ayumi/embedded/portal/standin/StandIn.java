package org.ayumi.embedded.portal.standin;

import java.util.Map;
import java.util.Objects;

/**
 * One service the host supplies in place of an absent module.
 *
 * @param type the service type it is registered under
 * @param service the service
 * @param properties service properties
 * @param kind how much of the service it is
 * @param reason one line: which module is absent, or what the stand-in does
 */
public record StandIn<T>(
    Class<? super T> type, T service, Map<String, Object> properties, Kind kind, String reason) {

  /** How much of the absent service a stand-in is. */
  public enum Kind {
    /** A small but real implementation. */
    REAL("real"),
    /** Does nothing where doing nothing is right, and refuses the rest. */
    NULL_OBJECT("null object"),
    /** Refuses every call and names the service. */
    REFUSING("refusing");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  public StandIn {
    Objects.requireNonNull(type);
    Objects.requireNonNull(service);
    properties = Map.copyOf(properties);
  }

  /** A service that does nothing in the named methods and refuses the others. */
  static <T> StandIn<T> none(Class<T> type, String module, String... silent) {
    return new StandIn<>(
        type,
        AbsentService.of(type, module).silent(silent).create(),
        Map.of(),
        Kind.NULL_OBJECT,
        "for " + module + ": does nothing in " + String.join(", ", silent));
  }

  void register(StandIns.Registrar registrar) {
    registrar.register(type, service, properties);
  }

  @Override
  public String toString() {
    return type.getName() + " [" + kind + "]: " + reason;
  }
}
