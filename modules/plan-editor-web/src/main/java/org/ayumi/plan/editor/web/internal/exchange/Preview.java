package org.ayumi.plan.editor.web.internal.exchange;

import java.util.Optional;
import org.ayumi.plan.editor.web.internal.command.EditorRequest;

/** What a request of a preview brings. */
final class Preview {

  private static final int MOST_PARTS = 200;

  private Preview() {}

  /** The part that the request is about, from 0. */
  static int part(EditorRequest request) {
    return request.parameters().number(PartFields.PART, 0, 0, MOST_PARTS);
  }

  /** The fields of the part, if the request brings them. */
  static Optional<TypedPart> typed(EditorRequest request) {
    return request.parameters().has(PartFields.FORM)
        ? Optional.of(TypedPart.read(request.parameters()))
        : Optional.empty();
  }
}
