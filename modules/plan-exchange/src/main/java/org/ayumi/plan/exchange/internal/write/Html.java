package org.ayumi.plan.exchange.internal.write;

import java.io.IOException;

/** Markup, written as it comes; every text is escaped. */
final class Html {

  private final Appendable out;

  Html(Appendable out) {
    this.out = out;
  }

  /** The start of an element; attributes are name, value, name, value; empty ones are left out. */
  Html start(String name, String... attributes) throws IOException {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        text(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Html end(String name) throws IOException {
    out.append("</").append(name).append('>');
    return this;
  }

  Html text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      escaped(text.charAt(i));
    }
    return this;
  }

  private void escaped(char letter) throws IOException {
    switch (letter) {
      case '&':
        out.append("&amp;");
        break;
      case '<':
        out.append("&lt;");
        break;
      case '>':
        out.append("&gt;");
        break;
      case '"':
        out.append("&#34;");
        break;
      case '\'':
        out.append("&#39;");
        break;
      default:
        out.append(letter);
    }
  }
}
