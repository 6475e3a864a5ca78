// Plans of the fictional city in layouts that chance has chosen: what is meant, and the sheet or text in which it stands.
import { chance } from './random.mjs';
import { columnName } from './xlsx.mjs';

const CIRCLED = ['①', '②', '③', '④', '⑤', '⑥'];
const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'];
const WHAT = ['空き家', '商店街', '公園', '図書館', '里山', '水辺', '公民館', '農園', '児童館', '広場', '歩道', '集会所'];
const DOES = ['見守り', '花いっぱい運動', '学びの会', '居場所づくり', '相談会', '朝市', '交流会', '清掃活動', '語り部の集い', '防災訓練'];
const AIMS = ['人と人のつながりを育てます', '暮らしの安心を高めます', '担い手を広げます', '地域の魅力を伝えます'];
const UNITS = ['企画政策課', '協働推進課', 'こども未来課', '環境課', '生涯学習課', '福祉総務課'];
const ACTORS = ['市民', '団体', '事業者', '市'];
const LEVELS = [
  ['基本方針', '基本施策', '推進事業'],
  ['めざす姿', '取組の柱', '実施事業'],
  ['政策目標', '施策', '個別事業'],
];

const WORDS = {
  reference: ['整理番号', '管理番号', '事業番号'],
  kind: ['種別', '区分'],
  departments: ['担当課', '所管課', '担当部署'],
  actors: ['対象主体', '実施主体'],
  purpose: ['目的', 'ねらい'],
  content: ['取組内容', '事業内容', '内容'],
  completion: ['完了の目安', '達成の目安'],
};

const ERAS = {
  letter: (year) => `R${year - 2018}`,
  kanji: (year) => `令和${year - 2018}年度`,
  western: (year) => `${year}年度`,
  bare: (year) => `${year - 2018}年度`,
};

/** What the plan is: headings of two levels, items with contents, years and a report. */
function plan(c) {
  const years = Array.from({ length: c.whole(2, 4) }, (_, i) => 2024 + i);
  const tokens = c.oneOf([
    ['実施', '検討', '→'],
    ['●', '○', '→'],
  ]);
  const several = c.coin();
  const names = c.some(WHAT.flatMap((what) => DOES.map((does) => `${what}の${does}`)), 40);
  const headings = [];
  const items = [];
  for (let top = 0; top < c.whole(2, 3); top++) {
    headings.push({ path: [top], number: ROMAN[top], title: `${c.oneOf(WHAT)}から${c.oneOf(AIMS)}` });
    for (let below = 0; below < c.whole(1, 3); below++) {
      headings.push({ path: [top, below], number: `(${below + 1})`, title: `${c.oneOf(WHAT)}を生かした${c.oneOf(DOES)}の推進` });
      for (let at = 0; at < c.whole(1, 3); at++) {
        items.push(item(c, { path: [top, below], number: CIRCLED[at], title: names.pop(), years, tokens, several }));
      }
    }
  }
  return { levels: c.oneOf(LEVELS), years, headings, items };
}

function item(c, { path, number, title, years, tokens, several }) {
  const contents = Array.from({ length: several ? c.whole(1, 3) : 1 }, (_, i) => ({
    text: `${c.oneOf(WHAT)}で${c.oneOf(DOES)}を${['始めます', '続けます', '広げます'][i]}。`,
    departments: c.some(UNITS, c.whole(1, 2)),
    years: years.map((_, at) => (at > 0 && c.coin(0.3) ? tokens[2] : c.oneOf([tokens[0], tokens[1], tokens[0], '']))),
    report: { status: c.oneOf(['✓', '◇']), text: `${c.oneOf(DOES)}を${c.whole(1, 9)}回開きました。` },
  }));
  return {
    path,
    number,
    title,
    reference: `${ROMAN[path[0]]}-(${path[1] + 1})-${number}`,
    kind: c.oneOf(['新規', '継続']),
    departments: c.some(UNITS, c.whole(1, 3)),
    actors: ACTORS.map(() => c.oneOf(['◎', '○', ''])),
    purpose: `${c.oneOf(WHAT)}を通して${c.oneOf(AIMS)}。`,
    completion: c.oneOf(['-', `${c.whole(2, 9)}か所で行ったときに完了とします。`]),
    contents,
  };
}

const headingText = (heading, gap) => `${heading.number}${gap}${heading.title}`;

/**
 * A table no one has seen.
 *
 * @return plan: what is meant; sheet: what the office keeps; columns: by their letters what each holds; rules: how cells are read
 */
