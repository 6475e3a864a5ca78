package org.ayumi.plan.editor.web.internal.command;

import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** Nothing but what went wrong. */
public final class MessageScreen extends Screen {

  MessageScreen(ScreenContext context) {
    super(context, "message", "", "/message.jsp");
  }
}
