package org.ayumi.plan.editor.web.internal.book;

import java.util.Locale;
import java.util.Optional;
import org.ayumi.plan.domain.ImmutablePassage;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.form.RefusedException;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.model.view.PassageDetail;

/** A passage as typed. */
final class PassageForm {

  private static final String HEADING = "heading:";
  private static final String PASSAGE = "passage:";

  private final String place;
  private final PassageType type;
  private final String number;
  private final String title;
  private final String text;
  private final String link;
  private final long version;

  private PassageForm(
      String place,
      PassageType type,
      String number,
      String title,
      String text,
      String link,
      long version) {
    this.place = place;
    this.type = type;
    this.number = number;
    this.title = title;
    this.text = text;
    this.link = link;
    this.version = version;
  }

  static PassageForm blank() {
    return new PassageForm("", PassageType.CHAPTER, "", "", "", "", 0);
  }

  static PassageForm of(PassageDetail detail) {
    Passage passage = detail.passage();
    return new PassageForm(
        "",
        passage.type(),
        passage.number(),
        passage.title(),
        passage.text(),
        passage.link(),
        detail.mvccVersion());
  }

  static PassageForm read(FormParameters parameters) {
    return new PassageForm(
        parameters.text("place"),
        parameters.choice("type", PassageType.CHAPTER),
        parameters.line("number"),
        parameters.line("title"),
        parameters.text("text").stripTrailing(),
        parameters.line("link"),
        parameters.id("version"));
  }

  static String typeText(PassageType type, Wording wording) {
    return wording.text("passage-" + type.name().toLowerCase(Locale.ROOT));
  }

  static String underHeading(String code) {
    return HEADING + code;
  }

  static String belowPassage(String code) {
    return PASSAGE + code;
  }

  /**
   * The passage that was typed; a new one has no code.
   *
   * @throws RefusedException if it says nothing, or its address is none
   */
  Passage passage(String code) throws RefusedException {
    FormErrors errors = FormErrors.none();
    if (title.isBlank() && text.isBlank() && link.isBlank()) {
      errors.add("title", "error-passage-empty");
    }
    if (!link.isEmpty() && !link.matches("https?://\\S+")) {
      errors.add("link", "error-link");
    }
    errors.refuse();
    ImmutablePassage.Builder passage =
        Passage.builder().code(code).type(type).number(number).title(title).text(text).link(link);
    if (code.isEmpty()) {
      passage.headingCode(code(HEADING)).parentCode(code(PASSAGE));
    }
    return passage.build();
  }

  private Optional<String> code(String prefix) {
    return place.startsWith(prefix)
        ? Optional.of(place.substring(prefix.length()))
        : Optional.empty();
  }

  String place() {
    return place;
  }

  PassageType type() {
    return type;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  String text() {
    return text;
  }

  String link() {
    return link;
  }

  long version() {
    return version;
  }
}