export function unseenTable(seed) {
  const c = chance(seed);
  const meant = plan(c);
  const several = meant.items.some((each) => each.contents.length > 1);
  const shape = {
    contents: several ? c.oneOf(['bullets', 'rows']) : 'one',
    headings: c.oneOf(['repeated', 'blank', 'merged', 'lines', 'linesAbove']),
    label: c.oneOf(['one', 'two']),
    kind: c.oneOf(['column', 'mark', 'none']),
    era: c.oneOf(Object.keys(ERAS)),
    twoHeads: c.coin(),
    report: c.oneOf(['none', 'mark', 'columns']),
    actors: c.oneOf(['none', 'columns', 'flags']),
    separator: c.oneOf(['・', '、', '\n']),
    bullet: c.oneOf(['●', '・', '○']),
    ownDepartments: several && c.coin(),
    relisted: c.coin(),
    empty: c.whole(0, 2),
    title: c.whole(0, 3),
    notes: c.whole(0, 2),
    hidden: c.coin(0.3),
  };
  // a re-listed item says what its original says
  if (shape.relisted && meant.items.length > 2) {
    const original = meant.items[0];
    const copy = meant.items.at(-1);
    meant.items[meant.items.length - 1] = { ...original, path: copy.path, number: copy.number, reference: copy.reference, relisted: true };
  }
  if (shape.contents !== 'bullets') {
    shape.ownDepartments = false;
  }
  return new Table(c, meant, shape).made();
}

class Table {
  constructor(c, meant, shape) {
    Object.assign(this, { c, meant, shape });
    this.columns = this.arranged();
  }

  word(field) {
    return this.c.oneOf(WORDS[field]);
  }

  /** The columns as { head, group, field, option, text(item, content) }. */
  arranged() {
    const { c, meant, shape } = this;
    const heading = (path) => meant.headings.find((each) => each.path.join() === path.join());
    const columns = [];
    const levels = { lines: [], linesAbove: [1] }[shape.headings] ?? [0, 1];
    const gap = c.oneOf([' ', '　']);
    for (const level of levels) {
      columns.push({
        head: meant.levels[level],
        field: 'HEADING',
        option: String(level + 1),
        level,
        text: (item) => headingText(heading(item.path.slice(0, level + 1)), gap),
      });
    }
    if (c.coin()) {
      columns.push({ head: this.word('reference'), field: 'REFERENCE', text: (item) => item.reference });
    } else {
      this.noReference = true;
    }
    const title = (item) => `${item.title}${shape.kind === 'mark' ? ` (${item.kind})` : ''}${item.relisted ? ' 【再掲】' : ''}`;
    if (shape.label === 'one') {
      columns.push({ head: meant.levels[2], field: 'LABEL', text: (item) => `${item.number} ${title(item)}` });
    } else {
      columns.push({ head: '番号', field: 'NUMBER', text: (item) => item.number });
      // marks are read out of labels; a title is its whole cell
      const marked = shape.kind === 'mark' || shape.relisted;
      columns.push({ head: meant.levels[2], field: marked ? 'LABEL' : 'TITLE', text: title });
    }
    const others = [
      ...(shape.kind === 'column' ? [{ head: this.word('kind'), field: 'KIND', text: (item) => item.kind }] : []),
      { head: this.word('departments'), field: 'DEPARTMENTS', text: (item, content) => this.departments(item, content) },
      { head: this.word('purpose'), field: 'PURPOSE', text: (item) => item.purpose },
      ...(c.coin() ? [{ head: this.word('completion'), field: 'COMPLETION', text: (item) => item.completion }] : []),
      ...(shape.actors === 'flags'
        ? [{ head: this.word('actors'), field: 'ACTORS', text: (item) => ACTORS.map((name, i) => `${item.actors[i] === '' ? '□' : '■'}${name}`).join(' ') }]
        : []),
    ];
    columns.push(...c.some(others, others.length));
    columns.push({ head: this.word('content'), field: 'CONTENT', content: true, text: (item, content) => this.content(item, content) });
    if (shape.actors === 'columns') {
      columns.push(...ACTORS.map((name, i) => ({ head: name, group: '主体', field: 'ACTOR', option: name, text: (item) => item.actors[i] })));
    }
    const printed = ERAS[shape.era];
    meant.years.forEach((year, at) => {
      columns.push({
        head: printed(year),
        group: '年次計画',
        field: 'YEAR',
        option: ERAS.letter(year),
        content: true,
        text: (item, content) => this.perContent(item, content, (each) => each.years[at]),
      });
    });
    const reported = meant.years[0];
    if (shape.report !== 'none') {
      const status = (each) => each.report.status;
      const both = (each) => `${each.report.status} ${each.report.text}`;
      if (shape.report === 'columns') {
        columns.push({ head: `${printed(reported)}進捗`, field: 'REPORT_STATUS', option: ERAS.letter(reported), content: true, text: (item, content) => this.perContent(item, content, status) });
      }
      columns.push({
        head: `${printed(reported)}実績`,
        field: 'REPORT_TEXT',
        option: ERAS.letter(reported),
        content: true,
        text: (item, content) => this.perContent(item, content, shape.report === 'columns' ? (each) => each.report.text : both),
      });
    }
    for (let i = 0; i < shape.empty; i++) {
      columns.splice(c.whole(1, columns.length), 0, { head: '', field: 'IGNORED', text: () => '' });
    }
    return columns;
  }

