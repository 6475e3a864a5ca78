// Node's own "spec" report, whose closing lines begin with "#" as those of TAP do.
import { spec as Spec } from 'node:test/reporters';

const closing = (text) => (text == null ? text : String(text).replace(/^((?:\u001b\[\d+m)*)ℹ (?=[a-z_]+ [\d.]+)/gmu, '$1# '));

export default class Report extends Spec {
  _transform(event, encoding, callback) {
    super._transform(event, encoding, (error, text) => callback(error, closing(text)));
  }

  _flush(callback) {
    super._flush((error, text) => callback(error, closing(text)));
  }
}
