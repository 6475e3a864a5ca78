package org.ayumi.plan.editor.web.internal.screen;

/** The addresses of this portlet's screens and acts, as the display contexts need them. */
public interface Links {

  /** What stands before every parameter name and id of this portlet. */
  String namespace();

  /** A screen; parameters are name, value, name, value. Values that are empty are left out. */
  String render(String command, String... parameters);

  /** An act: to be posted to. */
  String action(String command, String... parameters);

  /** A download. */
  String resource(String id, String... parameters);
}