  departments(item, content) {
    const { shape } = this;
    if (!shape.ownDepartments) {
      return item.departments.join(shape.separator);
    }
    return item.contents.map((each) => shape.bullet + each.departments.join(shape.separator === '\n' ? '、' : shape.separator)).join('\n');
  }

  /** A cell that has an entry for each content. */
  perContent(item, content, of) {
    if (this.shape.contents !== 'bullets') {
      return of(content);
    }
    const entries = item.contents.map(of);
    return item.contents.length === 1 ? entries[0] : entries.map((entry) => this.shape.bullet + entry).join('\n');
  }

  content(item, content) {
    return this.shape.contents === 'bullets' ? item.contents.map((each) => this.shape.bullet + each.text).join('\n') : content.text;
  }

  /** The rows of an item: one, or one for each content. */
  rowsOf(item) {
    if (this.shape.contents !== 'rows') {
      return [this.columns.map((column) => column.text(item, item.contents[0]))];
    }
    return item.contents.map((content, at) => this.columns.map((column) => (at === 0 || column.content ? column.text(item, content) : '')));
  }

  made() {
    const { c, meant, shape, columns } = this;
    const rows = [];
    const merges = [];
    const hiddenRows = [];
    const width = columns.length;
    const line = (text) => [text, ...Array(width - 1).fill('')];
    ['さくら野市協働推進計画 実施計画', '令和の取組一覧', '（担当課照会用）'].slice(0, shape.title).forEach((text) => rows.push(line(text)));
    if (shape.title > 0 && c.coin()) {
      merges.push([0, 0, 0, width - 1]);
    }
    const headerRow = rows.length;
    this.header(rows, merges);
    let last = [];
    for (const item of meant.items) {
      this.lines(item, last, rows, merges, line);
      last = item.path;
      const own = this.rowsOf(item);
      if (shape.hidden && hiddenRows.length === 0 && c.coin()) {
        hiddenRows.push(rows.length);
      }
      rows.push(...own);
    }
    const firstRow = headerRow + (shape.twoHeads ? 2 : 1);
    this.headingCells(rows, merges, firstRow);
    if (shape.notes > 0) {
      rows.push(line(''));
      ['※ この表は毎年度見直します。', '※ 問い合わせは協働推進課まで。'].slice(0, shape.notes).forEach((text) => rows.push(line(text)));
    }
    return {
      plan: this.seen(),
      sheet: { name: '実施計画', rows, merges, hiddenRows },
      columns: Object.fromEntries(columns.map((column, i) => [columnName(i), column]).filter(([, column]) => column.head !== '')),
      header: { row: headerRow + 1, rows: shape.twoHeads ? 2 : 1 },
      lines: this.meanings(),
      rules: this.rules(),
      shape,
    };
  }

  header(rows, merges) {
    const { shape, columns } = this;
    if (!shape.twoHeads) {
      rows.push(columns.map((column) => column.head));
      return;
    }
    const row = rows.length;
    rows.push(columns.map((column, i) => (column.group ? (columns[i - 1]?.group === column.group ? '' : column.group) : column.head)));
    rows.push(columns.map((column) => (column.group ? column.head : '')));
    columns.forEach((column, i) => {
      if (!column.group && column.head) {
        merges.push([row, i, row + 1, i]);
      } else if (column.group && columns[i - 1]?.group !== column.group) {
        let end = i;
        while (columns[end + 1]?.group === column.group) {
          end++;
        }
        if (end > i) {
          merges.push([row, i, row, end]);
        }
      }
    });
  }

  /** Headings as rows of their own, over the whole width. */
  lines(item, last, rows, merges, line) {
    const { shape, meant } = this;
    const levels = { lines: [0, 1], linesAbove: [0] }[shape.headings] ?? [];
    for (const level of levels) {
      const path = item.path.slice(0, level + 1);
      if (path.join() !== last.slice(0, level + 1).join()) {
        merges.push([rows.length, 0, rows.length, this.columns.length - 1]);
        rows.push(line(headingText(meant.headings.find((each) => each.path.join() === path.join()), ' ')));
      }
    }
  }

