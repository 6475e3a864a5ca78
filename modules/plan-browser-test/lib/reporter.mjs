// Node's own "spec" report, whose closing lines begin with "#" as those of TAP do.
import { Readable } from 'node:stream';
import { spec as Spec } from 'node:test/reporters';

const COUNT = /^((?:\u001b\[\d+m)*)\u2139 (?=[a-z_]+ [\d.]+)/gmu;

export default async function* report(events) {
  for await (const text of Readable.from(events).pipe(new Spec())) {
    yield String(text).replace(COUNT, '$1# ');
  }
}
