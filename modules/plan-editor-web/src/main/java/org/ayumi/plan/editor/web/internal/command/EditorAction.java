package org.ayumi.plan.editor.web.internal.command;

import javax.portlet.PortletRequest;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Links;

/** A posted act: its parameters, and what was typed, to be shown again if it is refused. */
public final class EditorAction extends EditorRequest {

  private Object form;

  public EditorAction(PortletRequest request, Links links, FormParameters parameters) {
    super(request, links, parameters);
  }

  /** Keeps what was typed for the screen that is shown again. */
  public void keep(Object typed) {
    form = typed;
  }

  Object kept() {
    return form;
  }

  /** The address of a screen of the plan; says there what was done. */
  public String done(String notice, String command, String... parameters) {
    leaveNotice(notice);
    return go(command, parameters);
  }

  /** The address of a screen of the plan. */
  public String go(String command, String... parameters) {
    String[] all = new String[parameters.length + 2];
    all[0] = "planId";
    all[1] = plan();
    System.arraycopy(parameters, 0, all, 2, parameters.length);
    return links().render(command, all);
  }
}