  /** Blanks what an office leaves blank below the first cell, or merges it. */
  headingCells(rows, merges, firstRow) {
    const { shape, columns } = this;
    columns.forEach((column, i) => {
      if (column.field !== 'HEADING' || !['blank', 'merged', 'linesAbove'].includes(shape.headings)) {
        return;
      }
      let start = firstRow;
      let key = '';
      for (let row = firstRow; row <= rows.length; row++) {
        const cells = rows[row] ?? [];
        const isLine = cells.filter((text) => text !== '').length <= 1;
        const now = row === rows.length || isLine ? `line ${row}` : columns.filter((each) => each.field === 'HEADING' && each.level <= column.level).map((each) => this.full(rows, row, columns.indexOf(each))).join('\n');
        if (now !== key) {
          if (shape.headings === 'merged' && row - start > 1 && !key.startsWith('line')) {
            merges.push([start, i, row - 1, i]);
          }
          start = row;
          key = now;
        }
      }
    });
    this.blank(rows, firstRow);
  }

  /** The text of a heading cell before anything is blanked; content rows repeat the item's. */
  full(rows, row, column) {
    this.texts ??= new Map();
    const key = `${row}/${column}`;
    if (!this.texts.has(key)) {
      this.texts.set(key, rows[row][column] || this.full(rows, row - 1, column));
    }
    return this.texts.get(key);
  }

  blank(rows, firstRow) {
    const { shape, columns } = this;
    for (let row = rows.length - 1; row > firstRow; row--) {
      const headings = columns.map((column, i) => [column, i]).filter(([column]) => column.field === 'HEADING');
      let same = rows[row - 1].filter((text) => text !== '').length > 1;
      for (const [, i] of headings) {
        same &&= this.full(rows, row, i) === this.full(rows, row - 1, i);
        if (same && shape.headings !== 'repeated') {
          rows[row][i] = '';
        }
      }
    }
  }

  /** What lines mean, by the form with which they begin. */
  meanings() {
    const all = [
      { form: 'ROMAN', meaning: 'HEADING', level: '1', name: this.meant.levels[0] },
      { form: 'BRACKETED', meaning: 'HEADING', level: '2', name: this.meant.levels[1] },
    ];
    return { lines: all, linesAbove: all.slice(0, 1) }[this.shape.headings] ?? [];
  }

  /** The fields of the form that say how cells are read. */
  rules() {
    const { shape } = this;
    return {
      headingCells: { repeated: 'REPEATED', blank: 'FIRST_ONLY', merged: 'MERGED', lines: 'REPEATED', linesAbove: 'FIRST_ONLY' }[shape.headings],
      contentCells: { bullets: 'BULLETS', rows: 'ROW_EACH', one: 'ONE' }[shape.contents],
      ...(shape.contents === 'bullets' ? { bullets: shape.bullet } : {}),
      separators: shape.ownDepartments && shape.separator === '\n' ? '、' : shape.separator === '\n' ? '' : shape.separator,
      ...(shape.report === 'mark' ? { statusMarks: '✓\n◇' } : {}),
      ...(shape.kind === 'mark' ? { kindMarks: '(新規)\n(継続)' } : {}),
      ...(shape.relisted ? { relistingMarks: '【再掲】' } : {}),
      paired: shape.contents === 'bullets' ? ['YEAR', ...(shape.ownDepartments ? ['DEPARTMENTS'] : []), ...(shape.report === 'none' ? [] : ['REPORT_TEXT']), ...(shape.report === 'columns' ? ['REPORT_STATUS'] : [])] : [],
    };
  }

  /** What the editor's screens must show of each item: only what the sheet has. */
  seen() {
    const { shape, meant } = this;
    const has = (field) => this.columns.some((column) => column.field === field);
    const items = meant.items.map((item) => ({
      heading: item.path.map((_, level) => headingText(meant.headings.find((each) => each.path.join() === item.path.slice(0, level + 1).join()), ' ')),
      reference: has('REFERENCE') ? item.reference : '',
      number: item.number,
      title: item.title,
      relisted: Boolean(item.relisted),
      kind: shape.kind === 'none' ? '' : item.kind,
      departments: shape.ownDepartments ? [] : item.departments,
      actors: shape.actors === 'none' ? {} : Object.fromEntries(ACTORS.map((name, i) => [name, shape.actors === 'flags' ? (item.actors[i] === '' ? '□' : '■') : item.actors[i]])),
      purpose: item.purpose,
      completion: has('COMPLETION') ? item.completion : '',
      contents: item.contents.map((content) => ({
        text: content.text,
        departments: shape.ownDepartments ? content.departments : [],
        years: content.years,
        status: shape.report === 'none' ? '' : content.report.status,
        report: shape.report === 'none' ? '' : content.report.text,
      })),
    }));
    return { levels: meant.levels, years: meant.years.map(ERAS.letter), headings: meant.headings.length, items };
  }
}
