package org.ayumi.plan.editor.web.internal.item;

import com.liferay.portal.kernel.json.JSONException;
import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.json.JSONObject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.editor.web.internal.form.FormParameters;

/** A form put aside as JSON: one member for each field. */
final class ItemDraftJson {

  private final JSONFactory json;

  ItemDraftJson(JSONFactory json) {
    this.json = json;
  }

  String write(ItemForm form) {
    JSONObject object = json.createJSONObject();
    form.toParameters().forEach(object::put);
    return object.toString();
  }

  ItemForm read(String text, PlanIndex index) throws JSONException {
    JSONObject object = json.createJSONObject(text);
    Map<String, String[]> values = new LinkedHashMap<>();
    for (Iterator<String> names = object.keys(); names.hasNext(); ) {
      String name = names.next();
      values.put(name, new String[] {object.getString(name)});
    }
    return ItemForm.read(new FormParameters(values), index);
  }
}
